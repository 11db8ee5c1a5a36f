// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/db/AdminSession.h"
#include "models/records/notices/NotificationsModel.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/CustomersBench.h"
#include "views/components/LoadingState.h"
#include "views/components/PlainLabel.h"
#include "views/components/StatePanel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace punte;

/// Whatever takes longer than a second says so and can be stopped, by click or key; the query ends on the server, and the place offers to try
/// again. The server that does not answer is one that waits for a lock.
class TestStop : public QObject, private CustomersBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void pages_data();
    void pages();
    void records_data();
    void records();
    void tabs_data();
    void tabs();
    void homeByKeys();
    void cardsOfHome_data();
    void cardsOfHome();
    void anotherWeek();
    void oneRequest();
    void inspector();
    void notices();
    void leavingStopsToo();

private:
    struct Running {
        QString pid;
        QString since;
    };
    void lock(const char *table);
    void unlock() { m_lock.reset(); }
    /// The statement that waits for the lock; what is read in the background is not meant.
    [[nodiscard]] Running running() const;
    /// What the server does just now, for the message of a failure.
    [[nodiscard]] QString waiting(const Running &asked) const;
    [[nodiscard]] bool isOver(const Running &statement) const;
    [[nodiscard]] QWidget *place(const char *name) const { return m_desk->find<QWidget>(name); }
    template <class T>
    [[nodiscard]] static T *visible(QWidget *in, const char *name = nullptr)
    {
        for (T *each : in->findChildren<T *>(name ? QString::fromLatin1(name) : QString()))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    /// Waits for the button and clicks it; the statement ends on the server.
    void stop(QWidget *in);
    void stopAndTryAgain(QWidget *in);
    [[nodiscard]] QUuid idOf(const char *table, const char *where) const
    {
        return QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.%1 WHERE %2 LIMIT 1").arg(QLatin1String(table), QLatin1String(where))));
    }

    std::optional<AdminSession> m_lock;
};

void TestStop::init()
{
    openBench();
    ConnectionSettings patient = m_db->as(QStringLiteral("ana"));
    patient.lockTimeoutMs = 60'000; // a lock is to look like a server that is slow, also on a slow computer
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(patient, "customers");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_COMPARE(list()->rowCount(), 61);
    auto *told = m_desk->window->findChild<NotificationsModel *>();
    QVERIFY(told);
    QTRY_VERIFY(told->isLoaded() && !told->isLoading());
    m_db->exec(QStringLiteral("INSERT INTO crm.contracts (contract_number, customer_company_id, status, start_date, end_date, monthly_fee, currency, owner_id, team_id)"
                              " SELECT 'CTR-1', id, 'ACTIVE', '2025-03-01', '2026-03-01', 500, 'RON', owner_id, team_id FROM crm.customer_companies WHERE company_name LIKE 'Agro%';"
                              "INSERT INTO crm.interactions (type, customer_id, direction, subject, description, priority, status, assigned_to, due_at, date_time)"
                              " SELECT 'SUPPORT', id, 'INBOUND', 'Cererea ' || n, 'Text', 'HIGH', 'OPEN', owner_id, '2026-01-28 09:00+02', '2026-01-26 09:00+02'"
                              " FROM crm.customer_companies, generate_series(1, 2) n WHERE company_name LIKE 'Agro%'"));
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()")), QStringLiteral("0"));
}

void TestStop::cleanup()
{
    unlock();
    closeBench();
}

void TestStop::lock(const char *table)
{
    auto session = AdminSession::open(m_db->owner());
    QVERIFY(session);
    m_lock.emplace(std::move(*session));
    QVERIFY(m_lock->begin());
    QVERIFY(m_lock->run(QStringLiteral("LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE").arg(QLatin1String(table))));
}

TestStop::Running TestStop::running() const
{
    const QList<QStringList> rows = m_db->rows(QStringLiteral("SELECT pid::text, query_start::text FROM pg_stat_activity WHERE datname = current_database()"
                                                              " AND wait_event_type = 'Lock' AND application_name NOT LIKE '%(background)'"));
    return rows.isEmpty() ? Running() : Running{rows.constFirst().at(0), rows.constFirst().at(1)};
}

QString TestStop::waiting(const Running &asked) const
{
    return QStringLiteral("asked %1 of %2; ").arg(asked.pid, asked.since)
        + m_db->value(QStringLiteral("SELECT string_agg(concat_ws(' ', pid, application_name, state, wait_event_type, query_start, left(regexp_replace(query, '[[:space:]]+', ' ', 'g'), 160)), '; ')"
                                     " FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"));
}

bool TestStop::isOver(const Running &statement) const
{
    return m_db->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE pid = $1::integer AND query_start = $2::timestamptz AND wait_event_type = 'Lock'"),
               {statement.pid, statement.since}) == u"0";
}

void TestStop::stop(QWidget *in)
{
    QVERIFY(in);
    QTRY_VERIFY(visible<QPushButton>(in, "stopButton"));
    QTRY_VERIFY(!running().pid.isEmpty());
    const Running asked = running();
    QTest::mouseClick(visible<QPushButton>(in, "stopButton"), Qt::LeftButton);
    QTRY_VERIFY2(isOver(asked), qPrintable(waiting(asked)));
    QTRY_VERIFY(!visible<QPushButton>(in, "stopButton"));
}

void TestStop::stopAndTryAgain(QWidget *in)
{
    stop(in);
    QTRY_VERIFY(visible<ErrorState>(in));
    QCOMPARE(visible<ErrorState>(in)->title(), QStringLiteral("It was stopped."));
    QVERIFY(!visible<LoadingState>(in));
    unlock();
    QTest::mouseClick(visible<QPushButton>(in, "errorRetry"), Qt::LeftButton);
    QTRY_VERIFY(!visible<ErrorState>(in) && !visible<LoadingState>(in));
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
}

void TestStop::pages_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("segment");
    QTest::newRow("home") << QByteArray("home") << QByteArray("core.snoozes") << -1; // what only the list of work reads
    QTest::newRow("calendar, day") << QByteArray("calendar") << QByteArray("crm.tasks") << 0;
    QTest::newRow("calendar, week") << QByteArray("calendar") << QByteArray("crm.tasks") << 1;
    QTest::newRow("calendar, month") << QByteArray("calendar") << QByteArray("crm.tasks") << 2;
    QTest::newRow("calendar, agenda") << QByteArray("calendar") << QByteArray("crm.tasks") << 3;
    QTest::newRow("requests") << QByteArray("requests") << QByteArray("crm.interactions") << -1;
    QTest::newRow("people") << QByteArray("people") << QByteArray("crm.contact_persons") << -1;
    QTest::newRow("pipeline") << QByteArray("pipeline") << QByteArray("crm.opportunities") << -1;
}

void TestStop::pages()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, table);
    QFETCH(int, segment);
    lock(table.constData());
    m_desk->window->showPage(page);
    if (segment >= 0)
        QTest::mouseClick(place("calendarSwitch")->findChild<QWidget *>(QStringLiteral("segment%1").arg(segment)), Qt::LeftButton);
    QWidget *const main = page == "home" ? place("agendaPane") : page == "requests" ? place("inboxPane") : m_desk->window->currentPage();
    if (page == "people") {
        QTRY_VERIFY(visible<LoadingState>(main));
        QCOMPARE(visible<LoadingState>(main)->accessibleName(), QStringLiteral("Loading people…"));
    }
    stopAndTryAgain(main);
}

void TestStop::records_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("locked");
    QTest::newRow("company") << QByteArray("company") << QByteArray("customer_companies") << QByteArray("crm.customer_companies");
    QTest::newRow("company, what stands around it") << QByteArray("company") << QByteArray("customer_companies") << QByteArray("crm.company_addresses");
    QTest::newRow("person") << QByteArray("contact") << QByteArray("contact_persons") << QByteArray("crm.contact_persons");
    QTest::newRow("person, roles") << QByteArray("contact") << QByteArray("contact_persons") << QByteArray("crm.contact_roles");
    QTest::newRow("opportunity") << QByteArray("opportunity") << QByteArray("opportunities") << QByteArray("crm.opportunities");
    QTest::newRow("contract") << QByteArray("contract") << QByteArray("contracts") << QByteArray("crm.contracts");
    QTest::newRow("contract, tasks") << QByteArray("contract") << QByteArray("contracts") << QByteArray("crm.tasks");
}

void TestStop::records()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, locked);
    const QUuid id = idOf(table.constData(), kind == "company" ? "company_name LIKE 'Agro%'" : "true");
    lock(locked.constData());
    m_desk->window->openRecord(kind, id);
    Page *const page = m_desk->window->currentPage();
    QVERIFY(page->titleText().isEmpty()); // nothing of another record speaks for this one
    stopAndTryAgain(page);
    QTRY_VERIFY(!page->titleText().isEmpty());
    QVERIFY(!visible<LoadingState>(page));
}

void TestStop::tabs_data()
{
    QTest::addColumn<QByteArray>("tab");
    QTest::addColumn<QByteArray>("locked");
    QTest::newRow("timeline") << QByteArray("overview") << QByteArray("core.notes");
    QTest::newRow("history") << QByteArray("history") << QByteArray("core.audit_logs");
    QTest::newRow("files") << QByteArray("files") << QByteArray("core.attachments");
    QTest::newRow("contracts") << QByteArray("contracts") << QByteArray("crm.contracts");
    QTest::newRow("opportunities") << QByteArray("opportunities") << QByteArray("crm.opportunities");
}

void TestStop::tabs()
{
    QFETCH(QByteArray, tab);
    QFETCH(QByteArray, locked);
    const bool first = tab == "overview"; // it is read with its page
    if (!first) {
        m_desk->window->openRecord("company", idOf("customer_companies", "company_name LIKE 'Agro%'"));
        QTRY_VERIFY(!m_desk->window->currentPage()->titleText().isEmpty());
        ready();
    }
    lock(locked.constData());
    if (first)
        m_desk->window->openRecord("company", idOf("customer_companies", "company_name LIKE 'Agro%'"));
    Page *const page = m_desk->window->currentPage();
    for (int i = 0; !first && i < 12 && !(place((tab + "Tab").constData()) && place((tab + "Tab").constData())->isVisible()); ++i)
        QTest::keyClick(m_desk->window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(!page->titleText().isEmpty()); // the head is there
    stopAndTryAgain(first ? place("activityPanel") : page);
}

void TestStop::homeByKeys()
{
    lock("core.snoozes");
    m_desk->window->showPage("home");
    QWidget *pane = place("agendaPane");
    QTRY_VERIFY(visible<QPushButton>(pane, "stopButton"));
    const Running asked = running();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), visible<QPushButton>(pane, "stopButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(isOver(asked));
    QVERIFY(visible<ErrorState>(pane)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("errorRetry"));
    unlock();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(place("agendaList")->isVisible() && place("agendaList")->hasFocus()); // the keyboard comes back
}

void TestStop::cardsOfHome_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QByteArray>("locked");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("today") << QByteArray("todayPanel") << QByteArray("core.holidays") << QByteArray("todayMessage");
    QTest::newRow("figures") << QByteArray("numbersPanel") << QByteArray("crm.tasks") << QByteArray("numbersMessage");
}

void TestStop::cardsOfHome()
{
    QFETCH(QByteArray, card);
    QFETCH(QByteArray, locked);
    QFETCH(QByteArray, message);
    lock(locked.constData());
    m_desk->window->showPage("home");
    QWidget *panel = place(card.constData());
    const bool figures = card == "numbersPanel";
    if (figures) { // in the background, where it may stand behind what the navigation counts: then it is taken out of the row
        QTRY_VERIFY(visible<QPushButton>(panel, "stopButton"));
        QTest::mouseClick(visible<QPushButton>(panel, "stopButton"), Qt::LeftButton);
    } else {
        stop(panel);
    }
    QTRY_COMPARE(m_desk->find<PlainLabel>(message.constData())->text(), QStringLiteral("It was stopped."));
    unlock();
    QTest::mouseClick(visible<QPushButton>(panel, "cardRetry"), Qt::LeftButton);
    QTRY_VERIFY(!visible<QPushButton>(panel, "cardRetry") && !visible<LoadingState>(panel));
    QVERIFY(!figures || visible<QWidget>(panel, "figure0"));
}

// What is asked for is another week: the days shown must not say that nothing is planned there.
void TestStop::anotherWeek()
{
    m_desk->window->showPage("calendar");
    ready();
    Page *const page = m_desk->window->currentPage();
    lock("crm.tasks");
    QTest::mouseClick(place("calendarNext"), Qt::LeftButton);
    stop(page);
    QTRY_COMPARE(visible<ErrorState>(page)->title(), QStringLiteral("It was stopped."));
    QTest::mouseClick(place("calendarPrevious"), Qt::LeftButton);
    QVERIFY(!visible<ErrorState>(page) && !visible<LoadingState>(page)); // these days were read before
    QTest::mouseClick(place("calendarNext"), Qt::LeftButton);
    stopAndTryAgain(page);
}

void TestStop::oneRequest()
{
    m_desk->window->showPage("requests");
    QTRY_COMPARE(m_desk->find<QListView>("requestList")->model()->rowCount(), 2);
    ready();
    lock("crm.interactions");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
    stopAndTryAgain(place("threadPane"));
    QTRY_COMPARE(m_desk->find<PlainLabel>("requestTitle")->text(), m_desk->find<QListView>("requestList")->currentIndex().data().toString());
}

void TestStop::inspector()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(place("companyInspector")->isVisible());
    ready();
    lock("crm.tasks"); // stands around the customer
    QTest::keyClick(table(), Qt::Key_Down);
    QWidget *inspector = place("companyInspector");
    stop(inspector);
    QTRY_VERIFY(visible<PlainLabel>(inspector, "companyFormMissing"));
    QCOMPARE(visible<PlainLabel>(inspector, "companyFormMissing")->text(), QStringLiteral("It was stopped."));
    QVERIFY(m_desk->window->currentPage()->isReady());
    unlock();
    QTest::mouseClick(visible<QPushButton>(inspector, "companyFormRetry"), Qt::LeftButton);
    QTRY_VERIFY(visible<QWidget>(inspector, "companyForm"));
    ready();
}

void TestStop::notices()
{
    lock("core.notifications");
    m_desk->window->action("notices.open")->trigger();
    QWidget *popup = place("noticesPopup");
    QTRY_VERIFY(popup && popup->isVisible());
    auto *kind = popup->findChild<QComboBox *>(QStringLiteral("noticesKind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down); // another kind: nothing of it was read before
    stopAndTryAgain(popup);
}

// Nobody waits for a page that was left.
void TestStop::leavingStopsToo()
{
    const QUuid id = idOf("customer_companies", "company_name LIKE 'Agro%'");
    lock("crm.customer_companies");
    m_desk->window->openRecord("company", id);
    QTRY_VERIFY(!running().pid.isEmpty());
    const Running asked = running();
    QTest::keyClick(m_desk->window->currentPage(), Qt::Key_Escape);
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("customers"));
    QTRY_VERIFY(isOver(asked));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestStop cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_stop.moc"
