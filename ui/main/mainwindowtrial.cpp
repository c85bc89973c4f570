// SPDX-License-Identifier: GPL-3.0-or-later
// Values tried in a copy of the plan, which all the views show meanwhile.
#include "core/models/figure.h"
#include "core/models/pendingentries.h"
#include "core/models/trialreport.h"
#include "ui/alerts/alertsview.h"
#include "ui/entry/entryview.h"
#include "ui/foresight/foresightsection.h"
#include "ui/foresight/trialband.h"
#include "ui/indicators/fichaview.h"
#include "ui/main/actions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"

#include <QAction>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace pei {

void MainWindow::connectTrialActions()
{
    connect(m_actions->tryValues, &QAction::triggered, this, [this] {
        if (!isTrying())
            startTrial();
        else
            mayLeave({});
        m_actions->tryValues->setChecked(isTrying()); // as it is, until a question is answered
    });
    connect(m_trial, &TrialBand::applyAsked, this, &MainWindow::reviewTrial);
    connect(m_trial, &TrialBand::discarded, this, &MainWindow::returnToPresent);
}

void MainWindow::addForesightSection()
{
    auto *section = new ForesightSection;
    connect(section, &ForesightSection::trialRequested, this, [this] { startTrial(); });
    m_ficha->addSection(FichaPlace::Foresight, section);
}

bool MainWindow::isTrying() const
{
    return m_document && m_document->trialBase() != nullptr;
}

Trial MainWindow::tried() const
{
    return isTrying() ? m_document->tried() : Trial();
}

void MainWindow::startTrial(const Trial &values)
{
    if (!m_document || m_document->moment() || isTrying())
        return;
    if (QWidget *editor = focusWidget())
        editor->clearFocus(); // what is being typed belongs to the plan itself
    if (!mayLeaveUnkept([this, values] { startTrial(values); }))
        return;
    leaveReview();
    const std::optional<Figure> figure = currentFigure();
    std::unique_ptr<Document> trial = m_document->trial();
    // Before any view hears of it.
    if (const Result<void> taken = trial->applyTrial(values); !taken)
        return say(u"trial"_s, taken.error(), m_document->path());
    // Held before the views turn, so that whoever asks for the present gets it.
    m_present = std::exchange(m_document, nullptr);
    m_present->disconnect(this);
    exchangeDocument(std::move(trial));
    connect(m_document.get(), &Document::valuesChanged, this, &MainWindow::showTrial);
    connect(m_document.get(), &Document::planReset, this, &MainWindow::showTrial);
    connect(m_document.get(), &Document::analysisChanged, this, &MainWindow::showTrial);
    showPage(WindowPage::Entry);
    selectRow(figure);
    m_entry->setFocus();
}

void MainWindow::showTrial()
{
    m_trial->setVisible(isTrying());
    m_actions->tryValues->setChecked(isTrying());
    if (!isTrying())
        return;
    const Analysis &now = m_document->analysis();
    const Analysis before = analyse(*m_document->trialBase(), now.period, now.rules);
    m_trial->showTrial(m_document->tried(), outlookChange(m_document->plan(), before, now), now.rules,
                       !m_present->isReadOnly());
}

bool MainWindow::mayLeave(const std::function<void()> &then)
{
    // Who ends the session is not kept waiting for an answer.
    if (qApp->isSavingSession())
        return true;
    if (!isTrying())
        return mayLeaveUnkept(then);
    if (QWidget *editor = focusWidget())
        editor->clearFocus(); // a value in its cell is tried, too
    if (m_document->tried().values.empty()) {
        returnToPresent();
        return true;
    }
    m_trial->ask(then);
    return false;
}

bool MainWindow::mayLeaveUnkept(const std::function<void()> &then)
{
    m_messages->remove(u"unkept"_s);
    Document *const present = presentDocument();
    const int unkept = present != nullptr ? PendingEntries::of(present)->unkept() : 0;
    if (unkept == 0)
        return true;
    const auto go = [this, then] {
        m_messages->remove(u"unkept"_s);
        if (then)
            then();
    };
    const auto keep = [this, then, go] {
        Document *const document = presentDocument();
        if (const Result<void> kept = PendingEntries::of(document)->keepUnkept(); !kept)
            return say(u"store"_s, kept.error(), document->path());
        m_messages->remove(u"store"_s);
        if (mayLeaveUnkept(then)) // what the plan no longer takes is asked about again
            go();
    };
    const auto discard = [this, go] {
        PendingEntries::of(presentDocument())->discardUnkept();
        go();
    };
    m_messages->showMessage({Message::Kind::Error,
                             u"unkept"_s,
                             tr("Lo último que escribió no se pudo guardar y se perdería: %n dato(s). Corrija "
                                "la causa y vuelva a intentarlo, o descártelo.",
                                nullptr, unkept),
                             {{tr("&Guardarlo y continuar"), keep}, {tr("Descartarlo y continuar"), discard}}});
    return false;
}

QLineEdit *MainWindow::openReason()
{
    if (m_alerts != nullptr)
        m_alerts->returnToReason();
    for (const QWidget *page : m_pageWidgets) {
        const auto fields = page != nullptr ? page->findChildren<QLineEdit *>() : QList<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->property("reason").toBool() && field->isVisibleTo(page) && !field->text().trimmed().isEmpty())
                return field;
        }
    }
    return nullptr;
}

bool MainWindow::mayLeavePlan(const std::function<void()> &then)
{
    m_messages->remove(u"reason"_s);
    const QPointer<QLineEdit> field = qApp->isSavingSession() ? nullptr : openReason();
    if (field == nullptr)
        return mayLeave(then);
    const auto back = [this, field] {
        m_messages->remove(u"reason"_s);
        for (std::size_t page = 0; field && page < m_pageWidgets.size(); ++page) {
            if (m_pageWidgets[page] != nullptr && m_pageWidgets[page]->isAncestorOf(field)) {
                showContent();
                showPage(WindowPage(page));
                field->setFocus();
            }
        }
    };
    const auto discard = [this, field, then] {
        m_messages->remove(u"reason"_s);
        if (field)
            field->clear();
        then();
    };
    m_messages->showMessage(
        {Message::Kind::Warning,
         u"reason"_s,
         //: %1 is what was typed.
         tr("Escribió un motivo que todavía no se usó y se perdería: «%1».").arg(field->text().trimmed().left(80)),
         {{tr("&Volver al motivo"), back}, {tr("Descartarlo y continuar"), discard}}});
    return false;
}

void MainWindow::reviewTrial()
{
    if (!isTrying())
        return;
    if (QWidget *editor = focusWidget())
        editor->clearFocus();
    const PasteReport report = trialReport(*m_document);
    if (report.cells.empty()) // columns alone need no second look
        return applyTrial();
    showPage(WindowPage::Entry);
    m_entry->reviewTrial(report);
}

void MainWindow::applyTrial()
{
    if (!isTrying())
        return;
    const Trial trial = m_document->tried();
    if (const Result<void> applied = m_present->applyTrial(trial); !applied)
        return say(u"trial"_s, applied.error(), m_present->path());
    returnToPresent();
    m_entry->setFocus();
    const QString count = TrialBand::valueCount(int(trial.values.size()));
    m_messages->showMessage({Message::Kind::Info, u"trial"_s,
                             //: %1 "3 valores".
                             tr("Los valores probados quedaron registrados en el plan (%1). «Deshacer» los quita en un "
                                "solo paso.")
                                 .arg(count)});
    connect(
        m_document->undoStack(), &QUndoStack::indexChanged, this, [this] { m_messages->remove(u"trial"_s); },
        Qt::SingleShotConnection); // it speaks of this step, not of what is done next
}

} // namespace pei
