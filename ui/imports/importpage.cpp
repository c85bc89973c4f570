// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "ui/imports/importresults.h"
#include "ui/imports/importtarget.h"
#include "ui/imports/importtext.h"
#include "ui/look/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int ColumnWidth = 1040;
constexpr int CardMargin = 20;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(true); // Enter presses the one with the focus
    made->setMinimumHeight(32);
    return made;
}

} // namespace

ImportPage::ImportPage(QString library, ReadBytes read, ImportChooser chooser, QWidget *parent)
    : QWidget(parent)
    , m_chooser(std::move(chooser))
    , m_job(std::move(read))
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_target(new ImportTarget(std::move(library), m_chooser, this))
    , m_results(new ImportResults(m_chooser, this))
{
    setObjectName(u"importPage"_s);
    m_title->setObjectName(u"importTitle"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_note->setObjectName(u"importNote"_s);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_setup = buildSetup();
    m_progress = buildProgress();
    m_end = buildEnd();

    auto *column = new QWidget(this);
    column->setMaximumWidth(ColumnWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins(24, 24, 24, 20);
    inside->setSpacing(12);
    inside->addWidget(m_title);
    inside->addWidget(m_note);
    inside->addWidget(m_setup);
    inside->addWidget(m_progress);
    inside->addWidget(m_results, 1);
    inside->addWidget(m_end);
    inside->addStretch(0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);

    connect(&m_scanning, &QFutureWatcherBase::finished, this, &ImportPage::scanned);
    connect(m_target, &ImportTarget::changed, this, [this] {
        m_start->setEnabled(m_state == State::Ready && !m_scan.reports.isEmpty() && m_target->isUsable());
    });
    connect(&m_job, &ImportJob::filesDone, m_results, &ImportResults::add);
    connect(&m_job, &ImportJob::progressed, this, &ImportPage::showProgress);
    connect(&m_job, &ImportJob::finished, this, &ImportPage::jobFinished);
    connect(m_results, &ImportResults::retryRequested, this, &ImportPage::start);
    connect(m_results, &ImportResults::planRequested, this,
            [this](qint64 plan) { emit openRequested(m_target->path(), plan); });
    connect(m_results, &ImportResults::listSaved, this, [this](const QString &path, bool done) {
        m_note->setText(done ? tr("La lista quedó en «%1».").arg(QDir::toNativeSeparators(path))
                             : tr("No se pudo guardar la lista en «%1».").arg(QDir::toNativeSeparators(path)));
        m_note->show();
    });
    setState(State::Asking);
}

ImportPage::~ImportPage()
{
    if (m_scanCancelled)
        *m_scanCancelled = true;
    m_scanning.disconnect(this);
    m_scanning.waitForFinished();
    m_job.disconnect(this);
}

QWidget *ImportPage::buildSetup()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(CardMargin, CardMargin, CardMargin, CardMargin);
    inside->setSpacing(14);
    inside->addWidget(m_target);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_start = button(tr("E&mpezar"), u"importStart"_s, card);
    m_start->setIcon(lookIcon(u"import"));
    m_chooseFolder = button(tr("Elegir una carpe&ta…"), u"importChooseFolder"_s, card);
    m_chooseFolder->setIcon(lookIcon(u"open"));
    m_chooseFiles = button(tr("Elegir arc&hivos…"), u"importChooseFiles"_s, card);
    m_chooseFiles->setIcon(lookIcon(u"document"));
    m_leave = button(tr("Cancelar"), u"importLeave"_s, card);
    for (QPushButton *each : {m_start, m_chooseFolder, m_chooseFiles, m_leave})
        row->addWidget(each);
    row->addStretch();
    inside->addLayout(row);
    connect(m_start, &QPushButton::clicked, this, [this] { start(m_scan.reports, {}); });
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_chooser.folder(this, m_startFolder); !folder.isEmpty())
            propose({folder});
    });
    connect(m_chooseFiles, &QPushButton::clicked, this, [this] {
        if (const QStringList files = m_chooser.files(this, m_startFolder); !files.isEmpty())
            propose(files);
    });
    connect(m_leave, &QPushButton::clicked, this, &ImportPage::closed);
    return card;
}

QWidget *ImportPage::buildProgress()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QHBoxLayout(card);
    inside->setContentsMargins(CardMargin, 14, CardMargin, 14);
    inside->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    m_bar = new QProgressBar(card);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setTextVisible(false);
    m_reading = new QLabel(card);
    m_reading->setObjectName(u"importReading"_s);
    m_reading->setProperty("muted", true);
    // Names of files come and go: they must not move anything.
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    left->addWidget(m_bar);
    left->addWidget(m_reading);
    inside->addLayout(left, 1);
    m_stop = button(tr("&Detener"), u"importStop"_s, card);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_job.cancel();
    });
    inside->addWidget(m_stop);
    return card;
}

QWidget *ImportPage::buildEnd()
{
    auto *end = new QWidget(this);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_open = button(tr("A&brir"), u"importOpen"_s, end);
    m_open->setIcon(lookIcon(u"open"));
    m_rest = button(tr("Seguir con los que &faltan…"), u"importRest"_s, end);
    m_save = button(tr("&Guardar la lista…"), u"importSaveList"_s, end);
    m_save->setToolTip(tr("Los que no entraron o entraron en parte, con su motivo"));
    m_copy = button(tr("Cop&iar la lista"), u"importCopyList"_s, end);
    m_copy->setToolTip(m_save->toolTip());
    m_close = button(tr("&Cerrar"), u"importClose"_s, end);
    row->addWidget(m_open);
    row->addWidget(m_rest);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addWidget(m_close);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const std::vector<ImportedFile> &files = m_results->results().files();
        qint64 plan = 0; // the one all are about, if so
        bool several = false;
        for (const ImportedFile &file : files) {
            several = several || (plan != 0 && file.plan != 0 && file.plan != plan);
            if (file.plan != 0)
                plan = file.plan;
        }
        emit openRequested(m_target->path(), several ? 0 : plan);
    });
    connect(m_rest, &QPushButton::clicked, this, &ImportPage::tryTheRest);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QFileInfo target(m_target->path());
        //: A file's name; %1 is that of the plans' file.
        m_results->saveList(target.dir().filePath(tr("%1 - pendientes.txt").arg(target.completeBaseName())));
    });
    connect(m_copy, &QPushButton::clicked, m_results, &ImportResults::copyList);
    connect(m_close, &QPushButton::clicked, this, &ImportPage::closed);
    return end;
}

void ImportPage::setOpenFile(const QString &path)
{
    m_target->setOpenFile(path);
}

void ImportPage::setState(State state)
{
    m_state = state;
    const bool some = !m_scan.reports.isEmpty();
    const bool ready = state == State::Ready;
    m_setup->setVisible(state != State::Running && state != State::Done);
    m_target->setVisible(ready && some);
    m_start->setVisible(ready && some);
    m_start->setEnabled(ready && some && m_target->isUsable());
    m_chooseFolder->setVisible(state == State::Asking || (ready && !some));
    m_chooseFiles->setVisible(m_chooseFolder->isVisibleTo(m_setup));
    m_progress->setVisible(state == State::Running);
    m_stop->setEnabled(true);
    m_results->setVisible(state == State::Running || state == State::Done);
    m_results->setRunning(state == State::Running);
    m_end->setVisible(state == State::Done);
    switch (state) {
    case State::Asking:
        m_title->setText(tr("Importar varios reportes"));
        m_note->setText(tr("Suelte aquí una carpeta o varios archivos. Se leen también las carpetas de adentro; "
                           "lo que no es un reporte de seguimiento se deja de lado."));
        m_chooseFolder->setFocus();
        break;
    case State::Scanning:
        m_title->setText(tr("Buscando reportes…"));
        m_note->clear();
        m_leave->setFocus();
        break;
    case State::Ready:
        m_title->setText(ImportText::found(m_scan));
        m_note->setText(ImportText::alsoFound(m_scan));
        if (some)
            m_start->setFocus();
        else
            m_chooseFolder->setFocus();
        break;
    case State::Running:
        m_note->setText(tr("Van a «%1».").arg(QFileInfo(m_target->path()).fileName()));
        m_stop->setFocus();
        break;
    case State::Done:
        break;
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

void ImportPage::propose(const QStringList &paths)
{
    Q_ASSERT(!isRunning());
    if (m_scanCancelled)
        *m_scanCancelled = true;
    m_scan = {};
    m_results->clear(); // a further try of what was left or locked keeps what is there
    if (paths.isEmpty())
        return setState(State::Asking);
    m_startFolder = QFileInfo(paths.first()).absolutePath();
    setState(State::Scanning);
    m_scanCancelled = std::make_shared<std::atomic_bool>(false);
    m_scanning.setFuture(QtConcurrent::run([paths, cancelled = m_scanCancelled] {
        return scanForReports(paths, [cancelled] { return cancelled->load(); });
    }));
}

void ImportPage::scanned()
{
    if (m_state != State::Scanning)
        return;
    m_scan = m_scanning.result();
    m_target->propose(m_scan.name);
    setState(State::Ready);
}

void ImportPage::start(const QStringList &files, const QByteArray &password)
{
    if (m_target->isOpenFile())
        emit releaseRequested();
    m_job.start({files, m_target->path(), password});
    setState(State::Running);
    showProgress();
}

QString ImportPage::state() const
{
    return isRunning() ? tr("Importando: %1 de %2").arg(m_job.done()).arg(m_job.total()) : m_title->text();
}

void ImportPage::showProgress()
{
    m_title->setText(state());
    m_bar->setRange(0, m_job.total());
    m_bar->setValue(m_job.done());
    QStringList parts;
    if (const std::optional<qint64> left = m_job.msLeft())
        parts += ImportText::timeLeft(*left);
    QStringList names;
    for (const QString &path : m_job.reading())
        names += QFileInfo(path).fileName();
    if (!names.isEmpty())
        parts += tr("leyendo %1").arg(names.join(u", "_s));
    m_reading->setText(m_reading->fontMetrics().elidedText(parts.join(u"  ·  "_s), Qt::ElideRight, m_bar->width()));
}

void ImportPage::jobFinished()
{
    const ImportCounts counts = m_results->results().counts();
    const ImportEnd &end = m_job.end();
    m_title->setText(ImportText::headline(counts, end));
    m_note->setText(ImportText::remarks(counts, end));
    m_open->setVisible(counts.takenIn() + counts.known > 0);
    m_open->setText(counts.plans > 1 ? tr("A&brir los planes") : tr("A&brir el plan"));
    m_rest->setVisible(!end.left.isEmpty());
    m_save->setVisible(m_results->hasProblems());
    m_copy->setVisible(m_results->hasProblems());
    setState(State::Done);
    if (counts.locked == 0)
        (m_open->isVisibleTo(m_end) ? m_open : m_rest->isVisibleTo(m_end) ? m_rest : m_close)->setFocus();
    emit finished();
}

void ImportPage::tryTheRest()
{
    m_scan.reports = m_job.end().left;
    m_scan.others = 0;
    m_scan.unreadable.clear();
    m_target->refresh();
    setState(State::Ready);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_state != State::Running)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pei
