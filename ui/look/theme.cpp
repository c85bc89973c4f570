// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/housestyle.h"
#include "ui/look/look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Only what a palette cannot say; everything else is Fusion's.
QString styleSheetOf(const Look &look)
{
    return u"QFrame[card=\"true\"] { background: %1; border: 1px solid %2; border-radius: 7px; }"
           "QListView#sidebar { background: %1; border: none; border-right: 1px solid %2; padding: 8px; outline: 0; }"
           "QListView#sidebar::item { border-radius: 5px; padding: 7px 9px; margin-bottom: 2px; color: %3; }"
           "QListView#sidebar::item:hover { background: %4; }"
           "QListView#sidebar::item:selected { background: %5; color: %6; font-weight: 600; }"
           "QListView#sidebar::item:selected:focus { border: 1px solid %7; }"
           "QAbstractButton[chip=\"true\"] { background: %4; border: 1px solid %2; border-radius: 12px;"
           " padding: 3px 10px; color: %6; }"
           "QAbstractButton[chip=\"true\"]:hover { border-color: %3; }"
           "QAbstractButton[chip=\"true\"]:checked { background: %5; border-color: %7; }"
           "QAbstractButton[chip=\"true\"]:focus { border-color: %7; }"
           "QLabel[muted=\"true\"] { color: %3; }"
           "QToolTip { background: %1; color: %6; border: 1px solid %2; padding: 4px; }"_s.arg(
               look.panel.name(), look.line.name(), look.muted.name(), look.window.name(), look.tint.name(),
               look.text.name(), look.accent.name());
}

QFont fontFor(const QFont &platform)
{
    QFont font = platform;
    font.setFamily(textFamily());
    // Nine points of Inter read small on an office screen; whoever asked the desktop for more gets it.
    font.setPointSizeF(std::max(9.75, platform.pointSizeF()));
    // Inter's many contextual rules cost seven times what all else of a text does, and change what it says: "10x20"
    // would be shown as a product, "->" as an arrow. A text stands as it was printed or typed.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

QString textFamily()
{
    static const QString inter = u"Inter"_s;
    static bool known = false; // fonts come and none goes; asking for one takes longer than drawing with it
    known = known || QFontDatabase::hasFamily(inter);
    return known ? inter : QApplication::font().family();
}

void findFontsAhead()
{
    QThreadPool::globalInstance()->start([] { QFontDatabase::hasFamily(u"Inter"_s); });
}

QPalette paletteOf(const Look &look)
{
    QPalette palette;
    const QColor placeholder = look.muted;
    const QColor disabled = look.dark ? QColor(0x667080) : QColor(0x98a2b1);
    palette.setColor(QPalette::Window, look.window);
    palette.setColor(QPalette::WindowText, look.text);
    palette.setColor(QPalette::Base, look.panel);
    palette.setColor(QPalette::AlternateBase, look.window);
    palette.setColor(QPalette::Text, look.text);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    palette.setColor(QPalette::Button, look.panel);
    palette.setColor(QPalette::ButtonText, look.text);
    palette.setColor(QPalette::BrightText, look.fill(Semaphore::Red));
    palette.setColor(QPalette::ToolTipBase, look.panel);
    palette.setColor(QPalette::ToolTipText, look.text);
    palette.setColor(QPalette::Highlight, look.tint);
    palette.setColor(QPalette::HighlightedText, look.text);
    palette.setColor(QPalette::Link, look.accent);
    palette.setColor(QPalette::LinkVisited, look.accent);
    // Fusion draws frames and bevels from these; near the line's tone they stay calm.
    palette.setColor(QPalette::Light, look.dark ? QColor(0x2a323c) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, look.dark ? QColor(0x262d36) : QColor(0xf0f2f5));
    palette.setColor(QPalette::Mid, look.dark ? QColor(0x3a4350) : QColor(0xc5ccd6));
    palette.setColor(QPalette::Dark, look.dark ? QColor(0x0f1216) : QColor(0xaab3c0));
    palette.setColor(QPalette::Shadow, look.dark ? QColor(Qt::black) : QColor(0x7a8494));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, look.line);
    return palette;
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    static const QPalette platformPalette = QApplication::palette();
    static const QFont platformFont = QApplication::font();
    const bool systemDark =
        platformPalette.color(QPalette::Window).lightness() < platformPalette.color(QPalette::WindowText).lightness();
    const Look look = plainLook(choice == ThemeChoice::System ? systemDark : choice == ThemeChoice::Dark);
    // The sheet first off: setting a style under a sheet polishes every widget twice.
    app.setStyleSheet({});
    QApplication::setStyle(new HouseStyle);
    QApplication::setPalette(paletteOf(look));
    QApplication::setFont(fontFor(platformFont));
    app.setStyleSheet(styleSheetOf(look));
}

} // namespace pei
