// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfcanvas.h"

#include "core/plan/code.h"
#include "tests/support/reportdrawing.h"

#include <QPageLayout>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

constexpr double UnitsPerPoint = 20;

QSizeF landscape(bool a3)
{
    return QPageSize(a3 ? QPageSize::A3 : QPageSize::A4).size(QPageSize::Point).transposed();
}

QStringList brokenBeforeDigits(const QString &word)
{
    static const QRegularExpression seam(u"(?<=\\p{L}[.:])(?=\\d)"_s);
    return word.split(seam);
}

} // namespace

PdfCanvas::PdfCanvas(const DrawStyle &style)
    : m_style(style)
    , m_size(landscape(style.a3))
    , m_buffer(&m_bytes)
    , m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(int(72 * UnitsPerPoint));
    const bool turned = style.turn != DrawStyle::Turn::Upright && style.turn != DrawStyle::Turn::Rotate180 &&
                        style.turn != DrawStyle::Turn::OnItsHead;
    m_writer.setPageLayout(QPageLayout(QPageSize(style.a3 ? QPageSize::A3 : QPageSize::A4),
                                       turned ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF()));
    m_painter.begin(&m_writer);
    turnPage();
}

void PdfCanvas::turnPage()
{
    m_painter.resetTransform();
    QTransform toPaper;
    switch (m_style.turn) {
    case DrawStyle::Turn::Upright:
        break;
    case DrawStyle::Turn::Rotate90:
    case DrawStyle::Turn::Sideways:
        toPaper = QTransform(0, -1, 1, 0, 0, m_size.width());
        break;
    case DrawStyle::Turn::Rotate180:
    case DrawStyle::Turn::OnItsHead:
        toPaper = QTransform(-1, 0, 0, -1, m_size.width(), m_size.height());
        break;
    case DrawStyle::Turn::Rotate270:
        toPaper = QTransform(0, 1, -1, 0, m_size.height(), 0);
        break;
    }
    // Fonts are set in points of the device, so only positions are scaled: see text().
    m_painter.setTransform(toPaper * QTransform::fromScale(UnitsPerPoint, UnitsPerPoint));
    m_painter.scale(1 / UnitsPerPoint, 1 / UnitsPerPoint);
}

void PdfCanvas::newPage()
{
    m_writer.newPage();
    turnPage();
}

QByteArray PdfCanvas::finish()
{
    m_painter.end();
    m_buffer.close();
    switch (m_style.turn) {
    case DrawStyle::Turn::Rotate90:
        return withPageRotation(m_bytes, 90);
    case DrawStyle::Turn::Rotate180:
        return withPageRotation(m_bytes, 180);
    case DrawStyle::Turn::Rotate270:
        return withPageRotation(m_bytes, 270);
    case DrawStyle::Turn::Upright:
    case DrawStyle::Turn::Sideways:
    case DrawStyle::Turn::OnItsHead:
        break;
    }
    return m_bytes;
}

const PdfCanvas::Face &PdfCanvas::face(Type type) const
{
    const int key = int(type.size * 100) * 2 + type.bold;
    auto found = m_faces.find(key);
    if (found == m_faces.end()) {
        QFont font(m_style.family);
        font.setPointSizeF(type.size);
        font.setBold(type.bold);
        font.setHintingPreference(QFont::PreferNoHinting);
        found = m_faces.insert(key, Face{font, QFontMetricsF(font, &const_cast<QPdfWriter &>(m_writer))});
    }
    return *found;
}

double PdfCanvas::width(const QString &text, Type type) const
{
    return face(type).metrics.horizontalAdvance(text) / UnitsPerPoint;
}

double PdfCanvas::ascent(Type type) const
{
    return face(type).metrics.ascent() / UnitsPerPoint;
}

double PdfCanvas::lineHeight(Type type) const
{
    return face(type).metrics.height() / UnitsPerPoint * m_style.lineSpacing;
}

void PdfCanvas::text(double x, double baseline, const QString &text, Type type)
{
    m_painter.setFont(face(type).font);
    m_painter.setPen(Qt::black);
    const auto put = [&](double left, const QString &piece) {
        m_painter.drawText(QPointF(left * UnitsPerPoint, baseline * UnitsPerPoint), piece);
    };
    if (!m_style.wordByWord) {
        put(x, text);
        return;
    }
    for (const QString &word : text.split(u' ')) {
        put(x, word);
        x += width(word + u' ', type);
    }
}

void PdfCanvas::line(QPointF from, QPointF to)
{
    if (m_style.rulingShape == DrawStyle::RulingShape::Fills) {
        fill(QRectF(from, to).adjusted(-0.25, -0.25, 0.25, 0.25), Qt::black);
        return;
    }
    m_painter.setPen(QPen(Qt::black, 0.5 * UnitsPerPoint));
    m_painter.drawLine(from * UnitsPerPoint, to * UnitsPerPoint);
}

void PdfCanvas::box(QRectF rect)
{
    if (m_style.rulingShape == DrawStyle::RulingShape::Boxes) {
        m_painter.setPen(QPen(Qt::black, 0.5 * UnitsPerPoint));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(rect.topLeft() * UnitsPerPoint, rect.size() * UnitsPerPoint));
        return;
    }
    line(rect.topLeft(), rect.topRight());
    line(rect.bottomLeft(), rect.bottomRight());
    line(rect.topLeft(), rect.bottomLeft());
    line(rect.topRight(), rect.bottomRight());
}

void PdfCanvas::fill(QRectF rect, const QColor &colour)
{
    m_painter.fillRect(QRectF(rect.topLeft() * UnitsPerPoint, rect.size() * UnitsPerPoint), colour);
}

QStringList PdfCanvas::wrap(const QString &text, double width, Type type, bool keepCodes) const
{
    QStringList words; // each but the first with the space before it, or as a piece of a word without
    for (const QString &word : text.split(u' ')) {
        const QString spaced = words.isEmpty() ? word : u' ' + word;
        if (keepCodes && !words.isEmpty() && (isElementCode(word) || isIndicatorCode(word)))
            words.last() += spaced;
        else
            words << (m_style.breaksBeforeDigits ? brokenBeforeDigits(spaced) : QStringList(spaced));
    }
    QStringList lines;
    for (const QString &word : words) {
        if (!lines.isEmpty() && this->width(lines.last() + word, type) <= width)
            lines.last() += word;
        else
            lines << word.trimmed();
    }
    return lines;
}

QStringList PdfCanvas::wrapCode(const QString &code, double width, Type type) const
{
    if (!m_style.narrowCodes || this->width(code, type) <= width)
        return {code};
    QStringList pieces = code.split(u'.');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (m_style.dotEndsLine && i + 1 < pieces.size())
            pieces[i] += u'.';
        if (!m_style.dotEndsLine && i > 0)
            pieces[i].prepend(u'.');
    }
    QStringList lines;
    for (const QString &piece : pieces) {
        if (!lines.isEmpty() && this->width(lines.last() + piece, type) <= width)
            lines.last() += piece;
        else
            lines << piece;
    }
    return lines;
}

// The writer's objects stand one after the other and its cross references are a plain table: inserting is shifting.
QByteArray withPageRotation(const QByteArray &pdf, int degrees)
{
    const QByteArray mark = "/Type /Page\n";
    const QByteArray rotated = mark + "/Rotate " + QByteArray::number(degrees) + '\n';
    const qsizetype step = rotated.size() - mark.size();
    std::vector<qsizetype> places;
    for (qsizetype at = pdf.indexOf(mark); at >= 0; at = pdf.indexOf(mark, at + 1))
        places.push_back(at);
    const auto shifted = [&](qsizetype offset) {
        return offset + step * qsizetype(std::lower_bound(places.begin(), places.end(), offset) - places.begin());
    };
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype trailer = pdf.lastIndexOf("trailer\n");
    QByteArray body = pdf.first(table);
    body.replace(mark, rotated);
    QByteArray rows;
    const QList<QByteArray> lines = pdf.mid(table, trailer - table).split('\n');
    for (const QByteArray &row : lines) {
        // "0000000015 00000 n " is twenty bytes with its line end.
        const bool entry = row.size() == 19 && row.trimmed().endsWith('n');
        rows +=
            entry ? QByteArray::number(shifted(row.first(10).toLongLong())).rightJustified(10, '0') + row.mid(10) : row;
        rows += '\n';
    }
    rows.chop(1);
    QByteArray end = pdf.mid(trailer);
    end = end.first(end.indexOf("startxref")) + "startxref\n" + QByteArray::number(body.size()) + "\n%%EOF\n";
    return body + rows + end;
}

} // namespace pei::test
