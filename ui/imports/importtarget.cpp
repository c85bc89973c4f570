// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importtarget.h"

#include "core/store/planstore.h"
#include "ui/imports/importtext.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString fileNameFor(QString name)
{
    for (QChar &c : name) {
        if (c < u' ' || u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.left(100).trimmed();
    return (name.isEmpty() ? u"Reportes"_s : name) + u".pei"_s;
}

// To QFileInfo all files that are not there are one.
bool isSameFile(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    return QFileInfo::exists(a) && QFileInfo::exists(b) ? QFileInfo(a) == QFileInfo(b) : a == b;
}

} // namespace

ImportTarget::ImportTarget(QString library, ImportChooser chooser, QWidget *parent)
    : QWidget(parent)
    , m_library(std::move(library))
    , m_chooser(std::move(chooser))
    , m_choice(new QComboBox(this))
    , m_note(new QLabel(this))
{
    m_choice->setObjectName(u"importTarget"_s);
    m_choice->setAccessibleName(tr("Archivo donde se guardan los planes"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_note->setObjectName(u"importTargetNote"_s);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    auto *label = new QLabel(tr("&Guardar en"), this);
    label->setBuddy(m_choice);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    auto *other = new QPushButton(tr("&Otro archivo…"), this);
    other->setObjectName(u"importTargetOther"_s);
    other->setAutoDefault(true);
    row->addWidget(other);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { choose(m_choice->itemData(index).toString()); });
    connect(other, &QPushButton::clicked, this, &ImportTarget::chooseOther);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportTarget::showGlance);
}

ImportTarget::~ImportTarget()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ImportTarget::propose(const QString &name)
{
    m_proposed = QDir(m_library).absoluteFilePath(fileNameFor(name));
    choose(m_proposed);
}

void ImportTarget::setOpenFile(const QString &path)
{
    m_openFile = path;
    fill();
}

bool ImportTarget::isOpenFile() const
{
    return isSameFile(m_path, m_openFile);
}

void ImportTarget::choose(const QString &path)
{
    m_path = path;
    fill();
    inspect();
}

void ImportTarget::chooseOther()
{
    QString path = m_chooser.target(this, m_path);
    if (path.isEmpty())
        return;
    if (!QFileInfo::exists(path) && QFileInfo(path).suffix().compare(u"pei"_s, Qt::CaseInsensitive) != 0)
        path += u".pei"_s;
    choose(QFileInfo(path).absoluteFilePath());
}

void ImportTarget::fill()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    const auto add = [this](const QString &text, const QString &path) {
        m_choice->addItem(text, path);
        m_choice->setItemData(m_choice->count() - 1, QDir::toNativeSeparators(path), Qt::ToolTipRole);
    };
    //: A file's name and the folder it is in.
    const auto named = [](const QString &path) {
        return tr("%1  —  %2").arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    };
    if (!m_proposed.isEmpty() && !isSameFile(m_proposed, m_openFile))
        add(named(m_proposed), m_proposed);
    if (!m_openFile.isEmpty())
        add(tr("%1  —  el archivo abierto en esta ventana").arg(QFileInfo(m_openFile).fileName()), m_openFile);
    int current = -1;
    for (int i = 0; i < m_choice->count(); ++i) {
        const QString path = m_choice->itemData(i).toString();
        if (path == m_path || isSameFile(path, m_path))
            current = i;
    }
    if (current < 0 && !m_path.isEmpty()) {
        add(named(m_path), m_path);
        current = m_choice->count() - 1;
    }
    m_choice->setCurrentIndex(current);
    m_choice->setToolTip(QDir::toNativeSeparators(m_path));
}

ImportTarget::Glance ImportTarget::glanceAt(const QString &path)
{
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path);
    if (!store)
        return {0, store.error()};
    if (store.value()->isReadOnly()) {
        const std::optional<StoreHolder> holder = store.value()->holder();
        return {0, holder ? Error{.code = Error::Code::StoreBusy, .detail = holder->text(), .file = path}
                          : Error{.code = Error::Code::StoreReadOnly, .file = path}};
    }
    const Result<std::vector<PlanSummary>> plans = store.value()->plans();
    return plans ? Glance{int(plans.value().size()), {}} : Glance{0, plans.error()};
}

void ImportTarget::inspect()
{
    m_usable = true;
    if (isOpenFile()) {
        m_note->setText(tr("El plan abierto se cierra mientras se importa y después se vuelve a abrir. "
                           "Lo hecho hasta ahora queda guardado, pero ya no se podrá deshacer."));
    } else if (QFileInfo::exists(m_path)) {
        m_usable = false;
        m_note->clear();
        m_watcher.setFuture(QtConcurrent::run(&ImportTarget::glanceAt, m_path));
    } else {
        m_note->setText(tr("El archivo es nuevo: cada entidad y cada periodo PEI será uno de sus planes."));
    }
    emit changed();
}

void ImportTarget::showGlance()
{
    if (isOpenFile() || !QFileInfo::exists(m_path))
        return;
    const Glance glance = m_watcher.result();
    m_usable = !glance.error;
    if (glance.error) {
        Error error = *glance.error;
        error.file = m_path;
        m_note->setText(ImportText::targetError(error));
    } else {
        m_note->setText(glance.plans == 0
                            ? tr("El archivo ya existe y no tiene planes.")
                            : tr("El archivo ya tiene %n plan(es): lo nuevo se agrega y nada se borra.", nullptr,
                                 glance.plans));
    }
    emit changed();
}

} // namespace pei
