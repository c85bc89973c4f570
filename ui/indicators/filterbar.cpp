// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/filterbar.h"

#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flowlayout.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::array States{Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData};
constexpr std::array Relevances{Relevance::VeryRelevant, Relevance::Relevant, Relevance::LessRelevant};
constexpr qlonglong FromList = -1; // to be chosen from a list of its own
constexpr std::array Directions{Direction::Ascending, Direction::Descending, Direction::Undefined};

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_clear(new QToolButton(this))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(12, 8, 12, 8);
    flow->setSpacing(6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    for (std::size_t i = 0; i < States.size(); ++i)
        m_states[i] = addChip(u"state%1"_s.arg(int(States[i])));
    m_plan = addChip(u"plan"_s);
    m_plan->setLongestText(170);
    m_plan->hide();
    m_unit = addChip(u"unit"_s);
    m_relevance = addChip(u"relevance"_s);
    m_objective = addChip(u"objective"_s);
    m_direction = addChip(u"direction"_s);
    m_withoutValue = addChip(u"withoutValue"_s);
    m_withoutValue->setToolTip(tr("Solo los indicadores que no tienen valor en el periodo"));
    m_withNote = addChip(u"withNote"_s);
    m_withNote->setToolTip(tr("Solo los indicadores con una nota en el periodo"));

    m_count->setObjectName(u"count"_s);
    m_count->setProperty("muted", true);
    m_count->setMinimumHeight(m_withNote->sizeHint().height());
    flow->beginTrailing();
    flow->addWidget(m_count);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setText(u"✕"_s);
    m_clear->setToolTip(tr("Quitar los filtros"));
    m_clear->setAccessibleName(tr("Quitar los filtros"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->hide();
    flow->addWidget(m_clear);
    connectChips();
    updateIcons();
}

FilterChip *FilterBar::addChip(const QString &name)
{
    auto *chip = new FilterChip(this);
    chip->setObjectName(name);
    layout()->addWidget(chip);
    return chip;
}

void FilterBar::addButton(QWidget *button)
{
    layout()->addWidget(button);
}

void FilterBar::connectChips()
{
    for (std::size_t i = 0; i < States.size(); ++i) {
        connect(m_states[i], &QToolButton::clicked, this, [this, state = States[i]](bool on) {
            change([=](IndicatorFilter &filter) { filter.semaphore = on ? std::optional(state) : std::nullopt; });
        });
    }
    connect(m_withNote, &QToolButton::clicked, this,
            [this](bool on) { change([=](IndicatorFilter &filter) { filter.withNote = on; }); });
    connect(m_withoutValue, &QToolButton::clicked, this,
            [this](bool on) { change([=](IndicatorFilter &filter) { filter.withoutValue = on; }); });
    connect(m_unit, &FilterChip::chose, this, [this](const QVariant &value) {
        change([&](IndicatorFilter &filter) { (m_plans.empty() ? filter.unit : filter.unitName) = value.toString(); });
    });
    connect(m_objective, &FilterChip::chose, this, [this](const QVariant &value) {
        change([&](IndicatorFilter &filter) { filter.objective = value.toString(); });
    });
    connect(m_plan, &FilterChip::chose, this, [this](const QVariant &value) {
        if (value == QVariant(FromList)) {
            setFilter(m_filter);
            emit planListRequested(m_plan);
            return;
        }
        change([&](IndicatorFilter &filter) { filter.planKey = value.toLongLong(); });
    });
    connect(m_relevance, &FilterChip::chose, this, [this](const QVariant &value) {
        change([&](IndicatorFilter &filter) {
            filter.relevance = value.isValid() ? std::optional(Relevance(value.toInt())) : std::nullopt;
        });
    });
    connect(m_direction, &FilterChip::chose, this, [this](const QVariant &value) {
        change([&](IndicatorFilter &filter) {
            filter.direction = value.isValid() ? std::optional(Direction(value.toInt())) : std::nullopt;
        });
    });
    connect(m_clear, &QToolButton::clicked, this, [this] { change([](IndicatorFilter &filter) { filter = {}; }); });
}

void FilterBar::change(const std::function<void(IndicatorFilter &)> &edit)
{
    IndicatorFilter filter = m_filter;
    edit(filter);
    setFilter(filter);
    emit changed(filter);
}

void FilterBar::setChoices(const IndicatorFacets &facets, const QStringList &places)
{
    const auto text = [&](const CodedName &name) {
        return QString(name.code + u' ' + softCase(name.name, places)).trimmed();
    };
    std::vector<FilterChip::Choice> units{{tr("Todas las unidades"), {}}};
    for (const IndicatorFacets::UnitName &name : facets.unitNames())
        units.push_back({softCase(name.text), name.folded});
    if (facets.unitNames().empty()) {
        for (const IndicatorFacets::Unit &unit : facets.units()) {
            if (!unit.name.code.isEmpty())
                units.push_back({text(unit.name), unit.name.code, unit.depth});
        }
    }
    m_unit->setChoices(tr("Unidad"), std::move(units));
    std::vector<FilterChip::Choice> objectives{{tr("Todos los objetivos"), {}}};
    for (const CodedName &objective : facets.objectives())
        objectives.push_back({text(objective), objective.code});
    m_objective->setChoices(tr("OEI"), std::move(objectives));
    std::vector<FilterChip::Choice> relevances{{tr("Toda relevancia"), {}}};
    for (const Relevance relevance : Relevances)
        relevances.push_back({Labels::relevance(relevance), int(relevance)});
    m_relevance->setChoices(tr("Relevancia"), std::move(relevances));
    std::vector<FilterChip::Choice> directions{{tr("Todo sentido"), {}}};
    for (const Direction direction : Directions)
        directions.push_back({Labels::direction(direction), int(direction)});
    m_direction->setChoices(tr("Sentido"), std::move(directions));
}

void FilterBar::setPlans(std::vector<CodedPlan> plans)
{
    m_plans = std::move(plans);
    m_objective->hide();
    m_plan->show();
    offerPlans();
}

void FilterBar::offerPlans()
{
    std::vector<FilterChip::Choice> choices{{tr("Todas las entidades"), {}}};
    const bool all = m_plans.size() <= FilterChip::MostInMenu;
    for (const CodedPlan &plan : m_plans) {
        if (all || plan.key == m_filter.planKey)
            choices.push_back({softEntityName(plan.entity), qlonglong(plan.key)});
    }
    if (!all)
        choices.push_back({tr("Elegir entidad…"), FromList});
    m_plan->setChoices(tr("Entidad"), std::move(choices));
}

void FilterBar::setFilter(const IndicatorFilter &filter)
{
    m_filter = filter;
    if (!m_plans.empty())
        offerPlans();
    m_plan->setChosen(filter.planKey == 0 ? QVariant() : QVariant(qlonglong(filter.planKey)));
    for (std::size_t i = 0; i < States.size(); ++i)
        m_states[i]->setChecked(filter.semaphore == States[i]);
    const QString &unit = m_plans.empty() ? filter.unit : filter.unitName;
    m_unit->setChosen(unit.isEmpty() ? QVariant() : QVariant(unit));
    m_objective->setChosen(filter.objective.isEmpty() ? QVariant() : QVariant(filter.objective));
    m_relevance->setChosen(filter.relevance ? QVariant(int(*filter.relevance)) : QVariant());
    m_direction->setChosen(filter.direction ? QVariant(int(*filter.direction)) : QVariant());
    m_withNote->setChecked(filter.withNote);
    m_withoutValue->setChecked(filter.withoutValue);
    m_clear->setVisible(!filter.isEmpty());
}

void FilterBar::setCounts(const IndicatorCounts &counts)
{
    for (std::size_t i = 0; i < States.size(); ++i) {
        //: State and how many indicators have it: "Bajo 32".
        m_states[i]->setText(tr("%1 %2").arg(Labels::semaphore(States[i])).arg(counts.bands.of(States[i])));
    }
    m_withNote->setText(tr("Con nota %1").arg(counts.withNote));
    m_withoutValue->setText(tr("Sin valor %1").arg(counts.withoutValue));
    m_count->setText(tr("%1 de %2").arg(counts.shown).arg(counts.all));

    // The first line of each menu is for all of them.
    const auto withAll = [](int all, std::vector<int> each) {
        each.insert(each.begin(), all);
        return each;
    };
    if (m_plans.size() <= FilterChip::MostInMenu)
        m_plan->setCounts(withAll(counts.anyPlan, counts.plans));
    // Rows without a unit have no line of their own.
    std::vector<int> units = m_plans.empty() ? counts.units : counts.unitNames;
    if (units.size() == m_unit->choices().size())
        units.erase(units.begin());
    m_unit->setCounts(withAll(counts.anyUnit, std::move(units)));
    m_objective->setCounts(withAll(counts.anyObjective, counts.objectives));
    m_relevance->setCounts(withAll(counts.anyRelevance, {counts.relevances.begin(), counts.relevances.end()}));
    m_direction->setCounts(withAll(counts.anyDirection, {counts.directions.begin(), counts.directions.end()}));
}

void FilterBar::updateIcons()
{
    for (std::size_t i = 0; i < States.size(); ++i)
        m_states[i]->setIcon(semaphoreIcon(States[i], Look::screen()));
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace pei
