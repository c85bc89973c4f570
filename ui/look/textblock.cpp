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
    int start = 0;
    for (const Run &run : m_runs) {
        if (run.tone == Tone::Strong) {
            QTextCharFormat strong;
            strong.setFontWeight(QFont::DemiBold);
            formats.append({start, int(run.text.size()), strong});
        }
        start += int(run.text.size());
    }
    m_layout.setFormats(formats);
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
}

void TextBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        prepare();
        updateGeometry();
    }
    QWidget::changeEvent(event);
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
    else
        QWidget::keyPressEvent(event);
}

void TextBlock::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        select(0, 0);
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
