// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

#include <optional>

class QAbstractItemView;
class QLabel;
class QTableView;

namespace pei {

class AlertSection;
class Document;
class PeriodTableModel;
class YearChartView;
struct Figure;

// The right pane: one indicator with its chart, how its progress is calculated, its years and all its fields. Follows
// the document; scrolls where it is short of height and wraps where it is narrow.
class FichaView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FichaView(QWidget *parent = nullptr);

    void showIndicator(Document *document, std::size_t indicator); // nullptr: empty

    QAbstractItemView *table() const;
    QSize sizeHint() const override;

signals:
    void sourceRequested(const pei::Figure &figure);
    void alertRequested(quint64 fingerprint);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addText(const char *name);
    void addFields();
    void refresh();
    void fillFields();
    void followLink(const QString &link);
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
    AlertSection *m_alerts;
    std::vector<QLabel *> m_fields;
};

} // namespace pei
