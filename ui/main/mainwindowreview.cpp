// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a report that was read, and where its figures stand in it.
#include "core/models/figure.h"
#include "core/models/roles.h"
#include "ui/alerts/alertsview.h"
#include "ui/compare/compareview.h"
#include "ui/entry/entryview.h"
#include "ui/history/historypane.h"
#include "ui/indicators/fichaview.h"
#include "ui/indicators/indicatorsview.h"
#include "ui/look/errortext.h"
#include "ui/main/actions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/messagebar.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewtext.h"
#include "ui/source/pagecanvas.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Nothing to take in: not even the pages, for a plan that has none.
bool bringsNothing(const Document &document, const Report &report, const PlanChanges &changes)
{
    return changes.changesNothing() && changes.fields.empty() && changes.changedValues.empty() &&
           (report.sources.empty() || !document.sources().empty());
}

} // namespace

void MainWindow::takeReport(ReadReport read)
{
    returnToPresent();
    if (m_document && matchPlans(m_document->plan(), read.report.plan) == PlanMatch::SamePlan)
        return reviewInto(read);
    // Another plan of the file that is open here: a second hold on it could only look.
    if (read.place && openInPlace({read.place->path, read.place->plan}))
        return reviewInto(read);
    if (read.place) {
        Result<std::unique_ptr<Document>> opened = Document::open(read.place->path, read.place->plan);
        if (!opened)
            return say(u"open"_s, opened.error(), read.place->path);
        showOpened(std::move(opened).value());
        return reviewInto(read);
    }
    const QString path = PlanLibrary(m_options.library).newPath(read.report.plan);
    startReview({std::move(read.report), std::move(read.file), std::nullopt, std::nullopt, QFileInfo(path).fileName()},
                [this](const Review &review) { makePlan(review); });
}

void MainWindow::reviewInto(const ReadReport &read)
{
    const QString plan = QFileInfo(m_document->path()).fileName();
    const QString name = read.file.name.isEmpty() ? tr("El reporte") : u"«%1»"_s.arg(read.file.name);
    const auto known = [&] {
        m_messages->showMessage({Message::Kind::Info, u"open"_s,
                                 //: %1 is the report, %2 the file of the plan.
                                 tr("%1 ya estaba en «%2»: nada nuevo.").arg(name, plan)});
    };
    const Result<bool> imported = m_document->isImported(read.report, read.file);
    if (!imported)
        return say(u"open"_s, imported.error(), m_document->path());
    if (imported.value())
        return known();
    Result<PlanChanges> changes = m_document->changesOf(read.report, read.file);
    if (!changes)
        return say(u"open"_s, changes.error(), m_document->path());
    if (bringsNothing(*m_document, read.report, changes.value()))
        return known();
    if (m_document->isReadOnly())
        return say(u"open"_s, {.code = Error::Code::StoreReadOnly}, m_document->path());
    std::optional<Period> later;
    if (read.report.printed.period < m_document->printed().period)
        later = m_document->printed().period;
    startReview({read.report, read.file, std::move(changes).value(), later, plan},
                [this](const Review &review) { mergeInto(review); });
}

void MainWindow::startReview(Review review, const std::function<void(const Review &)> &apply)
{
    leaveReview();
    m_review = new ReviewDialog(std::move(review), m_options.draw, this);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_review, &QDialog::accepted, this, [this, apply] {
        const Review approved = m_review->review();
        m_review.clear();
        apply(approved);
    });
    connect(m_review, &QDialog::rejected, this, [this] {
        m_messages->showMessage({Message::Kind::Info, u"open"_s, tr("No se importó el reporte: nada cambió.")});
    });
    m_review->open();
}

// For another file or plan: a review of what was there before has nothing left to decide.
void MainWindow::leaveReview()
{
    if (!m_review)
        return;
    m_review->disconnect(this);
    m_review->close();
    m_review.clear();
}

void MainWindow::makePlan(const Review &review)
{
    Result<std::unique_ptr<Document>> made =
        PlanLibrary(m_options.library).make(review.report, review.file, {}, Authorship::named(m_settings.author()));
    if (!made)
        return say(u"open"_s, made.error(), made.error().file);
    showOpened(std::move(made).value());
    sayUnread(review.report);
    m_messages->showMessage({Message::Kind::Info,
                             u"open"_s,
                             tr("El reporte quedó en el plan «%1». Lo que escriba se guarda ahí al momento.")
                                 .arg(QFileInfo(m_document->path()).fileName()),
                             {{tr("Mostrar en su &carpeta"), [this] { m_actions->showInFolder->trigger(); }}}});
}

void MainWindow::mergeInto(const Review &review)
{
    if (!m_document)
        return;
    if (const Result<void> done = m_document->importReport(review.report, review.file, *review.changes); !done)
        return say(u"open"_s, done.error(), m_document->path());
    if (!review.laterImport && m_document->plan().periodColumn(review.report.printed.period))
        m_document->setPeriod(review.report.printed.period);
    sayUnread(review.report);
    QUndoStack *stack = m_document->undoStack();
    m_messages->showMessage({Message::Kind::Info,
                             u"open"_s,
                             //: %1 lists what changed, "1 periodo nuevo · 38 valores nuevos".
                             tr("El reporte se aplicó al plan: %1.").arg(ReviewText::summary(*review.changes)),
                             {{tr("&Deshacer"), [stack] { stack->undo(); }}}});
    // Its button is for this step, not for what is done next.
    connect(
        stack, &QUndoStack::indexChanged, this, [this] { m_messages->remove(u"open"_s); }, Qt::SingleShotConnection);
}

void MainWindow::sayUnread(const Report &report)
{
    m_messages->remove(u"unread"_s);
    if (report.unread.empty())
        return;
    QStringList rows;
    for (const UnreadRow &row : report.unread)
        rows.append(row.page > 0 ? tr("pág. %1: «%2»").arg(QString::number(row.page), row.text.left(80))
                                 : tr("«%1»").arg(row.text.left(80)));
    //: %1 lists the rows, cut short.
    m_messages->showMessage(
        {Message::Kind::Warning, u"unread"_s,
         tr("%n fila(s) del reporte no se pudieron leer enteras y no están en el plan: %1", nullptr, int(rows.size()))
             .arg(rows.mid(0, 3).join(u" · "_s))});
}

void MainWindow::offerSource(QAbstractItemView *view)
{
    view->addAction(m_actions->viewSource);
    view->addAction(m_actions->valueHistory);
    if (m_entry == nullptr || view != m_entry->table()) // which has a menu of its own and puts these in
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const QVariant figure = current.data(FigureRole);
        if (figure.isValid())
            followSource(figure.value<Figure>());
    });
}

std::optional<Figure> MainWindow::currentFigure() const
{
    const auto of = [](const QAbstractItemView *view) -> std::optional<Figure> {
        const QVariant figure = view->currentIndex().data(FigureRole);
        return figure.isValid() ? std::optional(figure.value<Figure>()) : std::nullopt;
    };
    // An editor stands in its cell.
    for (QWidget *widget = focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            if (const std::optional<Figure> figure = of(view))
                return figure;
        }
    }
    switch (page()) {
    case WindowPage::Summary:
        break;
    case WindowPage::Indicators:
        return of(m_indicators->table());
    case WindowPage::Entry:
        return of(m_entry->table());
    case WindowPage::Alerts:
        return of(m_alerts->evidence());
    case WindowPage::Compare:
        return of(m_compare->list());
    }
    return std::nullopt;
}

void MainWindow::viewSource()
{
    if (!m_document)
        return;
    const std::optional<Figure> figure = currentFigure();
    // Asked again for what is shown already: to the page itself, with its keys.
    const bool shown = m_source != nullptr && m_source->isVisible();
    showSource(figure.value_or(Figure()));
    if (shown) {
        m_source->view()->setFocus();
        if (m_source->isFloating())
            m_source->activateWindow();
    }
}

void MainWindow::showSource(const Figure &figure)
{
    if (QWidget *focused = focusWidget(); m_source == nullptr || !m_source->isAncestorOf(focused))
        m_beforeSource = focused;
    if (m_source == nullptr) {
        const Settings::SourcePlace place = m_settings.sourcePlace();
        m_source = new SourcePane(m_options.draw, this);
        m_source->setDocument(m_document.get());
        addDockWidget(place.atRight ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea, m_source);
        m_source->setFloating(place.floating);
        if (place.floating)
            m_source->restoreGeometry(place.geometry);
        const int usual = place.atRight ? width() * 2 / 5 : height() * 2 / 5;
        resizeDocks({m_source}, {place.extent > 0 ? place.extent : usual},
                    place.atRight ? Qt::Horizontal : Qt::Vertical);
        connect(m_source, &SourcePane::left, this, [this] {
            activateWindow();
            if (m_beforeSource)
                m_beforeSource->setFocus();
        });
    }
    m_source->show();
    m_source->showFigure(figure);
}

void MainWindow::followSource(const Figure &figure)
{
    if (figure.indicator != 0 && m_history != nullptr && m_history->isVisible())
        m_history->followCell({figure.indicator, figure.period});
    if (m_source != nullptr && m_source->isVisible())
        m_source->showFigure(figure);
}

void MainWindow::keepSourcePlace()
{
    if (m_source == nullptr)
        return;
    Settings::SourcePlace place = m_settings.sourcePlace();
    place.floating = m_source->isFloating();
    if (place.floating) {
        place.geometry = m_source->saveGeometry();
    } else if (m_source->isVisible()) {
        place.atRight = dockWidgetArea(m_source) == Qt::RightDockWidgetArea;
        place.extent = place.atRight ? m_source->width() : m_source->height();
    }
    m_settings.setSourcePlace(place);
}

} // namespace pei
