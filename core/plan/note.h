// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QByteArray>

#include <map>

namespace pei {

// What a person says about one value: why it is what it is, and what is done about it.
struct Note
{
    QString factor;
    QString measure; // medida de mejora
    QString responsible;
    QString evidence;          // the path of a file, or a link
    QByteArray evidenceDigest; // SHA-256 of the file, hexadecimal, as it was when noted; empty for a link

    bool isEmpty() const
    {
        return factor.isEmpty() && measure.isEmpty() && responsible.isEmpty() && evidence.isEmpty();
    }
    friend bool operator==(const Note &, const Note &) = default;
};

// All that it says, a field to a line, without those that are empty.
QString noteText(const Note &note);

// Which value a note belongs to; indicator is Indicator::id.
struct NotedCell
{
    qint64 indicator = 0;
    Period period;

    friend auto operator<=>(const NotedCell &, const NotedCell &) = default;
};

// No empty notes.
using Notes = std::map<NotedCell, Note>;

// The note of a cell, an empty one where it has none.
Note noteOf(const Notes &notes, qint64 indicator, Period period);

// One note to set; an empty one takes it away.
struct NoteEdit
{
    NotedCell cell;
    Note note;

    friend bool operator==(const NoteEdit &, const NoteEdit &) = default;
};

struct NoteChange
{
    NotedCell cell;
    Note before;
    Note after;

    friend bool operator==(const NoteChange &, const NoteChange &) = default;
};

// Whether every word of the text stands somewhere in the note, accents and case aside. An empty text is in every note.
bool noteContains(const Note &note, QStringView text);
// The cells whose notes contain the text, in order of the plan's rows, then periods.
std::vector<NotedCell> findNotes(const Plan &plan, const Notes &notes, QStringView text);

} // namespace pei
