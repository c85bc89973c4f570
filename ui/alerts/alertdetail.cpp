// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertdetail.h"

#include "core/models/figure.h"
#include "core/models/pendingentries.h"
#include "core/models/roles.h"
#include "ui/alerts/alerttext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t CellsListed = 500; // nobody reads further; the list stays quick
constexpr int CellsInSight = 7;          // so that the review below needs no scrolling

// What to look for in the report; invalid where a cell is no figure of a row.
QVariant figureOf(const Plan &plan, const AlertCell &cell)
{
    if (cell.row < 0 && cell.element < 0)
        return {};
    if (cell.row < 0) {
        const bool isPrinted = cell.what == AlertCell::What::Printed;
        return QVariant::fromValue(Figure{0, isPrinted ? Figure::Kind::Progress : Figure::Kind::Row, cell.period,
                                          plan.elements[std::size_t(cell.element)].id});
    }
    Figure figure{plan.indicators[std::size_t(cell.row)].id, Figure::Kind::Row, cell.period};
    if (cell.what == AlertCell::What::Baseline)
        figure.kind = Figure::Kind::Baseline;
    else if (cell.what == AlertCell::What::Target)
        figure.kind = Figure::Kind::Target;
    else if (cell.what == AlertCell::What::Obtained)
        figure.kind = Figure::Kind::Obtained;
    else if (cell.what == AlertCell::What::Printed)
        figure.kind = Figure::Kind::Progress;
    return QVariant::fromValue(figure);
}

std::vector<quint64> fingerprintsOf(const std::vector<Alert> &alerts)
{
    std::vector<quint64> all;
    for (const Alert &alert : alerts)
        all.push_back(alert.fingerprint);
    std::sort(all.begin(), all.end());
    return all;
}

QLabel *addLabel(QVBoxLayout *layout, const QString &name, bool muted)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("muted", muted);
    layout->addWidget(label);
    return label;
}

QLabel *addTitle(QVBoxLayout *layout, const QString &text)
{
    layout->addSpacing(8);
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    layout->addWidget(label);
    return label;
}

} // namespace

AlertDetail::AlertDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
{
    setObjectName(u"alertDetail"_s);
    setAccessibleName(tr("Alerta elegida"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(16, 12, 14, 12);
    layout->setSpacing(5);

    m_empty = addLabel(layout, u"alertEmpty"_s, true);
    m_empty->setText(tr("Elija una alerta para ver en qué se apoya, escribirla de otro modo o darla por revisada."));
    m_title = addLabel(layout, u"alertTitle"_s, false);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_title->setFont(strong);
    m_explanation = addLabel(layout, u"alertExplanation"_s, true);

    m_textTitle = addTitle(layout, tr("&Texto para el reporte"));
    m_textTitle->setWordWrap(true);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"alertWording"_s);
    m_text->setAccessibleName(tr("Texto para el reporte"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(8 * m_text->fontMetrics().lineSpacing()); // a long sentence
    m_text->setToolTip(
        tr("Se puede escribir de otro modo: el texto queda unido a la alerta. Ctrl+Entrar lo guarda, Esc lo "
           "deja como estaba."));
    m_text->installEventFilter(this);
    m_textTitle->setBuddy(m_text);
    layout->addWidget(m_text);
    m_ownText = new QPushButton(tr("Volver al texto de la &regla"));
    m_ownText->setObjectName(u"alertOwnText"_s);
    connect(m_ownText, &QPushButton::clicked, this, [this] {
        if (const Alert *alert = only(); alert != nullptr && m_document)
            report(m_document->setAlertWording(*alert, {}));
    });
    layout->addWidget(m_ownText, 0, Qt::AlignLeft);

    m_evidenceTitle = addTitle(layout, tr("Se apoya &en"));
    m_evidence = new QListWidget;
    m_evidence->setObjectName(u"alertEvidence"_s);
    m_evidence->setAccessibleName(tr("Casillas en las que se apoya"));
    m_evidence->setToolTip(tr("Un clic o Entrar lleva a la casilla."));
    m_evidence->setCursor(Qt::PointingHandCursor);
    m_evidence->setWordWrap(true); // a figure at the end of a line is read without moving it
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evidenceTitle->setBuddy(m_evidence);
    const auto follow = [this](const QListWidgetItem *item) {
        const Alert *alert = only();
        const int row = m_evidence->row(item);
        if (alert == nullptr || row < 0 || std::size_t(row) >= alert->cells.size())
            return;
        const AlertCell cell = alert->cells[std::size_t(row)]; // who follows it may change what is shown here
        emit cellRequested(cell);
    };
    connect(m_evidence, &QListWidget::itemClicked, this, follow);
    m_evidence->installEventFilter(this);
    layout->addWidget(m_evidence);

    m_reviewTitle = addTitle(layout, tr("Revisión"));
    m_before = addLabel(layout, u"alertBefore"_s, true);
    m_reviewed = addLabel(layout, u"alertReviewed"_s, false);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"alertReason"_s);
    m_reason->setProperty("reason", true); // is asked about before the plan goes
    m_reason->setPlaceholderText(tr("Motivo: por qué está bien así"));
    m_reason->setAccessibleName(tr("Motivo para darla por revisada"));
    m_acknowledge = new QPushButton;
    m_acknowledge->setObjectName(u"alertAcknowledge"_s);
    m_withdraw = new QPushButton(tr("Volver a &pendiente"));
    m_withdraw->setObjectName(u"alertWithdraw"_s);
    layout->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    m_reason->installEventFilter(this);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_acknowledge->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &AlertDetail::acknowledge);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlertDetail::acknowledge);
    connect(m_withdraw, &QPushButton::clicked, this, &AlertDetail::withdraw);
    setWidget(m_page);
    fill();
}

void AlertDetail::showAlerts(Document *document, const std::vector<Alert> &alerts)
{
    // The same alert again, of which something is being typed: that stays.
    const bool same = document == m_document && alerts == m_alerts;
    if (!same) {
        commit();
        if (document != m_document)
            m_reasons.clear();
        else if (!m_alerts.empty() && !m_reason->text().trimmed().isEmpty())
            m_reasons[fingerprintsOf(m_alerts)] = m_reason->text();
        // For good: clear() could be undone into the next alert.
        const auto kept = m_reasons.extract(fingerprintsOf(alerts));
        m_reason->setText(kept ? kept.mapped() : QString());
    }
    m_document = document;
    m_alerts = document != nullptr ? alerts : std::vector<Alert>();
    if (!(same && m_text->document()->isModified()))
        fill();
}

std::vector<quint64> AlertDetail::keptReason() const
{
    return m_reasons.empty() ? std::vector<quint64>() : m_reasons.begin()->first;
}

QString AlertDetail::currentWording() const
{
    const Alert *alert = only();
    if (alert == nullptr)
        return {};
    if (const QString *unkept = PendingEntries::of(m_document)->wording(*alert))
        return unkept->isEmpty() ? AlertText::sentence(m_document->plan(), *alert) : *unkept;
    return AlertText::wording(m_document->plan(), *alert, m_document->alertMarks());
}

void AlertDetail::fill()
{
    const bool any = m_document && !m_alerts.empty();
    const Alert *alert = any ? only() : nullptr;
    m_empty->setVisible(!any);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_reviewTitle)})
        widget->setVisible(any);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_explanation, m_textTitle, m_text, m_evidenceTitle, m_evidence})
        widget->setVisible(alert != nullptr);
    if (alert != nullptr) {
        m_title->setText(AlertText::rule(alert->rule));
        m_explanation->setText(AlertText::explanation(alert->rule));
        m_text->setPlainText(currentWording());
        m_text->document()->setModified(false);
        m_text->setReadOnly(m_document->isReadOnly());
    } else if (any) {
        m_title->setText(tr("%n alertas elegidas", nullptr, int(m_alerts.size())));
    }
    m_ownText->setVisible(alert != nullptr && !m_document->isReadOnly() &&
                          !m_document->alertMark(*alert).wording.isEmpty());
    showWhetherKept();
    fillEvidence();
    fillAcknowledgement();
}

void AlertDetail::showWhetherKept()
{
    const Alert *alert = only();
    const bool unkept = m_document && alert != nullptr && PendingEntries::of(m_document)->wording(*alert) != nullptr;
    m_textTitle->setText(unkept ? tr("&Texto para el reporte (sin guardar: Ctrl+Enter lo intenta de nuevo)")
                                : tr("&Texto para el reporte"));
}

QAbstractItemView *AlertDetail::evidence() const
{
    return m_evidence;
}

void AlertDetail::fillEvidence()
{
    m_evidence->clear();
    const Alert *alert = only();
    if (!m_document || alert == nullptr)
        return;
    for (std::size_t i = 0; i < alert->cells.size() && i < CellsListed; ++i) {
        auto *item = new QListWidgetItem(AlertText::cell(m_document->plan(), alert->cells[i]), m_evidence);
        item->setData(FigureRole, figureOf(m_document->plan(), alert->cells[i]));
    }
    if (alert->cells.size() > CellsListed) {
        auto *more = new QListWidgetItem(tr("… y %1 más").arg(alert->cells.size() - CellsListed), m_evidence);
        more->setFlags(Qt::NoItemFlags);
    }
    int height = 0;
    for (int row = 0; row < std::min(m_evidence->count(), CellsInSight); ++row)
        height += m_evidence->sizeHintForRow(row);
    // With room for one that takes two lines.
    const int line = m_evidence->fontMetrics().lineSpacing();
    m_evidence->setFixedHeight(std::clamp(height + line, 3 * line, (CellsInSight + 2) * line) +
                               2 * m_evidence->frameWidth());
}

void AlertDetail::fillAcknowledgement()
{
    const bool any = m_document && !m_alerts.empty();
    const bool writable = any && !m_document->isReadOnly();
    const auto reviewed = [this](const Alert &alert) { return m_document->alertMark(alert).isAcknowledged(); };
    const int done = any ? int(std::count_if(m_alerts.begin(), m_alerts.end(), reviewed)) : 0;
    const int open = int(m_alerts.size()) - done;
    const Alert *alert = any ? only() : nullptr;
    m_reviewed->setVisible(done > 0);
    if (alert != nullptr && done > 0) {
        const AlertMark mark = m_document->alertMark(*alert);
        m_reviewed->setText(
            tr("Revisada por %1 el %2: %3")
                .arg(mark.who, QLocale().toString(mark.when.toLocalTime(), QLocale::ShortFormat), mark.reason));
    } else if (done > 0) {
        m_reviewed->setText(tr("%n de ellas está(n) revisada(s).", nullptr, done));
    }
    // It was acknowledged, and then its facts changed.
    QString before;
    if (alert != nullptr && done == 0) {
        for (const auto &[fingerprint, mark] : m_document->alertMarks()) {
            if (fingerprint != alert->fingerprint && mark.isAcknowledged() && mark.about == aboutOf(*alert))
                before = tr("Se revisó cuando sus datos eran otros (%1: %2).").arg(mark.who, mark.reason);
        }
    }
    m_before->setText(before);
    m_before->setVisible(!before.isEmpty());
    m_reason->setVisible(writable && open > 0);
    m_acknowledge->setVisible(writable && open > 0);
    m_acknowledge->setText(open == 1 ? tr("&Dar por revisada") : tr("&Dar por revisadas (%1)").arg(open));
    m_acknowledge->setEnabled(!m_reason->text().trimmed().isEmpty());
    m_withdraw->setVisible(writable && done > 0);
}

void AlertDetail::report(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
}

void AlertDetail::acknowledge()
{
    if (!m_document || m_reason->text().trimmed().isEmpty())
        return;
    commit();
    const QString reason = m_reason->text();
    const std::vector<Alert> alerts = m_alerts;
    const Result<void> done = m_document->acknowledge(alerts, reason);
    if (done)
        m_reason->setText({});
    report(done);
}

void AlertDetail::withdraw()
{
    if (m_document)
        report(m_document->withdrawAcknowledgement(std::vector<Alert>(m_alerts)));
}

void AlertDetail::commit()
{
    const Alert *alert = only();
    if (!m_document || alert == nullptr || !m_text->document()->isModified())
        return;
    m_text->document()->setModified(false);
    const QString text = m_text->toPlainText().simplified();
    PendingEntries *pending = PendingEntries::of(m_document);
    const bool unkept = pending->wording(*alert) != nullptr;
    if (text == currentWording() && !unkept)
        return;
    // The rule's own sentence, typed again, is no other wording.
    const QString wording = text == AlertText::sentence(m_document->plan(), *alert) ? QString() : text;
    const Alert about = *alert; // what is kept may bring other alerts here
    const Result<void> done = m_document->setAlertWording(about, wording);
    // It is in no file: it stays with its alert until it can be kept or is given up.
    if (done)
        pending->dropWording(about);
    else
        pending->holdWording(about, wording);
    showWhetherKept();
    report(done);
}

void AlertDetail::focusEvidence()
{
    if (m_evidence->count() > 0 && m_evidence->currentRow() < 0)
        m_evidence->setCurrentRow(0);
    m_evidence->setFocus();
}

bool AlertDetail::canUndo(const QObject *field) const
{
    return field == m_reason ? m_reason->isUndoAvailable() : field == m_text && m_text->document()->isUndoAvailable();
}

bool AlertDetail::canRedo(const QObject *field) const
{
    return field == m_reason ? m_reason->isRedoAvailable() : field == m_text && m_text->document()->isRedoAvailable();
}

bool AlertDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commit();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QScrollArea::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // A field takes these keys even with nothing of its own to undo: then they are the plan's.
        const bool spent = (key->matches(QKeySequence::Undo) && !canUndo(watched)) ||
                           (key->matches(QKeySequence::Redo) && !canRedo(watched));
        if (spent)
            event->ignore();
        return spent;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_text && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        // Also what could not be kept before, once more.
        m_text->document()->setModified(true);
        commit();
        return true;
    }
    const Alert *alert = only();
    const bool unkept = alert != nullptr && PendingEntries::of(m_document)->wording(*alert) != nullptr;
    if (watched == m_text && key->key() == Qt::Key_Escape && (m_text->document()->isModified() || unkept)) {
        if (unkept)
            PendingEntries::of(m_document)->dropWording(*alert);
        showWhetherKept();
        m_text->setPlainText(currentWording());
        m_text->document()->setModified(false);
        return true;
    }
    if (watched == m_evidence && enter && m_evidence->currentItem() != nullptr) {
        emit m_evidence->itemClicked(m_evidence->currentItem());
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace pei
