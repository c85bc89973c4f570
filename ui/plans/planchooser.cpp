// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planchooser.h"

#include "ui/look/icons.h"
#include "ui/plans/planpicker.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {
constexpr int ColumnWidth = 1040;
}

PlanChooser::PlanChooser(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_picker(new PlanPicker(this))
    , m_open(new QPushButton(lookIcon(u"open"), tr("A&brir"), this))
{
    setObjectName(u"planChooser"_s);
    m_title->setObjectName(u"planChooserTitle"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_open->setObjectName(u"planOpen"_s);
    m_open->setMinimumHeight(32);
    m_open->setAutoDefault(true);
    auto *all = new QPushButton(tr("&Todos los planes"), this);
    all->setObjectName(u"planAll"_s);
    all->setToolTip(tr("Una sola lista con los indicadores de todos los planes del archivo"));
    all->setMinimumHeight(32);
    all->setAutoDefault(true);
    auto *cancel = new QPushButton(tr("Cancelar"), this);
    cancel->setObjectName(u"planCancel"_s);
    cancel->setMinimumHeight(32);
    cancel->setAutoDefault(true);

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 12, 12, 12);
    inside->addWidget(m_picker);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(all);
    buttons->addWidget(cancel);
    buttons->addStretch();

    auto *column = new QWidget(this);
    column->setMaximumWidth(ColumnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(24, 24, 24, 20);
    rows->setSpacing(12);
    rows->addWidget(m_title);
    rows->addWidget(card, 1);
    rows->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);

    setFocusProxy(m_picker);
    connect(m_picker, &PlanPicker::chosen, this, [this](qint64 plan) { emit chosen(m_file, plan); });
    connect(m_picker, &PlanPicker::found, m_open, &QWidget::setEnabled);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const qint64 plan = m_picker->currentPlan(); plan != 0)
            emit chosen(m_file, plan);
    });
    connect(all, &QPushButton::clicked, this, [this] { emit allChosen(m_file); });
    connect(cancel, &QPushButton::clicked, this, &PlanChooser::closed);
}

void PlanChooser::setPlans(const QString &file, std::vector<PlanSummary> plans, qint64 last)
{
    m_file = file;
    //: %1 is a file's name.
    m_title->setText(
        tr("«%1» contiene %n plan(es)", nullptr, int(plans.size())).arg(QFileInfo(file).completeBaseName()));
    m_title->setToolTip(QDir::toNativeSeparators(file));
    m_picker->setPlans(std::move(plans), last);
}

void PlanChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pei
