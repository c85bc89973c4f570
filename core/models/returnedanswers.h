// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"
#include "core/plan/planstate.h"
#include "core/plan/valueedit.h"
#include "core/progress/valuecheck.h"
#include "core/support/result.h"

namespace pei {

// A file that came back from a unit, as it could be read.
struct ReturnedFile
{
    QString name; // without its folder
    Result<ReturnedSheet> sheet;
};

// One value or one part of a note that somebody has written into a sheet, and what would become of it.
struct ReturnedAnswer
{
    std::size_t file = 0;          // of ReturnedAnswers::files
    std::size_t row = 0;           // of Plan::indicators; meaningless where isKnown is false
    bool isKnown = true;           // false: the plan no longer has that row
    QString code;                  // of the indicator
    QString cell;                  // "H9"
    std::optional<NoteField> note; // nullopt: the value
    QString text;                  // as it came
    Value before;                  // of a value
    ValueCheck check;              // likewise
    QString noteBefore;            // of a note
    bool isTooLong = false;        // of a note
    bool isContradicted = false;   // another file says otherwise: a person must choose
    bool isChosen = false;         // to be applied

    bool canBeChosen() const { return isKnown && (note ? !isTooLong : check.taken()); }
    bool isDoubtful() const { return canBeChosen() && !note && !check.doubts.empty(); }
};

// What a set of returned sheets would do to the plan: nothing has changed yet.
struct ReturnedAnswers
{
    struct File
    {
        QString name;
        CodedName unit;             // of a sheet that could be read
        std::optional<Error> error; // why the whole file is refused
        int answers = 0;            // cells with something in them
        int equal = 0;              // of those, what the plan says already
        int empty = 0;              // boxes left empty
    };

    Period period;
    AmbiguousReading reading = AmbiguousReading::Refused;
    std::vector<File> files;             // in the order they were given
    std::vector<ReturnedAnswer> answers; // that change something or cannot be taken, file by file, row by row

    int chosen() const;
    int refused() const; // answers and whole files
    bool hasAmbiguous() const;

    // What is chosen, for Document::receiveAnswers; notes are joined with those the plan has.
    std::vector<ValueEdit> values(const Plan &plan) const;
    std::vector<NoteEdit> notes(const PlanState &state) const;
    QStringList units() const; // the codes of those with something chosen, names where there are none

    // Chooses or leaves one; of two that contradict each other only one can be chosen.
    void choose(std::size_t answer, bool on);
};

// Holds every cell against the plan by the one validation of values. A sheet of another plan or of another period than
// the open one is refused whole, and never touches the others.
ReturnedAnswers checkReturned(const PlanState &state, Period open, const std::vector<ReturnedFile> &files,
                              AmbiguousReading reading = AmbiguousReading::Refused);

} // namespace pei
