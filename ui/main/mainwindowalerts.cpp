// SPDX-License-Identifier: GPL-3.0-or-later
// From an alert to what it rests on, and from there back.
#include "ui/main/mainwindow.h"

#include "core/models/figure.h"
#include "core/models/indicatorfilter.h"
#include "ui/alerts/alertsection.h"
#include "ui/alerts/alertsview.h"
#include "ui/entry/entryview.h"
#include "ui/indicators/fichaview.h"
#include "ui/indicators/indicatorsview.h"

namespace pei {

QWidget *MainWindow::makeAlerts()
{
    m_alerts = new AlertsView;
    m_alerts->setDocument(m_document.get());
    offerSource(m_alerts->evidence());
    connect(m_alerts, &AlertsView::cellRequested, this, &MainWindow::showCell);
    connect(m_alerts, &AlertsView::rowsRequested, this, &MainWindow::showMissingRows);
    connect(m_alerts, &AlertsView::sheetRequested, this, &MainWindow::requestData);
    return m_alerts;
}

void MainWindow::addAlertSection()
{
    auto *section = new AlertSection;
    connect(section, &AlertSection::alertRequested, this, &MainWindow::showAlert);
    m_ficha->addSection(FichaPlace::Alerts, section);
}

AlertsView *MainWindow::alerts()
{
    pageWidget(WindowPage::Alerts);
    return m_alerts;
}

void MainWindow::showAlert(quint64 fingerprint)
{
    showPage(WindowPage::Alerts);
    alerts()->showAlert(fingerprint);
    m_alerts->setFocus();
}

void MainWindow::showMissingData()
{
    showPage(WindowPage::Alerts);
    alerts()->showMissingData();
}

// Values and their notes stand in the grid, what was planned in the list with the ficha beside it, what was printed in
// the report.
void MainWindow::showCell(const AlertCell &cell)
{
    if (!m_document)
        return;
    const Plan &plan = m_document->plan();
    std::optional<std::size_t> row;
    if (cell.row >= 0)
        row = std::size_t(cell.row);
    for (std::size_t i = 0; cell.element >= 0 && !row && i < plan.indicators.size(); ++i) {
        if (plan.indicators[i].element == plan.elements[std::size_t(cell.element)].code)
            row = i;
    }
    switch (cell.what) {
    case AlertCell::What::Obtained:
    case AlertCell::What::Note:
        showPage(WindowPage::Entry);
        if (row)
            m_entry->selectCell(*row, cell.period);
        m_entry->setFocus();
        return;
    case AlertCell::What::Printed:
        if (cell.row >= 0)
            return showSource({plan.indicators[*row].id, Figure::Kind::Progress, cell.period});
        if (cell.element >= 0)
            return showSource({0, Figure::Kind::Progress, cell.period, plan.elements[std::size_t(cell.element)].id});
        break;
    case AlertCell::What::Baseline:
    case AlertCell::What::Target:
    case AlertCell::What::Name:
    case AlertCell::What::Aggregation:
    case AlertCell::What::Priority:
        break;
    }
    if (!row)
        return showPage(WindowPage::Summary);
    indicators()->selectIndicator(*row);
    showPage(WindowPage::Indicators);
    m_indicators->setFocus();
}

void MainWindow::showMissingRows(const QString &unit, std::optional<Period> period)
{
    if (!m_document)
        return;
    // The list shows one period: that of the number that was clicked, where the plan has it already.
    if (period && m_document->plan().periodColumn(*period))
        m_document->setPeriod(*period);
    showFilter({.state = {}, .objective = {}, .unit = unit, .indicator = {}});
}

} // namespace pei
