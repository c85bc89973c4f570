// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QLabel;
class QStatusBar;

namespace pei {

class Document;
class PlanCollection;
struct Average;

// The window's last line: how much, both averages with their reason, that everything is saved, and how numbers are
// written.
class StatusLine final
{
    Q_DECLARE_TR_FUNCTIONS(pei::StatusLine)

public:
    explicit StatusLine(QStatusBar *bar);

    // nullptr: nothing is open.
    void show(const Document *document, int unkept); // unkept: values that are in their cells only
    void showAll(const PlanCollection &plans);

    // "promedio 50.68 (aplicativo: omite 3 en 0) · 46.68 con las 38"; one figure where both rules agree.
    static QString averageText(const Average &average);

private:
    QLabel *m_figures;
    QLabel *m_saved;
    QLabel *m_format;
};

} // namespace pei
