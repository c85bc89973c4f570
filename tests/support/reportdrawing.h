// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "tests/support/drawstyle.h"

#include <QByteArray>

namespace pei::test {

// What a seed stands for everywhere: in the property test, its messages and report_drawer. One report in twenty is
// large.
struct RandomDrawing
{
    Report report;
    DrawStyle style;
};
RandomDrawing randomDrawing(quint64 seed);

// The report as a PDF in that style. Where the plan is too wide for the page, the page grows to A3 and the type
// shrinks, as the official application does. Needs a QGuiApplication for its fonts.
QByteArray drawReport(const Report &report, const DrawStyle &style);

// The same as a web page, for producers outside the tests: a browser's or an office suite's PDF differs in ways that
// ours cannot. A page as it comes has no widths and no care for its paper: what is too wide for it the printer shrinks.
// A cramped one has columns for a narrower type than the printer's: cells run into their neighbours.
enum class WebFit : quint8 { FitsPaper, AsItComes, Cramped };
QByteArray drawReportAsHtml(const Report &report, const DrawStyle &style, WebFit fit = WebFit::FitsPaper);

// And as a text document of an office suite (flat ODF, .fodt).
QByteArray drawReportAsOdt(const Report &report, const DrawStyle &style);

// Sets /Rotate on every page of a PDF written by QPdfWriter and mends its cross references.
QByteArray withPageRotation(const QByteArray &pdf, int degrees);

} // namespace pei::test
