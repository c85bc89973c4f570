// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/moments.h"

#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<JournalEntry> stepsAt(const std::vector<std::pair<qint64, QString>> &steps)
{
    std::vector<JournalEntry> lines;
    for (const auto &[step, when] : steps) {
        JournalEntry line;
        line.id = qint64(lines.size()) + 1;
        line.step = step;
        line.when = QDateTime::fromString(when + u"Z"_s, Qt::ISODate);
        lines.push_back(line);
    }
    return lines;
}

TEST(Moments, AreTheEndsOfDaysAndTheLatestSteps)
{
    const std::vector<JournalEntry> lines = stepsAt({{1, u"2026-03-01T12:00:00"_s},
                                                     {2, u"2026-03-01T15:00:00"_s},
                                                     {2, u"2026-03-01T15:00:00"_s},
                                                     {4, u"2026-03-02T12:00:00"_s},
                                                     {5, u"2026-03-02T12:05:00"_s},
                                                     {6, u"2026-03-02T12:06:00"_s}});
    const QTimeZone utc = QTimeZone::utc();
    EXPECT_THAT(momentsOf(lines, utc, 0), ElementsAre(JournalStep{1, 2}));
    EXPECT_THAT(momentsOf(lines, utc, 1), ElementsAre(JournalStep{1, 2}, JournalStep{4, 1}));
    EXPECT_THAT(momentsOf(lines, utc, 9),
                ElementsAre(JournalStep{0, 1}, JournalStep{1, 2}, JournalStep{3, 1}, JournalStep{4, 1}));
    // In Lima the evening of the first is not yet the second.
    const std::vector<JournalEntry> night = stepsAt({{1, u"2026-03-01T23:00:00"_s}, {2, u"2026-03-02T02:00:00"_s}});
    EXPECT_THAT(momentsOf(night, utc, 0), SizeIs(1));
    EXPECT_THAT(momentsOf(night, QTimeZone(-5 * 3600), 0), IsEmpty());
    EXPECT_THAT(momentsOf({}, utc, 5), IsEmpty());
}

} // namespace
} // namespace pei
