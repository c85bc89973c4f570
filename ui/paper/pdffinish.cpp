// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdffinish.h"

#include <optional>

namespace pei {

namespace {

// Number of the object a key of the trailer or of a dictionary refers to.
std::optional<qsizetype> reference(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf(QByteArray(key + ' '));
    if (at < 0)
        return std::nullopt;
    bool understood = false;
    const qsizetype number = text.mid(at + key.size() + 1, 12).split(' ').front().toLongLong(&understood);
    return understood ? std::optional(number) : std::nullopt;
}

// "7 0 obj … endobj" without its first and last words; empty where there is none.
QByteArray objectBody(const QByteArray &pdf, qsizetype number)
{
    const QByteArray opening = '\n' + QByteArray::number(number) + " 0 obj\n";
    const qsizetype at = pdf.indexOf(opening);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf("endobj", at);
    return end < 0 ? QByteArray() : pdf.mid(at + opening.size(), end - at - opening.size());
}

std::vector<QByteArray> pageReferences(const QByteArray &pages)
{
    std::vector<QByteArray> result;
    const qsizetype from = pages.indexOf("/Kids");
    const qsizetype to = pages.indexOf(']', from);
    if (from < 0 || to < 0)
        return result;
    const QByteArray kids = pages.mid(from, to - from);
    const QList<QByteArray> lines = kids.split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().endsWith(" 0 R"))
            result.push_back(line.trimmed());
    }
    return result;
}

QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

// The objects of the bookmarks: their root, then one for each.
std::vector<QByteArray> outline(const std::vector<PaperMark> &marks, const std::vector<QByteArray> &pages,
                                qsizetype root)
{
    const QByteArray whole = QByteArray::number(root) + " 0 R";
    const auto number = [root](std::size_t mark) -> QByteArray {
        return QByteArray::number(root + 1 + qsizetype(mark)) + " 0 R";
    };
    std::vector<QByteArray> objects(marks.size() + 1);
    QByteArray firstPart;
    QByteArray lastPart;
    int parts = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const int level = marks[i].level;
        std::optional<std::size_t> before;
        std::optional<std::size_t> parent;
        for (std::size_t j = i; j-- > 0 && !parent;) {
            if (marks[j].level < level)
                parent = j;
            else if (marks[j].level == level && !before)
                before = j;
        }
        std::optional<std::size_t> after;
        std::size_t children = 0;
        std::size_t lastChild = 0;
        for (std::size_t j = i + 1; j < marks.size() && marks[j].level >= level; ++j) {
            if (marks[j].level == level) {
                after = j;
                break;
            }
            ++children;
            lastChild = j;
        }
        QByteArray &text = objects[i + 1];
        text = "<<\n/Title " + textString(marks[i].title) + "\n/Parent " + (parent ? number(*parent) : whole) +
               "\n/Dest [" + pages[std::size_t(marks[i].page)] + " /Fit]\n";
        if (before)
            text += "/Prev " + number(*before) + '\n';
        if (after)
            text += "/Next " + number(*after) + '\n';
        if (children > 0)
            text += "/First " + number(i + 1) + "\n/Last " + number(lastChild) + "\n/Count -" +
                    QByteArray::number(qulonglong(children)) + '\n';
        text += ">>\n";
        if (level == 0) {
            firstPart = firstPart.isEmpty() ? number(i) : firstPart;
            lastPart = number(i);
            ++parts;
        }
    }
    objects.front() = "<<\n/Type /Outlines\n/First " + firstPart + "\n/Last " + lastPart + "\n/Count " +
                      QByteArray::number(parts) + "\n>>\n";
    return objects;
}

void mendSpaces(QByteArray &pdf)
{
    const QByteArray key = "/ToUnicode ";
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        const std::optional<qsizetype> number = reference(pdf.mid(at, 40), "/ToUnicode");
        const QByteArray opening = '\n' + QByteArray::number(number.value_or(-1)) + " 0 obj\n";
        const qsizetype from = pdf.indexOf(opening);
        const qsizetype to = from < 0 ? -1 : pdf.indexOf("endobj", from);
        const QByteArray tab = "<0009>";
        for (qsizetype place = pdf.indexOf(tab, from); from >= 0 && place >= 0 && place < to;
             place = pdf.indexOf(tab, place + 1))
            pdf.replace(place, tab.size(), "<0020>"); // as long as before: no offset changes
    }
}

} // namespace

QByteArray finishedPdf(QByteArray pdf, const std::vector<PaperMark> &marks)
{
    mendSpaces(pdf);
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    const std::optional<qsizetype> size = reference(trailer, "/Size");
    const std::optional<qsizetype> root = reference(trailer, "/Root");
    const std::optional<qsizetype> info = reference(trailer, "/Info");
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    if (marks.empty() || !size || !root || !info || table == 0)
        return pdf;
    QByteArray catalog = objectBody(pdf, *root);
    const std::optional<qsizetype> tree = reference(catalog, "/Pages");
    const std::vector<QByteArray> pages = tree ? pageReferences(objectBody(pdf, *tree)) : std::vector<QByteArray>();
    const qsizetype end = catalog.lastIndexOf(">>");
    for (const PaperMark &mark : marks) {
        if (end < 0 || mark.page < 0 || std::size_t(mark.page) >= pages.size())
            return pdf;
    }
    catalog.insert(end, "/Outlines " + QByteArray::number(*size) + " 0 R\n/PageMode /UseOutlines\n");

    // An update behind the end of the file, as the format provides for: nothing before it moves.
    QByteArray entries;
    const auto add = [&](qsizetype number, const QByteArray &body) {
        entries += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n" + body + "endobj\n";
    };
    const std::vector<QByteArray> objects = outline(marks, pages, *size);
    if (!pdf.endsWith('\n'))
        pdf += '\n';
    entries += QByteArray::number(*root) + " 1\n";
    add(*root, catalog);
    entries += QByteArray::number(*size) + ' ' + QByteArray::number(qulonglong(objects.size())) + '\n';
    for (std::size_t i = 0; i < objects.size(); ++i)
        add(*size + qsizetype(i), objects[i]);
    const qsizetype start = pdf.size();
    pdf += "xref\n" + entries + "trailer\n<<\n/Size " + QByteArray::number(*size + qsizetype(objects.size())) +
           "\n/Root " + QByteArray::number(*root) + " 0 R\n/Info " + QByteArray::number(*info) + " 0 R\n/Prev " +
           QByteArray::number(table) + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return pdf;
}

} // namespace pei
