// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/period.h"
#include "ui/indicators/fichasection.h"

#include <vector>

namespace pei {

class FieldRow;
class LinkButton;
struct Figure;

// All the fields of the indicator's row, and where in the report they stand.
class FichaFields final : public FichaSection
{
    Q_OBJECT

public:
    explicit FichaFields(QWidget *parent = nullptr);

    void showIndicator(Document &document, std::size_t indicator) override;

signals:
    void sourceRequested(const pei::Figure &figure);

private:
    std::vector<FieldRow *> m_rows;
    LinkButton *m_baseline;
    LinkButton *m_source;
    qint64 m_indicator = 0; // Indicator::id
    Period m_period;
};

} // namespace pei
