// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/fichasection.h"

namespace pei {

class StateMark;
class TextBlock;
class YearChartView;
struct Error;

// What the indicator is, what was found, and its chart by year.
class FichaHead final : public FichaSection
{
    Q_OBJECT

public:
    explicit FichaHead(QWidget *parent = nullptr);

    void showIndicator(Document &document, std::size_t indicator) override;
    void clear() override;

signals:
    void failed(const pei::Error &error); // the chart's picture could not be saved

private:
    TextBlock *m_path;
    TextBlock *m_name;
    StateMark *m_state;
    TextBlock *m_finding;
    YearChartView *m_chart;
};

} // namespace pei
