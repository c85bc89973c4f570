// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/paper/paperchoices.h"
#include "ui/paper/paperjob.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QWidget;

namespace pei {

class PageView;
class PrintRun;

// Chooses what is printed and shows it as it will be: parts, period, unit or indicator, paper, grey. Pages are laid out
// while the window lives on; printing shows how far it is and can be cancelled, and then leaves no file.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    struct Ways
    {
        std::function<QString(QWidget *parent, const QString &proposed)> askPdf; // empty: not now
        std::function<QString(const QString &what, Period period)> propose;      // a path
    };

    // The input's parts, paper, sheets and units are replaced by what is chosen here.
    PrintPreview(const PaperInput &input, const PaperChoices &choices, Ways ways, QWidget *parent = nullptr);
    ~PrintPreview() override;

    PaperChoices choices() const;
    const PaperJob &job() const { return *m_job; }
    bool isPrinting() const { return m_run != nullptr; }

    void reject() override; // while it prints: stops that

signals:
    void pdfWritten(const QString &path);
    void failed(const pei::Error &error);

private:
    static QString paperName(QPageSize::PageSizeId paper);
    QWidget *makeChoices();
    QWidget *makeBar();
    void fillPeriods();
    void fillUnits();
    void fillIndicators();
    PaperInput chosen() const;
    PaperInput chosenFor(const QPageLayout &printer) const;
    void rebuild();
    void layOutSome();
    void showPlace();
    void writePdf();
    void print();
    void start(std::unique_ptr<PrintRun> run);
    void endRun();
    QString pdfName() const;

    PaperInput m_input;
    Ways m_ways;
    std::shared_ptr<PaperJob> m_job;
    QTimer m_layOut;
    std::unique_ptr<PrintRun> m_run;

    std::vector<std::pair<PaperPart, QCheckBox *>> m_parts;
    QComboBox *m_period = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_indicator = nullptr;
    QComboBox *m_paper = nullptr;
    QSpinBox *m_margin = nullptr;
    QCheckBox *m_grey = nullptr;
    QWidget *m_choices = nullptr;
    PageView *m_view = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace pei
