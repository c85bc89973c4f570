// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fichaview.h"

#include "core/document/document.h"
#include "core/models/figure.h"
#include "core/support/error.h"
#include "ui/indicators/fichacalculation.h"
#include "ui/indicators/fichafields.h"
#include "ui/indicators/fichahead.h"
#include "ui/indicators/fichayears.h"
#include "ui/look/textblock.h"

#include <QAbstractItemView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

FichaView::FichaView(QWidget *parent)
    : QScrollArea(parent)
    , m_empty(new TextBlock)
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
    , m_years(new FichaYears)
{
    setObjectName(u"ficha"_s);
    setAccessibleName(tr("Ficha del indicador"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(380); // of the fields of a note, in either language
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(16, 12, 12, 12);
    outer->setSpacing(0);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setText(tr("Elija un indicador para ver su ficha."), TextBlock::Tone::Muted);
    outer->addWidget(m_empty);
    outer->addWidget(m_column);
    outer->addStretch(1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);

    auto *head = new FichaHead;
    connect(head, &FichaHead::failed, this, &FichaView::failed);
    addSection(FichaPlace::Head, head);
    addSection(FichaPlace::Calculation, new FichaCalculation);
    addSection(FichaPlace::Years, m_years);
    auto *fields = new FichaFields;
    connect(fields, &FichaFields::sourceRequested, this, &FichaView::sourceRequested);
    addSection(FichaPlace::Fields, fields);
    setWidget(page);
    refresh();
}

void FichaView::addSection(FichaPlace place, FichaSection *section)
{
    const auto after = std::find_if(m_sections.begin(), m_sections.end(),
                                    [place](const Placed &placed) { return placed.place > place; });
    m_layout->insertWidget(int(after - m_sections.begin()), section);
    m_sections.insert(after, {place, section});
    orderTabs();
    if (m_document && m_indicator)
        section->showIndicator(*m_document, *m_indicator);
}

// Tab goes down the column, whichever section was made first. A text joins the way when it has links, which come later.
void FichaView::orderTabs()
{
    QWidget *before = nullptr;
    for (const Placed &placed : m_sections) {
        for (QWidget *control : placed.section->findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus)
                continue;
            if (before != nullptr)
                setTabOrder(before, control);
            before = control;
        }
    }
}

QSize FichaView::sizeHint() const
{
    return {404, 640};
}

void FichaView::follow(Document *document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document == nullptr)
        return;
    const auto aboutMine = [this](const auto &changes) {
        if (std::any_of(changes.begin(), changes.end(),
                        [this](const auto &change) { return change.indicator == m_id; }))
            refreshOnceSeen();
    };
    connect(document, &Document::valuesChanged, this, aboutMine);
    connect(document, &Document::notesChanged, this, aboutMine);
    connect(document, &Document::periodsChanged, this, &FichaView::refreshOnceSeen);
    connect(document, &Document::analysisChanged, this, &FichaView::refreshOnceSeen);
    connect(document, &Document::planReset, this, [this] {
        m_indicator = m_document->plan().indicatorIndex(m_id);
        refresh();
    });
    connect(document, &QObject::destroyed, this, [this] { showIndicator(nullptr, 0); });
}

void FichaView::showIndicator(Document *document, std::size_t indicator)
{
    follow(document);
    m_indicator.reset();
    if (document && indicator < document->plan().indicators.size()) {
        m_indicator = indicator;
        m_id = document->plan().indicators[indicator].id;
    }
    refresh();
}

void FichaView::refreshOnceSeen()
{
    m_waiting = !isVisible();
    if (!m_waiting)
        refresh();
}

void FichaView::showEvent(QShowEvent *event)
{
    if (m_waiting)
        refresh();
    QScrollArea::showEvent(event);
}

void FichaView::refresh()
{
    m_waiting = false;
    const bool any = m_document && m_indicator;
    for (const Placed &placed : m_sections) {
        if (any)
            placed.section->showIndicator(*m_document, *m_indicator);
        else
            placed.section->clear();
    }
    m_column->setVisible(any);
    m_empty->setVisible(!any);
}

QAbstractItemView *FichaView::table() const
{
    return m_years->table();
}

} // namespace pei
