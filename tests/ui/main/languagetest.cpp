// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language.h"

#include "tests/support/printers.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QString indicators(int count)
{
    return QCoreApplication::translate("pei::StatusLine", "%n indicador(es)", nullptr, count);
}

TEST(Language, SpanishSaysItsPlurals)
{
    applyLanguage(u"es"_s);
    EXPECT_EQ(indicators(1), u"1 indicador"_s);
    EXPECT_EQ(indicators(38), u"38 indicadores"_s);
    EXPECT_EQ(QCoreApplication::translate("pei::WelcomePage", "&Importar reporte…"), u"&Importar reporte…"_s);
}

TEST(Language, EnglishReplacesSpanishAndGoesAgain)
{
    applyLanguage(u"en"_s);
    EXPECT_EQ(indicators(1), u"1 indicator"_s);
    EXPECT_EQ(QCoreApplication::translate("pei::WelcomePage", "&Importar reporte…"), u"&Import report…"_s);
    EXPECT_EQ(QCoreApplication::translate("pei::FileChooser", "Abrir"), u"Open"_s);
    applyLanguage(u"es"_s);
    EXPECT_EQ(QCoreApplication::translate("pei::WelcomePage", "&Importar reporte…"), u"&Importar reporte…"_s);
}

TEST(Language, KeysAreCalledAsTheyArePrintedOnThem)
{
    applyLanguage(u"es"_s);
    EXPECT_EQ(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText), u"Ctrl+Shift+F"_s);
    applyLanguage(u"en"_s);
    EXPECT_EQ(QKeySequence(Qt::ALT | Qt::Key_Home).toString(QKeySequence::NativeText), u"Alt+Home"_s);
    applyLanguage(u"es"_s);
}

TEST(Language, DatesStayPeruvianInBoth)
{
    applyLanguage(u"en"_s);
    EXPECT_EQ(QLocale().territory(), QLocale::Peru);
    applyLanguage(u"es"_s);
    EXPECT_EQ(QLocale().territory(), QLocale::Peru);
}

} // namespace

} // namespace pei
