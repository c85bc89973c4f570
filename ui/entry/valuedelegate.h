// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/celldelegate.h"

#include "core/plan/number.h"

namespace pei {

// Shows an obtained value, with a mark where it is doubtful or a text was refused, and opens the editor on it. A
// refused text keeps its editor open on Enter and Tab; the view is told which way to go when a value was taken.
class ValueDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    enum class Motion { Down, Up, Right, Left, PageDown, PageUp };

    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    void setMatch(const QString &foldedTerm) { m_match = foldedTerm; } // to be marked in the texts

signals:
    void finished(pei::ValueDelegate::Motion motion);
    // Ctrl+Enter: the text is for all cells chosen. Only for a view that listens; else it is Enter.
    void fillAsked(const QString &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;

private:
    QString m_match;
};

} // namespace pei
