// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/pastereview.h"

#include "ui/entry/pastereviewmodel.h"
#include "ui/entry/valuemarks.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flatheader.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int RowsShown = 7;

// The reason with its mark; what changes stands out from what stays.
class OutcomeDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override
    {
        using Kind = PasteReviewModel::Kind;
        const auto kind = Kind(index.data(PasteReviewModel::KindRole).toInt());
        const QRectF mark(area.left(), area.center().y() - ValueMarkSide / 2.0 + 0.5, ValueMarkSide, ValueMarkSide);
        if (kind == Kind::Refused || kind == Kind::Ambiguous)
            paintRefusalMark(painter, mark, look);
        else if (kind == Kind::Doubtful)
            paintDoubtMark(painter, mark, look);
        const bool quiet = kind == Kind::Taken || kind == Kind::Unchanged;
        paintText(painter, area.adjusted(ValueMarkSide + 6, 0, 0, 0), option, option.text,
                  quiet ? look.muted : look.text);
    }
};

const PasteReport::Cell *firstAmbiguous(const PasteReport &report)
{
    const auto found = std::find_if(report.cells.begin(), report.cells.end(),
                                    [](const PasteReport::Cell &cell) { return cell.check.number.ambiguous; });
    return found == report.cells.end() ? nullptr : &*found;
}

} // namespace

PasteReview::PasteReview(QWidget *parent)
    : QFrame(parent)
    , m_model(new PasteReviewModel(this))
    , m_title(new QLabel(this))
    , m_question(new QLabel(this))
    , m_table(new QTableView(this))
    , m_apply(new QPushButton(this))
    , m_discard(new QPushButton(tr("No pegar"), this))
{
    setObjectName(u"paste"_s);
    setProperty("card", true);
    m_title->setObjectName(u"pasteTitle"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_apply->setObjectName(u"pasteApply"_s);
    m_discard->setObjectName(u"pasteDiscard"_s);
    for (QPushButton *button : {m_apply, m_discard})
        button->setAutoDefault(true);

    m_table->setObjectName(u"pasteTable"_s);
    m_table->setAccessibleName(tr("Celdas que se pegarían"));
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(PasteReviewModel::OutcomeColumn, new OutcomeDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->setShowGrid(false);
    m_table->setFrameShape(NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_apply);
    head->addWidget(m_discard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(makeReadings());
    layout->addWidget(m_table);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        const PasteReport report = m_model->report();
        dismiss();
        emit applied(report);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        dismiss();
        emit discarded();
    });
    hide();
}

QWidget *PasteReview::makeReadings()
{
    m_readings = new QWidget(this);
    auto *layout = new QHBoxLayout(m_readings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_question);
    m_thousands = new FilterChip(m_readings);
    m_thousands->setObjectName(u"readThousands"_s);
    m_decimals = new FilterChip(m_readings);
    m_decimals->setObjectName(u"readDecimals"_s);
    layout->addWidget(m_thousands);
    layout->addWidget(m_decimals);
    layout->addStretch(1);
    const auto choose = [this](AmbiguousReading reading, bool on) {
        emit readingChosen(on ? reading : AmbiguousReading::Refused);
    };
    connect(m_thousands, &QToolButton::clicked, this, [choose](bool on) { choose(AmbiguousReading::Thousands, on); });
    connect(m_decimals, &QToolButton::clicked, this, [choose](bool on) { choose(AmbiguousReading::Decimals, on); });
    return m_readings;
}

const PasteReport &PasteReview::report() const
{
    return m_model->report();
}

void PasteReview::hold(const PasteReport &report)
{
    update(report);
    show();
    fit();
    if (m_readings->isVisible())
        m_thousands->setFocus();
    else
        (m_apply->isEnabled() ? m_apply : m_discard)->setFocus();
}

void PasteReview::update(const PasteReport &report)
{
    m_model->setReport(report);
    if (report.method == EntryMethod::Tried)
        return updateTrial();
    m_table->setAccessibleName(tr("Celdas que se pegarían"));
    m_discard->setText(tr("No pegar"));
    const PasteReport::Counts counts = report.counts();
    // Not %n: the Spanish source must read right without a translation file.
    QStringList parts;
    if (counts.refused > 0)
        parts.append(counts.refused == 1 ? tr("1 no se puede pegar") : tr("%1 no se pueden pegar").arg(counts.refused));
    if (counts.ambiguous > 0)
        parts.append(counts.ambiguous == 1 ? tr("1 se puede leer de dos formas")
                                           : tr("%1 se pueden leer de dos formas").arg(counts.ambiguous));
    if (counts.doubtful > 0)
        parts.append(counts.doubtful == 1 ? tr("1 es dudosa") : tr("%1 son dudosas").arg(counts.doubtful));
    const QString cells = counts.total() == 1 ? tr("1 celda copiada") : tr("%1 celdas copiadas").arg(counts.total());
    const QString found = parts.isEmpty() ? tr("todas se pueden pegar") : parts.join(u" · "_s);
    //: "24 celdas copiadas: 2 no se pueden pegar · 1 es dudosa. Todavía no se cambió nada."
    m_title->setText(tr("%1: %2. Todavía no se cambió nada.").arg(cells, found));
    //: On a button: of how many pasted cells how many will be set.
    m_apply->setText(tr("Pegar %1 de %2").arg(counts.taken).arg(counts.total()));
    m_apply->setEnabled(counts.taken > 0);
    showReadings();
    fit();
}

void PasteReview::updateTrial()
{
    const PasteReport::Counts counts = m_model->report().counts();
    m_table->setAccessibleName(tr("Valores probados que se registrarían"));
    const QString values = counts.total() == 1 ? tr("1 valor probado") : tr("%1 valores probados").arg(counts.total());
    const QString found = counts.doubtful == 0   ? tr("ninguno es dudoso")
                          : counts.doubtful == 1 ? tr("1 es dudoso")
                                                 : tr("%1 son dudosos").arg(counts.doubtful);
    //: "3 valores probados: 1 es dudoso. Todavía no se guardó nada."
    m_title->setText(tr("%1: %2. Todavía no se guardó nada.").arg(values, found));
    m_apply->setText(counts.taken == 1 ? tr("Registrar 1 valor") : tr("Registrar %1 valores").arg(counts.taken));
    m_apply->setEnabled(counts.taken == counts.total());
    m_discard->setText(tr("Seguir probando"));
    showReadings();
    fit();
}

void PasteReview::showReadings()
{
    const PasteReport::Cell *example = firstAmbiguous(m_model->report());
    m_readings->setVisible(example != nullptr);
    if (!example)
        return;
    const TypedNumber &number = example->check.number;
    const double more =
        std::max(*number.value, *number.alternative, [](double a, double b) { return std::abs(a) < std::abs(b); });
    const double less = more == *number.value ? *number.alternative : *number.value;
    const QString text = example->text.trimmed();
    m_question->setText(tr("¿Cómo se leen los números como «%1»?").arg(text));
    m_thousands->setText(tr("%1 es %2").arg(text, formatNumber(more)));
    m_decimals->setText(tr("%1 es %2").arg(text, formatNumber(less)));
    m_thousands->setChecked(m_model->report().reading == AmbiguousReading::Thousands);
    m_decimals->setChecked(m_model->report().reading == AmbiguousReading::Decimals);
}

void PasteReview::fit()
{
    const int rows = std::min(m_model->rowCount(), RowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    const QFontMetrics metrics(m_table->font());
    const int figure = metrics.horizontalAdvance(u"1,000,000.00"_s) + 2 * CellDelegate::Margin;
    m_table->setColumnWidth(PasteReviewModel::CellColumn,
                            metrics.horizontalAdvance(u"IND.00.AEI.00.00 · 2024 – Anual"_s) + 3 * CellDelegate::Margin);
    m_table->setColumnWidth(PasteReviewModel::BeforeColumn, figure);
    m_table->setColumnWidth(PasteReviewModel::TextColumn, figure + 40);
    m_table->setColumnWidth(PasteReviewModel::AfterColumn, figure);
}

void PasteReview::dismiss()
{
    m_model->setReport({});
    hide();
}

void PasteReview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        emit discarded();
        return;
    }
    // Enter means the button in sight, whichever part of the review has the keys.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_apply->isEnabled()) {
        m_apply->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace pei
