// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

enum CsvPreset { SpanishExcelPreset, StandardPreset, OwnPreset };

void addSign(QComboBox *box, const QString &text, QChar sign)
{
    box->addItem(text, QString(sign));
}

void chooseSign(QComboBox *box, QChar sign)
{
    box->setCurrentIndex(std::max(0, box->findData(QString(sign))));
}

} // namespace

ExportDialog::ExportDialog(const ExportChoice &last, int shown, int all, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_all(new QRadioButton(tr("&Todo el plan (%1 indicadores)").arg(all), this))
    , m_shown(new QRadioButton(
          shown == 1 ? tr("Solo el indicador &filtrado") : tr("Solo los &filtrados (%1 indicadores)").arg(shown), this))
    , m_csv(new QWidget(this))
    , m_csvForm(new QComboBox(m_csv))
    , m_separator(new QComboBox(m_csv))
    , m_decimal(new QComboBox(m_csv))
    , m_mark(new QCheckBox(tr("Con &marca de UTF-8 (Excel la necesita)"), m_csv))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Exportar datos"));
    m_format->setObjectName(u"exportFormat"_s);
    m_format->addItem(tr("Excel (.xlsx)"), int(ExportFormat::Xlsx));
    m_format->addItem(tr("CSV (.csv)"), int(ExportFormat::Csv));
    m_format->addItem(tr("Tablas para el Informe de evaluación (.odt)"), int(ExportFormat::Odt));
    m_format->addItem(tr("Tablas para el Informe de evaluación (.html)"), int(ExportFormat::Html));
    m_format->addItem(tr("JSON, para otros programas (.json)"), int(ExportFormat::Json));
    m_format->setCurrentIndex(std::max(0, m_format->findData(int(last.format))));
    m_about->setObjectName(u"exportAbout"_s);
    m_about->setProperty("muted", true);
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(m_about->fontMetrics().lineSpacing() * 2);
    m_all->setObjectName(u"exportAll"_s);
    m_shown->setObjectName(u"exportShown"_s);
    m_shown->setEnabled(shown > 0 && shown < all);
    (last.onlyShown && m_shown->isEnabled() ? m_shown : m_all)->setChecked(true);

    m_csvForm->setObjectName(u"exportCsvForm"_s);
    m_csvForm->addItem(tr("Para Excel en español (; y coma decimal)"));
    m_csvForm->addItem(tr("Para otros programas (, y punto decimal)"));
    m_csvForm->addItem(tr("A mi elección"));
    m_separator->setObjectName(u"exportSeparator"_s);
    addSign(m_separator, tr("Punto y coma (;)"), u';');
    addSign(m_separator, tr("Coma (,)"), u',');
    addSign(m_separator, tr("Tabulación"), u'\t');
    m_decimal->setObjectName(u"exportDecimal"_s);
    addSign(m_decimal, tr("Coma (12,5)"), u',');
    addSign(m_decimal, tr("Punto (12.5)"), u'.');
    chooseSign(m_separator, last.csv.separator);
    chooseSign(m_decimal, last.csv.decimal);
    m_mark->setObjectName(u"exportMark"_s);
    m_mark->setChecked(last.csv.byteOrderMark);
    m_csvForm->setCurrentIndex(last.csv == CsvForm::spanishExcel() ? SpanishExcelPreset
                               : last.csv == CsvForm()             ? StandardPreset
                                                                   : OwnPreset);

    auto *top = new QFormLayout;
    top->addRow(tr("F&ormato:"), m_format);
    top->addRow(QString(), m_about);
    top->addRow(tr("Qué:"), m_all);
    top->addRow(QString(), m_shown);
    auto *csv = new QFormLayout(m_csv);
    csv->setContentsMargins(0, 0, 0, 0);
    csv->addRow(tr("Forma del &CSV:"), m_csvForm);
    csv->addRow(tr("&Separador:"), m_separator);
    csv->addRow(tr("&Decimales con:"), m_decimal);
    csv->addRow(QString(), m_mark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("&Guardar como…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"exportSave"_s);
    save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_csv);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_csvForm, &QComboBox::currentIndexChanged, this, &ExportDialog::showCsv);
    setMinimumWidth(460);
    showFormat();
    showCsv();
}

void ExportDialog::showFormat()
{
    const auto format = ExportFormat(m_format->currentData().toInt());
    m_csv->setVisible(format == ExportFormat::Csv);
    switch (format) {
    case ExportFormat::Xlsx:
        m_about->setText(
            tr("La tabla completa con filtros, un resumen y su gráfico. Tablero PEI la puede volver a leer."));
        break;
    case ExportFormat::Csv:
        m_about->setText(
            tr("La tabla completa como texto, para cualquier programa. Tablero PEI la puede volver a leer. Una hoja de "
               "cálculo que la abre de un doble clic quita los ceros de los códigos (04 queda en 4): para verla ahí "
               "es mejor el formato de Excel."));
        break;
    case ExportFormat::Odt:
    case ExportFormat::Html:
        m_about->setText(
            tr("Tablas numeradas con su título, su fuente y la fecha, listas para copiarlas en el informe."));
        break;
    case ExportFormat::Json:
        m_about->setText(tr("Los datos del plan tal como los leen otros programas."));
        break;
    }
}

void ExportDialog::showCsv()
{
    const int preset = m_csvForm->currentIndex();
    if (preset != OwnPreset) {
        const CsvForm form = preset == SpanishExcelPreset ? CsvForm::spanishExcel() : CsvForm();
        chooseSign(m_separator, form.separator);
        chooseSign(m_decimal, form.decimal);
        m_mark->setChecked(form.byteOrderMark);
    }
    for (QWidget *part :
         {static_cast<QWidget *>(m_separator), static_cast<QWidget *>(m_decimal), static_cast<QWidget *>(m_mark)})
        part->setEnabled(preset == OwnPreset);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = ExportFormat(m_format->currentData().toInt());
    choice.onlyShown = m_shown->isChecked();
    choice.csv.separator = m_separator->currentData().toString().at(0);
    choice.csv.decimal = m_decimal->currentData().toString().at(0);
    choice.csv.byteOrderMark = m_mark->isChecked();
    return choice;
}

} // namespace pei
