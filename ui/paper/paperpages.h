// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/analysis.h"
#include "core/support/result.h"
#include "ui/look/look.h"

#include <QDate>
#include <QPageLayout>
#include <QString>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace pei {

enum class PaperPart : quint8 { Summary, Sheets }; // sheets: one per indicator

// All that a printout says. Values, not the document: the command line prints without a store.
struct PaperInput {
    Plan plan;
    PrintedFigures printed;
    Analysis analysis;
    std::optional<DetectedRules> detected;
    QDate today;
    Look look = Look::paper(); // Look::paper(true) for grey
    std::vector<PaperPart> parts{PaperPart::Summary};
    std::optional<std::size_t> indicator; // whose chart the summary shows; else the widest gap's
    std::vector<std::size_t> sheets;      // indicators to print a sheet of; empty: all
};

// One page; area is what lies inside the margins, in the painter's units. The same engine serves printer, PDF and
// preview; sizes in points come from the painter's device.
class ReportPage
{
public:
    virtual ~ReportPage() = default;
    virtual void paint(QPainter &painter, const QRectF &area) const = 0;
};

// A4 portrait with the margins the pages are laid out for.
QPageLayout paperLayout();

// The pages of the chosen parts, numbered through. size: of the area inside the margins, in points.
std::vector<std::unique_ptr<ReportPage>> reportPages(const PaperInput &input, const QSizeF &size);

// Paints all pages on a printer or a preview of one; how many. 0 where the device cannot be painted on.
int paintPages(QPagedPaintDevice &device, const PaperInput &input);

// Vector PDF, text selectable, fonts embedded. The file appears whole or not at all: Error::FileUnwritable.
Result<void> printPdf(const QString &path, const PaperInput &input);

} // namespace pei
