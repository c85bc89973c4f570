// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historysection.h"

#include "core/document/document.h"
#include "ui/history/historyfilter.h"
#include "ui/history/historytext.h"
#include "ui/look/errortext.h"
#include "ui/look/textblock.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

const QString PlanLink = u"plan"_s;
constexpr std::size_t Shown = 4;
constexpr int Pause = 120; // milliseconds: the arrow keys pass many indicators

} // namespace

HistorySection::HistorySection(QWidget *parent)
    : FichaSection(tr("Historial"), parent)
    , m_pause(new QTimer(this))
    , m_text(new TextBlock(this))
{
    m_text->setObjectName(u"lastChanges"_s);
    m_text->setAccessibleName(tr("Últimos cambios del indicador"));
    body()->addWidget(m_text);
    m_pause->setSingleShot(true);
    m_pause->setInterval(Pause);
    connect(m_pause, &QTimer::timeout, this, &HistorySection::read);
    connect(m_text, &TextBlock::linkActivated, this, [this](const QString &link) {
        if (m_document && m_indicator)
            emit historyRequested(link == PlanLink ? HistoryScope()
                                                   : HistoryScope{m_document->plan().indicators[*m_indicator].id});
    });
}

void HistorySection::showIndicator(Document &document, std::size_t indicator)
{
    m_document = &document;
    m_indicator = indicator;
    m_pause->start();
}

void HistorySection::clear()
{
    m_pause->stop();
    m_document = nullptr;
    m_indicator.reset();
    m_text->setRuns({});
}

void HistorySection::read()
{
    if (!m_document || !m_indicator)
        return;
    const Result<std::vector<JournalEntry>> lines = m_document->journalOf(*m_indicator);
    if (!lines)
        return m_text->setText(errorText(lines.error()));
    const HistoryNames names(m_document->plan());
    const std::vector<JournalEntry> &all = lines.value();
    std::vector<TextBlock::Run> runs;
    for (auto line = all.rbegin(); line != all.rend() && runs.size() < Shown; ++line) {
        //: When, who and what: "31/07/2024 12:05, Ana Díaz: Valor 2024 – Sem1 de …".
        const QString text =
            tr("%1, %2: %3").arg(HistoryText::when(line->when), line->who, HistoryText::line(*line, names));
        runs.push_back({text + u'\n'});
    }
    const QString link = runs.empty() ? tr("Sin cambios desde que se importó. Ver el historial del plan")
                                      : tr("Ver todo (%n cambios)", nullptr, int(all.size()));
    runs.push_back({link, TextBlock::Tone::Link, runs.empty() ? PlanLink : u"one"_s});
    m_text->setRuns(std::move(runs));
}

} // namespace pei
