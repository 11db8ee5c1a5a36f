// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/SendingOffice.h"

#include "models/campaigns/testing/AbTestCommands.h"
#include "models/campaigns/testing/CampaignTests.h"
#include "models/campaigns/testing/TestAudience.h"

#include <QSignalSpy>
#include <QTest>

using namespace punte;

/// A/B tests as the program reads, judges and keeps them, out of real rows: five verdicts, every look, what was counted elsewhere.
class TestCampaignTesting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void allFiveVerdicts_data();
    void allFiveVerdicts();
    void everyLookIsKeptAndCounted();
    void ownPeopleAndTheirTime();
    void planStartChooseAndUndo();
    void audienceIsSharedAsItWillBe();
    void whoMayNotCountSeesNoCounts();
    void strangePlans();

private:
    [[nodiscard]] QString test(int planned, const char *split = "50");
    void count(const QString &test, int trialsA, int successesA, int trialsB, int successesB);
    const JudgedTest &read();
    [[nodiscard]] QString looks() const { return m_office->office.db.value(QStringLiteral("SELECT string_agg(verdict, ' ' ORDER BY look_no) FROM marketing.ab_test_looks")); }
    template <class Call>
    [[nodiscard]] Result<QUuid> done(Call call);

    std::unique_ptr<SendingOffice> m_office;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CampaignTests> m_tests;
    QString m_campaign;
};

void TestCampaignTesting::init()
{
    m_office = std::make_unique<SendingOffice>();
    m_campaign = m_office->office.campaign({{QStringLiteral("segment_criteria"), QStringLiteral(R"({"language": ["ro", "en"]})")}});
    const ConnectionSettings lisa = m_office->office.db.as(CampaignOffice::login("lisa"));
    m_database = std::make_unique<Database>(lisa);
    m_database->open();
    m_feed = std::make_unique<ChangeFeed>(lisa);
    m_tests = std::make_unique<CampaignTests>(*m_database, *m_feed);
}

void TestCampaignTesting::cleanup()
{
    m_tests.reset();
    m_feed.reset();
    m_database.reset();
    m_office.reset();
}

QString TestCampaignTesting::test(int planned, const char *split)
{
    Desk &lisa = m_office->desk("lisa");
    const QString id = lisa.make(QStringLiteral("marketing.ab_tests"), {{QStringLiteral("campaign_id"), m_campaign}, {QStringLiteral("name"), QStringLiteral("Subiect")},
                                                                          {QStringLiteral("minimum_sample_size"), QString::number(planned)}, {QStringLiteral("window_days"), QStringLiteral("7")}});
    for (const auto &[name, share] : {std::pair{"A", QByteArray(split)}, {"B", QByteArray::number(100 - QByteArray(split).toInt())}})
        (void)lisa.make(QStringLiteral("marketing.ab_test_variants"), {{QStringLiteral("test_id"), id}, {QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("split_percent"), QLatin1String(share)},
                                                                       {QStringLiteral("is_control"), QLatin1String(name) == QLatin1String("A") ? QStringLiteral("t") : QStringLiteral("f")}});
    if (!lisa.save(QStringLiteral("marketing.ab_tests"), id, {{QStringLiteral("status"), QStringLiteral("RUNNING")}}).ok())
        qFatal("the test did not start");
    return id;
}

void TestCampaignTesting::count(const QString &test, int trialsA, int successesA, int trialsB, int successesB)
{
    for (const auto &[name, trials, successes] : {std::tuple{"A", trialsA, successesA}, {"B", trialsB, successesB}}) {
        const QString variant = m_office->office.db.value(QStringLiteral("SELECT id FROM marketing.ab_test_variants WHERE test_id = $1 AND name = $2"), {test, QLatin1String(name)});
        const Outcome saved = m_office->desk("lisa").save(QStringLiteral("marketing.ab_test_variants"), variant,
            {{QStringLiteral("external_trials"), QString::number(trials)}, {QStringLiteral("external_successes"), QString::number(successes)}});
        if (!saved.ok())
            qFatal("not counted: %s %s", qUtf8Printable(saved.state), qUtf8Printable(saved.rule));
    }
}

/// Reads the tests of the campaign anew, until no look is waiting to be kept, and answers the newest.
const JudgedTest &TestCampaignTesting::read()
{
    m_tests->setCampaign(QUuid::fromString(m_campaign));
    do {
        QSignalSpy judged(m_tests.get(), &CampaignTests::judged);
        m_tests->load();
        if (!judged.wait(20'000))
            qFatal("not judged");
    } while (m_tests->tests().first().verdict && m_tests->tests().first().test.hasNews());
    return m_tests->tests().first();
}

template <class Call>
Result<QUuid> TestCampaignTesting::done(Call call)
{
    std::optional<Result<QUuid>> answer;
    call([&](const Result<QUuid> &action) { answer = action; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("no answer");
    return *answer;
}

void TestCampaignTesting::allFiveVerdicts_data()
{
    QTest::addColumn<QList<int>>("counts"); // planned, people and successes of A, of B
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("winner");
    QTest::newRow("not comparable") << QList<int>{1000, 1400, 60, 1000, 90} << QStringLiteral("not_comparable") << QString();
    QTest::newRow("too early") << QList<int>{435, 31, 1, 30, 4} << QStringLiteral("too_early") << QString();
    QTest::newRow("B better at the planned number") << QList<int>{5816, 6041, 92, 6065, 140} << QStringLiteral("b_better") << QStringLiteral("B");
    QTest::newRow("A better at any time") << QList<int>{100000, 20000, 1400, 20000, 1000} << QStringLiteral("a_better") << QStringLiteral("A");
    QTest::newRow("no difference") << QList<int>{435, 450, 45, 460, 47} << QStringLiteral("no_difference") << QString();
}

void TestCampaignTesting::allFiveVerdicts()
{
    QFETCH(QList<int>, counts);
    QFETCH(QString, verdict);
    QFETCH(QString, winner);
    count(test(counts[0]), counts[1], counts[2], counts[3], counts[4]);
    const JudgedTest &judged = read();
    QVERIFY(judged.verdict);
    QCOMPARE(verdictCode(judged.verdict->decision.verdict), verdict);
    QCOMPARE(judged.verdict->decision.winner ? judged.test.variants.at(*judged.verdict->decision.winner).name : QString(), winner);
    QCOMPARE(judged.test.looks.size(), 1);
    QCOMPARE(judged.test.looks.first().verdict, judged.verdict->decision.verdict);
    QCOMPARE(looks(), verdict);
    QCOMPARE(judged.verdict->variants.at(1).count, (ArmCount{counts[4], counts[3]}));
}

void TestCampaignTesting::everyLookIsKeptAndCounted()
{
    const QString id = test(1000);
    count(id, 300, 30, 300, 31);
    QCOMPARE(read().test.looks.size(), 1);
    (void)read(); // nothing new: no look
    QCOMPARE(looks(), QStringLiteral("too_early"));
    count(id, 1000, 100, 1000, 129); // p = 0.04: not below four fifths of 5 %
    QCOMPARE(verdictCode(read().verdict->decision.verdict), QStringLiteral("no_difference"));
    // Looking on until it says yes is no way to a winner: the planned test is taken once.
    count(id, 1100, 110, 1100, 155);
    const JudgedTest &later = read();
    QCOMPARE(verdictCode(later.verdict->decision.verdict), QStringLiteral("no_difference"));
    QCOMPARE(later.verdict->decision.plannedLook, std::optional<qsizetype>(1));
    QCOMPARE(looks(), QStringLiteral("too_early no_difference no_difference"));
    // The one look alone would have named B.
    QCOMPARE(verdictCode(testVerdict(later.test.plan(), {later.test.counts})->decision.verdict), QStringLiteral("b_better"));
    QCOMPARE(m_office->office.db.value(QStringLiteral("SELECT jsonb_array_length(marketing.dashboard_test(NULL) -> 'looks')")), QStringLiteral("3")); // the dashboard says the same
    QVERIFY(later.test.looks.last().at.isValid());
    QVERIFY(!later.test.looks.last().by.isEmpty());
}

void TestCampaignTesting::ownPeopleAndTheirTime()
{
    const QString id = test(100);
    count(id, 10, 1, 12, 2);
    QStringList contacts;
    for (const char *name : {"Unu", "Doi", "Trei", "Patru"})
        contacts.append(m_office->office.contact("ana", QLatin1String(name)));
    const QString run = m_office->office.run(m_campaign, contacts);
    TestDatabase &db = m_office->office.db;
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, variant_id = (SELECT id FROM marketing.ab_test_variants WHERE name = 'A'), "
                           "sent_at = now() - interval '9 days', delivered_at = now() - interval '9 days', status = 'delivered'"));
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, delivered_at = now() - interval '1 day' WHERE user_id = '%1'").arg(contacts[0])); // has time yet
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, clicked_at = now() - interval '8 days' WHERE user_id = '%1'").arg(contacts[1]));
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, machine_clicked_at = delivered_at WHERE user_id = '%1'").arg(contacts[2])); // no person
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, clicked_at = now() WHERE user_id = '%1'").arg(contacts[3])); // too late
    const JudgedTest &judged = read();
    QCOMPARE(judged.test.counts.at(0), (ArmCount{1 + 1, 10 + 3}));
    QCOMPARE(judged.test.counts.at(1), (ArmCount{2, 12}));
    QCOMPARE(judged.test.variants.at(0).waiting, 1);
    QCOMPARE(judged.test.variants.at(0).machine, 1);
    QCOMPARE(judged.test.variants.at(0).clicked, 2);
}

void TestCampaignTesting::planStartChooseAndUndo()
{
    AbPlan plan = AbPlan::begin(QUuid::fromString(m_campaign));
    plan.name = QStringLiteral("Subiect");
    plan.variants[1].content = QJsonObject{{QStringLiteral("email_subject"), QStringLiteral("Altfel")}};
    QVERIFY(done([&](auto then) { AbTestCommands::plan(*m_database, this, plan, then); }));
    JudgedTest judged = read();
    QCOMPARE(judged.test.planned, 435); // 5 % against 10 %
    QVERIFY(judged.test.isDraft());
    QVERIFY(!judged.verdict);
    plan.version = judged.test.version;
    plan.worthwhile = 2.5;
    QVERIFY(done([&](auto then) { AbTestCommands::plan(*m_database, this, plan, then); }));
    QCOMPARE(done([&](auto then) { AbTestCommands::plan(*m_database, this, plan, then); }).error().kind, ErrorKind::Conflict); // somebody else planned meanwhile
    judged = read();
    QCOMPARE(judged.test.planned, 1471);
    QVERIFY(done([&](auto then) { AbTestCommands::start(*m_database, this, judged.test, then); }));
    judged = read();
    QVERIFY(judged.test.isRunning());
    QVERIFY(done([&](auto then) { AbTestCommands::putCounts(*m_database, this, judged.test, {{5, 50}, {6, 50}}, then); }));
    QCOMPARE(done([&](auto then) { AbTestCommands::putCounts(*m_database, this, judged.test, {{5, 50}, {6, 50}}, then); }).error().kind, ErrorKind::Conflict);
    judged = read();
    QCOMPARE(judged.test.counts, (TestLook{{5, 50}, {6, 50}}));
    const QUuid b = judged.test.variants.at(1).id;
    const Result<QUuid> refused = done([&](auto then) { AbTestCommands::choose(*m_database, this, judged.test, b, QStringLiteral("  "), then); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, QStringLiteral("The test does not say so: choosing this variant needs a reason."));
    const Result<QUuid> chosen = done([&](auto then) { AbTestCommands::choose(*m_database, this, judged.test, b, QStringLiteral("târgul e mâine"), then); });
    QVERIFY2(chosen, qUtf8Printable(chosen ? QString() : chosen.error().what));
    judged = read();
    QCOMPARE(judged.test.winner, b);
    QCOMPARE(judged.test.reason, QStringLiteral("târgul e mâine"));
    QCOMPARE(judged.test.verdict, std::optional(Verdict::TooEarly));
    QCOMPARE(m_tests->message().value(QLatin1String("email_subject")).toString(), QStringLiteral("Altfel"));
    // One step back: the test runs on, and the message says what it said.
    const Outcome undone = m_office->desk("lisa").undo(chosen->toString(QUuid::WithoutBraces));
    QVERIFY(undone.ok());
    judged = read();
    QVERIFY(judged.test.isRunning());
    QVERIFY(judged.test.winner.isNull());
    QCOMPARE(m_tests->message().value(QLatin1String("email_subject")).toString(), QStringLiteral("Salut"));
}

void TestCampaignTesting::audienceIsSharedAsItWillBe()
{
    m_office->people(61);
    AbPlan plan = AbPlan::begin(QUuid::fromString(m_campaign));
    plan.name = QStringLiteral("Subiect");
    plan.variants[0].split = 30;
    plan.variants[1].split = 70;
    TestAudience audience(*m_database);
    audience.ask(plan);
    QTRY_VERIFY_WITH_TIMEOUT(audience.people(), 20'000);
    const QList<qint64> people = *audience.people();
    QCOMPARE(people.size(), 2);
    QVERIFY(people[0] > 0 && people[0] < people[1]);
    QVERIFY(done([&](auto then) { AbTestCommands::plan(*m_database, this, plan, then); }));
    QVERIFY(done([&](auto then) { AbTestCommands::start(*m_database, this, read().test, then); }));
    QVERIFY(m_office->office.move("lisa", m_campaign, "SCHEDULED").ok());
    m_office->office.db.exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET scheduled_for = now() - interval '1 second', version = version + 1"));
    QVERIFY(!m_office->prepare(m_campaign).isEmpty());
    QCOMPARE(m_office->office.db.value(QStringLiteral("SELECT string_agg(n::text, ' ' ORDER BY variant) FROM (SELECT variant, count(*) AS n FROM marketing.campaign_sends GROUP BY 1) x")),
        QStringLiteral("%1 %2").arg(people[0]).arg(people[1]));
}

void TestCampaignTesting::whoMayNotCountSeesNoCounts()
{
    const QString id = test(435);
    count(id, 31, 1, 30, 4);
    m_office->office.db.exec(QStringLiteral("DELETE FROM sec.grant_rule WHERE role = 'MARKETER' AND perm = 'results.count'"));
    const JudgedTest &judged = read();
    QVERIFY(!judged.test.counted);
    QVERIFY(!judged.verdict);
    QVERIFY(judged.test.counts.isEmpty());
    QCOMPARE(looks(), QString());
}

void TestCampaignTesting::strangePlans()
{
    AbPlan plan = AbPlan::begin(QUuid::fromString(m_campaign));
    QCOMPARE(*plan.needed(), 435);
    plan.worthwhile = 0;
    QVERIFY(!plan.needed());
    plan.worthwhile = 96; // 101 %
    QVERIFY(!plan.needed());
    plan.worthwhile = 1e-9;
    QVERIFY(!plan.needed());
    plan.baseline = 0;
    plan.worthwhile = 5;
    QVERIFY(!plan.needed());
    plan.variants[0].split = 33.33;
    plan.variants[1].split = 66.67;
    QCOMPARE(plan.upto(), (QVariantList{3333, 10000}));
}

QTEST_GUILESS_MAIN(TestCampaignTesting)

#include "tst_campaign_testing.moc"
