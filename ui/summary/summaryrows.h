// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/chartdata.h"
#include "core/models/figure.h"
#include "ui/summary/summarylink.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace pei {

// One line of a card: code and name, how many stand behind it, a bullet, the progress and its mark.
struct SummaryRow
{
    QString code;
    QString name;
    int count = -1; // -1: no such column
    bool hasBullet = false;
    Bullet bullet;
    Value progress;
    Semaphore state = Semaphore::NoData;
    QString sentence; // all of it in words, for the tooltip and for those who hear it
    SummaryLink link;
    std::optional<Figure> figure = {}; // what the row shows, where a report prints it

    friend bool operator==(const SummaryRow &, const SummaryRow &) = default;
};

class SummaryRowModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole }; // SummaryRow

    using QAbstractListModel::QAbstractListModel;

    // Rows that are as many as before are changed in place: the current one and the scroll position stay.
    void setRows(std::vector<SummaryRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<SummaryRow> m_rows;
};

// Where the parts of a row stand; the same for all rows of a card, so that figures align.
struct SummaryRowGeometry
{
    QRect code;
    QRect name;
    QRect count;
    QRect bullet;
    QRect progress;
    QRect mark;
};
// The height of a row of that many lines of text at least.
int summaryRowHeight(const QFontMetrics &metrics, int lines = 1);
int denseSummaryRowHeight(const QFontMetrics &metrics); // of one line, the least that can be read
SummaryRowGeometry summaryRowGeometry(const QRect &row, int codeWidth, bool names, bool counts, bool bullets);

class SummaryRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColumns(int codeWidth, bool names, bool counts, bool bullets);
    void setRowHeight(int height) { m_rowHeight = height; } // names take as many lines as it has room for

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_codeWidth = 0;
    int m_rowHeight = 0;
    bool m_names = true;
    bool m_counts = true;
    bool m_bullets = true;
};

// Rows as links: a click, Enter or Space follows one. Where names lead, rows grow to two lines of them as far as there
// is room.
class SummaryRowView final : public QListView
{
    Q_OBJECT

public:
    explicit SummaryRowView(QWidget *parent = nullptr);

    void setRows(std::vector<SummaryRow> rows);
    void setWhole(bool whole);       // never less than all rows
    QSize sizeHint() const override; // tall enough for all rows at their best

signals:
    void followed(const pei::SummaryLink &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void arrangeColumns();
    void arrangeHeight();

    SummaryRowModel *m_model;
    SummaryRowDelegate *m_delegate;
    std::vector<SummaryRow> m_rows;
    int m_mostLines = 1;
    bool m_whole = false;
};

} // namespace pei

Q_DECLARE_METATYPE(pei::SummaryRow)
