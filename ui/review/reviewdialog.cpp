// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdialog.h"

#include "core/models/softcase.h"
#include "ui/indicators/flatheader.h"
#include "ui/indicators/flowlayout.h"
#include "ui/look/certificatetext.h"
#include "ui/look/icons.h"
#include "ui/review/changesmodel.h"
#include "ui/review/reviewdelegate.h"
#include "ui/review/reviewfilter.h"
#include "ui/review/reviewtext.h"
#include "ui/review/rowsmodel.h"
#include "ui/source/sourceview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int MostFindings = 3; // lines in sight

} // namespace

ReviewDialog::ReviewDialog(Review review, const DrawPage &draw, QWidget *parent)
    : QDialog(parent)
    , m_review(std::move(review))
    , m_certificate(certify(m_review.report))
    , m_rows(new RowsModel(m_review, m_certificate, this))
    , m_source(new SourceView(draw))
{
    if (m_review.changes)
        m_changes = new ChangesModel(m_review, this);
    setObjectName(u"review"_s);
    setWindowTitle(tr("Revisar el reporte antes de importarlo"));
    setModal(true);
    m_source->setFile(m_review.report.digest, m_review.file.bytes, m_review.file.name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(makeCertificate());
    layout->addWidget(makeTables(), 1);
    layout->addWidget(makeButtons());
    showMarks();
    showSummary();

    const QRect room = screen()->availableGeometry();
    resize(std::min(1320, room.width() - 40), std::min(860, room.height() - 50));
    setMinimumSize(820, 520);
    select(m_rows->count(UnreadKind) > 0 || m_changes == nullptr ? m_rows->index(0, RowsModel::CodeColumn)
                                                                 : m_changes->index(0, ChangesModel::CodeColumn));
    page().table->setFocus();
}

QWidget *ReviewDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(2);
    const auto add = [&](const QString &text, const char *name) {
        auto *label = new QLabel(text, head);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
        return label;
    };
    auto *title = add(ReviewText::entity(m_review.report.plan), "reviewEntity");
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.25);
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    QStringList from{softCase(m_review.report.printed.title), m_review.file.name};
    from.removeAll(QString());
    add(from.join(u" · "_s), "reviewReport")->setProperty("muted", true);
    add(ReviewText::what(m_review), "reviewWhat");
    return head;
}

QWidget *ReviewDialog::makeCertificate()
{
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_mark = new QLabel(frame);
    line->addWidget(m_mark);
    const QString text = certificateLine(m_certificate, m_review.report);
    auto *label = new QLabel(text, frame);
    label->setObjectName(u"certificate"_s);
    label->setAccessibleName(tr("Acta de importación: %1").arg(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(label, 1);
    layout->addLayout(line);
    const QStringList findings = certificateFindings(m_certificate, m_review.report);
    if (!findings.isEmpty()) {
        auto *list = new QListWidget(frame);
        list->setObjectName(u"findings"_s);
        list->setAccessibleName(tr("Lo que no cuadra o no se leyó"));
        list->setFrameShape(QFrame::NoFrame);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setTextElideMode(Qt::ElideRight);
        list->setUniformItemSizes(true);
        for (const QString &finding : findings) {
            auto *item = new QListWidgetItem(finding, list);
            item->setToolTip(finding.toHtmlEscaped());
        }
        const int rows = int(std::min<qsizetype>(findings.size(), MostFindings));
        list->setFixedHeight(rows * std::max(list->sizeHintForRow(0), list->fontMetrics().height() + 4) + 4);
        // Each leads to its row and its place in the page.
        connect(list, &QListWidget::currentRowChanged, this, [this](int row) {
            const auto unread = m_review.report.unread.size();
            if (row < 0)
                return;
            if (std::size_t(row) < unread)
                return select(m_rows->unreadRow(std::size_t(row)));
            const std::size_t at = std::size_t(row) - unread;
            const std::size_t differences = m_certificate.differences.size();
            if (at < differences)
                return select(m_rows->rowOf(m_certificate.differences[at]));
            // A text of the table that is on no row: its page.
            const UnreadRow &loose = m_certificate.words.loose[at - differences];
            SourceSpot spot;
            spot.title = tr("Texto sin ubicar");
            spot.note = loose.text;
            spot.row = {loose.page, loose.box};
            m_source->showSpot(spot);
        });
        layout->addWidget(list);
    }
    auto *margins = new QWidget(this);
    auto *around = new QVBoxLayout(margins);
    around->setContentsMargins(16, 0, 16, 0);
    around->addWidget(frame);
    return margins;
}

ReviewDialog::Page ReviewDialog::makePage(QAbstractItemModel *model, const QString &name, const QString &accessibleName)
{
    Page made;
    made.filter = new ReviewFilter(this);
    made.filter->setSourceModel(model);
    made.table = new QTableView;
    QTableView *table = made.table;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(made.filter);
    table->setItemDelegate(new ReviewDelegate(table));
    table->setHorizontalHeader(new FlatHeader(table));
    table->horizontalHeader()->setSectionsClickable(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewDialog::showPlace);
    made.chips = new QWidget;
    auto *chips = new FlowLayout(made.chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(6);
    return made;
}

void ReviewDialog::addChip(Page &page, ReviewKind kind, int count)
{
    if (count == 0)
        return;
    auto *chip = new QToolButton(page.chips);
    chip->setObjectName(u"kind%1"_s.arg(int(kind)));
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    //: A kind of rows or changes and how many there are: "Metas 3".
    chip->setText(tr("%1 %2").arg(ReviewText::kind(kind)).arg(count));
    Page *const mine = &page;
    connect(chip, &QToolButton::clicked, this, [this, mine, kind](bool on) { filterBy(*mine, kind, on); });
    page.chips->layout()->addWidget(chip);
    page.kinds.emplace_back(kind, chip);
}

QWidget *ReviewDialog::makeTables()
{
    auto *bar = new QWidget(this);
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(16, 0, 16, 0);
    barLayout->setSpacing(12);
    auto *tables = new QStackedWidget;
    auto *chips = new QStackedWidget;
    m_tabs = new QTabBar(bar);
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);

    m_rowsPage = makePage(m_rows, u"rows"_s, tr("Filas leídas del reporte"));
    for (const ReviewKind kind : {UnreadKind, DoubtKind, NewRowKind, ChangedRowKind, EqualRowKind})
        addChip(m_rowsPage, kind, m_rows->count(kind));
    if (m_changes != nullptr) {
        m_changesPage = makePage(m_changes, u"changes"_s, tr("Cambios al plan"));
        for (const ReviewKind kind :
             {ChangedValueKind, NewValueKind, TargetKind, FieldKind, NewRowKind, ColumnKind, UnprintedKind})
            addChip(m_changesPage, kind, m_changes->count(kind));
        m_tabs->addTab(tr("Cambios al plan (%1)").arg(m_changes->rowCount()));
        tables->addWidget(m_changesPage.table);
        chips->addWidget(m_changesPage.chips);
        connect(m_changes, &ChangesModel::appliedChanged, this, &ReviewDialog::showSummary);
    }
    m_tabs->addTab(tr("Filas leídas (%1)").arg(m_rows->rowCount()));
    tables->addWidget(m_rowsPage.table);
    chips->addWidget(m_rowsPage.chips);
    connect(m_tabs, &QTabBar::currentChanged, this, [this, tables, chips](int tab) {
        tables->setCurrentIndex(tab);
        chips->setCurrentIndex(tab);
        showPlace();
    });
    barLayout->addWidget(m_tabs);
    barLayout->addWidget(chips, 1);
    barLayout->setAlignment(m_tabs, Qt::AlignTop);
    setWidths();
    spanUnread();

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(5);
    splitter->addWidget(tables);
    splitter->addWidget(m_source);
    splitter->setSizes({300, 300});
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(bar);
    layout->addWidget(splitter, 1);
    return whole;
}

void ReviewDialog::setWidths()
{
    const auto fit = [](QTableView *table, int column, int least) {
        const auto *header = static_cast<const FlatHeader *>(table->horizontalHeader());
        table->setColumnWidth(column, std::max(least, header->textWidth(column)));
    };
    const int code = fontMetrics().horizontalAdvance(u"IND.00.AEI.00.00"_s) + 2 * CellDelegate::Margin + 4;
    QTableView *rows = m_rowsPage.table;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        fit(rows, column, 72);
    fit(rows, RowsModel::PageColumn, 44);
    rows->setColumnWidth(RowsModel::CodeColumn, code);
    m_nameWidth = rows->columnWidth(RowsModel::NameColumn);
    m_unitWidth = rows->columnWidth(RowsModel::UnitColumn);
    rows->setColumnHidden(RowsModel::StateColumn, m_changes == nullptr);
    if (m_changes == nullptr)
        return;
    QTableView *changes = m_changesPage.table;
    fit(changes, ChangesModel::ApplyColumn, 40);
    changes->setColumnWidth(ChangesModel::CodeColumn, code);
    changes->horizontalHeader()->setSectionResizeMode(ChangesModel::NameColumn, QHeaderView::Stretch);
    changes->horizontalHeader()->setMinimumSectionSize(40);
    changes->setColumnWidth(ChangesModel::FieldColumn, 170);
    changes->setColumnWidth(ChangesModel::BeforeColumn, 160);
    changes->setColumnWidth(ChangesModel::AfterColumn, 160);
}

// A wide window shows names whole; the figures beside them are looked up by row, and scroll.
void ReviewDialog::giveNamesRoom()
{
    QTableView *table = m_rowsPage.table;
    const auto give = [this, table](int column, int &given, int least, double share) {
        if (table->columnWidth(column) != given)
            return;
        const int most = std::max(least, int(width() * share));
        // Public in the base class only.
        given = std::clamp(static_cast<QAbstractItemView *>(table)->sizeHintForColumn(column), least, most);
        table->setColumnWidth(column, given);
    };
    give(RowsModel::NameColumn, m_nameWidth, 300, 0.42);
    give(RowsModel::UnitColumn, m_unitWidth, 190, 0.2);
}

void ReviewDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    giveNamesRoom();
}

QWidget *ReviewDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    m_summary = new QLabel(bar);
    m_summary->setObjectName(u"reviewSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary, 1);
    auto *refuse = new QPushButton(tr("&No importar"), bar);
    refuse->setObjectName(u"refuse"_s);
    refuse->setAutoDefault(false);
    connect(refuse, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(refuse);
    m_apply = new QPushButton(tr("&Aplicar"), bar);
    m_apply->setObjectName(u"apply"_s);
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(m_apply);
    return bar;
}

ReviewDialog::Page &ReviewDialog::page()
{
    return m_changes != nullptr && m_tabs->currentIndex() == 0 ? m_changesPage : m_rowsPage;
}

void ReviewDialog::filterBy(Page &page, ReviewKind kind, bool on)
{
    for (const auto &[each, chip] : page.kinds)
        chip->setChecked(on && each == kind);
    page.filter->setKinds(on ? kind : 0);
    spanUnread();
    if (!page.table->currentIndex().isValid() && page.filter->rowCount() > 0)
        page.table->setCurrentIndex(page.filter->index(0, RowsModel::CodeColumn));
}

// What stands in a row that could not be read has the whole width.
void ReviewDialog::spanUnread()
{
    m_rowsPage.table->clearSpans();
    const int columns = m_rows->columnCount() - RowsModel::NameColumn;
    for (int row = 0; row < m_rowsPage.filter->rowCount(); ++row) {
        if (m_rowsPage.filter->index(row, 0).data(KindsRole).toInt() & UnreadKind)
            m_rowsPage.table->setSpan(row, RowsModel::NameColumn, 1, columns);
    }
}

void ReviewDialog::select(const QModelIndex &source)
{
    if (!source.isValid())
        return;
    Page &target = source.model() == m_rows ? m_rowsPage : m_changesPage;
    m_tabs->setCurrentIndex(m_changes != nullptr && &target == &m_rowsPage ? 1 : 0);
    QModelIndex index = target.filter->mapFromSource(source);
    if (!index.isValid()) {
        filterBy(target, UnreadKind, false);
        index = target.filter->mapFromSource(source);
    }
    target.table->setCurrentIndex(index);
    target.table->scrollTo(index);
}

void ReviewDialog::showPlace()
{
    Page &shown = page();
    const QModelIndex index = shown.filter->mapToSource(shown.table->currentIndex());
    if (!index.isValid())
        return m_source->clear(tr("Elija una fila para verla en el reporte."));
    m_source->showSpot(&shown == &m_rowsPage ? m_rows->spotOf(index) : m_changes->spotOf(index));
}

void ReviewDialog::showSummary()
{
    if (m_changes == nullptr) {
        m_summary->setText(tr("%n indicador(es) leído(s)", nullptr, int(m_review.report.plan.indicators.size())));
        return;
    }
    //: What will change, and how many values are the same in report and plan.
    m_summary->setText(tr("Se aplicará: %1. Valores iguales: %2.")
                           .arg(ReviewText::summary(*m_review.changes))
                           .arg(m_review.changes->equalValues));
}

void ReviewDialog::showMarks()
{
    const bool holds = m_certificate.holds();
    m_mark->setPixmap(lookIcon(holds ? u"info" : u"alerts").pixmap(QSize(20, 20), devicePixelRatioF()));
    m_mark->setAccessibleName(holds ? tr("El reporte cuadra") : tr("El reporte tiene diferencias"));
}

void ReviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_mark != nullptr)
        showMarks();
    QDialog::changeEvent(event);
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Space checks the change of the row, whatever its current cell.
    if (event->type() == QEvent::KeyPress && m_changes != nullptr && watched == m_changesPage.table &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        const QModelIndex check = m_changesPage.table->currentIndex().siblingAtColumn(ChangesModel::ApplyColumn);
        const QVariant state = check.data(Qt::CheckStateRole);
        if (state.isValid())
            m_changesPage.filter->setData(check, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                                          Qt::CheckStateRole);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace pei
