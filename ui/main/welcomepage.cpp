// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/welcomepage.h"

#include "ui/look/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int CardWidth = 620;
constexpr int CardMargin = 36;
constexpr int TextWidth = CardWidth - 2 * CardMargin;

QLabel *label(const QString &text, double scale, bool muted, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    QFont font = result->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    if (scale > 1)
        font.setWeight(QFont::DemiBold);
    result->setFont(font);
    result->setProperty("muted", muted);
    result->setWordWrap(true);
    // A layout that centres its content asks for no height by width: the wrapped text would be cut.
    result->setMinimumHeight(result->heightForWidth(TextWidth));
    return result;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(CardWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(CardMargin, 32, CardMargin, 28);
    inside->setSpacing(10);
    inside->addWidget(label(tr("Suelte aquí el reporte de seguimiento"), 1.6, false, card));
    inside->addWidget(label(tr("El PDF del PEI que imprime el aplicativo, tal como se descarga, una carpeta con muchos "
                               "o un archivo .pei. "
                               "Los valores que escriba después quedan guardados al momento."),
                            1, true, card));
    inside->addSpacing(8);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString &text, const QString &icon, const QString &name, auto signal) {
        auto *button = new QPushButton(lookIcon(icon), text, card);
        button->setObjectName(name);
        button->setMinimumHeight(34);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
        return button;
    };
    add(tr("&Importar reporte…"), u"import"_s, u"welcomeImport"_s, &WelcomePage::importRequested)->setDefault(true);
    add(tr("A&brir…"), u"open"_s, u"welcomeOpen"_s, &WelcomePage::openRequested);
    add(tr("Ver el e&jemplo"), u"document"_s, u"welcomeExample"_s, &WelcomePage::exampleRequested);
    buttons->addStretch();
    inside->addLayout(buttons);

    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    inside->addLayout(m_recent);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    if (paths.isEmpty())
        return;
    m_recent->addSpacing(14);
    m_recent->addWidget(label(tr("Abiertos hace poco"), 1, true, this));
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = new QToolButton(this);
        button->setObjectName(u"recentFile"_s);
        button->setIcon(lookIcon(u"document"));
        button->setText(file.completeBaseName());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setEnabled(file.exists());
        connect(button, &QToolButton::clicked, this, [this, path] { emit fileRequested(path); });
        m_recent->addWidget(button);
    }
}

} // namespace pei
