// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <functional>
#include <optional>

namespace pei::test {

// A clock that a script turns by hand: what the journal says is then known beforehand.
using ScriptClock = std::shared_ptr<QDateTime>;

// Someone who does everything to a plan that can be done to it, at random. Of each edit a line is told before it is
// made, with what the plan will be then, and another after the document has acknowledged it:
//   try NUMBER KIND STATE
//   kept NUMBER KIND STATE MOMENT      the moment in milliseconds, from which on the journal has it
//   refused NUMBER KIND REASON
// and "FAULT" where an acknowledged edit made something else of the plan than it should.
class ScriptedWork
{
public:
    using Tell = std::function<void(const QString &line)>;

    ScriptedWork(Document &document, ScriptClock clock, quint32 seed, Tell tell);

    void open(); // "kept 0 open …"
    void act(int number);
    void failed(const Error &error) { m_failure = error; }

    // Beside the plan: what notes give as evidence, and the copy that is put aside now and then.
    static QString evidencePath(const QString &plan)
    {
        return QFileInfo(plan).absoluteFilePath() + QStringLiteral(".acta");
    }
    static QString copyPath(const QString &plan) { return plan + QStringLiteral(".copia"); }

private:
    using Edit = std::function<Result<void>()>;

    void values();
    void note();
    void answers();
    void openOrClose();
    void addPeriod();
    void acknowledge();
    void word();
    void rules();
    void trial();
    void import();
    void copy();
    void undo();
    void redo();

    int below(int limit) { return limit < 1 ? 0 : m_random.bounded(limit); }
    template <typename T>
    T &one(std::vector<T> &of)
    {
        return of[std::size_t(below(int(of.size())))];
    }
    std::vector<ValueEdit> someValues(PlanState &after, int count);
    Note someNote();
    std::optional<NotedCell> openCell(const PlanState &state);
    std::size_t index() const { return std::size_t(m_document.undoStack()->index()); }

    void edit(const QString &kind, const QString &expected, const Edit &edit);
    void step(const QString &kind, int direction);
    void keep(const QString &kind, const QString &state, const QString &expected);
    void refuse(const QString &kind, const Error &error);

    struct Known // what the undo stack leads to, by its index
    {
        QString state;
        QString kind; // that led there
    };

    Document &m_document;
    ScriptClock m_clock;
    QRandomGenerator m_random;
    Tell m_tell;
    std::vector<Known> m_known;
    std::optional<NotedCell> m_noted; // last
    std::optional<Error> m_failure;
    int m_number = 0;
};

// "StoreFull": how the lines name a reason.
QString nameOf(Error::Code code);

} // namespace pei::test
