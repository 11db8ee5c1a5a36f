// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/campaigns/crediting/CreditBar.h"
#include "views/campaigns/crediting/CreditGrid.h"
#include "views/campaigns/crediting/CreditPage.h"
#include "views/campaigns/crediting/CreditTab.h"
#include "views/campaigns/crediting/CreditView.h"
#include "views/campaigns/crediting/TouchPopup.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/recordpage/RecordPage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// Attribution under a person's hands: what five models say, which conversions stand behind a row, what touched one, and where each touch comes from.
class TestCampaignAttribution : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void modelsSideBySide();
    void rowsOpenTheirConversions();
    void eachTouchOpensItsOrigin();
    void currenciesAndPeriods();
    void changesAreSaidAndComputed();
    void seenFromOneCampaign();
    void copiedAndExported();
    void whoMayOnlyCount();
    void nothingWasWon();

private:
    [[nodiscard]] CreditView *view() const
    {
        for (CreditView *each : m_desk->window->findChildren<CreditView *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    template <class T>
    [[nodiscard]] T *part(const char *name) const { return view()->findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] CreditGrid *grid(const char *name) const { return part<CreditGrid>(name); }
    [[nodiscard]] QString cells(const char *name, int row) const { return grid(name)->table().rows.value(row).join(QStringLiteral(" | ")); }
    void openDesk(const char *login);
    void ready() const { QTRY_VERIFY_WITH_TIMEOUT(view() && view()->isReady(), 15000); }
    void click(const char *name, int row) const
    {
        CreditGrid *table = grid(name);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 0)).center());
        ready();
    }
    [[nodiscard]] TouchPopup *popup() const
    {
        for (TouchPopup *each : m_desk->window->findChildren<TouchPopup *>())
            if (each->isVisible() && each->isLoaded())
                return each;
        return nullptr;
    }
    [[nodiscard]] static QString textsOf(const QWidget *widget)
    {
        QStringList all;
        for (const PlainLabel *label : widget->findChildren<PlainLabel *>())
            all << label->text();
        return all.join(QLatin1Char('|'));
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

// Two campaigns; a company that was touched by a message, a call and an event before it ordered for 1,000.00 RON; one nobody touched (300.00 RON); a booking in euros.
void TestCampaignAttribution::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    (void)m_db->addUser(QStringLiteral("analist"), {QStringLiteral("ANALYST")});
    m_db->exec(QStringLiteral(R"(
        INSERT INTO marketing.marketing_campaigns (id, name, status, start_date, owner_id) SELECT ('00000000-0000-7000-8000-00000000000' || n)::uuid, name, 'ACTIVE', '2025-12-01', (SELECT id FROM core.users WHERE login LIKE '%lisa')
          FROM (VALUES (1, 'Recolta'), (2, 'Seminte')) v (n, name);
        INSERT INTO crm.customer_companies (id, company_name) VALUES ('00000000-0000-7000-8000-0000000000a1', 'Ferma Atinsa'), ('00000000-0000-7000-8000-0000000000a2', 'Ferma Singura');
        INSERT INTO crm.contact_persons (id, customer_company_id, first_name, last_name, email) VALUES ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a1', 'Ion', 'Popa', 'ion@example.ro');
        INSERT INTO crm.opportunities (id, customer_company_id, title, stage, amount, currency, closed_at, stage_changed_at, position) VALUES
          ('00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-0000000000a1', 'Comanda mare', 'CLOSED_WON', 1000, 'RON', '2026-01-20', '2026-01-20 12:00+02', 'p1'),
          ('00000000-0000-7000-8000-0000000000c2', '00000000-0000-7000-8000-0000000000a2', 'Comanda mica', 'CLOSED_WON', 300, 'RON', '2026-01-21', '2026-01-21 12:00+02', 'p2');
        INSERT INTO service.services (id, name, slug, price) VALUES ('00000000-0000-7000-8000-0000000000d1', 'Vizita', 'vizita', 50);
        INSERT INTO service.appointments (customer_id, service_id, scheduled_at, price, currency, status, created_at) VALUES
          ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000d1', '2026-02-20 12:00+02', 50, 'EUR', 'confirmed', '2026-01-22 12:00+02');
        INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof) VALUES ('00000000-0000-7000-8000-0000000000b1', 'email', 'granted', 'paper', '2025-12-01', 'x');
        INSERT INTO marketing.campaign_runs (id, campaign_id, run_no, planned_for, status, prepared_at) VALUES ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000001', 1, '2026-01-10', 'sent', '2026-01-10');
        WITH s AS (INSERT INTO marketing.campaign_sends (id, campaign_id, run_id, user_id, channel, recipient, notification_log_id, tracking_id, status, sent_at, delivered_at, clicked_at, click_count, machine_clicked_at, machine_click_count)
          VALUES ('00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000b1', 'email', 'ion@example.ro',
                  '00000000-0000-7000-8000-0000000000f2', gen_random_uuid(), 'delivered', '2026-01-10 10:00+02', '2026-01-10 10:00+02', '2026-01-11 12:00+02', 3, '2026-01-10 10:01+02', 2))
        INSERT INTO marketing.notifications_log (id, customer_id, type, channel, recipient, campaign_id, campaign_send_id, tracking_id)
          VALUES ('00000000-0000-7000-8000-0000000000f2', '00000000-0000-7000-8000-0000000000b1', 'campaign', 'email', 'ion@example.ro', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-0000000000f1', gen_random_uuid());
        INSERT INTO crm.interactions (id, contact_person_id, customer_id, type, direction, date_time, subject, outcome, duration_minutes, campaign_id) VALUES
          ('00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a1', 'CALL', 'OUTBOUND', '2026-01-15 12:00+02', 'Despre plan', 'Vrea o oferta', 12, '00000000-0000-7000-8000-000000000001');
        INSERT INTO marketing.touchpoints (campaign_id, customer_id, at, label, url, source, source_event_id) VALUES
          ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-0000000000a1', '2026-01-05 12:00+02', 'Anunt in cautare', 'https://example.ro/plan', 'ads', 'click-77');
    )"));
    openDesk("lisa");
}

void TestCampaignAttribution::openDesk(const char *login)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "attribution");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->resize(1366, 768);
    ready();
}

void TestCampaignAttribution::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestCampaignAttribution::modelsSideBySide()
{
    // Opening the page computed what was never computed.
    QCOMPARE(grid("creditCampaigns")->table().rows.size(), 4);
    QCOMPARE(cells("creditCampaigns", 0), QStringLiteral("Recolta | 0.00 | 1,000.00 | 666.66 | 818.29 | 600.00 | 1"));
    QCOMPARE(cells("creditCampaigns", 1).section(QStringLiteral(" | "), 0, 3), QStringLiteral("Seminte | 1,000.00 | 0.00 | 333.34"));
    QCOMPARE(cells("creditCampaigns", 2), QStringLiteral("Unattributed | 300.00 | 300.00 | 300.00 | 300.00 | 300.00 | 1"));
    QCOMPARE(cells("creditCampaigns", 3), QStringLiteral("All conversions | 1,300.00 | 1,300.00 | 1,300.00 | 1,300.00 | 1,300.00 | 2"));
    auto *measure = part<SegmentedSwitch>("creditMeasure");
    measure->setFocus();
    QTest::keyClick(measure, Qt::Key_Right);
    QCOMPARE(cells("creditCampaigns", 0).section(QStringLiteral(" | "), 0, 3), QStringLiteral("Recolta | 0.0% | 76.9% | 51.3%"));
    QTest::keyClick(measure, Qt::Key_Right);
    QCOMPARE(cells("creditCampaigns", 0).section(QStringLiteral(" | "), 0, 3), QStringLiteral("Recolta | 0.00 | 1.00 | 0.67"));
    QCOMPARE(cells("creditCampaigns", 3).section(QStringLiteral(" | "), 0, 1), QStringLiteral("All conversions | 2.00"));
}

void TestCampaignAttribution::rowsOpenTheirConversions()
{
    QCOMPARE(grid("creditConversions")->table().rows.size(), 2);
    CreditGrid *campaigns = grid("creditCampaigns");
    campaigns->setFocus();
    QCOMPARE(campaigns->chosenRow(), 3);
    QTest::keyClick(campaigns, Qt::Key_Up); // unattributed
    ready();
    QCOMPARE(grid("creditConversions")->table().rows.size(), 1);
    QCOMPARE(cells("creditConversions", 0), QStringLiteral("21 Jan | Ferma Singura · Comanda mica | 300.00 | 0"));
    QVERIFY(part<PlainLabel>("creditPathNone")->isVisible());
    QVERIFY(part<PlainLabel>("creditPathNone")->text().contains(QStringLiteral("90 days")));
    click("creditCampaigns", 1);
    QCOMPARE(cells("creditConversions", 0), QStringLiteral("20 Jan | Ferma Atinsa · Comanda mare | 1,000.00 | 3"));
    QVERIFY(!part<PlainLabel>("creditPathNone")->isVisible());
    // Enter on a conversion opens it.
    grid("creditConversions")->setFocus();
    QTest::keyClick(grid("creditConversions"), Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("opportunity"));
}

void TestCampaignAttribution::eachTouchOpensItsOrigin()
{
    CreditGrid *path = grid("creditPath");
    QCOMPARE(path->table().rows.size(), 3);
    QCOMPARE(cells("creditPath", 0).section(QStringLiteral(" | "), 0, 5), QStringLiteral("5 Jan 12:00 | Event | Seminte | 1,000.00 | 0.00 | 333.34"));
    QCOMPARE(cells("creditPath", 1).section(QStringLiteral(" | "), 0, 2), QStringLiteral("11 Jan 12:00 | Click | Recolta"));
    QCOMPARE(cells("creditPath", 2).section(QStringLiteral(" | "), 0, 2), QStringLiteral("15 Jan 12:00 | Call | Recolta"));
    path->setFocus();
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(popup());
    for (const char *word : {"Anunt in cautare", "ads", "click-77", "https://example.ro/plan", "Ferma Atinsa", "Seminte"})
        QVERIFY2(textsOf(popup()).contains(QLatin1String(word)), word);
    QTest::keyClick(popup(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    path->setFocus();
    QTest::keyClick(path, Qt::Key_Down);
    QTest::mouseClick(part<QPushButton>("creditOrigin"), Qt::LeftButton);
    QTRY_VERIFY(popup());
    for (const char *word : {"ion@example.ro", "3 times", "2 clicks that do not count", "Ion Popa", "Recolta"})
        QVERIFY2(textsOf(popup()).contains(QLatin1String(word)), word);
    QTest::keyClick(popup(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    QTest::mouseDClick(path->viewport(), Qt::LeftButton, {}, path->visualRect(path->model()->index(2, 0)).center());
    if (!popup())
        QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(popup());
    for (const char *word : {"Despre plan", "Vrea o oferta", "Ion Popa"})
        QVERIFY2(textsOf(popup()).contains(QLatin1String(word)), word);
    QTest::mouseClick(popup()->findChild<QPushButton *>(QStringLiteral("touchPerson")), Qt::LeftButton);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("person"));
}

void TestCampaignAttribution::currenciesAndPeriods()
{
    auto *bar = m_desk->find<CreditBar>("creditBar");
    auto *currency = bar->findChild<QComboBox *>(QStringLiteral("creditCurrency"));
    QVERIFY(currency->isVisible());
    QCOMPARE(currency->currentText(), QStringLiteral("RON")); // the larger one
    currency->setFocus();
    QTest::keyClick(currency, Qt::Key_Down);
    ready();
    QCOMPARE(currency->currentText(), QStringLiteral("EUR"));
    QCOMPARE(cells("creditCampaigns", grid("creditCampaigns")->table().rows.size() - 1).section(QStringLiteral(" | "), 0, 1), QStringLiteral("All conversions | 50.00"));
    QCOMPARE(cells("creditConversions", 0), QStringLiteral("22 Jan | Ferma Atinsa · Booking: Vizita | 50.00 | 3"));
    bar->setPeriod(CreditBar::Period::Custom, QDate(2026, 1, 1), QDate(2026, 1, 20));
    ready();
    QVERIFY(!currency->isVisible());
    QCOMPARE(cells("creditCampaigns", grid("creditCampaigns")->table().rows.size() - 1).section(QStringLiteral(" | "), 0, 1), QStringLiteral("All conversions | 1,000.00"));
}

void TestCampaignAttribution::changesAreSaidAndComputed()
{
    auto *bar = m_desk->find<CreditBar>("creditBar");
    auto *of = bar->findChild<PlainLabel *>(QStringLiteral("creditFiguresOf"));
    QTRY_VERIFY(of->text().startsWith(QStringLiteral("Figures of ")));
    QVERIFY(!of->text().contains(QStringLiteral("changed")));
    m_db->exec(QStringLiteral("UPDATE crm.opportunities SET amount = 2000, version = version + 1 WHERE title = 'Comanda mare'"));
    QTRY_VERIFY(of->text().contains(QStringLiteral("something changed since")));
    QCOMPARE(cells("creditCampaigns", 3).section(QStringLiteral(" | "), 0, 1), QStringLiteral("All conversions | 1,300.00")); // nothing moves while it is read
    QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("creditAgain")), Qt::LeftButton);
    QTRY_COMPARE(cells("creditCampaigns", 3).section(QStringLiteral(" | "), 0, 1), QStringLiteral("All conversions | 2,300.00"));
    ready();
    QVERIFY(!of->text().contains(QStringLiteral("changed")));
}

void TestCampaignAttribution::seenFromOneCampaign()
{
    m_desk->window->openRecord("campaign", QUuid::fromString(QStringLiteral("00000000-0000-7000-8000-000000000002")));
    const auto page = [this] { return qobject_cast<RecordPage *>(m_desk->window->currentPage()); };
    QTRY_VERIFY(page() && page()->isReady());
    page()->showTab("attribution");
    QTRY_VERIFY(page()->isReady());
    ready();
    QCOMPARE(cells("creditCampaigns", 0).section(QStringLiteral(" | "), 0, 1), QStringLiteral("Seminte | 1,000.00"));
    QCOMPARE(grid("creditCampaigns")->chosenRow(), 0);
    QCOMPARE(grid("creditConversions")->table().rows.size(), 1);
    // Another campaign's row leads to its page.
    grid("creditCampaigns")->setFocus();
    QTest::keyClick(grid("creditCampaigns"), Qt::Key_Down);
    ready();
    QTest::keyClick(grid("creditCampaigns"), Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->currentPage()->titleText(), QStringLiteral("Recolta"));
}

void TestCampaignAttribution::copiedAndExported()
{
    CreditGrid *campaigns = grid("creditCampaigns");
    campaigns->setFocus();
    QTest::keySequence(campaigns, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Campaign\tFirst touch\tLast touch\tLinear\tTime decay\tPosition based\tConversions\nAll conversions\t1,300.00\t1,300.00\t1,300.00\t1,300.00\t1,300.00\t2\n"));
    QTest::mouseClick(part<QPushButton>("creditExport"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->find<QFileDialog>("creditFileDialog"));
    const QString file = m_desk->folder.filePath(QStringLiteral("attribution.csv"));
    auto *dialog = m_desk->find<QFileDialog>("creditFileDialog");
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    for (const char *word : {"Recolta", "Unattributed", "Comanda mare", "RON", "2026-01-27"})
        QVERIFY2(text.contains(word), word);
}

void TestCampaignAttribution::whoMayOnlyCount()
{
    openDesk("analist");
    QCOMPARE(cells("creditCampaigns", 3).section(QStringLiteral(" | "), 0, 1), QStringLiteral("All conversions | 1,300.00"));
    QVERIFY(!grid("creditConversions")->isVisible());
    QVERIFY(part<PlainLabel>("creditListNone")->text().contains(QStringLiteral("does not see whose they are")));
    QVERIFY(!grid("creditPath")->isVisible());
}

void TestCampaignAttribution::nothingWasWon()
{
    m_desk->find<CreditBar>("creditBar")->setPeriod(CreditBar::Period::LastYear);
    ready();
    QTRY_VERIFY(view()->findChild<QWidget *>(QStringLiteral("creditEmpty"))->isVisible());
    QTest::mouseClick(m_desk->find<QAbstractButton>("creditPeriod"), Qt::LeftButton);
    auto *menu = m_desk->find<QMenu>("creditPeriodMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    menu->close();
    menu->findChild<QAction *>(QStringLiteral("creditPeriod0"))->trigger();
    m_desk->window->activateWindow();
    ready();
    QCOMPARE(grid("creditCampaigns")->table().rows.size(), 4);
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignAttribution cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_attribution.moc"
