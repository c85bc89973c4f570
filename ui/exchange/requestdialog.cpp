// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/requestdialog.h"

#include "core/models/labels.h"
#include "core/plan/code.h"
#include "ui/exchange/unitsheettext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int MissingRole = Qt::UserRole; // indicators without a value in the period

} // namespace

RequestDialog::RequestDialog(const Plan &plan, const std::vector<Period> &periods, Period period, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_about(new QLabel(this))
    , m_period(new QComboBox(this))
    , m_units(new QListWidget(this))
    , m_every(new QCheckBox(tr("&Todas las unidades"), this))
{
    setObjectName(u"requestDialog"_s);
    setWindowTitle(tr("Pedir datos a las unidades"));
    m_about->setWordWrap(true);
    m_period->setObjectName(u"requestPeriod"_s);
    for (const Period &choice : periods) {
        const QString name = Labels::period(choice);
        m_period->addItem(m_plan.periodColumn(choice) ? name : tr("%1 (se agregará al plan)").arg(name),
                          QVariant::fromValue(choice));
        if (choice == period)
            m_period->setCurrentIndex(m_period->count() - 1);
    }
    auto *periodLabel = new QLabel(tr("&Periodo que se pide:"), this);
    periodLabel->setBuddy(m_period);
    m_units->setObjectName(u"requestUnits"_s);
    m_units->setAccessibleName(tr("Unidades a las que se pide datos"));
    m_every->setObjectName(u"requestEvery"_s);
    auto *onlyMissing = new QPushButton(tr("Solo las que &deben datos"), this);
    onlyMissing->setObjectName(u"requestMissing"_s);
    onlyMissing->setAutoDefault(false);
    auto *periodRow = new QHBoxLayout;
    periodRow->addWidget(periodLabel);
    periodRow->addWidget(m_period);
    periodRow->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_every);
    row->addStretch(1);
    row->addWidget(onlyMissing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(u"requestWrite"_s);
    m_write->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(periodRow);
    layout->addWidget(m_about);
    layout->addLayout(row);
    layout->addWidget(m_units, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_units, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_checking)
            check(m_units->row(item), item->checkState() == Qt::Checked);
    });
    connect(m_every, &QCheckBox::clicked, this, [this](bool on) {
        for (int i = 0; i < m_units->count(); ++i)
            check(i, on);
    });
    connect(onlyMissing, &QPushButton::clicked, this, [this] {
        m_checking = true;
        for (int i = 0; i < m_units->count(); ++i) {
            QListWidgetItem *item = m_units->item(i);
            item->setCheckState(item->data(MissingRole).toInt() > 0 ? Qt::Checked : Qt::Unchecked);
        }
        m_checking = false;
        showCount();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &RequestDialog::showPeriod);
    resize(620, 480);
    showPeriod();
    m_units->setFocus();
}

Period RequestDialog::period() const
{
    return m_period->currentData().value<Period>();
}

void RequestDialog::showPeriod()
{
    const Period asked = period();
    m_about->setText(tr("Se escribe una hoja de Excel por unidad, con sus indicadores y una casilla para el valor de "
                        "%1. Cuando vuelvan llenas, use «Recibir datos de las unidades».")
                         .arg(Labels::period(asked)));
    // The same units in the same order whatever the period: what was chosen stays.
    std::vector<Qt::CheckState> checked;
    for (int i = 0; i < m_units->count(); ++i)
        checked.push_back(m_units->item(i)->checkState());
    const int current = std::max(0, m_units->currentRow());
    m_checking = true;
    m_units->clear();
    m_requests = unitRequests(m_plan, asked);
    for (std::size_t i = 0; i < m_requests.size(); ++i) {
        const UnitRequest &request = m_requests[i];
        int missing = 0;
        for (const std::size_t row : request.indicators)
            missing += m_plan.obtained(m_plan.indicators[row], asked) ? 0 : 1;
        const auto all = int(request.indicators.size());
        const QString count = all == 1 ? tr("1 indicador") : tr("%1 indicadores").arg(all);
        const QString owed = missing == 0   ? tr("no debe datos")
                             : missing == 1 ? tr("falta 1 valor")
                                            : tr("faltan %1 valores").arg(missing);
        //: A unit, how many indicators it has, what it owes: "10.06 Unidad de riesgos · 3 indicadores, faltan 2
        //: valores".
        auto *item =
            new QListWidgetItem(tr("%1 · %2, %3").arg(UnitSheetText::unit(request.unit), count, owed), m_units);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(MissingRole, missing);
        item->setCheckState(i < checked.size() ? checked[i] : Qt::Checked);
    }
    m_checking = false;
    if (m_units->count() > 0)
        m_units->setCurrentRow(std::min(current, m_units->count() - 1));
    showCount();
}

void RequestDialog::check(int row, bool on)
{
    // Units nested in this one go with it; one of them can be taken back afterwards.
    m_checking = true;
    const QString code = m_requests[std::size_t(row)].unit.code;
    for (int i = 0; i < m_units->count(); ++i) {
        const QString &other = m_requests[std::size_t(i)].unit.code;
        if (i == row || (!code.isEmpty() && unitContains(code, other)))
            m_units->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    m_checking = false;
    showCount();
}

void RequestDialog::chooseOnly(const QString &unitCode)
{
    m_checking = true;
    for (int i = 0; i < m_units->count(); ++i) {
        const bool isIn = unitContains(unitCode, m_requests[std::size_t(i)].unit.code);
        m_units->item(i)->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
    m_checking = false;
    showCount();
}

std::vector<UnitRequest> RequestDialog::chosen() const
{
    std::vector<UnitRequest> requests;
    for (int i = 0; i < m_units->count(); ++i) {
        if (m_units->item(i)->checkState() == Qt::Checked)
            requests.push_back(m_requests[std::size_t(i)]);
    }
    return requests;
}

void RequestDialog::showCount()
{
    const int count = int(chosen().size());
    m_every->setCheckState(count == 0 ? Qt::Unchecked : count == m_units->count() ? Qt::Checked : Qt::PartiallyChecked);
    m_write->setText(count == 1 ? tr("&Escribir 1 hoja…") : tr("&Escribir %1 hojas…").arg(count));
    m_write->setEnabled(count > 0);
}

} // namespace pei
