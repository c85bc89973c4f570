// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace pei {

// A line of a report's text. Its characters stand where the extractor put them: columns count in laid-out text.
struct TextLine
{
    QString
        text; // no line ends, tabs expanded; empty: a blank line, or one that was taken off as a running head or foot
    int page = 1;
};

// A report's text, pasted or saved, with what belongs to no row taken off: page marks, running heads and feet.
struct SourceText
{
    std::vector<TextLine> lines;
    bool paged = false;   // it holds form feeds: where pages end is known
    bool laidOut = false; // its columns are kept apart by runs of spaces
};
SourceText sourceText(QStringView text);

// Bytes of a text file: UTF-8, UTF-16 with or without its mark, else Windows' Latin letters. nullopt: no text at all.
std::optional<QString> textFromBytes(const QByteArray &bytes);

// Whether somebody holds a report's text here: its title and the code of an indicator. Cheap enough for a clipboard.
bool looksLikeReportText(QStringView text);

// Starts of rows, and words as a cell joins them.
bool startsIndicatorRow(QStringView line);
bool startsElementRow(QStringView line);
// Single spaces; a line broken behind a hyphen inside a word or at a soft hyphen is put together again.
class CellText
{
public:
    void add(const QString &word, bool startsLine);
    const QString &text() const { return m_text; }

private:
    QString m_text;
    bool m_broken = false; // inside a word, at a soft hyphen
};
QString cleanWord(const QString &word);

} // namespace pei
