// SPDX-License-Identifier: GPL-3.0-or-later
// Any sequence of filtering, sorting, folding and editing leaves the list of indicators as a plain reading of its
// rules makes it.
#include "core/models/indicatorlistmodel.h"
#include "core/plan/code.h"
#include "core/progress/foresight.h"
#include "core/support/foldedtext.h"
#include "tests/support/chance.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Note noteOfFactor(const QString &factor)
{
    Note note;
    note.factor = factor;
    return note;
}

using Model = IndicatorListModel;
using test::Chance;

const QStringList Nouns{u"caminos"_s, u"PUENTES"_s, u"niños"_s, u"Señalización"_s, u"riego"_s, u"áreas verdes"_s};

Report randomReport(Chance &chance)
{
    Report report = test::smallReport();
    Plan &plan = report.plan;
    const Indicator pattern = plan.indicators.front();
    plan.elements.clear();
    plan.indicators.clear();
    const auto addIndicators = [&](const QString &element) {
        for (int i = 1, count = chance.between(0, 3); i <= count; ++i) {
            Indicator row = pattern;
            row.code = u"IND.%1.%2"_s.arg(i, 2, 10, QChar(u'0')).arg(element);
            row.element = element;
            row.name = chance.oneOf({u"Número de "_s, u"Porcentaje de "_s}) + Nouns[chance.between(0, 5)];
            const int unit = chance.between(0, 3);
            row.responsibleUnit = {QStringList{u"10"_s, u"10.06"_s, u"10.6.1"_s, u"9"_s}[unit],
                                   QStringList{u"OBRAS"_s, u"RIESGOS"_s, u"VIVERO"_s, u"CATASTRO"_s}[unit]};
            row.relevance =
                chance.oneOf<std::optional<Relevance>>({std::nullopt, Relevance::Relevant, Relevance::LessRelevant});
            row.direction = chance.oneOf({Direction::Ascending, Direction::Descending, Direction::Undefined});
            for (Value &value : row.obtained)
                value = chance.percent(30) ? Value() : Value(chance.between(0, 40));
            plan.indicators.push_back(row);
        }
    };
    for (int objective = 1, count = chance.between(1, 4); objective <= count; ++objective) {
        const QString number = u"%1"_s.arg(objective * 3, 2, 10, QChar(u'0'));
        const bool printed = chance.percent(50);
        const bool before = chance.percent(70);
        const Element own{u"OEI."_s + number, ElementKind::Objective, u"VIVIR CON "_s + Nouns[chance.between(0, 5)], 1};
        if (printed && before)
            plan.elements.push_back(own);
        for (int action = 1, actions = chance.between(1, 3); action <= actions; ++action) {
            const QString code = u"AEI.%1.%2"_s.arg(number).arg(action * 4, 2, 10, QChar(u'0'));
            plan.elements.push_back({code, ElementKind::Action, u"DAR "_s + Nouns[chance.between(0, 5)], 1});
            addIndicators(code);
        }
        if (printed && !before)
            plan.elements.push_back(own);
        if (printed)
            addIndicators(own.code);
    }
    report.printed = {};
    report.printed.period = {2023, Cut::Semester1};
    return report;
}

// A row as a person would write it down, with what stands under it.
struct Row
{
    QString code;
    QString name;
    int indicator = -1;
    Value progress;
    std::vector<Row> under;
};

class PlainList
{
public:
    explicit PlainList(const Document &document)
        : m_document(document)
    {
    }

    IndicatorFilter filter;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool grouped = true;
    std::set<QString> closed;
    std::set<QString> closedWhileFiltered;

    QStringList codes() const
    {
        QStringList result;
        if (!grouped) {
            std::vector<Row> all;
            for (const QString &code : topCodes())
                collect(rowOf(code), all);
            sort(all);
            for (const Row &row : all) {
                if (accepts(row, {}))
                    result.append(row.code);
            }
            return result;
        }
        std::vector<Row> tops;
        for (const QString &code : topCodes())
            tops.push_back(rowOf(code));
        sort(tops);
        for (const Row &row : tops)
            show(row, {}, result);
        return result;
    }

    QStringList topCodes() const
    {
        QStringList result;
        for (const Element &element : m_document.plan().elements) {
            const QString objective = objectiveOf(element.code);
            const bool printed = m_document.plan().element(objective) != nullptr;
            if ((!printed || element.code == objective) && !result.contains(objective))
                result.append(objective);
        }
        return result;
    }

    Row rowOf(const QString &code) const
    {
        const Plan &plan = m_document.plan();
        Row row{code, {}, -1, {}, {}};
        for (std::size_t i = 0; i < plan.elements.size(); ++i) {
            if (plan.elements[i].code == code) {
                row.name = plan.elements[i].name;
                row.progress = m_document.analysis().elements[i];
            }
        }
        for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
            if (plan.indicators[i].element == code)
                row.under.push_back({plan.indicators[i].code,
                                     plan.indicators[i].name,
                                     int(i),
                                     m_document.analysis().indicators[i].value,
                                     {}});
        }
        if (!isObjectiveCode(code))
            return row;
        for (const Element &element : plan.elements) {
            if (element.kind == ElementKind::Action && objectiveOf(element.code) == code)
                row.under.push_back(rowOf(element.code));
        }
        if (plan.element(code) == nullptr) {
            for (const Group &group : m_document.analysis().objectives) {
                if (group.name.code == code)
                    row.progress = group.progress;
            }
        }
        return row;
    }

private:
    void collect(const Row &row, std::vector<Row> &all) const
    {
        for (const Row &each : row.under) {
            if (each.indicator >= 0)
                all.push_back(each);
            else
                collect(each, all);
        }
    }

    bool accepts(const Row &row, const QString &above) const
    {
        const Plan &plan = m_document.plan();
        if (row.indicator < 0)
            return false;
        const std::size_t at = std::size_t(row.indicator);
        const Indicator &indicator = plan.indicators[at];
        QString text = above + u'\n' + indicator.code + u'\n' + indicator.name + u'\n' +
                       indicator.responsibleUnit.code + u'\n' + indicator.responsibleUnit.name;
        if (above.isEmpty()) {
            for (const QString &code : {objectiveOf(indicator.element), indicator.element})
                text += u'\n' + code + u'\n' + rowOf(code).name;
        }
        for (const auto &[cell, note] : m_document.notes()) {
            if (cell.indicator == indicator.id)
                text += u'\n' + note.factor + u'\n' + note.measure;
        }
        return filter.accepts(plan, m_document.analysis(), m_document.notes(), at) &&
               SearchWords(filter.text).matches(folded(text));
    }

    bool holds(const Row &row, const QString &above) const
    {
        const QString here = above + u'\n' + row.code + u'\n' + row.name;
        return accepts(row, above) ||
               std::any_of(row.under.begin(), row.under.end(), [&](const Row &each) { return holds(each, here); });
    }

    void show(const Row &row, const QString &above, QStringList &result) const
    {
        if (!filter.isEmpty() && !holds(row, above))
            return;
        result.append(row.code);
        if ((filter.isEmpty() ? closed : closedWhileFiltered).contains(row.code) && !row.under.empty())
            return;
        std::vector<Row> under = row.under;
        sort(under);
        for (const Row &each : under)
            show(each, above + u'\n' + row.code + u'\n' + row.name, result);
    }

    QVariant key(const Row &row) const
    {
        const auto of = [](Value value) { return value ? QVariant(*value) : QVariant(); };
        const Plan &plan = m_document.plan();
        switch (column) {
        case Model::CodeColumn:
            return row.code;
        case Model::NameColumn:
            return plan.element(row.code) == nullptr && row.indicator < 0 ? row.code : folded(row.name);
        case Model::PercentColumn:
            return of(row.progress);
        case Model::NextStateColumn: {
            const auto amber = pointsTo(Semaphore::Amber, row.progress);
            return of(amber ? amber : pointsTo(Semaphore::Green, row.progress));
        }
        case Model::StateColumn: {
            const Semaphore state = semaphoreOf(row.progress);
            return state == Semaphore::NoData ? QVariant() : QVariant(double(state));
        }
        default:
            break;
        }
        if (row.indicator < 0)
            return {};
        const Indicator &indicator = plan.indicators[std::size_t(row.indicator)];
        switch (column) {
        case Model::ObtainedColumn:
            return of(plan.obtained(indicator, m_document.period()));
        case Model::UnitColumn:
            return QString(indicator.responsibleUnit.code + u' ' + folded(indicator.responsibleUnit.name));
        case Model::RelevanceColumn:
            return indicator.relevance ? QVariant(double(*indicator.relevance)) : QVariant();
        default:
            return {};
        }
    }

    void sort(std::vector<Row> &rows) const
    {
        if (column < 0)
            return;
        std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
            const QVariant left = key(a);
            const QVariant right = key(b);
            if (!left.isValid() || !right.isValid())
                return left.isValid() && !right.isValid();
            const bool less = left.typeId() == QMetaType::QString ? naturalLess(left.toString(), right.toString())
                                                                  : left.toDouble() < right.toDouble();
            const bool more = left.typeId() == QMetaType::QString ? naturalLess(right.toString(), left.toString())
                                                                  : right.toDouble() < left.toDouble();
            return order == Qt::AscendingOrder ? less : more;
        });
    }

    const Document &m_document;
};

QStringList shown(const Model &model)
{
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row)
        codes.append(model.index(row, Model::CodeColumn).data(Qt::ToolTipRole).toString());
    return codes;
}

void check(const Model &model, const PlainList &plain, const Document &document)
{
    ASSERT_EQ(shown(model), plain.codes());
    const IndicatorCounts &counts = model.counts();
    IndicatorFilter others = model.filter();
    others.semaphore.reset();
    PlainList unfiltered(document);
    unfiltered.grouped = false;
    unfiltered.filter = model.filter();
    EXPECT_EQ(counts.shown, int(unfiltered.codes().size()));
    for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData}) {
        unfiltered.filter = others;
        unfiltered.filter.semaphore = state;
        EXPECT_EQ(counts.bands.of(state), int(unfiltered.codes().size()));
    }
    for (std::size_t i = 0; i < model.facets().units().size(); ++i) {
        unfiltered.filter = model.filter();
        unfiltered.filter.unit = model.facets().units()[i].name.code;
        EXPECT_EQ(counts.units[i], int(unfiltered.codes().size())) << unfiltered.filter.unit.toStdString();
    }
}

class AnyPlan : public testing::TestWithParam<unsigned>
{
};

TEST_P(AnyPlan, IsListedAsAPlainReadingOfTheRulesSays)
{
    std::mt19937_64 engine(GetParam());
    Chance chance(engine);
    const test::OpenDocument document(randomReport(chance));
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PlainList plain(*document);
    model.setDocument(document.get());
    QPersistentModelIndex kept;
    int keptIndicator = -1;
    for (int step = 0; step < 60; ++step) {
        if (model.rowCount() > 0 && chance.percent(50)) {
            kept = model.index(chance.between(0, model.rowCount() - 1), Model::NameColumn);
            keptIndicator = kept.data(IndicatorRole).toInt();
        }
        // Nothing is typed into closed periods.
        const int indicators =
            document->isClosed(document->period()) ? 0 : int(document->plan().indicators.size());
        switch (chance.between(0, 9)) {
        case 0: { // letter by letter, and back
            const QString word = chance.oneOf({u"numero"_s, u"SEÑAL"_s, u"puentes dar"_s, u"aei.03"_s, u"lluvia"_s,
                                               u"verdes"_s, u"10.06"_s, u"vivero n"_s});
            for (qsizetype i = 1; i <= word.size(); ++i) {
                plain.filter.text = word.first(i);
                model.setFilter(plain.filter);
                plain.closedWhileFiltered.clear();
                check(model, plain, *document);
            }
            break;
        }
        case 1:
            plain.filter.text.chop(chance.between(0, 3));
            break;
        case 2:
            plain.filter.semaphore = chance.oneOf<std::optional<Semaphore>>(
                {std::nullopt, Semaphore::Red, Semaphore::Green, Semaphore::NoData});
            plain.filter.unit = chance.oneOf({QString(), QString(), u"10"_s, u"10.06"_s});
            plain.filter.withoutValue = chance.percent(20);
            plain.filter.withNote = chance.percent(10);
            break;
        case 3:
            plain.filter = {};
            break;
        case 4:
            plain.column = chance.oneOf({-1, int(Model::CodeColumn), int(Model::NameColumn), int(Model::PercentColumn),
                                         int(Model::StateColumn), int(Model::ObtainedColumn), int(Model::UnitColumn),
                                         int(Model::RelevanceColumn), int(Model::NextStateColumn)});
            plain.order = chance.oneOf({Qt::AscendingOrder, Qt::DescendingOrder});
            model.sort(plain.column, plain.order);
            break;
        case 5:
            plain.grouped = chance.percent(70);
            model.setGrouped(plain.grouped);
            break;
        case 6:
            if (const int row = chance.between(0, std::max(0, model.rowCount() - 1)); model.holdsRows(row)) {
                const QString code = model.index(row, 0).data(Qt::ToolTipRole).toString();
                std::set<QString> &closed = model.filter().isEmpty() ? plain.closed : plain.closedWhileFiltered;
                const bool open = !model.isExpanded(row);
                model.setExpanded(row, open);
                if (open)
                    closed.erase(code);
                else
                    closed.insert(code);
            }
            break;
        case 7:
            if (indicators > 0) {
                ASSERT_TRUE(document->setValue(std::size_t(chance.between(0, indicators - 1)), document->period(),
                                               chance.percent(20) ? Value() : Value(chance.between(0, 40))));
            }
            break;
        case 8:
            if (indicators > 0 && chance.percent(50)) {
                ASSERT_TRUE(document->setNote(std::size_t(chance.between(0, indicators - 1)), document->period(),
                                              noteOfFactor(chance.oneOf({QString(), u"Lluvias de marzo"_s}))));
            } else if (document->undoStack()->canUndo()) {
                document->undoStack()->undo();
            }
            break;
        case 9:
            document->setPeriod(chance.oneOf(document->plan().periods));
            break;
        }
        if (!(plain.filter == model.filter()))
            plain.closedWhileFiltered.clear();
        model.setFilter(plain.filter);
        model.settle();
        check(model, plain, *document);
        if (HasFatalFailure())
            return;
        if (kept.isValid() && keptIndicator >= 0) {
            EXPECT_EQ(kept.data(IndicatorRole).toInt(), keptIndicator);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyPlan, testing::Range(1u, 41u));

} // namespace

} // namespace pei
