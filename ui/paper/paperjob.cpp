// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperjob.h"

#include "core/models/softcase.h"
#include "ui/alerts/alerttext.h"
#include "ui/paper/officialtable.h"
#include "ui/paper/paperblocks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double PortraitMargin = 13; // millimetres
constexpr double LandscapeMargin = 10;
constexpr double FootHeight = 30;
constexpr double RunningGap = 18; // between the two sides of the running head
constexpr PaperType HeadTitle{13, QFont::DemiBold, 100};
constexpr PaperType HeadLine{BodyType, QFont::Normal, 100};
constexpr PaperType Running{SmallType, QFont::Normal, 100};

} // namespace

PaperInput softened(PaperInput input)
{
    const QStringList places = placeNamesOf(input.plan.entity);
    input.plan = softNames(std::move(input.plan));
    for (std::vector<Group> *groups : {&input.analysis.objectives, &input.analysis.units}) {
        for (Group &group : *groups)
            group.name.name = softCase(group.name.name, places);
    }
    if (input.compared) {
        for (std::vector<RowChange> *rows :
             {&input.compared->rows, &input.compared->comparison.indicators, &input.compared->comparison.elements}) {
            for (RowChange &row : *rows)
                row.name = softCase(row.name, places);
        }
        for (PlanFigures &figures : input.compared->plans)
            figures.entity.name = softEntityName(figures.entity);
    }
    return input;
}

QPageLayout PaperFormat::layout(QPageLayout::Orientation orientation) const
{
    const double margin =
        std::max(orientation == QPageLayout::Portrait ? PortraitMargin : LandscapeMargin, leastMargin);
    return QPageLayout(size, orientation, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

PaperJob::PaperJob(PaperInput input)
    : m_input(std::move(input))
    , m_soft(softened(m_input))
{
    plan();
}

PaperJob::~PaperJob() = default;

void PaperJob::plan()
{
    const auto add = [this](PaperPart part, const std::vector<std::size_t> &indexes) {
        for (const std::size_t index : indexes)
            m_pieces.push_back({part, index, index == indexes.front()});
    };
    for (const PaperPart part : m_input.parts) {
        std::vector<std::size_t> indexes;
        switch (part) {
        case PaperPart::Summary:
        case PaperPart::Table:
        case PaperPart::Alerts:
        case PaperPart::Compare:
            indexes = {0};
            break;
        case PaperPart::Sheets:
            indexes = m_input.sheets;
            for (std::size_t i = 0; m_input.sheets.empty() && i < m_input.plan.indicators.size(); ++i)
                indexes.push_back(i);
            break;
        case PaperPart::Units:
            for (std::size_t i = 0; i < m_input.analysis.units.size(); ++i) {
                if (m_input.units.isEmpty() || m_input.units.contains(m_input.analysis.units[i].name.code))
                    indexes.push_back(i);
            }
            break;
        }
        add(part, indexes);
    }
    if (m_pieces.empty()) // a plan without indicators still prints a page that says whose it is
        m_pieces.push_back({PaperPart::Summary, 0, true});
}

bool PaperJob::layOutMore()
{
    if (isLaidOut())
        return false;
    layOut(m_pieces[m_next++]);
    return !isLaidOut();
}

void PaperJob::layOutAll()
{
    while (layOutMore()) {
    }
}

QSizeF PaperJob::areaSize(QPageLayout::Orientation orientation) const
{
    return m_input.format.layout(orientation).paintRect(QPageLayout::Point).size();
}

void PaperJob::layOut(const Piece &piece)
{
    Section &section = m_sections.emplace_back();
    if (piece.part == PaperPart::Table)
        section.orientation = QPageLayout::Landscape;
    const QSizeF size = areaSize(section.orientation);
    section.bands.resize(1);
    std::vector<Block> &blocks = section.bands.front();
    const bool tall = m_pages.empty() && piece.part != PaperPart::Table;
    const double height = size.height() - headHeight(size, tall) - FootHeight;
    Block signatures = PaperBlocks::signatures(size.width());
    QString name;
    switch (piece.part) {
    case PaperPart::Summary:
        PaperBlocks::addSummary(blocks, m_soft, size.width(), height, signatures.height - signatures.givesWay);
        PaperBlocks::sign(blocks, std::move(signatures));
        break;
    case PaperPart::Table:
        section.table = std::make_unique<OfficialTable>(officialForm(), size.width());
        for (int band = 0; band < section.table->pagesAcross(); ++band) {
            section.bands.resize(std::size_t(band) + 1);
            section.bands.back() = section.table->blocks(band);
            Block own = signatures;
            if (band > 0)
                own.paint = {};
            PaperBlocks::sign(section.bands.back(), std::move(own));
        }
        break;
    case PaperPart::Sheets:
        PaperBlocks::addSheet(blocks, m_soft, alerts(), piece.index, size.width(), height);
        name = m_soft.plan.indicators[piece.index].code + u' ' + m_soft.plan.indicators[piece.index].name;
        break;
    case PaperPart::Units:
        PaperBlocks::addRequest(blocks, m_soft, piece.index, size.width());
        name = m_soft.analysis.units[piece.index].name.code + u' ' + m_soft.analysis.units[piece.index].name.name;
        break;
    case PaperPart::Alerts:
        PaperBlocks::addAlerts(blocks, m_soft, alerts(), size.width());
        PaperBlocks::sign(blocks, std::move(signatures));
        break;
    case PaperPart::Compare:
        PaperBlocks::addComparison(blocks, m_soft, size.width());
        break;
    }
    section.placed = placeBlocks(section.bands.front(), height);
    if (section.placed.empty())
        section.placed.emplace_back();
    const int page = pageCount();
    if (piece.first)
        m_marks.push_back({partName(piece.part), page, 0});
    if (!name.isEmpty())
        m_marks.push_back({name, page, 1});
    for (std::size_t p = 0; p < section.placed.size(); ++p) {
        for (std::size_t band = 0; band < section.bands.size(); ++band) {
            const std::vector<Block> &shown = section.bands[band];
            const bool rows =
                std::any_of(section.placed[p].begin(), section.placed[p].end(), [&](const PlacedBlock &placed) {
                    return shown[placed.block].heading >= 0 && shown[placed.block].paint;
                });
            if (band > 0 && !rows)
                continue;
            if (band > 0)
                m_pages.back().continuesRight = true;
            m_pages.push_back({&section, p, band, false});
        }
    }
}

const std::vector<Alert> &PaperJob::alerts()
{
    if (!m_alerts)
        m_alerts =
            findAlerts({m_input.plan, m_input.analysis, &m_input.printed, &m_input.notes}, m_input.alertSettings);
    return *m_alerts;
}

// With the alerts that stand open. Where there are many, the part of the alerts tells them: the table names the
// critical ones, those that a person has worded for it, and how many more there are.
OfficialForm PaperJob::officialForm()
{
    constexpr int MostWarnings = 20;
    OfficialForm form = pei::officialForm(m_input);
    QStringList warnings;
    for (const Alert &alert : alerts()) {
        if (PaperBlocks::isAcknowledged(m_input, alert))
            continue;
        const auto mark = m_input.alertMarks.find(alert.fingerprint);
        const bool worded = mark != m_input.alertMarks.end() && !mark->second.wording.isEmpty();
        if (alert.severity == AlertSeverity::Critical || worded)
            form.alerts << AlertText::wording(m_input.plan, alert, m_input.alertMarks);
        else if (alert.severity == AlertSeverity::Warning)
            warnings << AlertText::wording(m_input.plan, alert, m_input.alertMarks);
    }
    const bool told = std::find(m_input.parts.begin(), m_input.parts.end(), PaperPart::Alerts) != m_input.parts.end();
    if (warnings.size() <= MostWarnings)
        form.alerts << warnings;
    else
        form.alerts << (told ? tr("Además hay %1 advertencias: véase la parte «Alertas».").arg(warnings.size())
                             : tr("Además hay %1 advertencias.").arg(warnings.size()));
    return form;
}

QString PaperJob::partName(PaperPart part) const
{
    switch (part) {
    case PaperPart::Summary:
        return tr("Resumen");
    case PaperPart::Table:
        return tr("Tabla del reporte");
    case PaperPart::Sheets:
        return tr("Fichas de indicadores");
    case PaperPart::Units:
        return tr("Pedidos a las unidades");
    case PaperPart::Alerts:
        return tr("Alertas");
    case PaperPart::Compare:
        return tr("Comparación");
    }
    Q_UNREACHABLE();
}

QPageLayout PaperJob::pageLayout(int page) const
{
    return m_input.format.layout(m_pages[std::size_t(page)].section->orientation);
}

QString PaperJob::title() const
{
    const CodedName entity = m_soft.plan.entity.title();
    const QString title = PaperBlocks::title(m_soft);
    return entity.name.isEmpty() ? title : title + u" · "_s + entity.name;
}

bool PaperJob::hasTallHead(int page) const
{
    return page == 0 && !m_pages.front().section->table;
}

void PaperJob::paint(int page, QPainter &painter, const QRectF &area, const Look &look) const
{
    painter.save();
    Sheet sheet(painter, area, look);
    const QSizeF size = sheet.size();
    const bool tall = hasTallHead(page);
    tall ? paintHead(sheet) : paintRunningHead(sheet);
    // The later pages of a section are laid out for the head of its first one.
    const double top = headHeight(size, tall);
    const PageRef &ref = m_pages[std::size_t(page)];
    const std::vector<Block> &blocks = ref.section->bands[ref.band];
    for (const PlacedBlock &placed : ref.section->placed[ref.placed]) {
        const Block &block = blocks[placed.block];
        if (block.paint)
            block.paint(sheet, QRectF(0, top + placed.top, size.width(), block.height));
    }
    paintFoot(sheet, page);
    painter.restore();
}

double PaperJob::headHeight(const QSizeF &size, bool tall) const
{
    if (!tall) {
        // The date stands here, not in the foot: a foot of many numbers reads like a row of the table.
        const auto [left, right] = runningHead(size.width());
        return double(std::max(left.size(), right.size())) * Sheet::lineHeight(Running) + 17;
    }
    const QString entity = PaperBlocks::entityLine(m_soft.plan);
    return double(Sheet::brokenAtSpaces(PaperBlocks::title(m_soft), HeadTitle, size.width() - 140).size()) *
               Sheet::lineHeight(HeadTitle) +
           double(Sheet::brokenAtSpaces(entity, HeadLine, size.width()).size()) * Sheet::lineHeight(HeadLine) + 22;
}

// On one line each, the entity with as many of its places as there is room for; where not even its name fits beside
// the title, each has a half.
std::pair<QStringList, QStringList> PaperJob::runningHead(double width) const
{
    const QString title = runningTitle();
    const double room = width - Sheet::textWidth(title, Running) - RunningGap;
    QString entity = PaperBlocks::entityLine(m_soft.plan);
    for (QString shorter = entity;;) {
        if (Sheet::textWidth(shorter, Running) <= room)
            return {{title}, {shorter}};
        const qsizetype place = shorter.lastIndexOf(u" · "_s);
        if (place < 0)
            break;
        shorter.truncate(place);
    }
    const double half = (width - RunningGap) / 2;
    return {Sheet::brokenAtSpaces(title, Running, half), Sheet::brokenAtSpaces(entity, Running, half)};
}

QString PaperJob::runningTitle() const
{
    return PaperBlocks::title(m_soft) + u" · "_s + PaperBlocks::longDate(m_soft.today);
}

void PaperJob::paintHead(Sheet &sheet) const
{
    const Look &look = sheet.look();
    const double width = sheet.size().width();
    const double side = 130;
    double y = 0;
    const auto write = [&](const QString &text, const PaperType &type, double room, const QColor &colour) {
        for (const QString &line : Sheet::brokenAtSpaces(text, type, room)) {
            sheet.line(QRectF(0, y, room, 10), line, type, colour);
            y += Sheet::lineHeight(type);
        }
    };
    sheet.line(QRectF(width - side, 2, side, 12), PaperBlocks::longDate(m_soft.today), HeadLine, look.muted,
               Qt::AlignRight | Qt::AlignTop);
    write(PaperBlocks::title(m_soft), HeadTitle, width - side - 10, look.text);
    y += 1;
    write(PaperBlocks::entityLine(m_soft.plan), HeadLine, width, look.muted);
    sheet.rule(0, width, y + 6, 0.9, look.text);
}

void PaperJob::paintRunningHead(Sheet &sheet) const
{
    const Look &look = sheet.look();
    const double width = sheet.size().width();
    const auto [left, right] = runningHead(width);
    const double line = Sheet::lineHeight(Running);
    for (qsizetype i = 0; i < left.size(); ++i)
        sheet.line(QRectF(0, double(i) * line, width, line), left[i], Running, look.muted);
    for (qsizetype i = 0; i < right.size(); ++i)
        sheet.line(QRectF(0, double(i) * line, width, line), right[i], Running, look.muted,
                   Qt::AlignRight | Qt::AlignTop);
    sheet.rule(0, width, double(std::max(left.size(), right.size())) * line + 3, 0.6, look.line);
}

void PaperJob::paintFoot(Sheet &sheet, int page) const
{
    const QColor muted = sheet.look().muted;
    const QSizeF size = sheet.size();
    const double line = Sheet::lineHeight(Running);
    const PageRef &ref = m_pages[std::size_t(page)];
    QStringList right{PaperBlocks::pageOf(page + 1, pageCount())};
    // Spanish as the table is: a reader that joins the pages knows it by these words.
    if (ref.band > 0)
        right << u"a la derecha de la página %1"_s.arg(page);
    else if (ref.continuesRight)
        right << u"sigue en la página %1"_s.arg(page + 2);
    const QString number = right.join(u" · "_s);
    const double numberWidth = Sheet::textWidth(number, Running) + 2;
    const QStringList rules =
        Sheet::brokenAtSpaces(PaperBlocks::footer(m_soft), Running, size.width() - numberWidth - 16);
    double y = size.height() - double(std::max<qsizetype>(2, rules.size())) * line;
    sheet.line(QRectF(size.width() - numberWidth, y, numberWidth, line), number, Running, muted,
               Qt::AlignRight | Qt::AlignTop);
    for (const QString &text : rules) {
        sheet.line(QRectF(0, y, size.width(), line), text, Running, muted);
        y += line;
    }
}

} // namespace pei
