// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparebar.h"

#include "core/models/labels.h"
#include "ui/indicators/filterchip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int WidestChoice = 460;

QComboBox *makeBox(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setMaximumWidth(WidestChoice);
    return box;
}

} // namespace

CompareBar::CompareBar(QWidget *parent)
    : QWidget(parent)
    , m_beforeLabel(new QLabel(tr("A&ntes")))
    , m_afterLabel(new QLabel(tr("&Después")))
    , m_periodLabel(new QLabel(tr("Pe&riodo")))
    , m_before(makeBox(u"compareBefore"_s, tr("Antes")))
    , m_after(makeBox(u"compareAfter"_s, tr("Después")))
    , m_period(makeBox(u"comparePeriod"_s, tr("Periodo")))
    , m_swap(new QToolButton)
    , m_export(makeExport())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeModes());
    layout->addWidget(makeSides());
    setMode(CompareMode::Periods);
}

QWidget *CompareBar::makeModes()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const std::array<std::pair<QString, QString>, CompareModes.size()> words{
        std::pair(tr("Periodos"), tr("Dos periodos del plan")),
        std::pair(tr("Importaciones"), tr("Lo que dicen dos reportes del plan")),
        std::pair(tr("Ahora y antes"), tr("El plan de ahora y el de otra fecha, en el mismo periodo")),
        std::pair(tr("Planes"), tr("Los planes de este archivo, lado a lado"))};
    const std::array names{u"comparePeriods"_s, u"compareImports"_s, u"comparePast"_s, u"comparePlans"_s};
    for (std::size_t i = 0; i < CompareModes.size(); ++i) {
        auto *chip = new FilterChip(line);
        chip->setObjectName(names[i]);
        chip->setText(words[i].first);
        chip->setToolTip(words[i].second);
        chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(chip, &FilterChip::clicked, this, [this, i] {
            setMode(CompareModes[i]);
            emit modeChosen(m_mode);
        });
        layout->addWidget(chip);
        m_modes[i] = chip;
    }
    layout->addStretch();
    layout->addWidget(m_export);
    return line;
}

QWidget *CompareBar::makeSides()
{
    m_swap->setObjectName(u"compareSwap"_s);
    m_swap->setText(u"⇄"_s);
    m_swap->setAccessibleName(tr("Intercambiar antes y después"));
    m_swap->setToolTip(tr("Intercambiar antes y después"));
    m_swap->setFocusPolicy(Qt::TabFocus);
    connect(m_swap, &QToolButton::clicked, this, &CompareBar::swap);
    m_beforeLabel->setBuddy(m_before);
    m_afterLabel->setBuddy(m_after);
    m_periodLabel->setBuddy(m_period);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_beforeLabel);
    layout->addWidget(m_before, 1);
    layout->addWidget(m_swap);
    layout->addWidget(m_afterLabel);
    layout->addWidget(m_after, 1);
    layout->addWidget(m_periodLabel);
    layout->addWidget(m_period, 1);
    layout->addStretch();
    for (QComboBox *side : {m_before, m_after})
        connect(side, &QComboBox::activated, this, &CompareBar::sidesChosen);
    connect(m_period, &QComboBox::activated, this, &CompareBar::periodChosen);
    return line;
}

QPushButton *CompareBar::makeExport()
{
    auto *button = new QPushButton(tr("E&xportar"));
    button->setObjectName(u"compareExport"_s);
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    connect(add(tr("&Copiar como tabla"), u"compareCopy"_s), &QAction::triggered, this, &CompareBar::copyRequested);
    menu->addSeparator();
    const std::tuple<QString, QString, CompareFormat> files[] = {
        {tr("&Excel (.xlsx)…"), u"compareXlsx"_s, CompareFormat::Xlsx},
        {tr("C&SV (.csv)…"), u"compareCsv"_s, CompareFormat::Csv},
        {tr("&Imagen (.png)…"), u"comparePng"_s, CompareFormat::Png},
        {tr("&Dibujo vectorial (.svg)…"), u"compareSvg"_s, CompareFormat::Svg}};
    for (const auto &[text, name, format] : files) {
        connect(add(text, name), &QAction::triggered, this, [this, chosen = format] { emit exportRequested(chosen); });
    }
    menu->addSeparator();
    connect(add(tr("I&mprimir…"), u"comparePrint"_s), &QAction::triggered, this, &CompareBar::printRequested);
    button->setMenu(menu);
    return button;
}

void CompareBar::setMode(CompareMode mode)
{
    m_mode = mode;
    for (std::size_t i = 0; i < CompareModes.size(); ++i)
        m_modes[i]->setChecked(CompareModes[i] == mode);
    const bool plans = mode == CompareMode::Plans;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_beforeLabel, m_before, m_swap, m_afterLabel, m_after})
        widget->setVisible(!plans);
    m_periodLabel->setVisible(plans);
    m_period->setVisible(plans);
}

void CompareBar::setChoices(std::vector<SideChoice> choices, std::size_t before, std::size_t after)
{
    m_choices = std::move(choices);
    const auto fill = [this](QComboBox *box, std::size_t chosen) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const SideChoice &choice : m_choices) {
            box->addItem(choice.text);
            box->setItemData(box->count() - 1, choice.text, Qt::ToolTipRole);
        }
        box->setCurrentIndex(m_choices.empty() ? -1 : int(chosen));
        box->setEnabled(m_choices.size() > 1);
    };
    fill(m_before, before);
    fill(m_after, after);
    m_swap->setEnabled(m_choices.size() > 1);
}

const SideChoice *CompareBar::before() const
{
    const int index = m_before->currentIndex();
    return index >= 0 && std::size_t(index) < m_choices.size() ? &m_choices[std::size_t(index)] : nullptr;
}

const SideChoice *CompareBar::after() const
{
    const int index = m_after->currentIndex();
    return index >= 0 && std::size_t(index) < m_choices.size() ? &m_choices[std::size_t(index)] : nullptr;
}

void CompareBar::swap()
{
    const int before = m_before->currentIndex();
    m_before->setCurrentIndex(m_after->currentIndex());
    m_after->setCurrentIndex(before);
    emit sidesChosen();
}

void CompareBar::setPeriods(const std::vector<Period> &periods, std::optional<Period> chosen)
{
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    m_period->addItem(tr("El último con valores de cada plan"));
    for (const Period period : periods) {
        m_period->addItem(Labels::period(period), periodKey(period));
        if (period == chosen)
            m_period->setCurrentIndex(m_period->count() - 1);
    }
}

std::optional<Period> CompareBar::period() const
{
    return periodFromKey(m_period->currentData().toString());
}

void CompareBar::focusMode(Qt::FocusReason reason)
{
    m_modes[std::size_t(m_mode)]->setFocus(reason);
}

void CompareBar::setExportEnabled(bool on)
{
    m_export->setEnabled(on);
}

} // namespace pei
