// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exportchoice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QRadioButton;

namespace pei {

// What to export and in which form; the file is asked for by whoever has opened it.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    // shown of all indicators are in the filter; where those are all, there is nothing to choose.
    ExportDialog(const ExportChoice &last, int shown, int all, QWidget *parent = nullptr);

    ExportChoice choice() const;

private:
    void showFormat();
    void showCsv();

    QComboBox *m_format;
    QLabel *m_about;
    QRadioButton *m_all;
    QRadioButton *m_shown;
    QWidget *m_csv;
    QComboBox *m_csvForm;
    QComboBox *m_separator;
    QComboBox *m_decimal;
    QCheckBox *m_mark;
};

} // namespace pei
