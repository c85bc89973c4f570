// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertsection.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "ui/look/textblock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

TEST(AlertSection, ListsTheAlertsOfOneIndicatorAsLinks)
{
    test::OpenDocument document{test::smallReport()};
    ASSERT_TRUE(document->setValue(0, document->period(), 5.0)); // its baseline, and red
    QWidget window;
    AlertSection section(&window);
    window.show();
    const QSignalSpy requested(&section, &AlertSection::alertRequested);
    section.showIndicator(*document, 0);
    auto *text = section.findChild<TextBlock *>(u"fichaAlerts"_s);
    ASSERT_NE(text, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return section.isVisible(); }, 3000));
    EXPECT_TRUE(text->text().contains(u"Valor igual a la línea base"_s)) << text->text().toStdString();
    EXPECT_TRUE(text->text().contains(u"El valor de 2023 – Sem1 (5.00) es igual"_s)) << "without code and name";
    EXPECT_TRUE(text->text().contains(u"En rojo sin nota"_s)) << "of its action";
    EXPECT_TRUE(text->text().contains(u"Posible copia"_s)) << "of the plan, resting on this value";
    for (const Alert &alert : document->alerts()) {
        if (alert.rule == AlertRule::EqualsBaseline) {
            emit text->linkActivated(fingerprintKey(alert.fingerprint));
            ASSERT_EQ(requested.count(), 1);
            EXPECT_EQ(requested.first().first().toULongLong(), alert.fingerprint);
            ASSERT_TRUE(document->acknowledge({alert}, u"Así es"_s));
            break;
        }
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return text->text().contains(u"(revisada)"_s); }, 3000));
    AlertSettings none;
    none.off.set();
    ASSERT_TRUE(document->setAlertSettings(none));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !section.isVisible(); }, 3000));
    section.clear();
    EXPECT_FALSE(section.isVisible());
}

} // namespace
} // namespace pei
