// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AbLooksTest.h"

#include "CampaignOffice.h"

#include <QTest>

namespace punte {

namespace {

const QString abTestTable = QStringLiteral("marketing.ab_tests");
const QString abVariantTable = QStringLiteral("marketing.ab_test_variants");

QString abVerdict(const Outcome &outcome) { return outcome.ok() ? QStringLiteral("ok") : !outcome.rule.isEmpty() ? outcome.rule : !outcome.constraint.isEmpty() ? outcome.constraint : outcome.state; }

/// A test that runs, with what a provider counted.
struct AbDesk {
    CampaignOffice office;
    QString campaign;
    QString test;
    QString a;
    QString b;

    explicit AbDesk(bool running = true, const Columns &more = {})
    {
        Desk &lisa = office.desk("lisa");
        campaign = office.campaign(more);
        test = lisa.make(abTestTable, {{QStringLiteral("campaign_id"), campaign}, {QStringLiteral("name"), QStringLiteral("Subiect")}, {QStringLiteral("minimum_sample_size"), QStringLiteral("5816")}});
        a = variant("A", "t", "1", R"({"email_subject": "Vechi"})");
        b = variant("B", "f", "2", R"({"email_subject": "Nou", "en": {"email_subject": "New"}})");
        if (running && !lisa.save(abTestTable, test, {{QStringLiteral("status"), QStringLiteral("RUNNING")}}).ok())
            qFatal("not started");
    }
    QString variant(const char *name, const char *control, const char *sort, const char *content)
    {
        return office.desk("lisa").make(abVariantTable, {{QStringLiteral("test_id"), test}, {QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("is_control"), QLatin1String(control)},
                                                            {QStringLiteral("split_percent"), QStringLiteral("50")}, {QStringLiteral("sort_no"), QLatin1String(sort)}, {QStringLiteral("content"), QLatin1String(content)}});
    }
    Outcome count(const QString &variant, const char *trials, const char *successes)
    {
        return office.desk("lisa").save(abVariantTable, variant, {{QStringLiteral("external_trials"), QLatin1String(trials)}, {QStringLiteral("external_successes"), QLatin1String(successes)}});
    }
    /// A look with the counts of this moment; `rest` are its other members.
    Outcome look(int no, const QString &rest, const char *who = "lisa")
    {
        const QString counts = office.db.value(QStringLiteral("SELECT jsonb_agg(jsonb_build_object('variant', id, 'trials', external_trials, 'successes', external_successes) ORDER BY sort_no) "
                                                              "FROM marketing.ab_test_variants WHERE test_id = $1"), {test});
        return office.desk(who).query(QStringLiteral("SELECT marketing.take_ab_look($1, $2)"), {test, QStringLiteral(R"({"no": %1, "counts": %2, %3})").arg(no).arg(counts, rest)});
    }
    [[nodiscard]] QString named(const QString &variant, const char *verdict) const
    {
        return QStringLiteral(R"("verdict": "%1", "winner": "%2", "always_valid_p": 0.0385, "planned_p": 0.0016, "ratio_p": 0.83)").arg(QLatin1String(verdict), variant);
    }
    Outcome choose(const QString &variant, const QString &reason = {})
    {
        const QString version = office.db.value(QStringLiteral("SELECT version FROM marketing.ab_tests WHERE id = $1"), {test});
        return office.desk("lisa").query(QStringLiteral("SELECT marketing.use_variant($1, $2, $3, $4, $5)"), {test, variant, reason, version, Desk::newId()});
    }
};

const QString tooEarly = QStringLiteral(R"("verdict": "too_early", "winner": null, "always_valid_p": 1, "planned_p": null, "ratio_p": 0.9)");

} // namespace

void AbLooksTest::looksAgreeWithTheCounts()
{
    AbDesk desk;
    QVERIFY(desk.count(desk.a, "31", "1").ok());
    QVERIFY(desk.count(desk.b, "30", "4").ok());
    const Outcome wrong = desk.office.desk("lisa").query(QStringLiteral("SELECT marketing.take_ab_look($1, $2)"), {desk.test, QStringLiteral(R"({"no": 1, "counts": [], %1})").arg(tooEarly)});
    QCOMPARE(wrong.first(), QStringLiteral("f")); // other counts than those of this moment
    QCOMPARE(desk.look(2, tooEarly).first(), QStringLiteral("f")); // a look is missing
    // What does not follow from the counts is refused: a winner without a p, the planned test below the planned number, no difference too early.
    QCOMPARE(abVerdict(desk.look(1, QStringLiteral(R"("verdict": "b_better", "winner": "%1", "always_valid_p": 0.5, "planned_p": null, "ratio_p": 0.9)").arg(desk.b))), QStringLiteral("ab_look_verdict"));
    QCOMPARE(abVerdict(desk.look(1, desk.named(desk.b, "b_better"))), QStringLiteral("ab_look_verdict"));
    QCOMPARE(abVerdict(desk.look(1, QStringLiteral(R"("verdict": "no_difference", "winner": null, "always_valid_p": 1, "planned_p": null, "ratio_p": 0.9)"))), QStringLiteral("ab_look_verdict"));
    QCOMPARE(abVerdict(desk.look(1, QStringLiteral(R"("verdict": "too_early", "winner": null, "always_valid_p": 1, "planned_p": null, "ratio_p": 0.0001)"))), QStringLiteral("ab_look_verdict"));
    QCOMPARE(desk.look(1, tooEarly).first(), QStringLiteral("t"));
    QCOMPARE(desk.look(2, tooEarly).first(), QStringLiteral("f")); // nothing new
    QVERIFY(desk.count(desk.a, "6041", "92").ok());
    QVERIFY(desk.count(desk.b, "6065", "140").ok());
    QCOMPARE(abVerdict(desk.look(2, desk.named(desk.a, "b_better"))), QStringLiteral("ab_look_verdict")); // A is the control
    QCOMPARE(desk.look(2, desk.named(desk.b, "b_better"), "analist").first(), QStringLiteral("t")); // looking takes no right to write
    QCOMPARE(desk.office.db.value(QStringLiteral("SELECT round(always_valid_p::numeric, 4) FROM marketing.ab_tests WHERE id = $1"), {desk.test}), QStringLiteral("0.0385"));
    // It never rises, and the planned test is taken once.
    QVERIFY(desk.count(desk.b, "6100", "140").ok());
    QCOMPARE(abVerdict(desk.look(3, desk.named(desk.b, "b_better").replace(QLatin1String("0.0385"), QLatin1String("0.2")))), QStringLiteral("ab_look_verdict"));
    QCOMPARE(abVerdict(desk.look(3, desk.named(desk.b, "b_better").replace(QLatin1String("0.0016"), QLatin1String("0.0001")))), QStringLiteral("ab_look_verdict"));
    QCOMPARE(desk.look(3, desk.named(desk.b, "b_better")).first(), QStringLiteral("t"));
}

void AbLooksTest::looksArePrivateAndOnlyGrow()
{
    AbDesk desk;
    QVERIFY(desk.count(desk.a, "31", "1").ok());
    QCOMPARE(desk.look(1, tooEarly).first(), QStringLiteral("t"));
    for (const char *sql : {"SELECT 1 FROM marketing.ab_test_looks", "UPDATE marketing.ab_test_looks SET verdict = 'a_better'", "DELETE FROM marketing.ab_test_looks",
             "INSERT INTO marketing.ab_test_looks (tenant_id, test_id, look_no, counts, verdict, always_valid_p) VALUES (core.my_tenant(), gen_random_uuid(), 1, '[]', 'too_early', 1)"})
        for (const char *person : {"lisa", "radu"})
            QCOMPARE(desk.office.desk(person).query(QLatin1String(sql)).state, QStringLiteral("42501"));
    const QString looks = QStringLiteral("SELECT jsonb_array_length(t -> 'looks') || ' ' || (t ->> 'counted') FROM jsonb_array_elements(marketing.ab_tests_of($1)) t");
    for (const char *person : {"lisa", "ana", "analist"})
        QCOMPARE(desk.office.desk(person).value(looks, {desk.campaign}), QStringLiteral("1 true"));
    QCOMPARE(desk.office.desk("gina").query(looks, {desk.campaign}).state, QStringLiteral("42501"));
    QCOMPARE(desk.look(2, tooEarly, "gina").state, QStringLiteral("42501"));
    QCOMPARE(desk.choose(desk.b, QStringLiteral("x")).state, QString());
    QCOMPARE(desk.look(2, tooEarly).first(), QStringLiteral("f")); // over: nobody looks any more
}

void AbLooksTest::aChoiceFollowsTheLastLook()
{
    AbDesk desk;
    const auto end = [&](const QString &winner, const char *verdict, const QString &reason = {}) {
        return abVerdict(desk.office.desk("lisa").save(abTestTable, desk.test, {{QStringLiteral("status"), QStringLiteral("COMPLETED")}, {QStringLiteral("winning_variant_id"), winner},
                                                                                  {QStringLiteral("verdict"), QLatin1String(verdict)}, {QStringLiteral("choice_reason"), reason}}));
    };
    QCOMPARE(end(desk.b, "b_better"), QStringLiteral("ab_choice_reason")); // nobody has looked: the verdict is what somebody says
    QVERIFY(desk.count(desk.a, "6041", "92").ok());
    QVERIFY(desk.count(desk.b, "6065", "140").ok());
    QCOMPARE(desk.look(1, desk.named(desk.b, "b_better")).first(), QStringLiteral("t"));
    QCOMPARE(end(desk.a, "a_better"), QStringLiteral("ab_choice_reason"));
    QCOMPARE(end(desk.a, "a_better", QStringLiteral("   ")), QStringLiteral("ab_choice_reason"));
    QCOMPARE(end(desk.b, "too_early"), QStringLiteral("ok"));
    QCOMPARE(desk.office.db.value(QStringLiteral("SELECT concat_ws(' ', status, verdict, decided_at IS NOT NULL, choice_reason IS NULL) FROM marketing.ab_tests WHERE id = $1"), {desk.test}),
        QStringLiteral("COMPLETED b_better t t"));
}

void AbLooksTest::whatIsOverStays()
{
    AbDesk desk;
    QVERIFY(desk.count(desk.a, "31", "1").ok());
    QCOMPARE(desk.look(1, tooEarly).first(), QStringLiteral("t"));
    QCOMPARE(abVerdict(desk.choose(desk.b)), QStringLiteral("ab_choice_reason"));
    QCOMPARE(abVerdict(desk.choose(desk.b, QStringLiteral("târgul e mâine"))), QStringLiteral("ok"));
    QCOMPARE(abVerdict(desk.choose(desk.a, QStringLiteral("altfel"))), QStringLiteral("ab_test_over"));
    QCOMPARE(abVerdict(desk.office.desk("lisa").save(abTestTable, desk.test, {{QStringLiteral("choice_reason"), QStringLiteral("altfel")}})), QStringLiteral("ab_test_over"));
    QCOMPARE(abVerdict(desk.count(desk.a, "32", "1")), QStringLiteral("ab_test_over"));
    QCOMPARE(abVerdict(desk.office.desk("lisa").save(abTestTable, desk.test, {{QStringLiteral("description"), QStringLiteral("o notă")}})), QStringLiteral("ok"));
    QCOMPARE(desk.office.db.value(QStringLiteral("SELECT verdict || ' ' || choice_reason FROM marketing.ab_tests WHERE id = $1"), {desk.test}), QStringLiteral("too_early târgul e mâine"));
}

void AbLooksTest::theMessageTakesTheText()
{
    // A test that never began is dropped for it, without a reason.
    AbDesk draft(false);
    const QString message = QStringLiteral("SELECT message FROM marketing.marketing_campaigns WHERE id = $1");
    QCOMPARE(draft.choose(draft.b).first(), QStringLiteral("t"));
    QCOMPARE(draft.office.db.value(QStringLiteral("SELECT status || coalesce(winning_variant_id::text, '') FROM marketing.ab_tests WHERE id = $1"), {draft.test}), QStringLiteral("CANCELLED"));
    QCOMPARE(draft.office.db.value(message, {draft.campaign}), QStringLiteral(R"({"en": {"email_subject": "New"}, "email_body": "<p>Salut</p>", "email_subject": "Nou"})"));
    // What is scheduled says what it says.
    AbDesk fixed;
    QVERIFY(fixed.office.move("lisa", fixed.campaign, "SCHEDULED").ok());
    const QString before = fixed.office.db.value(message, {fixed.campaign});
    QCOMPARE(fixed.choose(fixed.b, QStringLiteral("x")).first(), QStringLiteral("f"));
    QCOMPARE(fixed.office.db.value(message, {fixed.campaign}), before);
    QCOMPARE(fixed.office.desk("ana").query(QStringLiteral("SELECT marketing.use_variant($1, $2, 'x', 1, gen_random_uuid())"), {fixed.test, fixed.b}).state, QStringLiteral("42501"));
}

void AbLooksTest::whatCannotBeCounted()
{
    AbDesk desk;
    QCOMPARE(abVerdict(desk.count(desk.a, "10", "11")), QStringLiteral("ck_ab_test_variants_external_successes"));
    QVERIFY(abVerdict(desk.count(desk.a, "-1", "0")).startsWith(QLatin1String("ck_ab_test_variants_external")));
    QCOMPARE(abVerdict(desk.count(desk.a, "500000001", "0")), QStringLiteral("ck_ab_test_variants_external_many"));
    QCOMPARE(abVerdict(desk.count(desk.a, "99999999999", "0")), QStringLiteral("22003"));
    QCOMPARE(abVerdict(desk.count(desk.a, "500000000", "500000000")), QStringLiteral("ok"));
}

} // namespace punte
