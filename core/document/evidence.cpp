// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/evidence.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace pei {

namespace {
constexpr qint64 MaxBytes = 256LL << 20; // a person waits for it
}

QString fileOfEvidence(const QString &evidence)
{
    const QUrl url(evidence);
    const QString path = url.isLocalFile() ? url.toLocalFile() : evidence;
    return QFileInfo(path).isAbsolute() ? path : QString();
}

QByteArray digestOfEvidence(const QString &evidence)
{
    const QString path = fileOfEvidence(evidence);
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or a device may never end.
    if (path.isEmpty() || !info.isFile() || info.size() > MaxBytes || !file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

EvidenceState evidenceState(const Note &note)
{
    if (note.evidence.isEmpty())
        return EvidenceState::None;
    const QString path = fileOfEvidence(note.evidence);
    if (path.isEmpty())
        return EvidenceState::Link;
    if (!QFileInfo(path).isFile())
        return EvidenceState::Missing;
    return digestOfEvidence(note.evidence) == note.evidenceDigest ? EvidenceState::Unchanged : EvidenceState::Changed;
}

} // namespace pei
