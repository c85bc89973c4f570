// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/flow.h"
#include "ui/paper/paperinput.h"

#include <QCoreApplication>

namespace pei {

// How closely the summary is set, in points.
struct SummaryType
{
    double body = BodyType;
    double small = SmallType;
    double head = HeadType;
    double line = 15; // of a list's row
};

// How closely the sheet of an indicator is set, in points.
struct SheetSpacing
{
    double row = 14;
    double between = 14; // two of its parts
    double chart = 170;
};

// The contents of each part as blocks of the given width. They refer to input, which must outlive them.
class PaperBlocks
{
    Q_DECLARE_TR_FUNCTIONS(pei::PaperBlocks)

public:
    // On one page of the given height wherever it can be, else on two. signatures: what the last page leaves for them.
    static void addSummary(std::vector<Block> &blocks, const PaperInput &input, double width, double height,
                           double signatures);
    // On one page of the given height wherever it can be.
    static void addSheet(std::vector<Block> &blocks, const PaperInput &input, const std::vector<Alert> &alerts,
                         std::size_t indicator, double width, double height);
    static void addAlerts(std::vector<Block> &blocks, const PaperInput &input, const std::vector<Alert> &alerts,
                          double width);
    static void addComparison(std::vector<Block> &blocks, const PaperInput &input, double width);
    static bool isAcknowledged(const PaperInput &input, const Alert &alert);

    // What one responsible unit is asked for: unit is an index into Analysis::units.
    static void addRequest(std::vector<Block> &blocks, const PaperInput &input, std::size_t unit, double width);
    // Where those who prepared, reviewed and approved the paper sign.
    static Block signatures(double width);
    // Adds them so that they do not stand on a page alone.
    static void sign(std::vector<Block> &blocks, Block signatures);

    // "Seguimiento del PEI 2022–2027: resumen 2024 – Sem1"
    static QString title(const PaperInput &input);
    // "300597 Municipalidad … · Cajamarca · Contumaza"
    static QString entityLine(const Plan &plan);
    static QString longDate(QDate date); // "22 de noviembre de 2026"
    static QString footer(const PaperInput &input);
    static QString pageOf(int page, int count);

private:
    static void paintSemaphoreBar(Sheet &sheet, const QRectF &box, const BandCount &count);
    static void addComparedRows(std::vector<Block> &blocks, const Compared &compared, double width);
    static void addComparedPlans(std::vector<Block> &blocks, const std::vector<PlanFigures> &plans, double width);
    // Lists begin with their heading, to which their rows refer by index 0.
    static Block averages(const PaperInput &input, double width, const SummaryType &type);
    static bool haveNames(const std::vector<Group> &groups);
    static std::vector<Block> objectives(const PaperInput &input, double width, const SummaryType &type);
    static std::vector<Block> gaps(const PaperInput &input, std::size_t most, double width, const SummaryType &type);
    static double gapNameRoom(const PaperInput &input, std::size_t most, double width, const SummaryType &type);
    static QStringList attentionFacts(const PaperInput &input);
    static std::vector<Block> attention(const QStringList &facts, double width, const SummaryType &type);
    static std::vector<Block> units(const PaperInput &input, double width, const SummaryType &type);
    static std::vector<Block> chartPanel(const PaperInput &input, std::size_t indicator, double width);
    static Block chart(const PaperInput &input, std::size_t indicator, double width, double wideHeight);
    static void addLists(std::vector<Block> &blocks, const PaperInput &input, const QStringList &facts,
                         std::size_t most, const SummaryType &type, double width, double tallest);
    static void addStackedLists(std::vector<Block> &blocks, const PaperInput &input, const QStringList &facts,
                                std::size_t most, const SummaryType &type, double width);
    static void addPanel(std::vector<Block> &blocks, std::vector<Block> panel);
    static double heightOf(const std::vector<Block> &blocks);
    static void append(std::vector<Block> &blocks, std::vector<Block> more);
    static Block beside(std::vector<Block> left, double leftWidth, std::vector<Block> right, double rightWidth);
    static void addFields(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator, double width,
                          const SheetSpacing &spacing);
    static void addYears(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator, double width,
                         const SheetSpacing &spacing);
    static void addForesight(std::vector<Block> &blocks, const PaperInput &input, std::size_t indicator, double width,
                             const SheetSpacing &spacing);
    static void addNotes(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator, double width,
                         const SheetSpacing &spacing);
    static void addAlert(std::vector<Block> &blocks, const PaperInput &input, const Alert &alert, const QString &text,
                         const QString &mark, int head, double width);
    static void addOwnAlerts(std::vector<Block> &blocks, const PaperInput &input, const std::vector<Alert> &alerts,
                             std::size_t indicator, double width, const SheetSpacing &spacing);
    static std::vector<Block> sheetOf(const PaperInput &input, const std::vector<Alert> &alerts, std::size_t indicator,
                                      double width, const SheetSpacing &spacing);
    static void addRequested(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator,
                             Period period, int head, double width);
    static Block signatureLines(const QStringList &captions, double width);
    static void addField(std::vector<Block> &blocks, const QString &label, const QString &value, double width,
                         double row);
    static Block space(double height);
    static Block heading(const QString &text, double width, double points = HeadType);
};

} // namespace pei
