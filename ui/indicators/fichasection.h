// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace pei {

class Document;

// Where a section of the ficha stands, from top to bottom.
enum class FichaPlace : quint8 { Head, Calculation, Foresight, Alerts, Years, ValueNotes, Fields, History };

// One part of the ficha, about the indicator it is shown. Other rooms bring their own: FichaView::addSection().
class FichaSection : public QWidget
{
    Q_OBJECT

public:
    // heading: above the body, may be empty.
    explicit FichaSection(const QString &heading = {}, QWidget *parent = nullptr);

    // Called whenever another indicator is chosen and whenever its values, its notes, the period or the rules change:
    // at every arrow key in the list. What takes more than some tenths of a millisecond, like reading the store, waits
    // for a moment without events. A section with nothing to show hides itself.
    virtual void showIndicator(Document &document, std::size_t indicator) = 0;
    // No indicator is chosen any more and the document may be going: keep no pointer into it.
    virtual void clear() {}

protected:
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

} // namespace pei
