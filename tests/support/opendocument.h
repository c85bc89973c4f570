// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pei::test {

// A document over a new .pei in a folder of its own, gone with it.
class OpenDocument
{
public:
    explicit OpenDocument(const Report &report)
    {
        auto made = Document::create(m_dir.filePath(QStringLiteral("plan.pei")), report);
        if (made)
            m_document = std::move(made).value();
        else
            ADD_FAILURE() << "the document could not be made: error " << int(made.error().code) << ", "
                          << made.error().detail.toStdString();
    }

    Document *get() const { return m_document.get(); }
    Document *operator->() const { return m_document.get(); }
    Document &operator*() const { return *m_document; }
    void close() { m_document.reset(); }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Document> m_document;
};

} // namespace pei::test
