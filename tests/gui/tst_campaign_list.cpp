// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/records/PagedTableModel.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/campaigns/page/CampaignMove.h"
#include "views/components/InspectorFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// The list of campaigns under a person's hands: the ways to look at it, a new one, moving one on, what a reader may.
class TestCampaignList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void presets();
    void foundByTextAndPalette();
    void aNewOneByKeys();
    void movedByKeysAndUndone();
    void whatIsMissingIsSaid();
    void callingOffAsksForTheReason();
    void inspectorTellsTheMoney();
    void readersMayNotChange();
    void itsStateSurvivesARestart();

private:
    [[nodiscard]] Page *page() const { return m_desk->page("campaign_list"); }
    [[nodiscard]] RecordTable *table() const { return page()->findChild<RecordTable *>(); }
    [[nodiscard]] PagedTableModel *list() const { return qobject_cast<PagedTableModel *>(table()->model()); }
    [[nodiscard]] QString stored(const char *what, const char *name) const
    {
        return m_db->value(QStringLiteral("SELECT %1 FROM marketing.marketing_campaigns WHERE name = $1 AND deleted_at IS NULL").arg(QLatin1String(what)), {QString::fromUtf8(name)});
    }
    void openDesk(const char *login);
    void preset(const char *id) const
    {
        QTest::mouseClick(m_desk->find<QPushButton>("campaignPresets"), Qt::LeftButton);
        auto *menu = m_desk->find<QMenu>("campaignPresetMenu");
        QTRY_VERIFY(menu->isVisible());
        menu->close();
        menu->findChild<QAction *>(QStringLiteral("preset-") + QLatin1String(id))->trigger();
        m_desk->window->activateWindow();
    }
    void choose(const char *name) const
    {
        table()->selectId(QUuid::fromString(stored("id", name)));
        QTRY_COMPARE(table()->currentId(), QUuid::fromString(stored("id", name)));
        table()->setFocus();
    }
    [[nodiscard]] CampaignMove *question() const
    {
        for (CampaignMove *each : m_desk->window->findChildren<CampaignMove *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QPushButton *step(const char *to) const { return question()->findChild<QPushButton *>(QStringLiteral("moveTo") + QLatin1String(to)); }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestCampaignList::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    m_db->exec(QStringLiteral(
        "INSERT INTO marketing.marketing_campaigns (name, primary_goal, campaign_type, status, start_date, end_date, total_budget, owner_id)"
        " SELECT x.name, x.goal, x.purpose, x.status, x.starts::date, x.ends::date, x.budget, u.id FROM (VALUES"
        " ('Recolta', '240 de vizite', 'CONVERSION', 'ACTIVE', '2026-01-01', '2026-02-28', 1000.00, 'lisa'), ('Semin\u021Be', 'Not\u0103rit', 'AWARENESS', 'DRAFT', NULL, NULL, 500.00, 'elena'),"
        " ('Lactate', NULL, 'RETENTION', 'COMPLETED', '2025-01-01', '2025-02-01', 300.00, 'elena'), ('Podgorii', NULL, 'BRANDING', 'PLANNED', '2026-03-01', NULL, 0, 'lisa'))"
        " x (name, goal, purpose, status, starts, ends, budget, who) JOIN core.users u ON u.login LIKE '%' || x.who;"
        "INSERT INTO marketing.campaign_metrics (campaign_id, channel_id, metric_date, cost, impressions)"
        " SELECT c.id, (SELECT id FROM marketing.marketing_channels WHERE channel_type = 'PAID'), '2026-01-05', 1200.50, 10 FROM marketing.marketing_campaigns c WHERE c.name = 'Recolta'"));
    openDesk("lisa");
}

void TestCampaignList::openDesk(const char *login)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "campaign_list");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_COMPARE(list()->rowCount(), 4);
}

void TestCampaignList::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestCampaignList::presets()
{
    const std::pair<const char *, int> expected[] = {{"running", 1}, {"mine", 2}, {"over", 1}, {"drafts", 2}, {"all", 4}};
    for (const auto &[id, count] : expected) {
        preset(id);
        QTRY_COMPARE(list()->rowCount(), count);
    }
    preset("over");
    QTRY_COMPARE(list()->rowCount(), 1);
    QCOMPARE(list()->titleAt(0), QStringLiteral("Recolta"));
    QTRY_COMPARE(m_desk->find<QPushButton>("campaignPresets")->text(), QStringLiteral("Show: Over budget"));
}

void TestCampaignList::foundByTextAndPalette()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seminte"));
    QTRY_COMPARE(list()->rowCount(), 1);
    bool found = false;
    for (const auto &provider : m_desk->search)
        provider->search(this, QStringLiteral("240 de vizite"), 8, [&found](const Result<QList<SearchHit>> &hits) {
            for (const SearchHit &hit : hits.value_or(QList<SearchHit>()))
                found = found || (hit.kind == "campaign" && hit.title == QStringLiteral("Recolta"));
        });
    QTRY_VERIFY(found);
}

void TestCampaignList::aNewOneByKeys()
{
    table()->setFocus();
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Toamna"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list()->rowCount(), 5);
    QCOMPARE(stored("status", "Toamna"), QStringLiteral("DRAFT"));
    QCOMPARE(stored("(SELECT login LIKE '%lisa' FROM core.users u WHERE u.id = owner_id)", "Toamna"), QStringLiteral("t"));
}

void TestCampaignList::movedByKeysAndUndone()
{
    choose("Podgorii");
    QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(question());
    QVERIFY(!step("PAUSED")); // only what may follow
    QVERIFY(step("DRAFT"));
    QTest::mouseClick(step("ACTIVE"), Qt::LeftButton);
    QTRY_COMPARE(stored("status", "Podgorii"), QStringLiteral("ACTIVE"));
    QTRY_VERIFY(!question());
    choose("Podgorii");
    QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(question());
    QTest::mouseClick(step("PAUSED"), Qt::LeftButton);
    QTRY_COMPARE(stored("status", "Podgorii"), QStringLiteral("PAUSED"));
    // What was only planned comes back by undo; what has run is moved on, not back.
    choose("Semin\u021Be");
    m_db->exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET start_date = '2026-02-01', version = version + 1 WHERE name = 'Semin\u021Be'"));
    QTRY_VERIFY(!question());
    QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(question());
    QTest::mouseClick(step("PLANNED"), Qt::LeftButton);
    QTRY_COMPARE(stored("status", "Semin\u021Be"), QStringLiteral("PLANNED"));
    QTRY_VERIFY(!question());
    QTRY_VERIFY(m_desk->undo->undoText().contains(QStringLiteral("Semin\u021Be")));
    m_desk->window->activateWindow();
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored("status", "Semin\u021Be"), QStringLiteral("DRAFT"));
}

void TestCampaignList::whatIsMissingIsSaid()
{
    choose("Semin\u021Be");
    QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(question());
    QVERIFY(!step("ACTIVE")->isEnabled());
    QVERIFY(!step("SCHEDULED")->isEnabled());
    auto *dates = question()->findChild<PlainLabel *>(QStringLiteral("missing-campaign_needs_dates"));
    QVERIFY(dates);
    QCOMPARE(dates->text(), QStringLiteral("The campaign needs a start date first."));
    QVERIFY(question()->findChild<PlainLabel *>(QStringLiteral("missing-campaign_needs_message")));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(stored("status", "Semin\u021Be"), QStringLiteral("DRAFT"));
}

void TestCampaignList::callingOffAsksForTheReason()
{
    choose("Recolta");
    QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(question());
    QTest::mouseClick(step("CANCELLED"), Qt::LeftButton);
    auto *sure = question()->findChild<QPushButton *>(QStringLiteral("confirmMove"));
    QTRY_VERIFY(sure->isVisible());
    QTest::mouseClick(sure, Qt::LeftButton); // without a reason nothing happens
    QVERIFY(question());
    QCOMPARE(stored("status", "Recolta"), QStringLiteral("ACTIVE"));
    auto *why = question()->findChild<QPlainTextEdit *>();
    QVERIFY(why);
    QTest::keyClicks(why, QStringLiteral("S-a oprit bugetul"));
    QTest::mouseClick(sure, Qt::LeftButton);
    QTRY_COMPARE(stored("status", "Recolta"), QStringLiteral("CANCELLED"));
    QCOMPARE(stored("cancel_reason", "Recolta"), QStringLiteral("S-a oprit bugetul"));
}

void TestCampaignList::inspectorTellsTheMoney()
{
    page()->openRecord("campaign", QUuid::fromString(stored("id", "Recolta")));
    QTRY_VERIFY(page()->isReady());
    QTRY_VERIFY(m_desk->find<PlainLabel>("campaignMoney"));
    QTRY_COMPARE(m_desk->find<PlainLabel>("campaignMoney")->text(), QStringLiteral("1,200.50\u00A0RON spent of 1,000.00\u00A0RON"));
}

void TestCampaignList::readersMayNotChange()
{
    openDesk("ana");
    QVERIFY(!m_desk->window->action("campaigns.newCampaign"));
    QVERIFY(!m_desk->window->action("campaigns.move"));
    QVERIFY(!list()->isEditable());
}

void TestCampaignList::itsStateSurvivesARestart()
{
    preset("drafts");
    QTRY_COMPARE(list()->rowCount(), 2);
    const QJsonObject state = page()->saveState();
    preset("all");
    QTRY_COMPARE(list()->rowCount(), 4);
    page()->restoreState(state);
    QTRY_COMPARE(list()->rowCount(), 2);
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignList cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_list.moc"
