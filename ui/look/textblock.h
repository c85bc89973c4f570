// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/heightsbywidth.h"

#include <QTextLayout>
#include <QWidget>

#include <vector>

namespace pei {

// Wrapped text of a few tones that can be selected and copied, with links that the mouse and the Tab key reach. It
// stands where a QLabel would lay out a whole document at every change: this asks its layout to look again only when
// its height changes. Plain text, whatever it looks like.
class TextBlock : public QWidget
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Normal, Muted, Strong, Link };
    struct Run
    {
        QString text;
        Tone tone = Tone::Normal;
        QString target = {}; // of a link: what linkActivated tells

        friend bool operator==(const Run &, const Run &) = default;
    };

    explicit TextBlock(QWidget *parent = nullptr);

    void setText(const QString &text, Tone tone = Tone::Normal);
    void setRuns(std::vector<Run> runs); // one after the other; a '\n' begins a line
    QString text() const;
    void setAlignment(Qt::Alignment alignment); // left or right
    // Off: a heading, which the mouse passes by. On from the start.
    void setSelectable(bool on);
    QString selectedText() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void linkActivated(const QString &target);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Link
    {
        int start = 0;
        int length = 0;
        QString target;
    };

    void prepare();
    double arrange(int width) const; // the height of the text in that width
    int cursorAt(const QPoint &point) const;
    int linkAt(const QPoint &point) const; // -1: none
    void setCurrentLink(int link);
    void paintLinkFocus(QPainter &painter) const;
    void select(int anchor, int cursor);
    void copy() const;

    std::vector<Run> m_runs;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    mutable QTextLayout m_layout;
    mutable int m_arrangedWidth = -1;
    mutable double m_height = 0;
    mutable HeightsByWidth m_heights; // without the margins
    std::vector<Link> m_links;
    int m_link = -1; // which the keys are at
    int m_anchor = 0;
    int m_cursor = 0;
};

} // namespace pei
