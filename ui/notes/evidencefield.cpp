// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/evidencefield.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// A page of the web as people write it; anything else that a desktop might start is none.
QUrl pageOf(const QString &evidence)
{
    const QUrl url = QUrl::fromUserInput(evidence);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return web && url.host().contains(u'.') ? url : QUrl();
}

QString droppedText(const QMimeData &data)
{
    if (data.urls().size() != 1)
        return {};
    const QUrl url = data.urls().first();
    return url.isLocalFile() ? QDir::toNativeSeparators(url.toLocalFile()) : url.toString();
}

} // namespace

EvidenceField::EvidenceField(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_choose(new QToolButton(this))
    , m_open(new QToolButton(this))
    , m_state(new QLabel(this))
{
    m_chooser = [](QWidget *asking, const QString &before) {
        return QFileDialog::getOpenFileName(asking, tr("Elegir la evidencia"), before);
    };
    setAcceptDrops(true);
    m_text->setObjectName(u"evidence"_s);
    m_text->setAccessibleName(tr("Evidencia"));
    m_text->setProperty("verbatim", true);
    m_text->installEventFilter(this);
    m_choose->setObjectName(u"chooseEvidence"_s);
    m_choose->setText(tr("Elegir…"));
    m_choose->setToolTip(tr("Elegir un archivo como evidencia"));
    m_open->setObjectName(u"openEvidence"_s);
    m_open->setText(tr("Abrir"));
    setReadOnly(false);
    m_open->setToolTip(tr("Abrir la evidencia"));
    m_state->setObjectName(u"evidenceState"_s);
    m_state->setProperty("muted", true);
    m_state->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_choose);
    layout->addWidget(m_open);
    connect(m_choose, &QToolButton::clicked, this, &EvidenceField::choose);
    connect(m_open, &QToolButton::clicked, this, &EvidenceField::open);
    connect(m_state, &QLabel::linkActivated, this, [this] {
        // Taken out and in again it is a new evidence, with the file as it is now.
        const QString same = m_text->text();
        take({});
        take(same);
    });
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_open->setEnabled(!text.trimmed().isEmpty()); });
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (!m_looking.isCanceled())
            showState(m_looking.result());
    });
    m_open->setEnabled(false);
    showState(EvidenceState::None);
}

EvidenceField::~EvidenceField()
{
    m_looking.disconnect(this);
    m_looking.waitForFinished();
}

void EvidenceField::setChooser(Chooser chooser)
{
    m_chooser = std::move(chooser);
}

void EvidenceField::setReadOnly(bool on)
{
    m_text->setReadOnly(on);
    m_text->setPlaceholderText(on ? QString() : tr("Archivo o enlace; también se puede arrastrar aquí"));
    m_choose->setEnabled(!on);
    setAcceptDrops(!on);
}

void EvidenceField::setNoted(const Note &note)
{
    const bool same = m_noted.evidence == note.evidence && m_noted.evidenceDigest == note.evidenceDigest;
    m_noted = note;
    if (!same || !note.evidence.isEmpty())
        look();
}

void EvidenceField::look()
{
    showState(EvidenceState::None);
    if (m_noted.evidence.isEmpty())
        return;
    m_looking.setFuture(QtConcurrent::run([note = m_noted] { return evidenceState(note); }));
}

void EvidenceField::showState(EvidenceState state)
{
    QString text;
    switch (state) {
    case EvidenceState::None:
    case EvidenceState::Link:
        break;
    case EvidenceState::Unchanged:
        text = tr("El archivo está como cuando se anotó.");
        break;
    case EvidenceState::Changed:
        text = m_text->isReadOnly() ? tr("El archivo cambió después de anotarse.")
                                    : tr("El archivo cambió después de anotarse. %1")
                                          .arg(u"<a href=\"#\">%1</a>"_s.arg(tr("Anotarlo como está ahora")));
        break;
    case EvidenceState::Missing:
        text = tr("El archivo ya no está en esa carpeta.");
        break;
    }
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void EvidenceField::take(const QString &evidence)
{
    m_text->setText(evidence);
    m_text->setModified(true);
    emit taken();
}

void EvidenceField::choose()
{
    const QString chosen = m_chooser(this, fileOfEvidence(m_text->text().trimmed()));
    if (!chosen.isEmpty())
        take(QDir::toNativeSeparators(chosen));
}

void EvidenceField::open()
{
    const QString evidence = m_text->text().trimmed();
    const QString file = fileOfEvidence(evidence);
    if (!file.isEmpty() && QFileInfo::exists(file)) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    } else if (const QUrl page = file.isEmpty() ? pageOf(evidence) : QUrl(); page.isValid()) {
        QDesktopServices::openUrl(page);
    } else {
        m_state->setText(file.isEmpty() ? tr("No es un archivo ni una página que se pueda abrir.")
                                        : tr("El archivo ya no está en esa carpeta."));
        m_state->show();
    }
}

void EvidenceField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedText(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidenceField::dropEvent(QDropEvent *event)
{
    const QString dropped = droppedText(*event->mimeData());
    if (dropped.isEmpty())
        return;
    event->acceptProposedAction();
    take(dropped);
}

// A line takes a dropped file for a text of its own.
bool EvidenceField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && !m_text->isReadOnly()) {
        if (event->type() == QEvent::DragEnter) {
            dragEnterEvent(static_cast<QDragEnterEvent *>(event));
            return event->isAccepted();
        }
        if (event->type() == QEvent::Drop && !droppedText(*static_cast<QDropEvent *>(event)->mimeData()).isEmpty()) {
            dropEvent(static_cast<QDropEvent *>(event));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceField::focusInEvent(QFocusEvent *event)
{
    m_text->setFocus(event->reason());
}

} // namespace pei
