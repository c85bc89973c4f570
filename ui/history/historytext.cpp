// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historytext.h"

#include "core/alerts/alertrules.h"
#include "core/document/changetext.h"
#include "core/models/labels.h"
#include "ui/alerts/alerttext.h"
#include "ui/review/reviewtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using What = JournalEntry::What;

// Of the first field that has changed; of the note where that one was emptied.
QString newWords(const Note &before, const Note &after)
{
    constexpr qsizetype most = 60;
    QString words = noteText(after).section(u'\n', 0, 0);
    for (const auto field : {&Note::factor, &Note::measure, &Note::responsible, &Note::evidence}) {
        if (before.*field == after.*field)
            continue;
        if (!(after.*field).isEmpty())
            words = after.*field;
        break;
    }
    words = words.simplified();
    return words.size() > most ? QString(words.first(most) + u'…') : words;
}

} // namespace

HistoryNames::HistoryNames(const Plan &plan)
{
    for (const Indicator &row : plan.indicators)
        m_indicators.insert(row.id, row.code);
    for (const Element &row : plan.elements)
        m_elements.insert(row.id, row.code);
}

void HistoryNames::learn(const JournalEntry &line)
{
    if (line.what == What::IndicatorAdded || line.what == What::IndicatorRemoved)
        m_indicators.insert(line.indicator, line.text);
    if (line.what == What::ElementAdded || line.what == What::ElementRemoved)
        m_elements.insert(line.element, line.text);
}

QString HistoryNames::indicator(qint64 id) const
{
    return m_indicators.value(id);
}

QString HistoryNames::element(qint64 id) const
{
    return m_elements.value(id);
}

QString HistoryText::field(const JournalEntry &line, const HistoryNames &names)
{
    const QString before = ReviewText::value(line.field, line.fieldBefore);
    const QString after = ReviewText::value(line.field, line.fieldAfter);
    if (line.level) //: A line of the entity, "Provincia: 0605 X → 0605 Y".
        return tr("%1: %2 → %3").arg(Labels::entityLevel(*line.level), before, after);
    FieldChange change;
    change.field = line.field;
    change.year = line.period.year;
    const QString whose = line.element != 0 ? names.element(line.element) : names.indicator(line.indicator);
    //: A field of an indicator or element: "Meta 2024 de IND.01.AEI.01.01: 20.00 → 30.00".
    return tr("%1 de %2: %3 → %4").arg(ReviewText::field(change, {}), whose, before, after);
}

QString HistoryText::note(const JournalEntry &line, const HistoryNames &names)
{
    const QString which = ChangeText::note(names.indicator(line.indicator), line.period);
    if (line.noteAfter.isEmpty()) //: %1 is "Nota de IND.01.AEI.01.01, 2024 – Sem1".
        return tr("%1: borrada").arg(which);
    return tr("%1: «%2»").arg(which, newWords(line.noteBefore, line.noteAfter));
}

QString HistoryText::alert(const JournalEntry &line)
{
    const AlertMark &after = line.markAfter;
    const QString about = after.about.isEmpty() ? line.markBefore.about : after.about;
    // "target_jump IND.01.AEI.03.02 2027"
    const std::optional<AlertRule> rule = alertRuleFromKey(about.section(u' ', 0, 0));
    const QString subject = about.section(u' ', 1, 1);
    const QString name = rule ? AlertText::rule(*rule) : tr("Alerta");
    //: A rule of alerts, and the code it is about.
    const QString which = subject.isEmpty() ? name : tr("%1, %2").arg(name, subject);
    if (after.wording != line.markBefore.wording)
        return after.wording.isEmpty() ? tr("Texto de la regla para la alerta «%1»").arg(which)
                                       : tr("Texto de la alerta «%1»: «%2»").arg(which, after.wording);
    return after.isAcknowledged() ? tr("Alerta revisada «%1»: %2").arg(which, after.reason)
                                  : tr("Alerta de nuevo por revisar: «%1»").arg(which);
}

QString HistoryText::alertRule(const JournalEntry &line)
{
    const std::optional<AlertRule> rule = alertRuleFromKey(line.text);
    const QString name = rule ? AlertText::rule(*rule) : line.text;
    if (line.ruleAfter.on != line.ruleBefore.on)
        return line.ruleAfter.on ? tr("Encender la regla «%1» de las alertas").arg(name)
                                 : tr("Apagar la regla «%1» de las alertas").arg(name);
    const AlertSettings usual;
    const double *threshold = rule ? usual.threshold(*rule) : nullptr;
    const auto figure = [&](const RuleSetting &setting) {
        return formatNumber(setting.threshold.value_or(threshold ? *threshold : 0), PeruFormat, 1);
    };
    return tr("Regla «%1» de las alertas: %2 → %3").arg(name, figure(line.ruleBefore), figure(line.ruleAfter));
}

QString HistoryText::line(const JournalEntry &line, const HistoryNames &names)
{
    switch (line.what) {
    case What::ValueSet:
        return ChangeText::value(names.indicator(line.indicator), line.period, line.before, line.after);
    case What::PeriodAdded:
        return ChangeText::periodAdded(line.period);
    case What::PeriodRemoved:
        return tr("Quitar el periodo %1").arg(Labels::period(line.period));
    case What::PlanImported:
        return ChangeText::imported(line.text);
    case What::FieldSet:
        return field(line, names);
    case What::TargetYearAdded:
        return tr("Agregar las metas de %1").arg(line.period.year);
    case What::TargetYearRemoved:
        return tr("Quitar las metas de %1").arg(line.period.year);
    case What::ElementAdded:
    case What::IndicatorAdded:
        return tr("Agregar %1").arg(line.text);
    case What::ElementRemoved:
    case What::IndicatorRemoved:
        return tr("Quitar %1").arg(line.text);
    case What::NoteSet:
        return note(line, names);
    case What::PeriodClosed:
        return ChangeText::periodClosed(line.period);
    case What::PeriodReopened:
        //: Reopening a period, and the reason given.
        return line.text.isEmpty() ? ChangeText::periodReopened(line.period)
                                   : tr("%1: %2").arg(ChangeText::periodReopened(line.period), line.text);
    case What::AlertMarked:
        return alert(line);
    case What::AlertRuleSet:
        return alertRule(line);
    }
    Q_UNREACHABLE();
}

QString HistoryText::step(std::span<const JournalEntry> lines, const HistoryNames &names)
{
    const JournalEntry &first = lines.front();
    const int count = int(lines.size());
    if (count == 1)
        return line(first, names);
    const auto all = [&](What what) {
        return std::all_of(lines.begin(), lines.end(), [&](const JournalEntry &entry) { return entry.what == what; });
    };
    if (all(What::ValueSet))
        return ChangeText::valueCount(count, first.method);
    if (all(What::NoteSet))
        return ChangeText::noteCount(count, first.method);
    if (all(What::AlertMarked))
        return first.markAfter.isAcknowledged() ? ChangeText::alertsReviewed(count) : ChangeText::alertsPending(count);
    if (all(What::AlertRuleSet))
        return ChangeText::alertRules();
    const auto import = std::find_if(lines.begin(), lines.end(),
                                     [](const JournalEntry &entry) { return entry.what == What::PlanImported; });
    if (import != lines.end()) //: %1 is "Importar «reporte.pdf»", %n how many changes of the plan came with it.
        return tr("%1 (%n cambios)", nullptr, count - 1).arg(ChangeText::imported(import->text));
    const auto values = std::count_if(lines.begin(), lines.end(),
                                      [](const JournalEntry &entry) { return entry.what == What::ValueSet; });
    if (first.method == EntryMethod::Tried && values > 0) // with the columns they came in
        return ChangeText::valueCount(int(values), first.method);
    // Reports bring no notes.
    const bool noted = std::any_of(lines.begin(), lines.end(),
                                   [](const JournalEntry &entry) { return entry.what == What::NoteSet; });
    if (first.method == EntryMethod::Imported && noted)
        return tr("Datos que enviaron las unidades (%n cambios)", nullptr, count);
    if (first.method == EntryMethod::Imported)
        return tr("Datos de un reporte (%n cambios)", nullptr, count);
    //: %1 is the first change of several.
    return tr("%1 y %n cambios más", nullptr, count - 1).arg(line(first, names));
}

QString HistoryText::how(const JournalEntry &line)
{
    switch (line.how) {
    case JournalEntry::How::Edit:
        break;
    case JournalEntry::How::Undo:
        return tr("deshecho");
    case JournalEntry::How::Redo:
        return tr("rehecho");
    }
    switch (line.method) {
    case EntryMethod::Typed:
        return tr("escrito");
    case EntryMethod::Pasted:
        return tr("pegado");
    case EntryMethod::Filled:
        return tr("rellenado");
    case EntryMethod::Cleared:
        return tr("borrado");
    case EntryMethod::Imported:
        return tr("importado");
    case EntryMethod::Tried:
        return tr("probado");
    }
    Q_UNREACHABLE();
}

QString HistoryText::when(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s);
}

QString HistoryText::details(const JournalEntry &line)
{
    if (line.what != What::NoteSet)
        return {};
    QStringList changed;
    const auto add = [&](const QString &title, const QString &before, const QString &after) {
        if (before != after)
            changed.append(
                tr("%1: %2 → %3").arg(title, before.isEmpty() ? u"—"_s : before, after.isEmpty() ? u"—"_s : after));
    };
    add(tr("Factor"), line.noteBefore.factor, line.noteAfter.factor);
    add(tr("Medida de mejora"), line.noteBefore.measure, line.noteAfter.measure);
    add(tr("Responsable"), line.noteBefore.responsible, line.noteAfter.responsible);
    add(tr("Evidencia"), line.noteBefore.evidence, line.noteAfter.evidence);
    return changed.join(u'\n');
}

} // namespace pei
