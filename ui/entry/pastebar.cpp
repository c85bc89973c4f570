// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/pastebar.h"

#include "ui/entry/entrytext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int LinesShown = 5;
constexpr std::size_t MostLines = 500; // a whole sheet pasted by mistake is told by its beginning

} // namespace

PasteBar::PasteBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_list(new QPlainTextEdit(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"paste"_s);
    setProperty("card", true);
    m_title->setObjectName(u"pasteTitle"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_list->setObjectName(u"pasteList"_s);
    m_list->setReadOnly(true);
    m_list->setFrameShape(NoFrame);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_list->setTabChangesFocus(true);
    m_list->setAccessibleName(tr("Celdas que no se pueden pegar"));
    m_apply->setObjectName(u"pasteApply"_s);
    auto *discard = new QPushButton(tr("Descartar"), this);
    discard->setObjectName(u"pasteDiscard"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_apply);
    head->addWidget(discard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        const PasteReport report = m_report;
        dismiss();
        emit applied(report);
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        dismiss();
        emit discarded();
    });
    hide();
}

void PasteBar::hold(const PasteReport &report)
{
    m_report = report;
    // Not %n: the Spanish source must read right without a translation file.
    m_title->setText(report.refused.size() == 1
                         ? tr("Una celda no se puede pegar; todavía no se cambió nada.")
                         : tr("%1 celdas no se pueden pegar; todavía no se cambió nada.").arg(report.refused.size()));
    QStringList lines;
    for (std::size_t i = 0; i < std::min(report.refused.size(), MostLines); ++i)
        lines.append(EntryText::pasteRefusal(report.refused[i]));
    m_list->setPlainText(lines.join(u'\n'));
    const int shown = int(std::min<qsizetype>(lines.size(), LinesShown));
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * shown + 14);
    m_apply->setText(tr("Aplicar los válidos (%1)").arg(report.accepted.size()));
    m_apply->setEnabled(!report.accepted.empty());
    show();
    (m_apply->isEnabled() ? m_apply : findChild<QPushButton *>(u"pasteDiscard"_s))->setFocus();
}

void PasteBar::dismiss()
{
    m_report = {};
    hide();
}

void PasteBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        emit discarded();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace pei
