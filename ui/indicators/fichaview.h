// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/fichasection.h"

#include <QPointer>
#include <QScrollArea>

#include <optional>
#include <vector>

class QAbstractItemView;
class QVBoxLayout;

namespace pei {

class Document;
class FichaYears;
class TextBlock;
struct Error;
struct Figure;

// The right pane: one indicator as a column of sections. Its own are the head with the chart, the calculation, the
// years and the fields; other rooms add theirs. Follows the document, behind another page once it comes to the front;
// scrolls where it is short of height and wraps where it is narrow.
class FichaView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FichaView(QWidget *parent = nullptr);

    // Takes the section over; after those already at that place.
    void addSection(FichaPlace place, FichaSection *section);

    void showIndicator(Document *document, std::size_t indicator); // nullptr: empty

    QAbstractItemView *table() const;
    QSize sizeHint() const override;

signals:
    void sourceRequested(const pei::Figure &figure);
    void failed(const pei::Error &error); // of a file that was to be written

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow(Document *document);
    void refreshOnceSeen();
    void refresh();
    void orderTabs();

    struct Placed
    {
        FichaPlace place;
        FichaSection *section;
    };
    QPointer<Document> m_document;
    qint64 m_id = 0; // Indicator::id: an index does not outlive a reset
    std::optional<std::size_t> m_indicator;
    TextBlock *m_empty;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    FichaYears *m_years;
    std::vector<Placed> m_sections;
    bool m_waiting = false; // the document has changed since
};

} // namespace pei
