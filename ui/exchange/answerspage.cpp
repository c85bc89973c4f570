// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/answerspage.h"

#include "core/models/labels.h"
#include "core/support/file.h"
#include "ui/exchange/answersdelegate.h"
#include "ui/exchange/answersmodel.h"
#include "ui/exchange/answerstext.h"
#include "ui/exchange/sheetfiles.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flatheader.h"
#include "ui/look/icons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pei {

struct AnswersPage::Read
{
    QStringList paths;
    std::vector<std::optional<Result<ReturnedSheet>>> sheets; // parallel to paths; of the job until it has ended
};

namespace {

ReturnedFile fileOf(const QString &path, Result<ReturnedSheet> sheet)
{
    return {QFileInfo(path).fileName(), std::move(sheet)};
}

} // namespace

AnswersPage::AnswersPage(ExchangeChooser chooser, QWidget *parent)
    : QWidget(parent)
    , m_chooser(std::move(chooser))
    , m_model(new AnswersModel(this))
    , m_title(new QLabel(tr("Recibir datos de las unidades"), this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableView(this))
    , m_apply(new QPushButton(this))
    , m_folder(new QPushButton(tr("Elegir una carpe&ta…"), this))
    , m_choose(new QPushButton(tr("Elegir arc&hivos…"), this))
    , m_leave(new QPushButton(tr("No recibir"), this))
{
    setObjectName(u"answersPage"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_summary->setObjectName(u"answersSummary"_s);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(u"answersProgress"_s);
    m_progress->setAccessibleName(tr("Lectura de los archivos"));
    m_progress->hide();
    m_apply->setObjectName(u"answersApply"_s);
    m_folder->setObjectName(u"answersFolder"_s);
    m_folder->setIcon(lookIcon(u"open"));
    m_choose->setObjectName(u"answersChoose"_s);
    m_choose->setIcon(lookIcon(u"document"));
    m_leave->setObjectName(u"answersLeave"_s);
    for (QPushButton *button : {m_apply, m_folder, m_choose, m_leave}) {
        button->setAutoDefault(true); // Enter presses the one with the focus
        button->setMinimumHeight(32);
    }

    m_table->setObjectName(u"answersTable"_s);
    m_table->setAccessibleName(tr("Datos que vinieron de las unidades"));
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AnswersDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const QFontMetrics metrics(m_table->font());
    const auto width = [&metrics](const QString &text) {
        return metrics.horizontalAdvance(text) + 3 * CellDelegate::Margin;
    };
    m_table->setColumnWidth(AnswersModel::ApplyColumn, width(u"Recibir__"_s));
    m_table->setColumnWidth(AnswersModel::FileColumn, 240);
    m_table->setColumnWidth(AnswersModel::CellColumn, width(u"AA100"_s));
    m_table->setColumnWidth(AnswersModel::CodeColumn, width(u"IND.00.AEI.00.00"_s));
    m_table->setColumnWidth(AnswersModel::FieldColumn, width(u"Medida de mejora"_s));
    m_table->setColumnWidth(AnswersModel::BeforeColumn, 120);
    m_table->setColumnWidth(AnswersModel::AfterColumn, 150);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_apply, m_folder, m_choose, m_leave})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    m_readings = makeReadings();
    layout->addWidget(m_readings);
    layout->addWidget(m_table, 1);
    layout->addStretch(); // while there is no table

    connect(m_model, &AnswersModel::choiceChanged, this, &AnswersPage::showChoice);
    connect(m_apply, &QPushButton::clicked, this, &AnswersPage::apply);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_chooser.returnedFolder(this, m_startFolder); !folder.isEmpty())
            read({folder});
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (const QStringList files = m_chooser.returned(this, m_startFolder); !files.isEmpty())
            read(files);
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        forget();
        emit closed();
    });
    connect(&m_job, &FileJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_job, &FileJob::finished, this, &AnswersPage::filesRead);
    forget();
}

AnswersPage::~AnswersPage()
{
    m_job.disconnect(this);
}

QWidget *AnswersPage::makeReadings()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_question = new QLabel(row);
    m_thousands = new FilterChip(row);
    m_thousands->setObjectName(u"answersThousands"_s);
    m_decimals = new FilterChip(row);
    m_decimals->setObjectName(u"answersDecimals"_s);
    layout->addWidget(m_question);
    layout->addWidget(m_thousands);
    layout->addWidget(m_decimals);
    layout->addStretch(1);
    connect(m_thousands, &QToolButton::clicked, this,
            [this](bool on) { check(on ? AmbiguousReading::Thousands : AmbiguousReading::Refused); });
    connect(m_decimals, &QToolButton::clicked, this,
            [this](bool on) { check(on ? AmbiguousReading::Decimals : AmbiguousReading::Refused); });
    return row;
}

void AnswersPage::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    forget();
    if (document == nullptr)
        return;
    // What the plan says meanwhile, and which period is open, decides what an answer would change.
    const auto again = [this] {
        if (!m_files.empty())
            check(m_model->answers().reading);
        else
            forget();
    };
    connect(document, &Document::valuesChanged, this, again);
    connect(document, &Document::notesChanged, this, again);
    connect(document, &Document::periodsChanged, this, again);
    connect(document, &Document::analysisChanged, this, again);
    connect(document, &Document::planReset, this, again);
}

void AnswersPage::forget()
{
    m_files.clear();
    m_model->setAnswers({}, {});
    m_readings->hide();
    m_progress->hide();
    m_table->hide();
    m_apply->hide();
    m_leave->setText(tr("Cancelar"));
    m_summary->setText(m_document ? tr("Elija la carpeta o los archivos de Excel que devolvieron las unidades, o "
                                       "suéltelos aquí. Se reciben los "
                                       "pedidos de %1; nada cambia hasta que usted lo revise.")
                                        .arg(Labels::period(m_document->period()))
                                  : QString());
}

void AnswersPage::read(const QStringList &paths)
{
    if (!m_document || m_job.isRunning())
        return;
    forget();
    const QStringList files = sheetFilesIn(paths);
    if (paths.isEmpty())
        return m_folder->setFocus();
    if (files.isEmpty()) {
        m_summary->setText(
            tr("Ahí no hay ninguna hoja de cálculo. Elija la carpeta donde guardó los pedidos que volvieron."));
        return m_folder->setFocus();
    }
    m_startFolder = QFileInfo(files.first()).absolutePath();
    m_summary->setText(tr("Leyendo los archivos…"));
    m_progress->setRange(0, int(files.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_folder->setEnabled(false);
    m_choose->setEnabled(false);
    m_read = std::make_shared<Read>();
    m_read->paths = files;
    m_read->sheets.resize(std::size_t(files.size()));
    m_job.start(int(files.size()), [read = m_read](int i) {
        const Result<QByteArray> bytes = readFile(read->paths[i]);
        read->sheets[std::size_t(i)] = bytes ? readUnitSheet(bytes.value()) : Result<ReturnedSheet>(bytes.error());
    });
}

void AnswersPage::filesRead()
{
    m_progress->hide();
    m_folder->setEnabled(true);
    m_choose->setEnabled(true);
    const std::shared_ptr<Read> read = std::exchange(m_read, nullptr);
    if (!read || !m_document || m_job.wasCancelled())
        return;
    for (qsizetype i = 0; i < read->paths.size(); ++i) {
        if (read->sheets[std::size_t(i)])
            m_files.push_back(fileOf(read->paths[i], std::move(*read->sheets[std::size_t(i)])));
    }
    openTheirPeriod();
    check(AmbiguousReading::Refused);
    m_table->setCurrentIndex(m_model->index(0, AnswersModel::ApplyColumn));
    (m_apply->isEnabled() ? static_cast<QWidget *>(m_table) : m_folder)->setFocus();
}

// Sheets that are all of one other period of the plan say which one is meant.
void AnswersPage::openTheirPeriod()
{
    std::optional<Period> theirs;
    for (const ReturnedFile &file : m_files) {
        if (!file.sheet)
            continue;
        if (theirs && *theirs != file.sheet.value().period)
            return;
        theirs = file.sheet.value().period;
    }
    if (theirs && m_document->plan().periodColumn(*theirs))
        m_document->setPeriod(*theirs);
}

void AnswersPage::check(AmbiguousReading reading)
{
    if (!m_document || m_files.empty())
        return;
    const PlanState state = m_document->state();
    showAnswers(checkReturned(state, m_document->period(), m_files, reading));
}

void AnswersPage::showAnswers(const ReturnedAnswers &answers)
{
    m_summary->setText(AnswersText::summary(answers));
    m_readings->setVisible(answers.hasAmbiguous());
    const auto ambiguous =
        std::find_if(answers.answers.begin(), answers.answers.end(),
                     [](const ReturnedAnswer &answer) { return !answer.note && answer.check.number.ambiguous; });
    if (ambiguous != answers.answers.end()) {
        const TypedNumber &number = ambiguous->check.number;
        const double first = number.value.value_or(0);
        const double second = number.alternative.value_or(0);
        const bool firstIsMore = std::abs(first) > std::abs(second);
        const QString text = ambiguous->text;
        m_question->setText(tr("¿Cómo se leen los números como «%1»?").arg(text));
        m_thousands->setText(tr("%1 es %2").arg(text, formatNumber(firstIsMore ? first : second)));
        m_decimals->setText(tr("%1 es %2").arg(text, formatNumber(firstIsMore ? second : first)));
    }
    m_thousands->setChecked(answers.reading == AmbiguousReading::Thousands);
    m_decimals->setChecked(answers.reading == AmbiguousReading::Decimals);
    m_model->setAnswers(answers, m_document->plan());
    m_table->setVisible(m_model->rowCount() > 0);
    m_leave->setText(tr("No recibir"));
    m_apply->show();
    showChoice();
}

void AnswersPage::showChoice()
{
    const int chosen = m_model->answers().chosen();
    m_apply->setText(chosen == 1 ? tr("&Recibir 1 dato") : tr("&Recibir %1 datos").arg(chosen));
    m_apply->setEnabled(chosen > 0 && m_document && !m_document->isReadOnly());
}

void AnswersPage::apply()
{
    if (!m_document)
        return;
    const ReturnedAnswers answers = m_model->answers();
    const PlanState state = m_document->state();
    auto files = std::exchange(m_files, {}); // what changes now is no news for the review
    const Result<void> done =
        m_document->receiveAnswers(answers.values(state.plan), answers.notes(state), answers.units());
    if (!done) {
        m_files = std::move(files); // it is still to be done
        emit failed(done.error());
        return;
    }
    forget();
    emit received(answers.chosen(), answers.units());
}

void AnswersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return m_leave->click();
    QWidget::keyPressEvent(event);
}

} // namespace pei
