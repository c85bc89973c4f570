// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fichayears.h"

#include "core/models/periodtablemodel.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/flatheader.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

FichaYears::FichaYears(QWidget *parent)
    : FichaSection({}, parent)
    , m_years(new PeriodTableModel(this))
    , m_table(new QTableView(this))
{
    m_table->setObjectName(u"years"_s);
    m_table->setAccessibleName(tr("Valores por año"));
    m_table->setModel(m_years);
    m_table->setItemDelegate(new CellDelegate(m_table));
    auto *columns = new FlatHeader(m_table);
    m_table->setHorizontalHeader(columns);
    // The last title is the longest. Its width is told once: asking for it at each change measures every cell.
    const int last = PeriodTableModel::ColumnCount - 1;
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(last, QHeaderView::Fixed);
    columns->resizeSection(last, columns->textWidth(last));
    columns->setSectionsClickable(false);
    m_table->setVerticalHeader(new FlatHeader(m_table, Qt::Vertical));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->setStyleSheet(u"QTableCornerButton::section { background: palette(base); border: none; }"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    body()->addWidget(m_table);
}

// Without a current cell the keyboard would be in the table and nobody could see it.
bool FichaYears::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_years->index(0, 0));
    return FichaSection::eventFilter(watched, event);
}

QAbstractItemView *FichaYears::table() const
{
    return m_table;
}

void FichaYears::showIndicator(Document &document, std::size_t index)
{
    const Indicator &indicator = document.plan().indicators[index];
    m_years->setChart(yearChartOf(document.plan(), indicator, document.period(), document.rules()), indicator.id);
    fitTable();
}

void FichaYears::clear()
{
    m_years->clear();
}

void FichaYears::fitTable()
{
    const int rows = m_years->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows + 2);
}

} // namespace pei
