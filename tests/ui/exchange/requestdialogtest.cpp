// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/requestdialog.h"

#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

class Requests : public testing::Test
{
protected:
    Requests()
        : m_dialog(m_plan, {{2023, Cut::Annual}, {2023, Cut::Semester1}}, {2023, Cut::Semester1})
        , m_units(m_dialog.findChild<QListWidget *>(u"requestUnits"_s))
        , m_write(m_dialog.findChild<QPushButton *>(u"requestWrite"_s))
    {
        m_dialog.show();
    }
    QStringList chosen() const
    {
        QStringList codes;
        for (const UnitRequest &request : m_dialog.chosen())
            codes.append(request.unit.code);
        return codes;
    }

    const Plan m_plan = test::smallReport().plan;
    RequestDialog m_dialog;
    QListWidget *m_units;
    QPushButton *m_write;
};

TEST_F(Requests, AsksEveryUnitUnlessTold)
{
    EXPECT_EQ(chosen(), (QStringList{u"10"_s, u"10.06"_s}));
    EXPECT_EQ(m_units->item(0)->text(), u"10 Gerencia de obras · 2 indicadores, falta 1 valor"_s);
    EXPECT_EQ(m_units->item(1)->text(), u"10.06 Unidad de riesgos · 1 indicador, no debe datos"_s);
    EXPECT_TRUE(m_write->text().contains(u'2'));
}

TEST_F(Requests, NestedUnitsGoWithTheirs)
{
    m_units->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(chosen().isEmpty());
    EXPECT_FALSE(m_write->isEnabled());
    m_units->item(1)->setCheckState(Qt::Checked);
    EXPECT_EQ(chosen(), (QStringList{u"10.06"_s}));
    m_units->item(0)->setCheckState(Qt::Checked);
    m_units->item(1)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(chosen(), (QStringList{u"10"_s}));
}

TEST_F(Requests, ByKeyboard)
{
    m_units->setFocus();
    m_units->setCurrentRow(1);
    QTest::keyClick(m_units, Qt::Key_Space);
    EXPECT_EQ(chosen(), (QStringList{u"10"_s}));
    auto *every = m_dialog.findChild<QCheckBox *>(u"requestEvery"_s);
    EXPECT_EQ(every->checkState(), Qt::PartiallyChecked);
    every->click();
    EXPECT_EQ(chosen().size(), 2);
    every->click();
    EXPECT_TRUE(chosen().isEmpty());
}

TEST_F(Requests, AnotherPeriodKeepsTheUnitsThatWereChosen)
{
    m_units->item(1)->setCheckState(Qt::Unchecked);
    auto *period = m_dialog.findChild<QComboBox *>(u"requestPeriod"_s);
    EXPECT_EQ(period->currentText(), u"2023 – Sem1"_s);
    EXPECT_EQ(period->itemText(0), u"2023 – Anual (se agregará al plan)"_s);
    QTest::keyClick(period, Qt::Key_Up);
    EXPECT_EQ(m_dialog.period(), (Period{2023, Cut::Annual}));
    EXPECT_EQ(chosen(), (QStringList{u"10"_s}));
    EXPECT_EQ(m_dialog.chosen().front().period, (Period{2023, Cut::Annual}));
    EXPECT_EQ(m_units->item(0)->text(), u"10 Gerencia de obras · 2 indicadores, faltan 2 valores"_s);
}

TEST_F(Requests, OnlyThoseThatOweData)
{
    m_dialog.findChild<QPushButton *>(u"requestMissing"_s)->click();
    EXPECT_EQ(chosen(), (QStringList{u"10"_s}));
    m_dialog.chooseOnly(u"10.06"_s);
    EXPECT_EQ(chosen(), (QStringList{u"10.06"_s}));
}

} // namespace
} // namespace pei
