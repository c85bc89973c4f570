// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/note.h"

#include "core/support/foldedtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QStringList wordsOf(QStringView text)
{
    return folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

bool containsAll(const Note &note, const QStringList &words)
{
    // The line end keeps a word from being found across two fields.
    const QString all = folded(noteText(note));
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); });
}

} // namespace

Note noteOf(const Notes &notes, qint64 indicator, Period period)
{
    const auto found = notes.find({indicator, period});
    return found == notes.end() ? Note() : found->second;
}

QString noteText(const Note &note)
{
    QStringList fields{note.factor, note.measure, note.responsible, note.evidence};
    fields.removeAll(QString());
    return fields.join(u'\n');
}

bool noteContains(const Note &note, QStringView text)
{
    return containsAll(note, wordsOf(text));
}

std::vector<NotedCell> findNotes(const Plan &plan, const Notes &notes, QStringView text)
{
    const QStringList words = wordsOf(text);
    std::vector<NotedCell> found;
    for (const Indicator &indicator : plan.indicators) {
        for (auto note = notes.lower_bound({indicator.id, {}});
             note != notes.end() && note->first.indicator == indicator.id; ++note) {
            if (containsAll(note->second, words))
                found.push_back(note->first);
        }
    }
    return found;
}

} // namespace pei
