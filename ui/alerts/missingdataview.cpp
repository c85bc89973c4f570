// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/missingdataview.h"

#include "core/models/labels.h"
#include "core/models/missingdatamodel.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/flatheader.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

MissingDataView::MissingDataView(QWidget *parent)
    : QWidget(parent)
    , m_model(new MissingDataModel(this))
    , m_title(new QLabel)
    , m_table(new QTableView)
    , m_request(new QPushButton(tr("Hoja de pedido de la &unidad…")))
    , m_requestAll(new QPushButton(tr("Hojas de &todas las unidades…")))
{
    setObjectName(u"missingData"_s);
    setAccessibleName(tr("Datos pendientes"));
    m_title->setObjectName(u"missingTitle"_s);
    m_title->setWordWrap(true);
    m_request->setObjectName(u"requestSheet"_s);
    m_requestAll->setObjectName(u"requestSheets"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(m_title, 1);
    line->addWidget(m_request);
    line->addWidget(m_requestAll);

    m_table->setObjectName(u"missingTable"_s);
    m_table->setAccessibleName(tr("Valores que faltan por unidad y periodo"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setToolTip(tr("Doble clic o Entrar muestra los indicadores a los que les faltan."));
    connect(m_table, &QTableView::activated, this, &MissingDataView::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MissingDataView::showUnit);
    connect(m_request, &QPushButton::clicked, this, [this] {
        if (const QString unit = m_model->unitAt(m_table->currentIndex().row()); m_table->currentIndex().isValid())
            emit sheetRequested(unit);
    });
    connect(m_requestAll, &QPushButton::clicked, this, [this] { emit sheetRequested({}); });

    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addLayout(line);
    inside->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void MissingDataView::setDocument(Document *document)
{
    m_model->setDocument(document);
    fill({}, 0);
}

int MissingDataView::missing() const
{
    return m_model->missing().total;
}

void MissingDataView::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    const QString unit = m_model->unitAt(current.row());
    const int column = current.column();
    if (m_model->refresh())
        fill(unit, column);
}

void MissingDataView::fill(const QString &unit, int column)
{
    const MissingData &missing = m_model->missing();
    if (missing.total == 0)
        m_title->setText(tr("No falta ningún valor hasta el periodo en curso."));
    else if (missing.due)
        m_title->setText(tr("Faltan %1 valores de %2 unidades. Ahora toca %3.")
                             .arg(QString::number(missing.total), QString::number(missing.rows.size()),
                                  Labels::period(*missing.due)));
    else
        m_title->setText(tr("Faltan %1 valores de %2 unidades.")
                             .arg(QString::number(missing.total), QString::number(missing.rows.size())));
    m_table->setVisible(missing.total > 0);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->unitAt(row) == unit)
            m_table->setCurrentIndex(m_model->index(row, std::clamp(column, 0, m_model->columnCount() - 1)));
    }
    m_requestAll->setEnabled(missing.total > 0);
    showUnit();
}

void MissingDataView::showUnit()
{
    m_request->setEnabled(m_table->currentIndex().isValid());
}

void MissingDataView::follow(const QModelIndex &index)
{
    if (index.isValid())
        emit rowsRequested(m_model->unitAt(index.row()), m_model->periodAt(index.column()));
}

void MissingDataView::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

} // namespace pei
