// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/customers/CustomerAgenda.h"
#include "models/customers/CustomerTables.h"
#include "models/db/Session.h"
#include "models/db/SqlStore.h"
#include "models/records/Saves.h"
#include "models/records/agenda/AgendaModel.h"
#include "models/records/agenda/AgendaText.h"
#include "models/records/agenda/HomeFiguresModel.h"
#include "models/sales/SalesAgenda.h"
#include "models/sales/SalesTables.h"
#include "tests/support/TestDatabase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace punte;

/// What each person finds on his first page, and that the database decides it: a colleague's work never appears.
class TestAgendaRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_db.reset(); }
    void everybodySeesHisOwn_data();
    void everybodySeesHisOwn();
    void colleaguesAreNotAskedForByAForgedId();
    void rowsSayWhatIsWrong();
    void oneRequestForTheList();
    void putOffForOnePersonOnly();
    void puttingOffATaskMovesItsReminderAndUndoBringsBoth();
    void completedOnceOnly();
    void followsChangesRowByRow();
    void figuresOfThePerson();
    void pipelineKnowsHowItStoodOnMonday();
    void hotQueriesUseTheirIndexes();

private:
    struct Desk {
        Desk(const TestDatabase &test, const QString &login);
        [[nodiscard]] QStringList subjects() const;
        [[nodiscard]] const AgendaItem *find(const QString &part) const;
        Database database;
        SessionInfo session;
        std::unique_ptr<AgendaModel> model;
    };
    void seed();
    std::unique_ptr<TestDatabase> m_db;
};

TestAgendaRows::Desk::Desk(const TestDatabase &test, const QString &login)
    : database(test.as(login))
{
    database.open();
    bool answered = false;
    openSession(database, &database, [&](const Result<SessionInfo> &info) {
        answered = true;
        if (info)
            session = *info;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000); }();
    model = std::make_unique<AgendaModel>(database, session);
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, model.get());
    model->refresh();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(model->isLoaded(), 20'000); }();
}

QStringList TestAgendaRows::Desk::subjects() const
{
    QStringList all;
    for (const AgendaItem &item : model->items())
        all << item.subject;
    all.sort();
    return all;
}

const AgendaItem *TestAgendaRows::Desk::find(const QString &part) const
{
    for (const AgendaItem &item : model->items())
        if (item.subject.contains(part))
            return &item;
    return nullptr;
}

void TestAgendaRows::initTestCase()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    registerCustomerTables();
    registerSalesTables();
    registerCustomerAgenda();
    registerSalesAgenda();
}

void TestAgendaRows::init()
{
    m_db = std::make_unique<TestDatabase>();
    seed();
}

void TestAgendaRows::seed()
{
    const QUuid sales = m_db->addTeam(QStringLiteral("Vânzări"));
    const QUuid support = m_db->addTeam(QStringLiteral("Suport"));
    (void)m_db->addUser(QStringLiteral("home.ana"), {QStringLiteral("SALES_REP")}, sales, QStringLiteral("account_manager"));
    (void)m_db->addUser(QStringLiteral("home.ioana"), {QStringLiteral("SALES_REP")}, sales, QStringLiteral("account_manager"));
    (void)m_db->addUser(QStringLiteral("home.dan"), {QStringLiteral("USER")}, support);
    (void)m_db->addUser(QStringLiteral("home.elena"), {QStringLiteral("MANAGER")}, sales, QStringLiteral("sales_manager"));
    m_db->exec(QStringLiteral(
        "INSERT INTO crm.customer_companies (company_name, phone, team_id) SELECT t.name || ' SRL', '+40712345678', t.id FROM core.teams t;"
        "INSERT INTO crm.tasks (title, due_date, status, priority, kind, assigned_to_user_id, customer_id)"
        " SELECT x.title || ' ' || split_part(u.login, '.', 2), x.due::timestamptz, x.status, x.priority, x.kind, u.id, c.id"
        " FROM core.users u, (SELECT id FROM crm.customer_companies ORDER BY company_name DESC LIMIT 1) c, (VALUES ('Întârziată', '2026-01-21 00:00+02', 'PENDING', 'URGENT', 'CALL'),"
        " ('Azi', '2026-01-27 00:00+02', 'IN_PROGRESS', 'MEDIUM', 'FOLLOW_UP'), ('Mâine', '2026-01-28 23:59+02', 'PENDING', 'MEDIUM', 'TODO'),"
        " ('Poimâine', '2026-01-29 00:00+02', 'PENDING', 'URGENT', 'TODO'), ('Gata', '2026-01-20 00:00+02', 'COMPLETED', 'URGENT', 'TODO'),"
        " ('Anulată', '2026-01-20 00:00+02', 'CANCELLED', 'URGENT', 'TODO')) x (title, due, status, priority, kind) WHERE u.login LIKE '%home.%';"
        "INSERT INTO crm.interactions (type, customer_id, direction, subject, description, priority, status, assigned_to, due_at, date_time)"
        " SELECT 'SUPPORT', c.id, 'INBOUND', x.subject, x.subject || '!', 'MEDIUM', x.status, (SELECT id FROM core.users WHERE login LIKE '%home.' || x.who), x.due::timestamptz, '2026-01-26 09:00+02'"
        " FROM crm.customer_companies c JOIN (VALUES ('Cererea anei', 'OPEN', 'ana', 'Vânzări', '2026-01-27 08:41+02'), ('Cererea ioanei', 'OPEN', 'ioana', 'Vânzări', '2026-01-27 12:00+02'),"
        " ('Așteaptă clientul', 'WAITING', 'ana', 'Vânzări', NULL), ('A nimănui la vânzări', 'OPEN', 'nobody', 'Vânzări', '2026-01-28 12:00+02'),"
        " ('A nimănui la suport', 'OPEN', 'nobody', 'Suport', '2026-01-28 12:00+02'), ('Închisă', 'CLOSED', 'ana', 'Vânzări', NULL)) x (subject, status, who, team, due)"
        " ON c.company_name = x.team || ' SRL';"
        "INSERT INTO crm.opportunities (title, stage, amount, currency, expected_close_date, stage_changed_at, owner_id, team_id, customer_company_id, created_at, updated_at)"
        " SELECT x.title || ' ' || split_part(u.login, '.', 2), x.stage, x.amount, x.currency, x.closes::date, x.moved::timestamptz, u.id, '%1',"
        " (SELECT id FROM crm.customer_companies WHERE team_id = '%1'), '2026-01-02 09:00+02', '2026-01-02 09:00+02'"
        " FROM core.users u, (VALUES ('Fără activitate', 'PROPOSAL', 500, 'RON', '2026-05-01', '2026-01-10 12:00+02'), ('Se închide', 'PROPOSAL', 700, 'RON', '2026-01-30', '2026-01-26 12:00+02'),"
        " ('Trebuia închisă', 'PROPOSAL', 600, 'RON', '2026-01-20', '2026-01-26 12:00+02'), ('Mare', 'PROPOSAL', 9000, 'RON', '2026-05-01', '2026-01-26 12:00+02'),"
        " ('Mare cu pas', 'PROPOSAL', 8000, 'RON', '2026-05-01', '2026-01-26 12:00+02'), ('În ordine', 'PROPOSAL', 100, 'RON', '2026-05-01', '2026-01-13 12:00+02'),"
        " ('Singură', 'PROPOSAL', 99000, 'EUR', '2026-05-01', '2026-01-26 12:00+02')) x (title, stage, amount, currency, closes, moved) WHERE u.login LIKE '%home.ana' OR u.login LIKE '%home.ioana';"
        "INSERT INTO crm.tasks (title, due_date, assigned_to_user_id, opportunity_id) SELECT 'Pasul următor', '2026-03-01', owner_id, id FROM crm.opportunities WHERE title LIKE 'Mare cu pas%';"
        "INSERT INTO crm.contracts (contract_number, customer_company_id, status, start_date, end_date, auto_renewal, renewal_months, renewal_notice_days, total_value, currency, owner_id, team_id)"
        " SELECT x.number || split_part(u.login, '.', 2), c.id, x.status, '2024-01-01', x.ends::date, x.auto, CASE WHEN x.auto THEN 12 END, x.notice, 1200, 'RON', u.id, '%1'"
        " FROM core.users u, crm.customer_companies c, (VALUES ('C-aproape-', 'ACTIVE', '2026-03-31', true, 60), ('C-departe-', 'ACTIVE', '2026-12-31', true, 30), ('C-prelungit-', 'ACTIVE', '2026-02-10', true, 30),"
        " ('C-expiră-', 'ACTIVE', '2026-02-10', false, 30), ('C-ciornă-', 'DRAFT', '2026-03-31', true, 60)) x (number, status, ends, auto, notice)"
        " WHERE c.team_id = '%1' AND (u.login LIKE '%home.ana' OR u.login LIKE '%home.ioana')").replace(QLatin1String("%1"), sales.toString(QUuid::WithoutBraces)));
}

void TestAgendaRows::everybodySeesHisOwn_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("subjects");
    const auto tasks = [](const QString &who) { return QStringList{QStringLiteral("Întârziată ") + who, QStringLiteral("Azi ") + who, QStringLiteral("Mâine ") + who}; };
    const auto sales = [](const QString &who) {
        return QStringList{QStringLiteral("Fără activitate ") + who, QStringLiteral("Se închide ") + who, QStringLiteral("Trebuia închisă ") + who, QStringLiteral("Mare ") + who,
            QStringLiteral("C-aproape-") + who, QStringLiteral("C-expiră-") + who};
    };
    const QString ours = QStringLiteral("A nimănui la vânzări");
    QTest::newRow("a seller") << QStringLiteral("home.ana") << tasks(QStringLiteral("ana")) + sales(QStringLiteral("ana")) + QStringList{QStringLiteral("Cererea anei"), ours};
    QTest::newRow("her colleague") << QStringLiteral("home.ioana") << tasks(QStringLiteral("ioana")) + sales(QStringLiteral("ioana")) + QStringList{QStringLiteral("Cererea ioanei"), ours};
    QTest::newRow("their manager, who may read it all") << QStringLiteral("home.elena") << tasks(QStringLiteral("elena")) + QStringList{ours};
    QTest::newRow("somebody of another team") << QStringLiteral("home.dan") << tasks(QStringLiteral("dan")) + QStringList{QStringLiteral("A nimănui la suport")};
}

void TestAgendaRows::everybodySeesHisOwn()
{
    QFETCH(QString, login);
    QFETCH(QStringList, subjects);
    const Desk desk(*m_db, login);
    subjects.sort();
    QCOMPARE(desk.subjects(), subjects);
}

// The window says who asks; the database knows who it is: somebody else's id brings no more than one may read anyway.
void TestAgendaRows::colleaguesAreNotAskedForByAForgedId()
{
    Desk dan(*m_db, QStringLiteral("home.dan"));
    const QUuid ana = QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM core.users WHERE login LIKE '%home.ana'")));
    for (const AgendaProvider &provider : AgendaProviders::all()) {
        Request request;
        request.statements = {provider.read({ana, Clock::now()})};
        int rows = -1;
        QStringList subjects;
        dan.database.run(&dan.database, request, [&](const BatchResult &result) {
            rows = result ? int(result->first().rows.size()) : 0;
            for (int i = 0; i < rows; ++i)
                subjects << result->first().value(i, u"subject").toString();
        });
        QTRY_VERIFY(rows >= 0);
        for (const QString &subject : std::as_const(subjects))
            QVERIFY2(!subject.endsWith(QStringLiteral("ana")), qPrintable(subject)); // a request is read by whoever answers requests
    }
}

void TestAgendaRows::rowsSayWhatIsWrong()
{
    const Desk ana(*m_db, QStringLiteral("home.ana"));
    const auto facts = [&](const char *part) {
        const AgendaItem *item = ana.find(QString::fromUtf8(part));
        QStringList all;
        if (item)
            for (const AgendaFact &fact : AgendaText::facts(*item, Clock::now()))
                all << fact.text;
        return all.join(QStringLiteral("; "));
    };
    QCOMPARE(facts("Întârziată"), QStringLiteral("6 day(s) overdue; urgent")); // no translators here
    QVERIFY(facts("Azi").startsWith(QStringLiteral("due today; promised ")));
    QVERIFY(facts("Fără activitate").contains(QStringLiteral("17 day(s) without activity")));
    QVERIFY(facts("Se închide").startsWith(QStringLiteral("closes in 3 day(s)")));
    QVERIFY(facts("Trebuia închisă").startsWith(QStringLiteral("was to close 7 day(s) ago")));
    QVERIFY(facts("Mare").contains(QStringLiteral("no next task")));
    QVERIFY(facts("C-aproape").startsWith(QStringLiteral("last day for notice")));
    QVERIFY(facts("C-expiră").startsWith(QStringLiteral("ends in ")));
    QVERIFY(facts("Cererea anei").startsWith(QStringLiteral("answer overdue 1 h")));
    QVERIFY(facts("A nimănui").contains(QStringLiteral("nobody has taken it")));
    QCOMPARE(ana.find(QStringLiteral("Întârziată"))->phone, QStringLiteral("+40712345678"));
    QCOMPARE(ana.model->items().first().subject, QStringLiteral("Întârziată ana"));
    for (qsizetype i = 1; i < ana.model->items().size(); ++i)
        QVERIFY(ana.model->items().at(i - 1).score >= ana.model->items().at(i).score);
}

void TestAgendaRows::oneRequestForTheList()
{
    Desk ana(*m_db, QStringLiteral("home.ana"));
    HomeFiguresModel figures(ana.database, ana.session);
    const quint64 before = ana.database.roundTrips();
    ana.model->refresh();
    figures.refresh();
    QTRY_VERIFY(!ana.model->isLoading() && figures.isLoaded());
    QCOMPARE(ana.database.roundTrips() - before, quint64(2)); // with the calendar's one: three for the whole screen
}

void TestAgendaRows::putOffForOnePersonOnly()
{
    const QString ours = QStringLiteral("A nimănui la vânzări");
    Desk ana(*m_db, QStringLiteral("home.ana"));
    QList<QUuid> actions;
    connect(ana.model.get(), &AgendaModel::saved, this, [&](const QUuid &action, const ActionLabel &label) {
        QCOMPARE(label.code, "snooze");
        actions << action;
    });
    ana.model->snooze(*ana.find(ours), QDate(2026, 1, 28));
    QTRY_VERIFY(!ana.find(ours));
    QCOMPARE(ana.model->snoozedCount(), 1);
    const Desk ioana(*m_db, QStringLiteral("home.ioana"));
    QVERIFY(ioana.find(ours)); // hers to do all the same
    QCOMPARE(ioana.model->snoozedCount(), 0);
    // Shown all the same it stands at the end, and a second time moves the day.
    ana.model->setSnoozedShown(true);
    QCOMPARE(ana.model->items().last().subject, ours);
    ana.model->snooze(*ana.find(ours), QDate(2026, 2, 2));
    QTRY_COMPARE(actions.size(), 2);
    QTRY_COMPARE(ana.model->items().last().snoozedUntil.date(), QDate(2026, 2, 2));
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.snoozes")), QStringLiteral("1"));
    // The day comes.
    Clock::setFixed(QDateTime(QDate(2026, 2, 2), QTime(8, 0)));
    ana.model->refresh();
    QTRY_COMPARE(ana.model->snoozedCount(), 0);
    QVERIFY(ana.find(ours) && !ana.find(ours)->snoozedUntil.isValid());
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
}

void TestAgendaRows::puttingOffATaskMovesItsReminderAndUndoBringsBoth()
{
    Desk ana(*m_db, QStringLiteral("home.ana"));
    QUuid action;
    connect(ana.model.get(), &AgendaModel::saved, this, [&](const QUuid &done, const ActionLabel &) { action = done; });
    ana.model->snooze(*ana.find(QStringLiteral("Azi")), QDate(2026, 2, 2));
    QTRY_VERIFY(!ana.find(QStringLiteral("Azi")));
    const QString reminder = QStringLiteral("SELECT reminder_at AT TIME ZONE 'Europe/Bucharest' FROM crm.tasks WHERE title = 'Azi ana'");
    QCOMPARE(m_db->value(reminder), QStringLiteral("2026-02-02 09:00:00"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT due_date AT TIME ZONE 'Europe/Bucharest' FROM crm.tasks WHERE title = 'Azi ana'")), QStringLiteral("2026-01-27 00:00:00"));
    bool undone = false;
    Request request;
    request.statements = {SqlStore::instance().statement("records/undo_action", {{QStringLiteral("action"), action}, {QStringLiteral("new_action"), Saves::newId()}})};
    ana.database.run(&ana.database, request, [&](const BatchResult &result) { undone = result.has_value(); });
    QTRY_VERIFY(undone);
    ana.model->refresh();
    QTRY_VERIFY(ana.find(QStringLiteral("Azi")));
    QCOMPARE(m_db->value(reminder), QString());
}

void TestAgendaRows::completedOnceOnly()
{
    Desk ana(*m_db, QStringLiteral("home.ana"));
    const AgendaItem task = *ana.find(QStringLiteral("Azi"));
    QVERIFY(ana.model->canComplete(task));
    QVERIFY(!ana.model->canComplete(*ana.find(QStringLiteral("Cererea anei"))));
    QVERIFY(!ana.model->canComplete(*ana.find(QStringLiteral("Mare"))));
    ana.model->complete(task);
    QTRY_VERIFY(!ana.find(QStringLiteral("Azi")));
    QCOMPARE(m_db->value(QStringLiteral("SELECT status FROM crm.tasks WHERE title = 'Azi ana'")), QStringLiteral("COMPLETED"));
    bool conflict = false;
    connect(ana.model.get(), &AgendaModel::refused, this, [&](const AppError &error) { conflict = error.kind == ErrorKind::Conflict; });
    ana.model->complete(task); // as it was shown: somebody was faster
    QTRY_VERIFY(conflict);
}

void TestAgendaRows::followsChangesRowByRow()
{
    Desk ana(*m_db, QStringLiteral("home.ana"));
    const QPersistentModelIndex kept = ana.model->index(ana.model->rowOf("crm.tasks", ana.find(QStringLiteral("Azi"))->id));
    int resets = 0;
    connect(ana.model.get(), &QAbstractItemModel::modelReset, this, [&] { ++resets; });
    m_db->exec(QStringLiteral("UPDATE crm.tasks SET due_date = '2026-01-01', version = version + 1 WHERE title = 'Azi ana';"
                              "UPDATE crm.tasks SET status = 'COMPLETED', version = version + 1 WHERE title = 'Întârziată ana';"
                              "INSERT INTO crm.tasks (title, due_date, assigned_to_user_id) SELECT 'Nouă', '2026-01-27', id FROM core.users WHERE login LIKE '%home.ana'"));
    ana.model->applyChange({"crm.tasks", {}, {}});
    QTRY_VERIFY(ana.find(QStringLiteral("Nouă")));
    QVERIFY(kept.isValid());
    QCOMPARE(ana.model->item(kept.row())->subject, QStringLiteral("Azi ana"));
    QCOMPARE(kept.row(), 0);
    QCOMPARE(resets, 0);
    QVERIFY(!ana.find(QStringLiteral("Întârziată")));
}

void TestAgendaRows::figuresOfThePerson()
{
    m_db->exec(QStringLiteral(
        "INSERT INTO crm.opportunities (title, stage, amount, currency, closed_at, owner_id, lost_reason)"
        " SELECT x.title, x.stage, x.amount, x.currency, x.closed::date, u.id, CASE WHEN x.stage = 'CLOSED_LOST' THEN 'PRICE' END FROM core.users u, (VALUES ('a', 'CLOSED_WON', 1000, 'RON', '2026-01-05'),"
        " ('b', 'CLOSED_WON', 500.50, 'RON', '2026-01-26'), ('c', 'CLOSED_WON', 70, 'EUR', '2026-01-26'), ('d', 'CLOSED_WON', 9, 'RON', '2025-12-31'), ('e', 'CLOSED_LOST', 9, 'RON', '2025-06-01'),"
        " ('f', 'CLOSED_LOST', 9, 'RON', '2024-06-01')) x (title, stage, amount, currency, closed) WHERE u.login LIKE '%home.ana' OR u.login LIKE '%home.ioana';"
        "UPDATE crm.tasks SET completed_at = '2026-01-20 18:00+02', version = version + 1 WHERE title = 'Gata ana';"
        "INSERT INTO crm.tasks (title, due_date, status, completed_at, assigned_to_user_id) SELECT 'Târzie', '2026-01-10', 'COMPLETED', '2026-01-12 09:00+02', id FROM core.users WHERE login LIKE '%home.ana';"
        "INSERT INTO crm.interactions (type, parent_id, customer_id, direction, description, date_time) SELECT 'SUPPORT', id, customer_id, 'OUTBOUND', 'Da', date_time + interval '150 minutes'"
        " FROM crm.interactions WHERE subject = 'Cererea anei'"));
    Desk ana(*m_db, QStringLiteral("home.ana"));
    HomeFiguresModel model(ana.database, ana.session);
    model.refresh();
    QTRY_VERIFY(model.isLoaded());
    const QList<HomeFigure> figures = model.figures();
    QCOMPARE(figures.size(), 5);
    const QString space(QChar(0x00a0));
    QCOMPARE(figures.at(0).values, (QStringList{QStringLiteral("1,500.50") + space + QStringLiteral("RON"), QStringLiteral("70.00") + space + QStringLiteral("EUR")}));
    QCOMPARE(figures.at(1).values.size(), 2); // RON and EUR, never together
    QCOMPARE(figures.at(2).values, QStringList{QStringLiteral("80%")});
    QCOMPARE(figures.at(2).aside, QStringLiteral("38–96% (95%)"));
    QCOMPARE(figures.at(3).values, QStringList{QStringLiteral("50%")});
    QCOMPARE(figures.at(4).values, QStringList{QStringLiteral("2 h 30 min")});
    for (const HomeFigure &figure : figures)
        QVERIFY(!figure.page.isEmpty() && !figure.filter.isEmpty());
    Desk dan(*m_db, QStringLiteral("home.dan"));
    HomeFiguresModel others(dan.database, dan.session);
    others.refresh();
    QTRY_VERIFY(others.isLoaded());
    for (const HomeFigure &figure : others.figures())
        QVERIFY(!figure.values.first().contains(QStringLiteral("1,500")));
}

void TestAgendaRows::pipelineKnowsHowItStoodOnMonday()
{
    Desk ana(*m_db, QStringLiteral("home.ana"));
    const auto read = [&] {
        QStringList lines;
        bool answered = false;
        Request request;
        request.statements = {SqlStore::instance().statement("sales/sum_my_pipeline", {{QStringLiteral("me"), ana.session.userId}, {QStringLiteral("since"), QDateTime(QDate(2026, 1, 26), QTime(0, 0))}})};
        ana.database.run(&ana.database, request, [&](const BatchResult &result) {
            answered = true;
            if (!result)
                lines << result.error().detail;
            else
                for (int i = 0; i < result->first().rows.size(); ++i)
                    lines << QStringList{result->first().value(i, u"currency").toString(), result->first().value(i, u"total").toString(), result->first().value(i, u"change").toString()}.join(u' ');
        });
        [&] { QTRY_VERIFY(answered); }();
        return lines;
    };
    const auto change = [&](const char *title, const QVariantMap &values) {
        const QUuid id = QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.opportunities WHERE title = $1"), {QString::fromUtf8(title)}));
        const int version = m_db->value(QStringLiteral("SELECT version FROM crm.opportunities WHERE title = $1"), {QString::fromUtf8(title)}).toInt();
        bool saved = false;
        Request request;
        request.actionId = Saves::newId();
        request.statements = {Saves::update("crm.opportunities", {{id, version, values}}, request.actionId, {"edit", {}})};
        ana.database.run(&ana.database, request, [&](const BatchResult &result) { saved = result && !result->first().rows.isEmpty(); });
        QTRY_VERIFY(saved);
    };
    QCOMPARE(read(), (QStringList{QStringLiteral("EUR 59400.00 0.00"), QStringLiteral("RON 11340.00 0.00")})); // 60 per cent
    change("Mare ana", {{QStringLiteral("amount"), QStringLiteral("10000")}});
    change("Mare ana", {{QStringLiteral("amount"), QStringLiteral("11000")}});
    QCOMPARE(read().last(), QStringLiteral("RON 12540.00 1200.00"));
    change("Mare cu pas ana", {{QStringLiteral("stage"), QStringLiteral("NEGOTIATION")}}); // 80 instead of 60 per cent of 8,000
    QCOMPARE(read().last(), QStringLiteral("RON 14140.00 2800.00"));
    change("Singură ana", {{QStringLiteral("currency"), QStringLiteral("RON")}});
    QCOMPARE(read(), (QStringList{QStringLiteral("RON 73540.00 62200.00"), QStringLiteral("EUR 0.00 -59400.00")}));
}

void TestAgendaRows::hotQueriesUseTheirIndexes()
{
    // An organisation whose other people have much to do.
    m_db->exec(QStringLiteral(
        "INSERT INTO crm.tasks (title, due_date, assigned_to_user_id) SELECT 'T' || g, '2026-01-27', u.id FROM generate_series(1, 4000) g, core.users u WHERE u.login LIKE '%home.dan';"
        "INSERT INTO crm.opportunities (title, stage, amount, owner_id) SELECT 'O' || g, 'PROPOSAL', g, u.id FROM generate_series(1, 4000) g, core.users u WHERE u.login LIKE '%home.elena';"
        "INSERT INTO crm.contracts (contract_number, customer_company_id, status, start_date, end_date, owner_id) SELECT 'N' || g, (SELECT id FROM crm.customer_companies LIMIT 1), 'ACTIVE', '2025-02-01', '2026-02-01', u.id"
        " FROM generate_series(1, 2000) g, core.users u WHERE u.login LIKE '%home.elena';"
        "INSERT INTO crm.interactions (type, customer_id, date_time, user_id) SELECT 'CALL', (SELECT id FROM crm.customer_companies LIMIT 1), '2026-01-02', u.id FROM generate_series(1, 4000) g, core.users u WHERE u.login LIKE '%home.dan';"
        "INSERT INTO core.snoozes (user_id, table_name, row_id, until) SELECT u.id, 'crm.tasks', core.uuid_v7(), '2026-02-01' FROM generate_series(1, 2000) g, core.users u WHERE u.login LIKE '%home.dan';"
        "ANALYZE crm.tasks; ANALYZE crm.opportunities; ANALYZE crm.contracts; ANALYZE crm.interactions; ANALYZE core.snoozes"));
    Desk ana(*m_db, QStringLiteral("home.ana"));
    const AgendaQuestion question{ana.session.userId, Clock::now()};
    Request request;
    request.statements = {SqlStore::instance().statement("records/list_snoozes", {{QStringLiteral("now"), question.now}})};
    for (const AgendaProvider &provider : AgendaProviders::all())
        request.statements.append(provider.read(question));
    for (Statement &statement : request.statements)
        statement.sql.prepend(QStringLiteral("EXPLAIN (COSTS OFF) "));
    QString plan;
    ana.database.run(&ana.database, request, [&](const BatchResult &result) {
        plan = result ? QString() : result.error().detail;
        for (qsizetype each = 0; result && each < result->size(); ++each)
            for (const QVariantList &line : result->at(each).rows)
                plan += line.first().toString() + u'\n';
    });
    QTRY_VERIFY(!plan.isEmpty());
    for (const char *table : {"Seq Scan on tasks", "Seq Scan on opportunities", "Seq Scan on contracts", "Seq Scan on interactions", "Seq Scan on snoozes"})
        QVERIFY2(!plan.contains(QString::fromLatin1(table)), qPrintable(plan));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest"); // when it is run by hand, too
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestAgendaRows cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_agenda_rows.moc"
