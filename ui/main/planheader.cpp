// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/planheader.h"

#include "core/document/document.h"
#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pei {

PlanHeader::PlanHeader(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_period(new QComboBox(this)), m_search(new QLineEdit(this))
{
    m_title->setObjectName(u"planTitle"_s);
    m_title->setTextFormat(Qt::RichText);
    m_title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Cut by hand: a rich text label cannot elide.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_period->setObjectName(u"period"_s);
    m_period->setAccessibleName(tr("Periodo"));
    m_period->setToolTip(tr("Periodo que se mira y se registra"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Buscar indicador…  Ctrl+F"));
    m_search->setAccessibleName(tr("Buscar indicador"));
    m_search->setToolTip(tr("Busca en códigos, nombres y unidades, sin distinguir tildes ni mayúsculas"));
    m_search->addAction(lookIcon(u"search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(230);
    m_search->installEventFilter(this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_period);
    layout->addWidget(m_search);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { emit searchChanged(m_search->text()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_typing.isActive()) {
            m_typing.stop();
            emit searchChanged(m_search->text());
        }
        emit searchAccepted();
    });
    connect(m_period, &QComboBox::activated, this, [this](int index) {
        if (const auto period = periodFromKey(m_period->itemData(index).toString()))
            emit periodChosen(*period);
    });
    setDocument(nullptr);
}

QString PlanHeader::titleOf(const Document &document)
{
    const Plan &plan = document.plan();
    //: Entity, first and last year of its plan.
    return tr("%1 · PEI %2–%3")
        .arg(softCase(plan.entity.title().name, placeNamesOf(plan.entity)), QString::number(plan.firstYear),
             QString::number(plan.lastYear));
}

void PlanHeader::setDocument(const Document *document)
{
    setEnabled(document != nullptr);
    m_period->setVisible(document != nullptr);
    m_search->setVisible(document != nullptr);
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    if (document == nullptr) {
        m_entity.clear();
        m_years.clear();
        m_typing.stop();
        showSearch({});
        showTitle();
        return;
    }
    const Plan &plan = document->plan();
    m_entity = softCase(plan.entity.title().name, placeNamesOf(plan.entity));
    m_years = tr("PEI %1–%2").arg(plan.firstYear).arg(plan.lastYear);
    for (const Period &period : plan.periods)
        m_period->addItem(Labels::period(period), periodKey(period));
    m_period->setCurrentIndex(m_period->findData(periodKey(document->period())));
    m_title->setToolTip(titleOf(*document));
    showTitle();
}

void PlanHeader::showTitle()
{
    if (m_entity.isEmpty()) {
        m_title->clear();
        m_title->setToolTip({});
        return;
    }
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    const int years = m_title->fontMetrics().horizontalAdvance(m_years) + 24;
    const QString entity =
        QFontMetrics(bold).elidedText(m_entity, Qt::ElideRight, std::max(0, m_title->width() - years));
    m_title->setText(u"<span style=\"font-weight:600\">%1</span>&nbsp; <span style=\"color:%3\">%2</span>"_s.arg(
        entity.toHtmlEscaped(), m_years.toHtmlEscaped(), palette().color(QPalette::PlaceholderText).name()));
}

void PlanHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlanHeader::showSearch(const QString &text)
{
    // What is being typed is newer than what the list last heard.
    if (m_typing.isActive() || text == m_search->text())
        return;
    const QSignalBlocker quiet(m_search);
    m_search->setText(text);
}

bool PlanHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            emit searchAccepted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlanHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showTitle();
}

} // namespace pei
