// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/rulespane.h"

#include "core/models/pendingentries.h"
#include "ui/alerts/alerttext.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// A wheel that passes over it on the way down must not change a rule.
class CalmSpinBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QDoubleSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

RulesPane::RulesPane(QWidget *parent)
    : QScrollArea(parent)
    , m_usual(new QPushButton(tr("&Reglas iniciales")))
{
    setObjectName(u"alertRules"_s);
    setAccessibleName(tr("Reglas de este plan"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 14, 12);
    layout->setSpacing(3);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Reglas de este plan"));
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    title->setFont(strong);
    auto *done = new QPushButton(tr("&Listo"));
    done->setObjectName(u"rulesDone"_s);
    m_usual->setObjectName(u"rulesUsual"_s);
    m_usual->setToolTip(tr("Todas encendidas, con sus números iniciales"));
    head->addWidget(title, 1);
    head->addWidget(m_usual);
    head->addWidget(done);
    layout->addLayout(head);
    m_unkept = new QWidget;
    m_unkept->setObjectName(u"rulesUnkept"_s);
    auto *unkept = new QHBoxLayout(m_unkept);
    unkept->setContentsMargins(0, 4, 0, 0);
    auto *sentence = new QLabel(tr("Estas reglas no se guardaron todavía."));
    sentence->setWordWrap(true);
    unkept->addWidget(sentence, 1);
    auto *again = new QPushButton(tr("&Intentar de nuevo"));
    again->setObjectName(u"rulesAgain"_s);
    unkept->addWidget(again);
    layout->addWidget(m_unkept);
    connect(again, &QPushButton::clicked, this, [this] { change(shown()); });
    connect(done, &QPushButton::clicked, this, &RulesPane::closed);
    connect(m_usual, &QPushButton::clicked, this, [this] { change({}); });

    for (std::size_t i = 0; i < AlertRuleCount; ++i) {
        const auto rule = AlertRule(i);
        layout->addSpacing(7);
        auto *row = new QHBoxLayout;
        auto *box = new QCheckBox(AlertText::rule(rule));
        box->setObjectName(u"rule_"_s + alertRuleKey(rule));
        box->setAccessibleDescription(AlertText::explanation(rule));
        m_switches[i] = box;
        row->addWidget(box, 1);
        connect(box, &QCheckBox::clicked, this, [this, rule](bool on) {
            if (!m_document)
                return;
            AlertSettings settings = shown();
            settings.setOn(rule, on);
            change(settings);
        });
        layout->addLayout(row);
        auto *explanation = new QLabel(AlertText::explanation(rule));
        explanation->setWordWrap(true);
        explanation->setProperty("muted", true);
        explanation->setContentsMargins(24, 0, 0, 0);
        layout->addWidget(explanation);
        if (AlertSettings().threshold(rule) == nullptr)
            continue;
        auto *number = new QHBoxLayout;
        number->setContentsMargins(24, 0, 0, 0);
        auto *before = new QLabel(AlertText::thresholdPrefix(rule));
        auto *spin = new CalmSpinBox;
        spin->setObjectName(u"threshold_"_s + alertRuleKey(rule));
        spin->setAccessibleName(
            tr("%1: %2 … %3")
                .arg(AlertText::rule(rule), AlertText::thresholdPrefix(rule), AlertText::thresholdSuffix(rule)));
        // A share of nothing would find everything, and a factor of one every plan that does not move evenly.
        const bool factor = rule == AlertRule::TargetJump;
        spin->setRange(factor ? 1.1 : 1, factor ? 100 : rule == AlertRule::ApparentProgress ? 1000 : 100);
        spin->setDecimals(1);
        spin->setSingleStep(factor ? 0.5 : 1);
        spin->setKeyboardTracking(false);
        spin->setFocusPolicy(Qt::StrongFocus);
        before->setBuddy(spin);
        number->addWidget(before);
        number->addWidget(spin);
        number->addWidget(new QLabel(AlertText::thresholdSuffix(rule)), 1);
        layout->addLayout(number);
        m_thresholds[i] = spin;
        connect(spin, &QDoubleSpinBox::valueChanged, this, [this, rule](double value) {
            if (!m_document)
                return;
            AlertSettings settings = shown();
            *settings.threshold(rule) = value;
            change(settings);
        });
    }
    layout->addStretch(1);
    setWidget(page);
    showDocument(nullptr);
}

void RulesPane::showDocument(Document *document)
{
    if (document != m_document) {
        if (m_document)
            PendingEntries::of(m_document)->disconnect(this);
        if (document != nullptr)
            connect(PendingEntries::of(document), &PendingEntries::changed, this, [this] { showDocument(m_document); });
    }
    m_document = document;
    const AlertSettings settings = shown();
    m_unkept->setVisible(document != nullptr && PendingEntries::of(document)->alertSettings());
    widget()->setEnabled(document != nullptr && !document->isReadOnly());
    for (std::size_t i = 0; i < AlertRuleCount; ++i) {
        const auto rule = AlertRule(i);
        m_switches[i]->setChecked(settings.isOn(rule));
        if (QDoubleSpinBox *spin = m_thresholds[i]) {
            const QSignalBlocker quiet(spin);
            spin->setValue(*settings.threshold(rule));
            spin->setEnabled(settings.isOn(rule));
        }
    }
    m_usual->setEnabled(settings != AlertSettings());
}

AlertSettings RulesPane::shown() const
{
    if (!m_document)
        return {};
    const std::optional<AlertSettings> &unkept = PendingEntries::of(m_document)->alertSettings();
    return unkept ? *unkept : m_document->alertSettings();
}

void RulesPane::change(const AlertSettings &settings)
{
    if (!m_document)
        return;
    // What cannot be kept stays here, in sight, until it can or is given up.
    const Result<void> done = m_document->setAlertSettings(settings);
    if (done)
        PendingEntries::of(m_document)->dropAlertSettings();
    else
        PendingEntries::of(m_document)->holdAlertSettings(settings);
    showDocument(m_document);
    if (!done)
        emit failed(done.error());
}

void RulesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace pei
