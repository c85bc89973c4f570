// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertsview.h"

#include "core/models/labels.h"
#include "core/models/pendingentries.h"
#include "core/models/softcase.h"
#include "ui/alerts/alertcopy.h"
#include "ui/alerts/alertdelegate.h"
#include "ui/alerts/alertdetail.h"
#include "ui/alerts/alerttext.h"
#include "ui/alerts/missingdataview.h"
#include "ui/alerts/rulespane.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/flowlayout.h"
#include "ui/look/errortext.h"
#include "ui/look/notice.h"
#include "ui/look/pagerefresh.h"

#include <QClipboard>
#include <QEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QIcon severityIcon(AlertSeverity severity, qreal ratio)
{
    QPixmap pixmap(QSize(18, 12) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeverityMark(painter, QRectF(0, 0, 12, 12), severity, Look::screen());
    return QIcon(pixmap);
}

} // namespace

AlertsView::AlertsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new AlertsModel(this))
    , m_notice(new Notice(u"alertNotice"_s))
    , m_pages(new QStackedWidget)
    , m_list(new QTreeView)
    , m_empty(new QLabel)
    , m_side(new QStackedWidget)
    , m_detail(new AlertDetail)
    , m_rules(new RulesPane)
    , m_missing(new MissingDataView)
    , m_refresh(new PageRefresh(this, [this] { refresh(); }))
{
    setAccessibleName(tr("Alertas"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    layout->addWidget(m_notice);

    m_side->addWidget(m_detail);
    m_side->addWidget(m_rules);
    auto *sideCard = new QFrame;
    sideCard->setProperty("card", true);
    auto *sideLayout = new QVBoxLayout(sideCard);
    sideLayout->setContentsMargins(1, 1, 1, 1);
    sideLayout->addWidget(m_side);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"alertsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(makeList());
    splitter->addWidget(sideCard);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({760, 440});
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_missing);
    layout->addWidget(m_pages, 1);

    connect(m_detail, &AlertDetail::cellRequested, this, &AlertsView::cellRequested);
    connect(m_detail, &AlertDetail::failed, this, &AlertsView::refuse);
    connect(m_rules, &RulesPane::failed, this, &AlertsView::refuse);
    connect(m_rules, &RulesPane::closed, this, [this] {
        showRules(false);
        m_list->setFocus();
    });
    connect(m_missing, &MissingDataView::rowsRequested, this, &AlertsView::rowsRequested);
    connect(m_missing, &MissingDataView::sheetRequested, this, &AlertsView::sheetRequested);
    setDocument(nullptr);
}

AlertsView::~AlertsView() = default;

QWidget *AlertsView::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto add = [&](const QString &name) {
        auto *chip = new FilterChip(bar);
        chip->setObjectName(name);
        layout->addWidget(chip);
        return chip;
    };
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        m_severities[i] = add(u"severity_"_s + alertSeverityKey(AlertSeverities[i]));
        connect(m_severities[i], &FilterChip::clicked, this, [this, i](bool on) {
            AlertFilter filter = m_model->filter();
            filter.severity = on ? std::optional(AlertSeverities[i]) : std::nullopt;
            change(filter);
        });
    }
    m_unit = add(u"alertUnit"_s);
    m_unit->setLongestText(150);
    connect(m_unit, &FilterChip::chose, this, [this](const QVariant &value) {
        AlertFilter filter = m_model->filter();
        filter.unit = value.toString();
        change(filter);
    });
    m_rule = add(u"alertRule"_s);
    m_rule->setLongestText(150);
    connect(m_rule, &FilterChip::chose, this, [this](const QVariant &value) {
        AlertFilter filter = m_model->filter();
        filter.rule = value.isValid() ? std::optional(AlertRule(value.toInt())) : std::nullopt;
        change(filter);
    });
    m_reviewed = add(u"reviewedChip"_s);
    connect(m_reviewed, &FilterChip::clicked, this, [this](bool on) {
        AlertFilter filter = m_model->filter();
        filter.acknowledged = on;
        change(filter);
    });
    layout->beginTrailing();
    m_missingChip = add(u"missingChip"_s);
    connect(m_missingChip, &FilterChip::clicked, this, &AlertsView::showMissing);
    m_rulesChip = add(u"rulesChip"_s);
    m_rulesChip->setText(tr("Reglas"));
    m_rulesChip->setToolTip(tr("Encender, apagar y ajustar las reglas de este plan"));
    connect(m_rulesChip, &FilterChip::clicked, this, &AlertsView::showRules);
    m_copy = new QPushButton(tr("&Copiar todas"), bar);
    m_copy->setObjectName(u"copyAlerts"_s);
    m_copy->setToolTip(tr("Copia el texto de las alertas que se ven, listo para pegar en un documento"));
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_model->shown()); });
    layout->addWidget(m_copy);
    return bar;
}

QWidget *AlertsView::makeList()
{
    m_list->setObjectName(u"alertList"_s);
    m_list->setAccessibleName(tr("Alertas por gravedad"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AlertDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertsView::showSelection);
    m_empty->setObjectName(u"alertsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setProperty("muted", true);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    return card;
}

void AlertsView::setDocument(Document *document)
{
    m_detail->commit();
    if (m_document) {
        m_document->disconnect(this);
        m_document->disconnect(m_notice);
        PendingEntries::of(m_document)->disconnect(m_notice);
    }
    m_document = document;
    m_notice->hide();
    m_detail->showAlerts(nullptr, {});
    m_model->setDocument(document);
    m_missing->setDocument(document);
    m_rules->showDocument(document);
    showMissing(false);
    showRules(false);
    if (document != nullptr) {
        connect(document, &Document::planReset, this, &AlertsView::refreshLater);
        connect(document, &Document::valuesChanged, this, &AlertsView::refreshLater);
        connect(document, &Document::notesChanged, this, &AlertsView::refreshLater);
        connect(document, &Document::analysisChanged, this, &AlertsView::refreshLater);
        connect(document, &Document::alertsChanged, this, &AlertsView::refreshLater);
        connect(document, &QObject::destroyed, this, [this] { setDocument(nullptr); });
        connect(document, &Document::alertsChanged, m_notice, &Notice::settle);
        connect(PendingEntries::of(document), &PendingEntries::settled, m_notice, &Notice::settle);
    }
    m_list->expandAll();
    showChips();
    showEmpty();
    showSelection();
}

// Behind another page, or in the middle of a paste, nothing is found anew.
void AlertsView::refreshLater()
{
    m_refresh->later(m_document ? m_document->plan().indicators.size() : 0);
}

void AlertsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateIcons();
}

void AlertsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_copy != nullptr)
        updateIcons();
}

void AlertsView::updateIcons()
{
    for (std::size_t i = 0; i < m_severities.size(); ++i)
        m_severities[i]->setIcon(severityIcon(AlertSeverities[i], devicePixelRatioF()));
}

void AlertsView::refresh()
{
    const QModelIndex current = m_list->currentIndex();
    const Alert *alert = m_model->alert(current);
    const quint64 fingerprint = alert != nullptr ? alert->fingerprint : 0;
    const QPersistentModelIndex kept(current);
    const std::pair<int, int> place{current.parent().row(), current.row()};
    if (m_model->refresh())
        m_list->expandAll();
    if (!kept.isValid() && current.isValid()) {
        const QModelIndex group = m_model->index(std::max(0, place.first), 0);
        restore(fingerprint, m_model->index(std::min(place.second, m_model->rowCount(group) - 1), 0, group));
    }
    if (m_rules->isVisible())
        m_rules->showDocument(m_document);
    m_missing->refresh();
    showChips();
    showEmpty();
    showSelection();
}

// The same alert, or the one that now stands where it stood.
void AlertsView::restore(quint64 fingerprint, const QModelIndex &near)
{
    QModelIndex index = m_model->indexOf(fingerprint);
    if (!index.isValid())
        index = near;
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void AlertsView::change(const AlertFilter &filter)
{
    m_detail->commit();
    const Alert *alert = m_model->alert(m_list->currentIndex());
    const quint64 fingerprint = alert != nullptr ? alert->fingerprint : 0;
    m_model->setFilter(filter);
    m_list->expandAll();
    restore(fingerprint, {});
    showMissing(false);
    showChips();
    showEmpty();
    showSelection();
}

void AlertsView::setFilter(const AlertFilter &filter)
{
    m_refresh->nowIfWaiting();
    change(filter);
}

void AlertsView::showAlert(quint64 fingerprint)
{
    m_refresh->nowIfWaiting();
    if (!m_model->indexOf(fingerprint).isValid())
        change({.severity = {}, .rule = {}, .unit = {}, .acknowledged = true});
    showMissing(false);
    showRules(false);
    // Not by the view: with Ctrl held it would take the alert out of what is chosen.
    m_list->selectionModel()->setCurrentIndex(m_model->indexOf(fingerprint),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AlertsView::returnToReason()
{
    const std::vector<quint64> about = m_detail->keptReason();
    if (about.empty())
        return;
    showAlert(about.front());
    for (const quint64 fingerprint : about) {
        m_list->selectionModel()->select(m_model->indexOf(fingerprint),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

QAbstractItemView *AlertsView::evidence() const
{
    return m_detail->evidence();
}

void AlertsView::showMissingData()
{
    m_refresh->nowIfWaiting();
    showMissing(true);
    m_missing->setFocus();
}

void AlertsView::showMissing(bool on)
{
    m_missingChip->setChecked(on);
    m_pages->setCurrentIndex(on ? 1 : 0);
    m_copy->setEnabled(!on && m_model->rowCount() > 0);
}

void AlertsView::showRules(bool on)
{
    m_rulesChip->setChecked(on);
    if (on)
        m_rules->showDocument(m_document);
    m_side->setCurrentWidget(on ? static_cast<QWidget *>(m_rules) : m_detail);
    if (on)
        showMissing(false);
}

void AlertsView::showChips()
{
    const AlertFilter &filter = m_model->filter();
    const AlertsModel::Counts counts = m_model->counts();
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        m_severities[i]->setText(AlertText::severities(AlertSeverities[i], counts.severities[i]));
        m_severities[i]->setChecked(filter.severity == AlertSeverities[i]);
    }
    std::vector<FilterChip::Choice> rules{{tr("Todas las reglas"), {}}};
    for (std::size_t i = 0; i < AlertRuleCount; ++i) {
        const int count = counts.rules[i];
        if (count > 0 || filter.rule == AlertRule(i))
            //: A rule or a unit, and how many alerts it has.
            rules.push_back({tr("%1 (%2)").arg(AlertText::rule(AlertRule(i)), QString::number(count)), int(i)});
    }
    m_rule->setChoices(tr("Regla"), std::move(rules));
    m_rule->setChosen(filter.rule ? QVariant(int(*filter.rule)) : QVariant());
    std::vector<FilterChip::Choice> units{{tr("Todas las unidades"), {}}};
    if (m_document) {
        const QStringList places = placeNamesOf(m_document->plan().entity);
        for (const Group &unit : m_document->analysis().units) {
            const int count = counts.units.value(unit.name.code);
            if (!unit.name.code.isEmpty() && (count > 0 || filter.unit == unit.name.code))
                units.push_back({tr("%1 (%2)").arg(QString(unit.name.code + u' ' + softCase(unit.name.name, places)),
                                                   QString::number(count)),
                                 unit.name.code});
        }
    }
    m_unit->setChoices(tr("Unidad"), std::move(units));
    m_unit->setChosen(filter.unit.isEmpty() ? QVariant() : QVariant(filter.unit));
    m_reviewed->setText(tr("Revisadas: %1").arg(counts.acknowledged));
    m_reviewed->setChecked(filter.acknowledged);
    m_reviewed->setToolTip(filter.acknowledged ? tr("Ocultar las que ya se revisaron")
                                               : tr("Mostrar también las que ya se revisaron"));
    m_missingChip->setText(tr("Datos pendientes: %1").arg(m_missing->missing()));
    m_missingChip->setToolTip(tr("Qué unidad debe qué valores"));
    m_copy->setEnabled(m_pages->currentIndex() == 0 && m_model->rowCount() > 0);
}

void AlertsView::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    if (!m_document) {
        m_empty->setText(tr("Abra o importe un reporte para ver sus alertas."));
        return;
    }
    AlertFilter none;
    none.acknowledged = m_model->filter().acknowledged;
    const bool filtered = m_model->filter() != none;
    const QString period = Labels::period(m_document->period());
    if (filtered)
        m_empty->setText(tr("Ninguna alerta de %1 con estos filtros.").arg(period));
    else if (m_model->counts().acknowledged > 0)
        m_empty->setText(tr("Todas las alertas de %1 están revisadas.").arg(period));
    else
        m_empty->setText(tr("Ninguna regla encuentra nada que señalar en %1.").arg(period));
}

void AlertsView::showSelection()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    m_detail->showAlerts(m_document, m_model->alerts(rows));
}

void AlertsView::copy(const std::vector<Alert> &alerts)
{
    if (!m_document || alerts.empty())
        return;
    auto *copied = new QMimeData;
    copied->setText(alertsAsText(m_document->plan(), alerts, m_document->alertMarks()));
    copied->setHtml(alertsAsHtml(m_document->plan(), alerts, m_document->alertMarks()));
    QGuiApplication::clipboard()->setMimeData(copied);
    notify(tr("%n alerta(s) copiada(s).", nullptr, int(alerts.size())));
}

void AlertsView::notify(const QString &text)
{
    m_notice->tell(text);
}

void AlertsView::refuse(const Error &error)
{
    m_notice->insist(errorText(error));
}

bool AlertsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copy(m_model->alerts(m_list->selectionModel()->selectedRows()));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        showRules(false);
        m_detail->focusEvidence();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AlertsView::focusInEvent(QFocusEvent *event)
{
    m_list->setFocus(event->reason());
}

} // namespace pei
