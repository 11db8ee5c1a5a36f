// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Iban.h"
#include "models/core/Phone.h"
#include "models/core/TaxId.h"
#include "models/core/TradeRegister.h"
#include "tests/support/TestDatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace punte;

/// The sample data are believable and consistent: numbers, names, check digits, dates in their order, the board of the pictures, and a
/// ledger that tells the same story and lies on nobody's undo stack.
class TestSample final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void counts();
    void boardOfThePictures_data();
    void boardOfThePictures();
    void onlyOneCardWentStale();
    void nothingContradicts_data();
    void nothingContradicts();
    void namesAreDistinct();
    void identifiersAreValid();
    void titlesAreVaried();
    void everyValueOfAListIsUsed_data();
    void everyValueOfAListIsUsed();
    void contractOfThePictures();
    void decisionOfThePictures();
    void campaignsOfThePictures();
    void ledgerTellsTheMoves();
    void nobodyCanUndoIt();
    void theSameMomentGivesTheSameRows();
    void anyDayWill_data();
    void anyDayWill();
    void cleanupTestCase() { m_db.reset(); }

private:
    /// Loads the files as the owner, in one transaction, as the workspace does.
    static void load(TestDatabase &db, const QString &moment);
    static QString rowsHash(TestDatabase &db);
    [[nodiscard]] QString value(const QString &sql) { return m_db->value(sql); }

    std::unique_ptr<TestDatabase> m_db;
};

void TestSample::load(TestDatabase &db, const QString &moment)
{
    auto owner = AdminSession::open(db.owner());
    QVERIFY2(owner.has_value(), "the owner cannot sign in");
    QVERIFY(owner->begin(AdminSession::Begin::Relaxed).has_value());
    const QDir folder(QStringLiteral(":/sql/demo"));
    QVERIFY(!folder.isEmpty());
    for (const QString &file : folder.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name)) {
        const auto text = db.names().fillFile(folder.filePath(file), { { QStringLiteral("date"), moment } });
        QVERIFY2(text.has_value(), qPrintable(file));
        const auto done = owner->run(*text);
        QVERIFY2(done.has_value(), qPrintable(file + u' ' + (done ? QString() : done.error().detail)));
    }
    QVERIFY(owner->commit().has_value());
    db.useTenant(QUuid(db.value(QStringLiteral("SELECT id FROM core.tenants WHERE kind = 'sample'"))));
}

void TestSample::initTestCase()
{
    m_db = std::make_unique<TestDatabase>();
    QElapsedTimer timer;
    timer.start();
    load(*m_db, QStringLiteral("2026-01-27 09:41 Europe/Bucharest"));
    qInfo("loaded in %lld ms", static_cast<long long>(timer.elapsed()));
}

void TestSample::counts()
{
    const auto count = [this](const char *what) { return value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(what)).toInt(); };
    QCOMPARE(count("crm.customer_companies"), 400);
    QCOMPARE(count("crm.contact_persons"), 900);
    QCOMPARE(count("crm.opportunities"), 1200);
    QCOMPARE(count("crm.opportunities WHERE stage_no <= 4"), 180);
    QCOMPARE(count("crm.tasks"), 600);
    QCOMPARE(count("crm.interactions"), 3000);
    QCOMPARE(count("decision.customer_decisions WHERE status = 'resolved'"), 60);
    QCOMPARE(count("(SELECT DISTINCT current_phase FROM decision.customer_decisions WHERE is_open) x"), 5);
    QVERIFY(count("eval.scores") > 50); // of the two that are being scored
    QCOMPARE(count("core.users WHERE login IS NOT NULL"), 6);
    QVERIFY(count("crm.opportunity_services") > 1000);
    QVERIFY(count("crm.opportunities WHERE currency = 'EUR'") > 20);
    QVERIFY(
        count(
            "crm.opportunities o WHERE stage_no <= 4 AND NOT EXISTS (SELECT FROM crm.tasks t WHERE t.opportunity_id = o.id AND t.is_open)")
        < 40);
    QCOMPARE(count("pg_namespace WHERE nspname = 'demo'"), 0);
    QCOMPARE(count("core.lint_catalog()"), 0);
}

void TestSample::boardOfThePictures_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("head"); ///< cards, total in RON, total in EUR
    QTest::addColumn<QString>("cards");
    const auto add = [](const char *stage, const char *head, const char *cards) {
        QTest::newRow(stage) << QString::fromLatin1(stage) << QString::fromLatin1(head) << QString::fromUtf8(cards);
    };
    add("PROSPECTING", "6 140500.00 18500.00",
        "Campanie PPC recoltă 2026|Audit SEO și plan de conținut|Seria de webinare despre irigații|Localizator dealeri, 38 de "
        "sucursale|Actualizare manual de brand|Etichete pentru mierea polifloră");
    add("QUALIFICATION", "7 603450.00 0",
        "Catalog de semințe, print și web|Program de fidelizare prin e-mail|Implementare analiză de date|Ofertă de grup, 14 ferme|Social "
        "media pentru recrutare|Magazin online de legume|Campanie pentru răsaduri");
    add("PROPOSAL", "5 737800.00 0",
        "Abonament anual SEO și conținut|Campanie regională de notorietate|Campanie lansare export, DE și AT|Curățarea datelor "
        "CRM|Conținut card de fidelitate");
    add("NEGOTIATION", "5 1527917.00 0",
        "Abonament omnicanal 2026–2028|Conținut portal clienți|Program de recâștigare|Texte ambalaje, 46 de produse|Kit pentru ziua "
        "câmpului");
    add("CLOSED_WON", "6 441800.00 0",
        "Găzduire și mentenanță|Design raport anual|Administrare PPC, sem. I|Lansare magazin online|Newsletter, 12 ediții|Film de "
        "prezentare, 3 minute");
    add("CLOSED_LOST", "4 329700.00 0", "Campanie cu influenceri|Rebranding complet|Stand pentru târg|Podcast pilot");
}

/// Everyone's, closing in the first quarter, from 5,000: the filter of the pictures gives the pictures' heads and order.
void TestSample::boardOfThePictures()
{
    QFETCH(QString, stage);
    QFETCH(QString, head);
    QFETCH(QString, cards);
    const QString filtered = QStringLiteral(
        " FROM crm.opportunities WHERE stage = '%1' AND amount >= 5000 AND expected_close_date BETWEEN '2026-01-01' AND '2026-03-31' "
        "AND (stage_no <= 4 OR closed_at >= date '2026-01-27' - 30)")
                                 .arg(stage);
    QCOMPARE(value(QStringLiteral("SELECT concat_ws(' ', count(*), sum(amount) FILTER (WHERE currency = 'RON'), coalesce(sum(amount) "
                                  "FILTER (WHERE currency = 'EUR'), 0))")
                 + filtered),
        head);
    QCOMPARE(value(QStringLiteral("SELECT string_agg(title, '|' ORDER BY position)") + filtered), cards);
}

void TestSample::onlyOneCardWentStale()
{
    QCOMPARE(value(QStringLiteral(
                 "SELECT string_agg(o.title, '|') FROM crm.opportunities o JOIN crm.stage_defaults s USING (tenant_id, stage) WHERE "
                 "o.stage_no <= 4 AND o.amount >= 5000 "
                 "AND o.expected_close_date BETWEEN '2026-01-01' AND '2026-03-31' "
                 "AND timestamptz '2026-01-27 09:41 Europe/Bucharest' - o.last_activity_at >= s.stale_after_days * interval '1 day'")),
        QStringLiteral("Implementare analiză de date"));
    QCOMPARE(
        value(QStringLiteral(
            "SELECT count(*) FROM crm.tasks t JOIN core.users u ON u.id = t.assigned_to_user_id WHERE t.is_open AND u.first_name = 'Ana' "
            "AND t.due_date < timestamptz '2026-01-28 00:00 Europe/Bucharest'")),
        QStringLiteral("7"));
}

void TestSample::nothingContradicts_data()
{
    QTest::addColumn<QString>("rows");
    const auto add = [](const char *name, const char *rows) { QTest::newRow(name) << QString::fromUtf8(rows); };
    add("closed without the day", "crm.opportunities WHERE (closed_at IS NULL) <> (stage_no <= 4)");
    add("won without amount", "crm.opportunities WHERE stage = 'CLOSED_WON' AND coalesce(amount, 0) = 0");
    add("lost without reason", "crm.opportunities WHERE (lost_reason IS NULL) = (stage = 'CLOSED_LOST')");
    add("competitor without the reason", "crm.opportunities WHERE competitor IS NOT NULL AND lost_reason <> 'COMPETITOR'");
    add("closed before it began", "crm.opportunities WHERE closed_at < (created_at AT TIME ZONE 'Europe/Bucharest')::date");
    add("moved before it began", "crm.opportunities WHERE stage_changed_at < created_at OR updated_at < created_at");
    add("made in the future",
        "crm.opportunities WHERE created_at > '2026-01-27 09:41 Europe/Bucharest' OR last_activity_at > '2026-01-27 09:41 "
        "Europe/Bucharest'");
    add("older than two years", "crm.opportunities WHERE created_at < '2024-01-27'");
    add("before its customer",
        "crm.opportunities o JOIN crm.customer_companies c ON c.id = o.customer_company_id WHERE o.created_at < c.created_at");
    add("another customer's contact",
        "crm.opportunities o JOIN crm.contact_persons p ON p.id = o.contact_person_id WHERE p.customer_company_id <> "
        "o.customer_company_id");
    add("activity not of the last contact",
        "crm.opportunities o WHERE last_activity_at <> greatest(stage_changed_at, (SELECT max(date_time) FROM crm.interactions i WHERE "
        "i.opportunity_id = o.id))");
    add("sent without consent before", "marketing.campaign_sends s WHERE NOT EXISTS (SELECT FROM marketing.consents c WHERE c.id = s.consent_id AND c.given_at < s.sent_at)");
    add("sent after opting out", "marketing.campaign_sends s JOIN marketing.marketing_unsubscribes u ON u.user_id = s.user_id WHERE s.sent_at > u.unsubscribed_at");
    add("clicked before it was sent", "marketing.campaign_sends WHERE clicked_at < sent_at OR (bounced_at IS NOT NULL AND clicked_at IS NOT NULL) OR clicked_at > '2026-01-27 09:41 Europe/Bucharest'");
    add("event without its time on the message", "marketing.send_events e JOIN marketing.campaign_sends s ON s.id = e.send_id WHERE e.kind = 'clicked' AND NOT e.is_machine AND e.at <> s.clicked_at");
    add("figures outside the campaign", "marketing.campaign_metrics m JOIN marketing.marketing_campaigns c ON c.id = m.campaign_id WHERE m.metric_date NOT BETWEEN c.start_date AND c.end_date");
    add("visit done in the future", "service.appointments WHERE status = 'completed' AND scheduled_at > '2026-01-27 09:41 Europe/Bucharest'");
    add("review of an unfinished report", "service.reviews r JOIN service.report_cards c ON c.id = r.report_card_id WHERE c.is_draft");
    add("talk in the future", "crm.interactions WHERE date_time > '2026-01-27 09:41 Europe/Bucharest'");
    add("talk before the opportunity",
        "crm.interactions i JOIN crm.opportunities o ON o.id = i.opportunity_id WHERE i.date_time < o.created_at");
    add("talk with an unknown person",
        "crm.interactions i JOIN crm.contact_persons p ON p.id = i.contact_person_id WHERE i.date_time < p.created_at");
    add("talk on a weekend",
        "crm.interactions WHERE extract(isodow FROM date_time AT TIME ZONE 'Europe/Bucharest') > 5 AND type <> 'SUPPORT'");
    add("request closed before it came", "crm.interactions WHERE closed_at < date_time");
    add("answer before the question", "crm.interactions a JOIN crm.interactions q ON q.id = a.parent_id WHERE a.date_time < q.date_time");
    add("task done before it was made", "crm.tasks WHERE completed_at < created_at OR (completed_at IS NULL) = (status = 'COMPLETED')");
    add("a task of another customer",
        "crm.tasks t JOIN crm.opportunities o ON o.id = t.opportunity_id WHERE t.customer_id <> o.customer_company_id");
    add("open deals of those who left",
        "crm.opportunities o JOIN crm.customer_companies c ON c.id = o.customer_company_id WHERE o.stage_no <= 4 AND c.status IN "
        "('CHURNED', 'INACTIVE', 'SUSPENDED')");
    add("customers who never bought",
        "crm.customer_companies c WHERE status = 'ACTIVE' AND NOT EXISTS (SELECT FROM crm.opportunities o WHERE o.customer_company_id = "
        "c.id AND o.stage = 'CLOSED_WON')");
    add("prospects who bought",
        "crm.customer_companies c WHERE status IN ('LEAD', 'PROSPECT') AND EXISTS (SELECT FROM crm.opportunities o WHERE "
        "o.customer_company_id = c.id AND o.stage = 'CLOSED_WON')");
    add("size against staff",
        "crm.customer_companies WHERE company_size <> CASE WHEN employee_count < 10 THEN 'MICRO' WHEN employee_count < 50 THEN 'SMALL' "
        "WHEN employee_count < 250 THEN 'MEDIUM' "
        "WHEN employee_count < 1000 THEN 'LARGE' ELSE 'ENTERPRISE' END");
    add("no seat",
        "crm.customer_companies c WHERE NOT EXISTS (SELECT FROM crm.company_addresses a WHERE a.customer_company_id = c.id AND "
        "a.is_primary AND a.city = c.city)");
    add("contract before its customer",
        "crm.contracts k JOIN crm.customer_companies c ON c.id = k.customer_company_id WHERE k.created_at < c.created_at OR k.created_at > "
        "'2026-01-27 09:41 Europe/Bucharest' OR k.terminated_on > '2026-01-27'");
    add("expired before its end", "crm.contracts WHERE status = 'EXPIRED' AND end_date >= '2026-01-27' OR status = 'ACTIVE' AND end_date < '2026-01-27'");
    add("role in the future", "crm.contact_roles WHERE valid_from > '2026-01-27' OR valid_until > '2026-01-27'");
    add("person without the role he has",
        "crm.contact_persons p WHERE NOT EXISTS (SELECT FROM crm.contact_roles r WHERE r.contact_person_id = p.id AND r.customer_company_id = "
        "p.customer_company_id AND r.valid_until IS NULL AND r.position IS NOT DISTINCT FROM p.position)");
    add("decided before it came",
        "decision.customer_decisions WHERE actual_resolution_date < created_at OR created_at > '2026-01-27 09:41 Europe/Bucharest' OR "
        "actual_resolution_date > '2026-01-27 09:41 Europe/Bucharest'");
    add("decided without scores",
        "decision.decision_outcomes o WHERE NOT EXISTS (SELECT FROM decision.evaluations e WHERE e.decision_id = o.decision_id AND e.option_id = "
        "o.selected_option_id)");
    add("not the first and no reason",
        "decision.decision_outcomes o JOIN decision.option_results r ON r.option_id = o.selected_option_id WHERE (r.rank = 1) <> (o.decision_reason IS "
        "NULL)");
    add("scores of what is revealed", "eval.scores s JOIN decision.customer_decisions d ON d.id = s.decision_id WHERE d.current_phase <> 4");
    add("decision about a customer of later", "decision.customer_decisions d JOIN crm.customer_companies c ON c.id = d.customer_company_id WHERE c.created_at > d.created_at");
    add("cedilla", "core.search_index s JOIN crm.opportunities o ON o.id = s.row_id WHERE o.title ~ '[şţŞŢ]'");
    add("cedilla elsewhere", "crm.interactions WHERE description ~ '[şţŞŢ]' OR outcome ~ '[şţŞŢ]'");
    add("gap left in a text", "crm.opportunities WHERE title ~ '[{}]'");
    add("gap left in a talk", "crm.interactions WHERE description ~ '[{}]'");
    add("twenty without de", "crm.opportunities WHERE title ~ '(^|[^0-9])[2-9][0-9] [a-zăâîșț]' AND title !~ '[0-9] (de|minute|ani)'");
    add("address outside the reserved names", "crm.contact_persons WHERE email !~ '[.]example[.](ro|com)$'");
}

void TestSample::nothingContradicts()
{
    QFETCH(QString, rows);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM ") + rows), QStringLiteral("0"));
}

void TestSample::namesAreDistinct()
{
    QCOMPARE(value(QStringLiteral("SELECT count(DISTINCT core.fold(company_name)) FROM crm.customer_companies")), QStringLiteral("400"));
    QCOMPARE(value(QStringLiteral("SELECT count(DISTINCT email) FROM crm.contact_persons")), QStringLiteral("900"));
    QVERIFY(value(QStringLiteral("SELECT count(DISTINCT full_name) FROM crm.contact_persons")).toInt() > 850);
    QVERIFY(value(QStringLiteral("SELECT count(DISTINCT county) FROM crm.customer_companies")).toInt() > 35);
}

void TestSample::identifiersAreValid()
{
    int romanian = 0;
    for (const QStringList &row : m_db->rows(QStringLiteral("SELECT tax_id, iban, phone, trade_register_no FROM crm.customer_companies"))) {
        if (!row.at(3).isNull()) { // a Romanian one
            QVERIFY2(checkTaxId(row.at(0)).isValid(), qPrintable(row.at(0)));
            QVERIFY2(checkTradeRegister(row.at(3), QDate(2026, 1, 27)).isValid(), qPrintable(row.at(3)));
            ++romanian;
        }
        if (!row.at(1).isNull())
            QVERIFY2(checkIban(row.at(1)).isValid(), qPrintable(row.at(1)));
        QVERIFY2(row.at(2).startsWith(u'+') && (row.at(3).isNull() || checkPhone(row.at(2)).isValid()), qPrintable(row.at(2)));
    }
    QVERIFY(romanian > 330);
}

void TestSample::titlesAreVaried()
{
    QVERIFY(value(QStringLiteral(
                      "SELECT count(DISTINCT regexp_replace(title, '[0-9]+|(trim|sem)[.] [a-zIV -]+', '#', 'g')) FROM crm.opportunities"))
                .toInt()
        >= 150);
    QVERIFY(value(QStringLiteral("SELECT max(n) FROM (SELECT count(*) AS n FROM crm.opportunities GROUP BY title) x")).toInt() < 25);
}

void TestSample::everyValueOfAListIsUsed_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("values");
    QTest::newRow("stage") << QStringLiteral("stage FROM crm.opportunities")
                           << QStringLiteral("CLOSED_LOST CLOSED_WON NEGOTIATION PROPOSAL PROSPECTING QUALIFICATION");
    QTest::newRow("status of companies") << QStringLiteral("status FROM crm.customer_companies")
                                         << QStringLiteral("ACTIVE CHURNED INACTIVE LEAD PROSPECT SUSPENDED");
    QTest::newRow("type of interactions") << QStringLiteral("type FROM crm.interactions")
                                          << QStringLiteral("CALL DEMO EMAIL FOLLOW_UP MEETING PRESENTATION SUPPORT");
    QTest::newRow("feedback") << QStringLiteral("feedback_type FROM crm.interactions WHERE feedback_type IS NOT NULL")
                              << QStringLiteral("COMPLAINT NEGATIVE NEUTRAL POSITIVE");
    QTest::newRow("status of requests") << QStringLiteral("status FROM crm.interactions WHERE number IS NOT NULL")
                                        << QStringLiteral("CLOSED OPEN WAITING");
    QTest::newRow("status of tasks") << QStringLiteral("status FROM crm.tasks")
                                     << QStringLiteral("BLOCKED CANCELLED COMPLETED IN_PROGRESS PENDING");
    QTest::newRow("priority") << QStringLiteral("priority FROM crm.tasks") << QStringLiteral("HIGH LOW MEDIUM URGENT");
    QTest::newRow("status of contracts") << QStringLiteral("status FROM crm.contracts") << QStringLiteral("ACTIVE DRAFT EXPIRED TERMINATED");
    QTest::newRow("contract type") << QStringLiteral("contract_type FROM crm.contracts")
                                   << QStringLiteral("FRAMEWORK LICENSE MAINTENANCE OTHER PROJECT RETAINER SUPPLY");
    QTest::newRow("address type") << QStringLiteral("address_type FROM crm.company_addresses")
                                  << QStringLiteral("BILLING BRANCH HEADQUARTERS SHIPPING");
    QTest::newRow("service type") << QStringLiteral("service_type FROM crm.services_packages")
                                  << QStringLiteral("ANALYTICS CONTENT_MARKETING EMAIL_MARKETING PPC SEO SOCIAL_MEDIA STRATEGY");
    QTest::newRow("purpose of campaigns") << QStringLiteral("campaign_type FROM marketing.marketing_campaigns") << QStringLiteral("AWARENESS BRANDING CONVERSION REACTIVATION RETENTION");
    QTest::newRow("membership") << QStringLiteral("status FROM service.memberships") << QStringLiteral("active cancelled expired paused");
    QTest::newRow("consent source") << QStringLiteral("source FROM marketing.consents") << QStringLiteral("email in_person paper phone unsubscribe web_form");
    QTest::newRow("role") << QStringLiteral("role FROM core.user_roles") << QStringLiteral("ADMIN MANAGER MARKETER SALES_REP");
}

void TestSample::everyValueOfAListIsUsed()
{
    QFETCH(QString, column);
    QFETCH(QString, values);
    QCOMPARE(value(QStringLiteral("SELECT string_agg(DISTINCT x COLLATE \"C\", ' ' ORDER BY x COLLATE \"C\") FROM (SELECT %1) AS t(x)")
                       .arg(column)),
        values);
}

/// The contract of the pictures: renews in 64 days, the notice period ends on Friday.
void TestSample::contractOfThePictures()
{
    QCOMPARE(value(QStringLiteral("SELECT concat_ws(' ', c.company_name, k.renewal_on - date '2026-01-27', to_char(k.notice_on, 'Dy')) FROM crm.contracts k JOIN "
                                  "crm.customer_companies c ON c.id = k.customer_company_id WHERE k.contract_number = 'C-2024-118'")),
        QStringLiteral("Agro Bărăgan SRL 64 Fri"));
}

/// Each row's last line in the ledger is what the row says now.
void TestSample::decisionOfThePictures()
{
    QCOMPARE(value(QStringLiteral("SELECT string_agg(round(r.value::numeric, 2)::text, ' ' ORDER BY r.rank) FROM decision.option_results r JOIN "
                                  "decision.customer_decisions d ON d.id = r.decision_id WHERE d.customer_name = 'ABC Corporation'")),
        QStringLiteral("7.21 6.57 6.35 6.17"));
    QCOMPARE(value(QStringLiteral("SELECT round(r.kendall_w::numeric, 2) || ' ' || r.evaluators || ' ' || r.rests_on_one_voice FROM decision.rounds r JOIN "
                                  "decision.customer_decisions d ON d.id = r.decision_id WHERE d.customer_name = 'ABC Corporation'")),
        QStringLiteral("0.71 5 false"));
}

/// The figures of the dashboard's picture: the last thirty days, what each campaign spent, the messages of the first, the A/B test.
void TestSample::campaignsOfThePictures()
{
    QCOMPARE(value(QStringLiteral("SELECT concat_ws(' ', sum(impressions), sum(clicks), sum(conversions), sum(cost), sum(revenue)) FROM marketing.campaign_metrics "
                                  "WHERE metric_date BETWEEN '2025-12-29' AND '2026-01-27'")),
        QStringLiteral("1842300 41640 1318 87444.00 318960.00"));
    QCOMPARE(value(QStringLiteral("SELECT string_agg(concat_ws(' ', c.name, c.status, c.total_budget::int, m.spent), '|' ORDER BY c.total_budget DESC) FROM marketing.marketing_campaigns c "
                                  "JOIN LATERAL (SELECT sum(cost)::int AS spent FROM marketing.campaign_metrics m WHERE m.campaign_id = c.id) m ON true")),
        QStringLiteral("Pregătiți de recoltă 2026 ACTIVE 79000 58200|Semințe de primăvară ACTIVE 44000 31744|Brand Dobrogea PAUSED 28000 6200|"
                       "Recâștigare ferme inactive ACTIVE 21000 21840|Fidelizare lactate ACTIVE 17500 12900"));
    QCOMPARE(value(QStringLiteral("SELECT string_agg(DISTINCT h.name_en, ' ' ORDER BY h.name_en) FROM marketing.campaign_metrics m JOIN marketing.marketing_channels h ON h.id = m.channel_id")),
        QStringLiteral("E-mail Referral Search Social"));
    QCOMPARE(value(QStringLiteral("SELECT concat_ws(' ', count(s.sent_at), count(s.delivered_at), count(s.clicked_at), count(s.booking_id), count(s.bounced_at), count(s.unsubscribed_at)) "
                                  "FROM marketing.campaign_sends s JOIN marketing.marketing_campaigns c ON c.id = s.campaign_id WHERE c.name LIKE 'Pregătiți%'")),
        QStringLiteral("780 757 121 15 23 4"));
    QCOMPARE(value(QStringLiteral("SELECT string_agg(external_successes || '/' || external_trials, ' ' ORDER BY sort_no) FROM marketing.ab_test_variants v JOIN marketing.ab_tests t ON t.id = v.test_id "
                                  "WHERE t.name = 'Subiectul scrisorii'")),
        QStringLiteral("92/6041 140/6065"));
    // One test is decided by its last look, one was ended before it could say anything, one is too early.
    QCOMPARE(value(QStringLiteral("SELECT string_agg(concat_ws(' ', t.name, t.status, t.choice_reason IS NOT NULL, (SELECT l.verdict FROM marketing.ab_test_looks l WHERE l.test_id = t.id ORDER BY l.look_no DESC LIMIT 1)), '|' "
                                  "ORDER BY t.name) FROM marketing.ab_tests t")),
        QStringLiteral("Cine semnează RUNNING f|Data în subiect COMPLETED t too_early|Subiectul scrisorii RUNNING f b_better"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM marketing.campaign_metrics WHERE clicks > impressions OR conversions > clicks")), QStringLiteral("0"));
}

void TestSample::ledgerTellsTheMoves()
{
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM crm.opportunities o WHERE o.stage <> (SELECT d.after ->> 'stage' FROM "
                                  "core.audit_logs l JOIN core.audit_diffs d USING (tenant_id, seq) "
                                  "WHERE l.row_id = o.id AND d.after ? 'stage' ORDER BY l.seq DESC LIMIT 1)")),
        QStringLiteral("0"));
    QCOMPARE(
        value(QStringLiteral(
            "SELECT count(*) FROM crm.opportunities o WHERE o.version <> (SELECT count(*) FROM core.audit_logs l WHERE l.row_id = o.id)")),
        QStringLiteral("0"));
    QVERIFY(value(QStringLiteral("SELECT count(*) FROM core.audit_logs WHERE op = 'U'")).toInt() > 2000);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM core.audit_logs WHERE tenant_id = core.my_tenant() AND (created_at > '2026-01-27 "
                                  "09:41 Europe/Bucharest' OR action_id IS NULL)")),
        QStringLiteral("0"));
}

void TestSample::nobodyCanUndoIt()
{
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM core.actions WHERE tenant_id = core.my_tenant() AND user_id IS NOT NULL")),
        QStringLiteral("0"));
}

QString TestSample::rowsHash(TestDatabase &db)
{
    QString all;
    for (const char *table : { "core.users", "core.teams", "crm.customer_companies", "crm.contact_persons", "crm.contact_roles", "crm.contracts", "crm.company_addresses",
             "crm.services_packages", "crm.opportunities", "crm.opportunity_services", "crm.tasks", "crm.interactions", "decision.customer_decisions",
             "decision.decision_outcomes", "decision.revealed_scores", "decision.option_results", "marketing.marketing_campaigns", "marketing.campaign_sends",
             "marketing.notifications_log", "marketing.consents", "service.appointments", "service.report_cards" })
        all += db.value(QStringLiteral("SELECT md5(string_agg(t::text, '|' ORDER BY id)) FROM %1 t WHERE tenant_id = core.my_tenant()")
                            .arg(QLatin1String(table)));
    return all;
}

void TestSample::theSameMomentGivesTheSameRows()
{
    TestDatabase again;
    load(again, QStringLiteral("2026-01-27 09:41 Europe/Bucharest"));
    QCOMPARE(rowsHash(again), rowsHash(*m_db));
}

void TestSample::anyDayWill_data()
{
    QTest::addColumn<QString>("moment");
    for (const char *moment : { "2028-02-29 00:05 Europe/Bucharest", "2026-12-31 23:59 Europe/Bucharest" })
        QTest::newRow(moment) << QString::fromLatin1(moment);
}

void TestSample::anyDayWill()
{
    QFETCH(QString, moment);
    TestDatabase db;
    load(db, moment);
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE stage_no <= 4")), QStringLiteral("180"));
    QCOMPARE(
        db.value(QStringLiteral("SELECT count(*) FROM crm.opportunities o JOIN crm.customer_companies c ON c.id = o.customer_company_id "
                                "WHERE o.created_at < c.created_at OR o.closed_at < (o.created_at AT TIME ZONE 'Europe/Bucharest')::date "
                                "OR o.created_at > '%1'")
                     .arg(moment)),
        QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
