// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/textblock.h"

namespace pei {

// A field of the ficha: its title at the left, its value at the right in as many lines as it needs, a rule below.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(const QString &title, QWidget *parent = nullptr);

    void setValue(std::vector<TextBlock::Run> value); // a dash where it is empty
    QString value() const { return m_value->text(); }
    // What the value leads to, below it or instead of it.
    void setLink(QWidget *link, bool instead);
    // As a line of a calculation: the value beside a column of titles, no rule below.
    void setFormula(int titleWidth);
    int titleWidth() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QString m_title;
    TextBlock *m_value;
    QWidget *m_link = nullptr;
    int m_formulaTitles = 0; // width of their column; 0: a field
};

} // namespace pei
