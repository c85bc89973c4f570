// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planswitcher.h"

#include "ui/look/icons.h"
#include "ui/plans/planpicker.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {
constexpr int Width = 520;
constexpr int TallestList = 380;
} // namespace

PlanSwitcher::PlanSwitcher(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_all(new QToolButton(this))
    , m_picker(new PlanPicker(this))
    , m_files(new QVBoxLayout)
{
    setObjectName(u"planSwitcher"_s);
    setProperty("card", true);
    setFixedWidth(Width);
    m_picker->showDetails(false);
    m_files->setSpacing(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->setSpacing(10);
    m_all->setObjectName(u"allPlansButton"_s);
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_all->setToolTip(tr("Una sola lista con los indicadores de todos los planes del archivo"));
    connect(m_all, &QToolButton::clicked, this, [this] {
        hide();
        emit allChosen();
    });
    layout->addWidget(m_all);
    layout->addWidget(m_picker);
    layout->addLayout(m_files);
    // Hidden first: what is chosen may open a page of its own.
    connect(m_picker, &PlanPicker::chosen, this, [this](qint64 plan) {
        hide();
        emit planChosen(plan);
    });
}

void PlanSwitcher::setContents(std::vector<PlanSummary> plans, qint64 current, const QStringList &recentFiles)
{
    const bool several = plans.size() > 1;
    m_all->setText(tr("Todos los planes (%1)").arg(plans.size()));
    m_all->setVisible(several && current != 0);
    m_picker->setPlans(std::move(plans), current);
    m_picker->setVisible(several);
    m_picker->setFixedHeight(std::min(TallestList, m_picker->wantedHeight()));
    while (QLayoutItem *item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!recentFiles.isEmpty()) {
        auto *label = new QLabel(tr("Abiertos hace poco"), this);
        label->setProperty("muted", true);
        m_files->addWidget(label);
    }
    for (const QString &path : recentFiles) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"switcherFile"_s);
        button->setIcon(lookIcon(u"document"));
        button->setText(fontMetrics().elidedText(QFileInfo(path).completeBaseName(), Qt::ElideRight, Width - 70));
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, path] {
            hide();
            emit fileChosen(path);
        });
        m_files->addWidget(button);
    }
    if (several)
        setFocusProxy(m_picker);
    else
        setFocusProxy(m_files->count() > 1 ? m_files->itemAt(1)->widget() : nullptr);
}

void PlanSwitcher::showBelow(const QWidget *anchor)
{
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(place);
    show();
    setFocus();
}

} // namespace pei
