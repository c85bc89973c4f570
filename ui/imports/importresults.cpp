// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importresults.h"

#include "core/models/tsv.h"
#include "core/support/file.h"
#include "ui/imports/importtext.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flatheader.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int DetailHeight = 92;

int countOf(const ImportResultsModel &model, ImportResultsModel::Group group)
{
    return int(std::count_if(model.files().begin(), model.files().end(), [group](const ImportedFile &file) {
        return ImportResultsModel::groupOf(file) == group;
    }));
}

} // namespace

ImportResults::ImportResults(ImportChooser chooser, QWidget *parent)
    : QWidget(parent)
    , m_chooser(std::move(chooser))
    , m_model(new ImportResultsModel(this))
    , m_proxy(new ImportResultsProxy(this))
    , m_passwordRow(new QWidget(this))
    , m_passwordLabel(new QLabel(m_passwordRow))
    , m_password(new QLineEdit(m_passwordRow))
    , m_retry(new QPushButton(tr("Pr&obar"), m_passwordRow))
    , m_table(new QTableView(this))
    , m_detail(new QLabel)
    , m_openFile(new QPushButton(tr("Abrir el &reporte"), this))
    , m_openPlan(new QPushButton(tr("Ver el p&lan"), this))
{
    auto *chips = new QWidget(this);
    buildChips(chips);

    m_passwordRow->setObjectName(u"importPasswordRow"_s);
    m_password->setObjectName(u"importPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(200);
    m_passwordLabel->setBuddy(m_password);
    m_retry->setObjectName(u"importRetry"_s);
    auto *passwordLayout = new QHBoxLayout(m_passwordRow);
    passwordLayout->setContentsMargins(0, 0, 0, 0);
    passwordLayout->addWidget(m_passwordLabel);
    passwordLayout->addWidget(m_password);
    passwordLayout->addWidget(m_retry);
    passwordLayout->addStretch();
    connect(m_password, &QLineEdit::returnPressed, this, &ImportResults::retry);
    connect(m_retry, &QPushButton::clicked, this, &ImportResults::retry);

    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"importResults"_s);
    m_table->setAccessibleName(tr("Qué pasó con cada archivo"));
    m_table->setModel(m_proxy);
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(ImportResultsModel::FileColumn, 230);
    m_table->setColumnWidth(ImportResultsModel::OutcomeColumn, 140);
    m_table->setColumnWidth(ImportResultsModel::PlanColumn, 300);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportResults::showRow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportResults::showRow);

    m_detail->setObjectName(u"importDetail"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setMargin(10);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(DetailHeight);
    scroll->setWidget(m_detail);
    scroll->viewport()->setAutoFillBackground(false);
    m_detail->setAutoFillBackground(false);
    m_openFile->setObjectName(u"importOpenFile"_s);
    m_openPlan->setObjectName(u"importOpenPlan"_s);
    connect(m_openFile, &QPushButton::clicked, this, [this] {
        if (const ImportedFile *file = current())
            QDesktopServices::openUrl(QUrl::fromLocalFile(file->path));
    });
    connect(m_openPlan, &QPushButton::clicked, this, [this] {
        if (const ImportedFile *file = current(); file != nullptr && file->plan != 0)
            emit planRequested(file->plan);
    });

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 10, 0);
    below->addWidget(scroll, 1);
    below->addWidget(m_openFile);
    below->addWidget(m_openPlan);
    inside->addLayout(below);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(chips);
    layout->addWidget(m_passwordRow);
    layout->addWidget(card, 1);
    showCounts();
    showRow();
}

void ImportResults::buildChips(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto add = [&](const QString &name, std::optional<Group> group) {
        auto *chip = new FilterChip(row);
        chip->setObjectName(name);
        connect(chip, &FilterChip::clicked, this, [this, group] { showGroup(group); });
        layout->addWidget(chip);
        return chip;
    };
    m_all = add(u"importAll"_s, std::nullopt);
    constexpr std::array Names{"importRefused", "importLocked", "importInPart", "importNew",
                               "importMerged",  "importKnown",  "importOthers"};
    for (std::size_t i = 0; i < GroupCount; ++i)
        m_chips[i] = add(QString::fromLatin1(Names[i]), Group(i));
    layout->addStretch();
}

void ImportResults::clear()
{
    m_model->clear();
    m_proxy->setGroup(std::nullopt);
    showCounts();
    showRow();
}

void ImportResults::add(const std::vector<ImportedFile> &files)
{
    m_model->add(files);
    // A group may have become empty by a second try.
    if (const auto group = m_proxy->group(); group && countOf(*m_model, *group) == 0)
        m_proxy->setGroup(std::nullopt);
    showCounts();
}

void ImportResults::showCounts()
{
    const auto word = [this](Group group, int count) {
        switch (group) {
        case Group::Refused:
            return tr("No se pudo: %1").arg(count);
        case Group::Locked:
            return tr("Con contraseña: %1").arg(count);
        case Group::InPart:
            return tr("En parte: %1").arg(count);
        case Group::NewPlans:
            return tr("Planes nuevos: %1").arg(count);
        case Group::Merged:
            return tr("Agregados: %1").arg(count);
        case Group::Known:
            return tr("Ya estaban: %1").arg(count);
        case Group::Others:
            return tr("No son reportes: %1").arg(count);
        }
        Q_UNREACHABLE();
    };
    m_all->setText(tr("Todos: %1").arg(m_model->rowCount()));
    m_all->setChecked(!m_proxy->group());
    for (std::size_t i = 0; i < GroupCount; ++i) {
        const int count = countOf(*m_model, Group(i));
        m_chips[i]->setText(word(Group(i), count));
        m_chips[i]->setVisible(count > 0);
        m_chips[i]->setChecked(m_proxy->group() == Group(i));
    }
    const int locked = countOf(*m_model, Group::Locked);
    m_passwordRow->setVisible(locked > 0 && !m_running);
    m_passwordLabel->setText(tr("Co&ntraseña de los %n PDF que la piden:", nullptr, locked));
}

void ImportResults::showGroup(std::optional<Group> group)
{
    m_proxy->setGroup(group);
    showCounts();
    showRow();
}

void ImportResults::setRunning(bool running)
{
    m_running = running;
    showCounts();
    showRow();
    if (!running && m_passwordRow->isVisibleTo(this)) {
        m_password->setFocus();
        m_password->selectAll();
    }
}

const ImportedFile *ImportResults::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->file(index.row()) : nullptr;
}

void ImportResults::showRow()
{
    const ImportedFile *file = current();
    m_detail->setText(file == nullptr ? QString() : ImportText::everything(*file));
    m_openFile->setVisible(file != nullptr);
    m_openPlan->setVisible(file != nullptr && file->plan != 0 && !m_running);
}

void ImportResults::retry()
{
    if (m_password->text().isEmpty() || m_running)
        return;
    QStringList files;
    for (const ImportedFile &file : m_model->files()) {
        if (ImportResultsModel::groupOf(file) == Group::Locked)
            files += file.path;
    }
    const QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    emit retryRequested(files, password);
}

bool ImportResults::hasProblems() const
{
    return !ImportText::list(m_model->files()).isEmpty();
}

void ImportResults::copyList() const
{
    QApplication::clipboard()->setText(ImportText::list(m_model->files()));
}

void ImportResults::saveList(const QString &name)
{
    QString path = m_chooser.list(this, name);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".txt"_s;
    // With the mark by which Excel knows UTF-8.
    const Result<void> written = writeFile(path, "\xEF\xBB\xBF" + ImportText::list(m_model->files()).toUtf8());
    emit listSaved(path, bool(written));
}

void ImportResults::copyRows() const
{
    TextTable lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const ImportedFile &file = m_model->file(m_proxy->mapToSource(row).row());
        lines.push_back({QDir::toNativeSeparators(file.path), ImportText::outcome(file), file.planName,
                         ImportText::detail(file)});
    }
    if (!lines.empty())
        QApplication::clipboard()->setText(toTsv(lines));
}

bool ImportResults::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pei
