// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpages.h"

#include "core/models/softcase.h"
#include "ui/paper/paperblocks.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double MarginMillimetres = 13;
constexpr double HeadHeight = 61;    // of the first page of a job, with a title of two lines
constexpr double RunningHeight = 30; // of the others
constexpr double FootHeight = 22;

// Names printed in capitals, in the sentence case of the screen.
PaperInput softened(PaperInput input)
{
    const QStringList places = placeNamesOf(input.plan.entity);
    const auto soften = [&](QString &name) { name = softCase(name, places); };
    for (auto &line : input.plan.entity.lines)
        soften(line.second.name);
    for (Element &element : input.plan.elements)
        soften(element.name);
    for (Indicator &indicator : input.plan.indicators) {
        soften(indicator.name);
        soften(indicator.responsibleUnit.name);
        soften(indicator.executingUnit.name);
    }
    for (std::vector<Group> *groups : {&input.analysis.objectives, &input.analysis.units}) {
        for (Group &group : *groups)
            soften(group.name.name);
    }
    return input;
}

struct Job {
    PaperInput input; // softened
    std::vector<Block> blocks; // refer to input
};

class FlowPage final : public ReportPage
{
public:
    FlowPage(std::shared_ptr<const Job> job, PlacedPage placed, int number, int count)
        : m_job(std::move(job)), m_placed(std::move(placed)), m_number(number), m_count(count)
    {
    }

    void paint(QPainter &painter, const QRectF &area) const override
    {
        painter.save();
        Sheet sheet(painter, area, m_job->input.look);
        const QSizeF size = sheet.size();
        const double top = m_number == 1 ? paintHead(sheet, size) : paintRunningHead(sheet, size);
        for (const PlacedBlock &placed : m_placed) {
            const Block &block = m_job->blocks[placed.block];
            block.paint(sheet, QRectF(0, top + placed.top, size.width(), block.height));
        }
        paintFoot(sheet, size);
        painter.restore();
    }

private:
    double paintHead(Sheet &sheet, const QSizeF &size) const
    {
        const PaperInput &input = m_job->input;
        const Look &look = sheet.look();
        const double side = 130;
        sheet.wrapped(QRectF(0, 0, size.width() - side - 10, 30), PaperBlocks::title(input), 13, look.text,
                      QFont::DemiBold);
        sheet.text(QRectF(size.width() - side, 0, side, 14), PaperBlocks::longDate(input.today), BodyType, look.muted,
                   Qt::AlignRight | Qt::AlignVCenter);
        const double below = Sheet::wrappedHeight(PaperBlocks::title(input), 13, size.width() - side - 10, QFont::DemiBold, 2);
        sheet.text(QRectF(0, below + 1, size.width(), 12), PaperBlocks::entityLine(input.plan), BodyType, look.muted);
        sheet.rule(0, size.width(), below + 17, 0.9, look.text);
        return std::min(below + 29, HeadHeight);
    }

    double paintRunningHead(Sheet &sheet, const QSizeF &size) const
    {
        const PaperInput &input = m_job->input;
        const Look &look = sheet.look();
        const QString title = PaperBlocks::title(input);
        const double left = std::min(Sheet::textWidth(title, SmallType) + 1, size.width() / 2 - 6);
        sheet.text(QRectF(0, 0, left, 12), title, SmallType, look.muted);
        sheet.text(QRectF(left + 12, 0, size.width() - left - 12, 12), PaperBlocks::entityLine(input.plan), SmallType, look.muted,
                   Qt::AlignRight | Qt::AlignVCenter);
        sheet.rule(0, size.width(), 16, 0.6, look.line);
        return RunningHeight;
    }

    void paintFoot(Sheet &sheet, const QSizeF &size) const
    {
        const QColor muted = sheet.look().muted;
        const QRectF foot(0, size.height() - 12, size.width(), 12);
        sheet.text(foot.adjusted(0, 0, -80, 0), PaperBlocks::footer(m_job->input), SmallType, muted);
        sheet.text(foot, PaperBlocks::pageOf(m_number, m_count), SmallType, muted, Qt::AlignRight | Qt::AlignVCenter);
    }

    std::shared_ptr<const Job> m_job;
    PlacedPage m_placed;
    int m_number;
    int m_count;
};

} // namespace

QPageLayout paperLayout()
{
    const QMarginsF margins(MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres);
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter);
}

std::vector<std::unique_ptr<ReportPage>> reportPages(const PaperInput &input, const QSizeF &size)
{
    auto job = std::make_shared<Job>();
    job->input = softened(input);
    for (const PaperPart part : input.parts) {
        const std::size_t first = job->blocks.size();
        switch (part) {
        case PaperPart::Summary:
            PaperBlocks::addSummary(job->blocks, job->input, size.width());
            break;
        case PaperPart::Sheets:
            if (!input.sheets.empty()) {
                for (const std::size_t indicator : input.sheets)
                    PaperBlocks::addSheet(job->blocks, job->input, indicator, size.width());
            } else {
                for (std::size_t i = 0; i < input.plan.indicators.size(); ++i)
                    PaperBlocks::addSheet(job->blocks, job->input, i, size.width());
            }
            break;
        }
        if (first < job->blocks.size())
            job->blocks[first].newPage = true;
    }
    // Every page is laid out for the taller head of the first: a line more of room is not worth two layouts.
    const std::vector<PlacedPage> placed = placeBlocks(job->blocks, size.height() - HeadHeight - FootHeight);
    std::vector<std::unique_ptr<ReportPage>> pages;
    for (std::size_t i = 0; i < placed.size(); ++i)
        pages.push_back(std::make_unique<FlowPage>(job, placed[i], int(i) + 1, int(placed.size())));
    return pages;
}

int paintPages(QPagedPaintDevice &device, const PaperInput &input)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const QRectF area(0, 0, device.width(), device.height());
    const double unit = device.logicalDpiX() / 72.0;
    const auto pages = reportPages(input, area.size() / unit);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return 0;
        pages[i]->paint(painter, area);
    }
    return painter.end() ? int(pages.size()) : 0;
}

Result<void> printPdf(const QString &path, const PaperInput &input)
{
    const auto refused = [&](const QString &reason) {
        Error error;
        error.code = Error::Code::FileUnwritable;
        error.detail = reason;
        error.file = path;
        return error;
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(1200);
        pdf.setPageLayout(paperLayout());
        const QString entity = softCase(input.plan.entity.title().name, placeNamesOf(input.plan.entity));
        pdf.setTitle(PaperBlocks::title(input) + u" · "_s + entity);
        pdf.setCreator(u"Tablero PEI "_s + QStringLiteral(TABLERO_VERSION));
        if (paintPages(pdf, input) == 0)
            return refused(file.errorString());
    }
    if (!file.commit())
        return refused(file.errorString());
    return {};
}

} // namespace pei
