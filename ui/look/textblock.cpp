// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/textblock.h"

#include "ui/look/look.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QTextBoundaryFinder>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// A text to be read, not an unnamed pane: by its accessible name where it has one, else by what it says.
class TextBlockInterface final : public QAccessibleWidget
{
public:
    explicit TextBlockInterface(TextBlock *block)
        : QAccessibleWidget(block, QAccessible::StaticText)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        const auto *block = static_cast<const TextBlock *>(object());
        return kind == QAccessible::Name && given.isEmpty() ? block->text() : given;
    }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *block = qobject_cast<TextBlock *>(object);
    return block != nullptr ? new TextBlockInterface(block) : nullptr;
}

} // namespace

TextBlock::TextBlock(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(interfaceOf), true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::ClickFocus); // so that a selection can be copied by its key
    setCursor(Qt::IBeamCursor);
    m_layout.setCacheEnabled(true);
}

void TextBlock::setSelectable(bool on)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
    setFocusPolicy(on ? Qt::ClickFocus : Qt::NoFocus);
}

void TextBlock::setText(const QString &text, Tone tone)
{
    setRuns({{text, tone}});
}

void TextBlock::setRuns(std::vector<Run> runs)
{
    if (runs == m_runs)
        return;
    const int before = heightForWidth(width());
    m_runs = std::move(runs);
    m_anchor = m_cursor = 0;
    prepare();
    if (heightForWidth(width()) != before)
        updateGeometry();
    update();
}

QString TextBlock::text() const
{
    QString all;
    for (const Run &run : m_runs)
        all += run.text;
    return all;
}

void TextBlock::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    prepare();
    update();
}

void TextBlock::prepare()
{
    QTextOption option(m_alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFont(font());
    m_layout.setText(text().replace(u'\n', QChar::LineSeparator));
    QList<QTextLayout::FormatRange> formats;
    m_links.clear();
    int start = 0;
    for (const Run &run : m_runs) {
        const int length = int(run.text.size());
        if (run.tone == Tone::Strong) {
            QTextCharFormat strong;
            strong.setFontWeight(QFont::DemiBold);
            formats.append({start, length, strong});
        } else if (run.tone == Tone::Link) {
            m_links.push_back({start, length, run.target});
        }
        start += length;
    }
    m_layout.setFormats(formats);
    setCurrentLink(std::min(m_link, int(m_links.size()) - 1));
    setMouseTracking(!m_links.empty());
    if (!m_links.empty())
        setFocusPolicy(Qt::StrongFocus);
    else if (focusPolicy() == Qt::StrongFocus)
        setFocusPolicy(Qt::ClickFocus);
    m_arrangedWidth = -1;
    m_heights.clear();
}

double TextBlock::arrange(int width) const
{
    if (m_arrangedWidth == width)
        return m_height;
    m_arrangedWidth = width;
    m_height = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
    return m_height;
}

int TextBlock::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int text = m_heights.of(width - margins.left() - margins.right(),
                                  [this](int room) { return int(std::ceil(arrange(room))); });
    return text + margins.top() + margins.bottom();
}

QSize TextBlock::sizeHint() const
{
    constexpr int Usual = 300;
    return {Usual, heightForWidth(width() > 0 ? width() : Usual)};
}

QSize TextBlock::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().averageCharWidth() * 8 + margins.left() + margins.right(), fontMetrics().height()};
}

bool TextBlock::event(QEvent *event)
{
    if (event->type() == QEvent::ContentsRectChange)
        m_arrangedWidth = -1;
    // Ctrl+C is this text's while something of it is selected, whatever the window uses it for.
    if (event->type() == QEvent::ShortcutOverride && m_anchor != m_cursor &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void TextBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = Look::screen();
    const QRect area = contentsRect();
    arrange(area.width());
    QList<QTextLayout::FormatRange> colours;
    int start = 0;
    for (const Run &run : m_runs) {
        if (run.tone == Tone::Muted) {
            QTextCharFormat muted;
            muted.setForeground(look.muted);
            colours.append({start, int(run.text.size()), muted});
        } else if (run.tone == Tone::Link) {
            QTextCharFormat link;
            link.setForeground(look.accent);
            link.setFontUnderline(true);
            colours.append({start, int(run.text.size()), link});
        }
        start += int(run.text.size());
    }
    if (m_anchor != m_cursor) {
        QTextCharFormat selected;
        selected.setBackground(look.accent);
        selected.setForeground(look.panel);
        colours.append({std::min(m_anchor, m_cursor), std::abs(m_cursor - m_anchor), selected});
    }
    painter.setPen(look.text);
    m_layout.draw(&painter, area.topLeft(), colours);
    if (hasFocus() && m_link >= 0)
        paintLinkFocus(painter);
}

// Around the link the keys are at, on each line it runs over.
void TextBlock::paintLinkFocus(QPainter &painter) const
{
    const Link &link = m_links[std::size_t(m_link)];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Look::screen().accent);
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = std::max(link.start, line.textStart());
        const int to = std::min(link.start + link.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        const QRectF box(left, line.y(), line.cursorToX(to) - left, line.height());
        const QRectF frame = box.translated(contentsRect().topLeft()).adjusted(-1.5, 0.5, 1.5, -0.5);
        painter.drawRoundedRect(frame & QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void TextBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        prepare();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

// A layout keeps the height it was proposed as the most there may be, and that was for the width of then.
void TextBlock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width() && heightForWidth(event->oldSize().width()) != heightForWidth(width()))
        updateGeometry();
}

int TextBlock::cursorAt(const QPoint &point) const
{
    const QRect area = contentsRect();
    arrange(area.width());
    const QPointF at = point - area.topLeft();
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (at.y() < line.y() + line.height() || i + 1 == m_layout.lineCount())
            return line.xToCursor(at.x());
    }
    return 0;
}

int TextBlock::linkAt(const QPoint &point) const
{
    if (m_links.empty())
        return -1;
    const QRect area = contentsRect();
    arrange(area.width());
    const QPointF at = point - area.topLeft();
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (!line.naturalTextRect().contains(at))
            continue;
        const int letter = line.xToCursor(at.x(), QTextLine::CursorOnCharacter);
        for (std::size_t link = 0; link < m_links.size(); ++link) {
            if (letter >= m_links[link].start && letter < m_links[link].start + m_links[link].length)
                return int(link);
        }
    }
    return -1;
}

void TextBlock::setCurrentLink(int link)
{
    if (std::exchange(m_link, link) != link)
        update();
}

void TextBlock::select(int anchor, int cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    update();
}

QString TextBlock::selectedText() const
{
    return text().mid(std::min(m_anchor, m_cursor), std::abs(m_cursor - m_anchor));
}

void TextBlock::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int cursor = cursorAt(event->pos());
    select(event->modifiers() & Qt::ShiftModifier ? m_anchor : cursor, cursor);
}

void TextBlock::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        select(m_anchor, cursorAt(event->pos()));
    setCursor(linkAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void TextBlock::mouseReleaseEvent(QMouseEvent *event)
{
    const int link = linkAt(event->pos());
    // A text that was marked is to be copied, not followed.
    if (event->button() != Qt::LeftButton || link < 0 || m_anchor != m_cursor)
        return;
    const QString target = m_links[std::size_t(link)].target;
    emit linkActivated(target);
}

void TextBlock::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString all = text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, all);
    finder.setPosition(cursorAt(event->pos()));
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const auto from = finder.position();
    const auto to = finder.toNextBoundary();
    if (to > from)
        select(int(from), int(to));
}

void TextBlock::copy() const
{
    QApplication::clipboard()->setText(m_anchor == m_cursor ? text() : selectedText());
}

void TextBlock::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        select(0, int(text().size()));
    else if (m_link >= 0 &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        const QString target = m_links[std::size_t(m_link)].target;
        emit linkActivated(target);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool TextBlock::focusNextPrevChild(bool next)
{
    const int link = m_link + (next ? 1 : -1);
    if (!hasFocus() || link < 0 || link >= int(m_links.size()))
        return QWidget::focusNextPrevChild(next);
    setCurrentLink(link);
    return true;
}

void TextBlock::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason)
        setCurrentLink(m_links.empty() ? -1 : 0);
    else if (event->reason() == Qt::BacktabFocusReason)
        setCurrentLink(int(m_links.size()) - 1);
    QWidget::focusInEvent(event);
}

void TextBlock::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        select(0, 0);
    setCurrentLink(-1);
    QWidget::focusOutEvent(event);
}

void TextBlock::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("&Copiar"), QKeySequence::Copy, this, [this] { copy(); });
    menu.addAction(tr("&Seleccionar todo"), QKeySequence::SelectAll, this, [this] { select(0, int(text().size())); });
    menu.exec(event->globalPos());
}

} // namespace pei
