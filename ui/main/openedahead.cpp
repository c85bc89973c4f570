// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/openedahead.h"

#include <QFile>
#include <QFileInfo>

namespace pei {

bool isStoreFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayLiteral("SQLite format 3\0");
}

void OpenedAhead::open(const PlanAddress &address)
{
    if (!QFileInfo(address.file).isFile() || !isStoreFile(address.file))
        return;
    m_address = address;
    m_opened.emplace(Document::open(QFileInfo(address.file).absoluteFilePath(), address.plan));
}

std::optional<Result<std::unique_ptr<Document>>> OpenedAhead::take(const PlanAddress &address)
{
    if (!m_opened || QFileInfo(address.file) != QFileInfo(m_address.file) || address.plan != m_address.plan)
        return std::nullopt;
    return std::exchange(m_opened, std::nullopt);
}

} // namespace pei
