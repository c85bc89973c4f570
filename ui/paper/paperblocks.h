// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/flow.h"
#include "ui/paper/paperinput.h"

#include <QCoreApplication>

namespace pei {

// The contents of each part as blocks of the given width. They refer to input, which must outlive them.
class PaperBlocks
{
    Q_DECLARE_TR_FUNCTIONS(pei::PaperBlocks)

public:
    static void addSummary(std::vector<Block> &blocks, const PaperInput &input, double width);
    static void addSheet(std::vector<Block> &blocks, const PaperInput &input, const std::vector<Alert> &alerts,
                         std::size_t indicator, double width);
    static void addAlerts(std::vector<Block> &blocks, const PaperInput &input, const std::vector<Alert> &alerts,
                          double width);
    // In people's own words where they have written some.
    static QString sentence(const PaperInput &input, const Alert &alert);
    static bool isAcknowledged(const PaperInput &input, const Alert &alert);

    // What one responsible unit is asked for: unit is an index into Analysis::units.
    static void addRequest(std::vector<Block> &blocks, const PaperInput &input, std::size_t unit, double width);
    // Where those who prepared, reviewed and approved the paper sign.
    static Block signatures(double width);

    // "Seguimiento del PEI 2022–2027: resumen 2024 – Sem1"
    static QString title(const PaperInput &input);
    // "300597 Municipalidad … · Cajamarca · Contumaza"
    static QString entityLine(const Plan &plan);
    static QString longDate(QDate date); // "22 de noviembre de 2026"
    static QString footer(const PaperInput &input);
    static QString pageOf(int page, int count);

private:
    static void addAverages(std::vector<Block> &blocks, const PaperInput &input, double width);
    static void addLists(std::vector<Block> &blocks, const PaperInput &input, double width);
    static void addAttention(std::vector<Block> &blocks, const PaperInput &input, double width);
    static void addChart(std::vector<Block> &blocks, const PaperInput &input, std::size_t indicator, double width);
    static void addUnits(std::vector<Block> &blocks, const PaperInput &input, double width);
    static void addFields(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator,
                          double width);
    static void addYears(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator, double width);
    static void addForesight(std::vector<Block> &blocks, const PaperInput &input, std::size_t indicator, double width);
    static void addNotes(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator, double width);
    static void addAlert(std::vector<Block> &blocks, const PaperInput &input, const Alert &alert, const QString &mark,
                         int head, double width);
    static void addOwnAlerts(std::vector<Block> &blocks, const PaperInput &input, const std::vector<Alert> &alerts,
                             std::size_t indicator, double width);
    static void addRequested(std::vector<Block> &blocks, const PaperInput &input, const Indicator &indicator,
                             Period period, int head, double width);
    static Block signatureLines(const QStringList &captions, double width);
    static void addField(std::vector<Block> &blocks, const QString &label, const QString &value, double width);
    static Block space(double height);
    static Block heading(const QString &text, double width);
};

} // namespace pei
