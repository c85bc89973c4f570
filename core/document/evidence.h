// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/note.h"

namespace pei {

// How a note's evidence stands now against when it was noted.
enum class EvidenceState : quint8 {
    None,
    Link, // a web address, or a text that names no file
    Unchanged,
    Changed, // another content than was noted
    Missing, // a file was noted, and is not there now
};

// The file an evidence names: an absolute path or a file: address; empty for anything else.
QString fileOfEvidence(const QString &evidence);
// SHA-256, hexadecimal; empty where the evidence names no file that can be read, or one of more than 256 MiB.
QByteArray digestOfEvidence(const QString &evidence);
// Reads the file.
EvidenceState evidenceState(const Note &note);

} // namespace pei
