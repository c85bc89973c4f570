// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheetlook.h"
#include "core/exchange/workbook.h"
#include "core/plan/plan.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <vector>

namespace pei {

// What a unit is asked for: its indicators' values of one period.
struct UnitRequest
{
    CodedName unit;
    Period period;
    std::vector<std::size_t> indicators; // of the plan, in printed order
};

// One for each responsible unit, in natural order of their codes.
std::vector<UnitRequest> unitRequests(const Plan &plan, Period period);

// The parts of a note, in the order of their columns.
enum class NoteField : quint8 { Factor, Measure, Responsible, Evidence };
inline constexpr std::size_t NoteFields = 4;
inline constexpr int LongestNote = 2000; // characters; the sheet itself takes no more

// What a sheet says in words.
struct UnitSheetWords
{
    QString sheet; // its name, 31 characters at most
    QString title;
    QStringList lines; // below the title: entity, plan, unit, and what to do
    QString code;
    QString name;
    QString executingUnit;
    QString baseline;
    QString target;
    std::vector<QString> earlier; // of the periods of earlierPeriods()
    QString value;
    std::array<QString, NoteFields> notes;
    QString valueHint; // shown while the box is being filled in
    QString valueError;
    QString noteError;
};

// The periods whose values are shown beside the box: the three before it that have values, and the period itself where
// it has some already.
std::vector<Period> earlierPeriods(const Plan &plan, const UnitRequest &request);

// An XLSX for the unit: locked but for the boxes and the notes, with the limits on what goes into them set, and with a
// hidden sheet that says what it is about. Error: FileUnwritable.
Result<QByteArray> writeUnitSheet(const Plan &plan, const UnitRequest &request, const UnitSheetWords &words,
                                  const SpreadsheetLook &look);

// One row of a sheet that came back.
struct ReturnedRow
{
    qint64 indicator = 0; // Indicator::id as it was when the sheet was made
    QString code;
    QString executingUnit; // codes
    QString responsibleUnit;
    QString valueCell; // "H9"
    WorkbookCell value;
    std::array<QString, NoteFields> noteCells;
    std::array<QString, NoteFields> notes; // empty where nothing was written
};

// A sheet that came back, with its form as it was sent.
struct ReturnedSheet
{
    int firstYear = 0;
    int lastYear = 0;
    Entity entity;
    Period period;
    CodedName unit;
    std::vector<ReturnedRow> rows;
};

// The errors of readWorkbook; SheetNotOurs, SheetNewer; SheetEdited with the first cell that is not where it was, or
// holds what has no place there.
Result<ReturnedSheet> readUnitSheet(const QByteArray &bytes);

} // namespace pei
