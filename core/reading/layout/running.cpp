// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/running.h"

#include "core/reading/layout/lines.h"

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

constexpr std::size_t MostFeet = 3; // lines at the end of a page
constexpr double Apart = 1.2;       // line heights

struct Foot {
    std::size_t page = 0;
    double y = 0;
    QString pattern;
    bool apart = false;
    Words words;
};

QString patternOf(const Line &line)
{
    QString pattern = line.text();
    for (QChar &c : pattern) {
        if (c.isDigit())
            c = u'#';
    }
    return pattern;
}

} // namespace

void dropRunningFeet(std::vector<Page> &pages, double height)
{
    std::vector<Foot> feet;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        Words words;
        for (const Word &word : pages[p].words)
            words.push_back(&word);
        std::vector<Line> lines = linesOf(std::move(words));
        for (std::size_t n = 0; n < MostFeet && n < lines.size(); ++n) {
            Line &line = lines[lines.size() - 1 - n];
            const bool first = n + 1 == lines.size();
            const bool apart = first || line.y0 - lines[lines.size() - 2 - n].y1 > Apart * height;
            feet.push_back({p, line.centreY(), patternOf(line), apart, std::move(line.words)});
        }
    }
    for (std::size_t p = 0; p < pages.size(); ++p) {
        Words dropped;
        for (const Foot &foot : feet) {
            if (foot.page != p)
                continue;
            bool elsewhere = false;
            bool apart = foot.apart;
            for (const Foot &other : feet) {
                if (other.page == p || std::abs(other.y - foot.y) > height / 2 || other.pattern != foot.pattern)
                    continue;
                elsewhere = true;
                apart = apart || other.apart;
            }
            if (elsewhere && apart)
                dropped.insert(dropped.end(), foot.words.begin(), foot.words.end());
        }
        if (dropped.empty())
            continue;
        std::vector<Word> kept;
        for (const Word &word : pages[p].words) {
            if (std::find(dropped.begin(), dropped.end(), &word) == dropped.end())
                kept.push_back(word);
        }
        // The feet of this page now point nowhere; only their pattern and place are asked from here on.
        pages[p].words = std::move(kept);
    }
}

} // namespace pei
