// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/choicelist.h"

#include "core/models/indicatorfilter.h"
#include "core/plan/number.h"
#include "core/support/foldedtext.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/searchkeys.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Pad = 8;

// The text at the left, cut where it is too long, and how many at the right.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 9};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look look = Look::screen();
        painter->save();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, look.tint);
        if (current)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), look.accent);
        QRect room = option.rect.adjusted(Pad, 0, -Pad, 0);
        const QString count = index.data(ChoiceModel::CountRole).toString();
        painter->setFont(option.font);
        painter->setPen(look.muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(count) - 2 * Pad);
        painter->setPen(look.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

void ChoiceModel::setChoices(std::vector<FilterChip::Choice> choices, const std::vector<int> &counts,
                             const QVariant &chosen)
{
    beginResetModel();
    m_rows.clear();
    m_found.clear();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const int count = i < counts.size() ? counts[i] : -1;
        FilterChip::Choice &choice = choices[i];
        // The first stays: it takes the filter off.
        if (count == 0 && choice.value.isValid() && choice.value != chosen)
            continue;
        m_found.push_back(m_rows.size());
        QString fold = folded(choice.text);
        m_rows.push_back({std::move(choice), std::move(fold), count});
    }
    endResetModel();
}

void ChoiceModel::setSearch(const QString &text)
{
    const SearchWords words(text);
    beginResetModel();
    m_found.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (words.matches(m_rows[i].folded))
            m_found.push_back(i);
    }
    endResetModel();
}

int ChoiceModel::rowOf(const QVariant &value) const
{
    const auto found = std::find_if(m_found.begin(), m_found.end(),
                                    [&](std::size_t row) { return m_rows[row].choice.value == value; });
    return found == m_found.end() ? -1 : int(found - m_found.begin());
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[m_found[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return QString(QString(row.choice.depth * 4, u' ') + row.choice.text);
    case Qt::ToolTipRole:
        return row.choice.text;
    case Qt::AccessibleTextRole:
        //: A choice and how many rows it would show.
        return row.count < 0 ? row.choice.text : tr("%1, %2").arg(row.choice.text).arg(row.count);
    case CountRole:
        return row.count < 0 ? QString() : formatNumber(row.count, PeruFormat, 0);
    case ValueRole:
        return row.choice.value;
    default:
        return {};
    }
}

ChoiceList::ChoiceList(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new ChoiceModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Ninguna tiene esas palabras."), this))
{
    setObjectName(u"choiceList"_s);
    setProperty("card", true);
    m_search->setObjectName(u"choiceSearch"_s);
    m_search->setPlaceholderText(tr("Buscar…"));
    m_search->setAccessibleName(tr("Buscar"));
    m_search->addAction(lookIcon(u"search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"choices"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceList::search);
    connect(new SearchKeys(m_search, m_list), &SearchKeys::chosen, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QAbstractItemView::clicked, this, &ChoiceList::choose);
}

void ChoiceList::setChoices(const QString &title, std::vector<FilterChip::Choice> choices,
                            const std::vector<int> &counts, const QVariant &chosen)
{
    setAccessibleName(title);
    m_list->setAccessibleName(title);
    m_model->setChoices(std::move(choices), counts, chosen);
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(chosen))));
}

void ChoiceList::popUp(const QWidget &below)
{
    constexpr QSize Size(460, 400);
    const QRect screen = below.screen()->availableGeometry();
    resize(Size.boundedTo(screen.size()));
    QPoint at = below.mapToGlobal(QPoint(0, below.height() + 2));
    at.setX(std::clamp(at.x(), screen.left(), screen.right() + 1 - width()));
    at.setY(std::clamp(at.y(), screen.top(), screen.bottom() + 1 - height()));
    move(at);
    show();
    setFocus();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void ChoiceList::search(const QString &text)
{
    m_model->setSearch(text);
    const bool none = m_model->rowCount() == 0;
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
    m_list->setCurrentIndex(m_model->index(0));
}

void ChoiceList::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QVariant value = index.data(ChoiceModel::ValueRole);
    close();
    emit chose(value);
}

} // namespace pei
