// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

#include <optional>

class QLabel;
class QTableView;

namespace pei {

class Document;
class PeriodTableModel;
class YearChartView;

// The right pane: one indicator with its chart, how its progress is calculated, its years and all its fields. Follows
// the document; scrolls where it is short of height and wraps where it is narrow.
class FichaView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FichaView(QWidget *parent = nullptr);

    void showIndicator(Document *document, std::size_t indicator); // nullptr: empty

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addText(const char *name);
    void addFields();
    void refresh();
    void fillFields();
    void fillCalculation();
    void fitTable();

    QPointer<Document> m_document;
    qint64 m_id = 0; // Indicator::id: an index does not outlive a reset
    std::optional<std::size_t> m_indicator;
    QWidget *m_page;
    QLabel *m_empty;
    QLabel *m_path;
    QLabel *m_name;
    QLabel *m_finding;
    YearChartView *m_chart;
    QLabel *m_calculation;
    PeriodTableModel *m_years;
    QTableView *m_table;
    std::vector<QLabel *> m_fields;
};

} // namespace pei
