// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/cellsections.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/text/rowgrammar.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

CellSections::CellSections(CellPieces pieces)
    : m_pieces(std::move(pieces))
{
    for (std::size_t p = 0; p < m_pieces.size(); ++p) {
        const bool newPage = p > 0 && m_pieces[p].line.page != m_pieces[p - 1].line.page;
        if (p == 0 || newPage || m_pieces[p].kind == CellPiece::Kind::Element) {
            if (!m_sections.empty())
                m_sections.back().end = p;
            m_sections.push_back({p, m_pieces.size(), m_pieces[p].line.page, {}, {}, m_sections.size()});
        }
    }
}

bool CellSections::hasElement(std::size_t section) const
{
    return m_pieces[m_sections[section].first].kind == CellPiece::Kind::Element;
}

QString CellSections::codeOf(std::size_t section) const
{
    return m_pieces[m_sections[section].first].line.text.section(u' ', 0, 0);
}

std::size_t CellSections::codesIn(std::size_t section) const
{
    const CellSection &own = m_sections[section];
    return std::size_t(std::count_if(
        m_pieces.begin() + qsizetype(own.first), m_pieces.begin() + qsizetype(own.end), [](const CellPiece &piece) {
            return piece.kind == CellPiece::Kind::Text && startsIndicatorRow(piece.line.text);
        }));
}

std::vector<std::size_t> CellSections::withElements() const
{
    std::vector<std::size_t> sections;
    for (std::size_t s = 0; s < m_sections.size(); ++s) {
        if (hasElement(s))
            sections.push_back(s);
    }
    std::stable_sort(sections.begin(), sections.end(), [this](std::size_t a, std::size_t b) {
        if (m_sections[a].pool != m_sections[b].pool)
            return m_sections[a].pool < m_sections[b].pool;
        return naturalLess(codeOf(a), codeOf(b));
    });
    return sections;
}

std::optional<QString> CellSections::takeStray(std::size_t section, Value value)
{
    // An element's progress may stand with the row's above it.
    for (const std::size_t s : {section, section - std::min<std::size_t>(section, 1)}) {
        if (m_sections[s].page != m_sections[section].page)
            break;
        std::vector<QString> &strays = m_sections[m_sections[s].pool].strays;
        const auto found = std::find_if(strays.begin(), strays.end(), [&value](const QString &figure) {
            return cellValue(figure) == std::optional<Value>(value);
        });
        if (found != strays.end()) {
            QString taken = *found;
            strays.erase(found);
            return taken;
        }
    }
    return std::nullopt;
}

std::vector<QString> straysIn(const CellPieces &pieces, std::size_t first, std::size_t end,
                              const std::vector<CellRun> &runs)
{
    std::vector<QString> strays;
    auto run = runs.begin();
    for (std::size_t p = first; p < end; ++p) {
        while (run != runs.end() && run->end <= p)
            ++run;
        const bool inRun = run != runs.end() && run->first <= p;
        if (pieces[p].kind == CellPiece::Kind::Figure && !inRun)
            strays.push_back(pieces[p].line.text);
    }
    return strays;
}

std::size_t narrowCellsIn(const QString &line)
{
    std::size_t count = 0;
    for (const QStringView word : QStringView(line).split(u' ')) {
        const QString text = folded(word);
        count += text == u"relevante" || text == u"ascendente" || text == u"descendente" || text == u"definido" ||
                 text == u"agregable" || text == u"permisible" || tokenKind(word) == TokenKind::Footnote;
        if (!isPhraseWord(word))
            count = 0; // only those at the end of a line
    }
    return count;
}

} // namespace pei
