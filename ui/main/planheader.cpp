// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/planheader.h"

#include "core/document/document.h"
#include "core/document/plancollection.h"
#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/look/icons.h"
#include "ui/plans/plantitle.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pei {

PlanHeader::PlanHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlanTitle(this))
    , m_period(new QComboBox(this))
    , m_search(new QLineEdit(this))
{
    m_title->setObjectName(u"planTitle"_s);
    connect(m_title, &QAbstractButton::clicked, this, &PlanHeader::titlePressed);

    m_period->setObjectName(u"period"_s);
    m_period->setAccessibleName(tr("Periodo"));
    m_period->setToolTip(tr("Periodo que se mira y se registra"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Buscar indicador…  Ctrl+F"));
    m_search->setAccessibleName(tr("Buscar indicador"));
    m_search->setToolTip(tr("Busca en códigos, nombres, unidades y notas, sin distinguir tildes ni mayúsculas"));
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
    m_typing.setInterval(0ms); // keys that come faster than the list is painted are taken together
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

QWidget *PlanHeader::title() const
{
    return m_title;
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
        m_title->setTitle({}, {});
        m_title->setToolTip({});
        m_typing.stop();
        showSearch({});
        return;
    }
    const Plan &plan = document->plan();
    m_title->setTitle(softCase(plan.entity.title().name, placeNamesOf(plan.entity)),
                      tr("PEI %1–%2").arg(plan.firstYear).arg(plan.lastYear));
    for (const Period &period : plan.periods)
        m_period->addItem(Labels::period(period), periodKey(period));
    m_period->setCurrentIndex(m_period->findData(periodKey(document->period())));
    m_title->setToolTip(tr("%1\nOtros planes y archivos").arg(titleOf(*document)));
    m_title->setAccessibleName(titleOf(*document));
}

void PlanHeader::setPlans(const PlanCollection &plans, const QString &file)
{
    setEnabled(true);
    m_period->setVisible(true);
    m_search->setVisible(true);
    m_title->setTitle(tr("Todos los planes"), QFileInfo(file).completeBaseName());
    m_title->setToolTip(tr("%1\nOtros planes y archivos").arg(QDir::toNativeSeparators(file)));
    m_title->setAccessibleName(tr("Todos los planes de %1").arg(QFileInfo(file).completeBaseName()));
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    for (const Period &period : plans.periods())
        m_period->addItem(Labels::period(period), periodKey(period));
    m_period->setCurrentIndex(m_period->findData(periodKey(plans.period())));
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

void PlanHeader::resizeEvent(QResizeEvent *event)
{
    m_search->setFixedWidth(std::clamp(event->size().width() / 3, 110, 230));
    QWidget::resizeEvent(event);
}

QSize PlanHeader::minimumSizeHint() const
{
    return {360, QWidget::minimumSizeHint().height()};
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

} // namespace pei
