// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/fichasection.h"

namespace pei {

class NoteEditor;
struct Error;

// The ficha's note on the value of the period shown.
class NoteSection final : public FichaSection
{
    Q_OBJECT

public:
    explicit NoteSection(QWidget *parent = nullptr);

    void showIndicator(Document &document, std::size_t indicator) override;
    void clear() override;
    NoteEditor *editor() const { return m_editor; }

signals:
    void left();
    void failed(const pei::Error &error);

private:
    NoteEditor *m_editor;
};

} // namespace pei
