// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/documentfixture.h"

#include <gmock/gmock.h>

namespace pei {
namespace {

using namespace test;
using What = JournalEntry::What;

constexpr Period Latest{2023, Cut::Semester1};

class DocumentAlertsTest : public OpenDocumentTest
{
protected:
    // The first row copies its baseline, which both a rule of its own and that of the whole plan find.
    void SetUp() override
    {
        OpenDocumentTest::SetUp();
        ASSERT_TRUE(m_document->setValue(0, Latest, 5.0));
    }
    Alert alertOf(AlertRule rule) const
    {
        for (const Alert &alert : m_document->alerts()) {
            if (alert.rule == rule)
                return alert;
        }
        return {};
    }
    bool isRaised(AlertRule rule) const { return alertOf(rule).fingerprint != 0; }
    AlertMark markOf(AlertRule rule) const { return m_document->alertMark(alertOf(rule)); }
};

TEST_F(DocumentAlertsTest, AreThoseOfThePlanAsItIs)
{
    EXPECT_EQ(m_document->alerts(),
              findAlerts({m_document->plan(), m_document->analysis(), &m_document->printed(), &m_document->notes()}));
    EXPECT_TRUE(isRaised(AlertRule::EqualsBaseline));
    EXPECT_TRUE(isRaised(AlertRule::RedWithoutNote));
    // Whoever hears of a change finds the alerts after it, not before.
    bool stillRaised = true;
    QObject::connect(m_document.get(), &Document::valuesChanged,
                     [&] { stillRaised = isRaised(AlertRule::EqualsBaseline); });
    ASSERT_TRUE(m_document->setValue(0, Latest, 6.0));
    EXPECT_FALSE(stillRaised);
    ASSERT_TRUE(m_document->setNote(0, Latest, {u"Lluvias"_s, {}, {}, {}, {}}));
    EXPECT_FALSE(isRaised(AlertRule::RedWithoutNote));
    m_document->setPeriod({2022, Cut::Annual});
    EXPECT_EQ(m_document->alerts(),
              findAlerts({m_document->plan(), m_document->analysis(), &m_document->printed(), &m_document->notes()}));
}

TEST_F(DocumentAlertsTest, AreAcknowledgedWithAReasonAtOnceAndUndone)
{
    const QSignalSpy changed(m_document.get(), &Document::alertsChanged);
    const Alert alert = alertOf(AlertRule::EqualsBaseline);
    EXPECT_EQ(codeOf(m_document->acknowledge({alert}, u"  "_s)), Error::Code::ReasonMissing);
    ASSERT_TRUE(m_document->acknowledge({alert}, u" Se midió de nuevo "_s));
    EXPECT_EQ(changed.count(), 1);
    const AlertMark mark = m_document->alertMark(alert);
    EXPECT_EQ(mark.reason, u"Se midió de nuevo"_s);
    EXPECT_EQ(mark.who, u"María Quispe"_s);
    EXPECT_TRUE(mark.when.isValid());
    EXPECT_EQ(mark.about, u"equals_baseline IND.01.AEI.01.01 2021"_s);
    EXPECT_EQ(stack().undoText(), u"Alerta revisada de IND.01.AEI.01.01"_s);
    reopen();
    EXPECT_EQ(markOf(AlertRule::EqualsBaseline), mark) << "on the disk at once";

    ASSERT_TRUE(m_document->withdrawAcknowledgement({alert}));
    EXPECT_FALSE(markOf(AlertRule::EqualsBaseline).isAcknowledged());
    stack().undo();
    EXPECT_EQ(markOf(AlertRule::EqualsBaseline), mark) << "with who and when as they were";
    stack().redo();
    reopen();
    EXPECT_TRUE(m_document->alertMarks().empty());
}

TEST_F(DocumentAlertsTest, ComeBackWhenTheirFactsChange)
{
    ASSERT_TRUE(m_document->acknowledge({alertOf(AlertRule::RedWithoutNote)}, u"Se explicará en el anexo"_s));
    EXPECT_TRUE(markOf(AlertRule::RedWithoutNote).isAcknowledged());
    ASSERT_TRUE(m_document->setValue(0, Latest, 4.0));
    ASSERT_TRUE(isRaised(AlertRule::RedWithoutNote));
    EXPECT_FALSE(markOf(AlertRule::RedWithoutNote).isAcknowledged());
    ASSERT_TRUE(m_document->setValue(0, Latest, 5.0));
    EXPECT_TRUE(markOf(AlertRule::RedWithoutNote).isAcknowledged()) << "the same facts again";
}

TEST_F(DocumentAlertsTest, ManyAreOneStepAndNothingIsNone)
{
    const std::vector<Alert> all = m_document->alerts();
    ASSERT_GT(all.size(), 2U);
    const int before = stack().count();
    ASSERT_TRUE(m_document->acknowledge(all, u"Ya se vio"_s));
    EXPECT_EQ(stack().count(), before + 1);
    EXPECT_EQ(m_document->alertMarks().size(), all.size());
    ASSERT_TRUE(m_document->acknowledge(all, u"Ya se vio"_s));
    ASSERT_TRUE(m_document->setAlertWording(all[0], u" "_s));
    ASSERT_TRUE(m_document->setAlertSettings({}));
    ASSERT_TRUE(m_document->withdrawAcknowledgement({}));
    EXPECT_EQ(stack().count(), before + 1);
    stack().undo();
    EXPECT_TRUE(m_document->alertMarks().empty());
}

// Two rows of one code can raise alerts that are alike in all they say, and so have one mark.
TEST_F(DocumentAlertsTest, ThatShareAMarkAreAcknowledgedTogether)
{
    const Alert alert = alertOf(AlertRule::EqualsBaseline);
    const int steps = stack().count();
    ASSERT_TRUE(m_document->acknowledge({alert, alert}, u"Es así"_s));
    EXPECT_EQ(stack().count(), steps + 1);
    EXPECT_TRUE(markOf(AlertRule::EqualsBaseline).isAcknowledged());
    ASSERT_TRUE(m_document->withdrawAcknowledgement({alert, alert}));
    EXPECT_FALSE(markOf(AlertRule::EqualsBaseline).isAcknowledged());
}

TEST_F(DocumentAlertsTest, KeepAPersonsWordingBesideTheAcknowledgement)
{
    const Alert alert = alertOf(AlertRule::EqualsBaseline);
    ASSERT_TRUE(m_document->setAlertWording(alert, u"El valor repite la línea base."_s));
    ASSERT_TRUE(m_document->acknowledge({alert}, u"Es así"_s));
    reopen();
    EXPECT_EQ(markOf(AlertRule::EqualsBaseline).wording, u"El valor repite la línea base."_s);
    ASSERT_TRUE(m_document->withdrawAcknowledgement({alert}));
    EXPECT_EQ(markOf(AlertRule::EqualsBaseline).wording, u"El valor repite la línea base."_s);
    EXPECT_FALSE(markOf(AlertRule::EqualsBaseline).isAcknowledged());
    ASSERT_TRUE(m_document->setAlertWording(alert, {}));
    EXPECT_TRUE(m_document->alertMarks().empty());
}

TEST_F(DocumentAlertsTest, FollowTheSettingsOfThePlan)
{
    AlertSettings settings;
    settings.setOn(AlertRule::EqualsBaseline, false);
    settings.baselineShare = 60;
    ASSERT_TRUE(m_document->setAlertSettings(settings));
    EXPECT_FALSE(isRaised(AlertRule::EqualsBaseline));
    EXPECT_FALSE(isRaised(AlertRule::BaselineCopied)) << "one of two";
    reopen();
    EXPECT_EQ(m_document->alertSettings(), settings);
    EXPECT_FALSE(isRaised(AlertRule::EqualsBaseline));
    ASSERT_TRUE(m_document->setAlertSettings({}));
    EXPECT_TRUE(isRaised(AlertRule::BaselineCopied));
    stack().undo();
    EXPECT_EQ(m_document->alertSettings(), settings);
}

TEST_F(DocumentAlertsTest, StandInTheJournalAndInThePast)
{
    const std::vector<Alert> alerts = m_document->alerts();
    std::vector<std::pair<QDateTime, PlanState>> past{{now(), state()}};
    const auto remember = [&] { past.emplace_back(now(), state()); };
    ASSERT_TRUE(m_document->acknowledge({alerts[0]}, u"Motivo con \"comillas\" y ñ"_s));
    remember();
    ASSERT_TRUE(m_document->setAlertWording(alerts[0], u"Otro texto"_s));
    remember();
    AlertSettings settings;
    settings.setOn(AlertRule::SameName, false);
    settings.jumpFactor = 4.5;
    ASSERT_TRUE(m_document->setAlertSettings(settings));
    remember();
    stack().undo();
    remember();
    ASSERT_TRUE(m_document->withdrawAcknowledgement({alerts[0]}));
    remember();

    for (const auto &[moment, expected] : past) {
        const Result<PlanState> then = m_document->stateAt(moment);
        ASSERT_TRUE(then) << then.error().detail.toStdString();
        EXPECT_EQ(then.value(), expected) << moment.toString(Qt::ISODateWithMs).toStdString();
    }
    std::vector<JournalEntry> lines = journal();
    std::erase_if(lines, [](const JournalEntry &line) {
        return line.what != What::AlertMarked && line.what != What::AlertRuleSet;
    });
    ASSERT_EQ(lines.size(), 7U); // two rules are set and taken back
    EXPECT_EQ(lines[0].what, What::AlertMarked);
    EXPECT_EQ(lines[0].fingerprint, alerts[0].fingerprint);
    EXPECT_EQ(lines[0].who, u"María Quispe"_s);
    EXPECT_EQ(lines[0].markBefore, AlertMark());
    EXPECT_EQ(lines[0].markAfter.reason, u"Motivo con \"comillas\" y ñ"_s);
    EXPECT_EQ(lines[1].markAfter.wording, u"Otro texto"_s);
    EXPECT_EQ(lines[2].what, What::AlertRuleSet);
    EXPECT_EQ(lines[2].text, u"target_jump"_s);
    EXPECT_EQ(lines[2].ruleAfter, (RuleSetting{true, 4.5}));
    EXPECT_EQ(lines[4].how, JournalEntry::How::Undo);
    EXPECT_EQ(lines[4].ruleAfter, RuleSetting());
}

TEST_F(DocumentAlertsTest, OutliveAnImportAndItsUndoing)
{
    const Alert name = alertOf(AlertRule::PastMissing); // of the second row, which the later report leaves alone
    ASSERT_NE(name.fingerprint, 0U);
    ASSERT_TRUE(m_document->acknowledge({name}, u"No se medía entonces"_s));
    AlertSettings settings;
    settings.setOn(AlertRule::Priorities, false);
    ASSERT_TRUE(m_document->setAlertSettings(settings));
    const PlanState before = state();
    ASSERT_TRUE(m_document->importReport(laterReport(), {u"dos.pdf"_s, "dos"}));
    EXPECT_EQ(state().alertMarks, before.alertMarks);
    EXPECT_EQ(m_document->alertSettings(), settings);
    stack().undo();
    EXPECT_EQ(state(), before);
    stack().redo();
    reopen();
    EXPECT_EQ(state().alertMarks, before.alertMarks);
}

TEST_F(DocumentAlertsTest, OfThePastAreReadAndNotWritten)
{
    const Alert alert = alertOf(AlertRule::EqualsBaseline);
    ASSERT_TRUE(m_document->acknowledge({alert}, u"Se verá"_s));
    const QDateTime moment = now();
    ASSERT_TRUE(m_document->withdrawAcknowledgement({alert}));
    const auto past = m_document->pastAt(moment);
    ASSERT_TRUE(past);
    EXPECT_EQ(past.value()->alertMark(alert).reason, u"Se verá"_s);
    EXPECT_EQ(codeOf(past.value()->acknowledge({alert}, u"Otro"_s)), Error::Code::StoreReadOnly);
    EXPECT_EQ(codeOf(past.value()->withdrawAcknowledgement({alert})), Error::Code::StoreReadOnly);
    EXPECT_EQ(codeOf(past.value()->setAlertWording(alert, u"Otro"_s)), Error::Code::StoreReadOnly);
    AlertSettings settings;
    settings.off.set();
    EXPECT_EQ(codeOf(past.value()->setAlertSettings(settings)), Error::Code::StoreReadOnly);
    EXPECT_TRUE(m_document->alertMarks().empty());
}

TEST_F(DocumentAlertsTest, DoNotOverwriteWhatAnotherProgramSaid)
{
    const Alert alert = alertOf(AlertRule::EqualsBaseline);
    OtherProgram(path()).exec(u"INSERT INTO alert_mark VALUES (1, '%1', 'x', 'ajeno', 'otra', 5, NULL)"_s.arg(
        fingerprintKey(alert.fingerprint)));
    EXPECT_EQ(codeOf(m_document->acknowledge({alert}, u"propio"_s)), Error::Code::StoreChanged);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_document->alertMark(alert).reason, u"ajeno"_s);
}

TEST_F(DocumentAlertsTest, MindNoRuleOfALaterVersion)
{
    OtherProgram(path()).exec(u"INSERT INTO alert_rule VALUES (1, 'rule_to_come', 0, 3.0)"_s);
    reopen();
    EXPECT_EQ(m_document->alertSettings(), AlertSettings());
    AlertSettings settings;
    settings.setOn(AlertRule::SameName, false);
    ASSERT_TRUE(m_document->setAlertSettings(settings));
    EXPECT_EQ(OtherProgram(path(), true).value(u"SELECT count(*) FROM alert_rule"_s).toInt(), 2);
}

TEST_F(DocumentAlertsTest, RefuseAMarkThatIsNone)
{
    OtherProgram(path()).exec(u"INSERT INTO alert_mark VALUES (1, 'xyz', 'x', 'y', 'z', 5, NULL)"_s);
    m_document.reset();
    const auto document = Document::open(path(), 0, author());
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, Error::Code::StoreDamaged);
}

} // namespace
} // namespace pei
