// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/fichasection.h"

namespace pei {

class FieldRow;

// "¿Cómo se calcula?": Tipo I with its figures and its rule, Tipo II beside it, and what would be amber and green.
class FichaCalculation final : public FichaSection
{
    Q_OBJECT

public:
    explicit FichaCalculation(QWidget *parent = nullptr);

    void showIndicator(Document &document, std::size_t indicator) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FieldRow *m_typeOne;
    FieldRow *m_typeTwo;
    FieldRow *m_semaphore;
};

} // namespace pei
