// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/CommandPalette.h"
#include "models/core/Clock.h"
#include "tests/features/BusinessState.h"
#include "tests/features/Keyboard.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/InspectorFrame.h"
#include "views/components/Page.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QTest>

using namespace punte;

namespace {

/// An account manager's morning: three customers with people, twenty open opportunities.
void seedStory(TestDatabase &db)
{
    const QUuid team = db.addTeam(QStringLiteral("Vânzări"));
    const auto ana = db.addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    db.exec(QStringLiteral(R"(
        INSERT INTO crm.customer_companies (company_name, phone, city, county, status, owner_id, team_id) VALUES
            ('Agro Bărăgan SRL', '+40712345678', 'Slobozia', 'Ialomița', 'ACTIVE', '%1', '%2'),
            ('Lactate Bucegi SA', '+40733111222', 'Brașov', 'Brașov', 'ACTIVE', '%1', '%2'),
            ('Moara Someșului SA', NULL, 'Dej', 'Cluj', 'LEAD', '%1', '%2');
        INSERT INTO crm.contact_persons (first_name, last_name, phone, customer_company_id)
            SELECT 'Elena', 'Marin', '+40744555666', id FROM crm.customer_companies WHERE company_name LIKE 'Agro%';
        INSERT INTO crm.opportunities (title, customer_company_id, amount, currency, stage, position, expected_close_date, owner_id, team_id)
            SELECT 'Oferta ' || lpad(n::text, 2, '0'), c.id, 1000 * n + 0.45, CASE WHEN n % 5 = 0 THEN 'EUR' ELSE 'RON' END,
                   CASE WHEN n <= 14 THEN 'PROSPECTING' WHEN n <= 16 THEN 'QUALIFICATION' WHEN n <= 18 THEN 'PROPOSAL' ELSE 'NEGOTIATION' END,
                   'i' || lpad(n::text, 3, '0') || 'i', date '2026-02-01' + n, '%1', '%2'
            FROM generate_series(1, 20) n, (SELECT id FROM crm.customer_companies WHERE company_name LIKE 'Lactate%') c;
        INSERT INTO crm.tasks (title, due_date, assigned_to_user_id, customer_id)
            SELECT 'Sună clientul', '2026-01-20 09:00+02', '%1', id FROM crm.customer_companies WHERE company_name LIKE 'Agro%';)")
                .replace(QLatin1String("%1"), ana.id.toString(QUuid::WithoutBraces))
                .replace(QLatin1String("%2"), team.toString(QUuid::WithoutBraces)));
}

/// Tab by tab to an editor of the form that is open, as somebody without a mouse does.
bool tabTo(const QString &editor)
{
    const auto inEditor = [&] {
        for (const QWidget *w = QApplication::focusWidget(); w; w = w->parentWidget())
            if (w->objectName() == editor)
                return true;
        return false;
    };
    for (int i = 0; i < 30 && !inEditor(); ++i)
        Keyboard::press(QStringLiteral("Tab"));
    return inEditor();
}

} // namespace

/// A morning by keyboard alone, in both languages, over a restart and back: afterwards the data are what they were before.
class TestStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void morningByKeyboard_data();
    void morningByKeyboard();

private:
    void openDesk(const QByteArray &page);
    void findCustomerByPhone();
    void logYesterdaysCall(const QString &yesterday, const QString &tomorrow);
    void moveOneCard();
    void loseOne(const QString &later);
    void moveTwelve();
    void restart();
    void undoAll(int steps);
    void redoAll(int steps);
    QString stageOf(const QString &title) { return m_db->value(QStringLiteral("SELECT stage FROM crm.opportunities WHERE title = $1 AND deleted_at IS NULL"), {title}); }
    [[nodiscard]] QString currentTitle() const;

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestStory::openDesk(const QByteArray &page)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), page, m_folder->filePath(QStringLiteral("punte.ini")));
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
}

/// Title of the card that has the keyboard.
QString TestStory::currentTitle() const
{
    return m_db->value(QStringLiteral("SELECT title FROM crm.opportunities WHERE id = $1"), {m_desk->board()->currentCard().toString(QUuid::WithoutBraces)});
}

void TestStory::findCustomerByPhone()
{
    Keyboard::press(QStringLiteral("Ctrl+K"));
    QVERIFY(m_desk->window->palette().isVisible());
    Keyboard::type(QStringLiteral("345678"));
    auto *list = m_desk->find<QListView>("paletteList");
    QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("Agro Bărăgan SRL"));
    Keyboard::press(QStringLiteral("Return"));
    QVERIFY(!m_desk->window->palette().isVisible());
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("customer"));
    QTRY_COMPARE(m_desk->window->currentPage()->titleText(), QStringLiteral("Agro Bărăgan SRL"));
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
}

void TestStory::logYesterdaysCall(const QString &yesterday, const QString &tomorrow)
{
    Keyboard::press(QStringLiteral("Ctrl+L"));
    QTRY_VERIFY2(tabTo(QStringLiteral("descriptionEditor")), qPrintable(Keyboard::focus())); // where the page's composer begins
    Keyboard::press(QStringLiteral("Shift+Tab"), 3);
    QVERIFY2(tabTo(QStringLiteral("date_timeEditor")), qPrintable(Keyboard::focus()));
    Keyboard::type(yesterday);
    QVERIFY(tabTo(QStringLiteral("descriptionEditor")));
    Keyboard::type(QStringLiteral("Vrea ofertă pentru 40 ha"));
    QVERIFY(tabTo(QStringLiteral("task_titleEditor")));
    Keyboard::type(QStringLiteral("Trimite oferta"));
    QVERIFY(tabTo(QStringLiteral("task_dueEditor")));
    Keyboard::type(tomorrow);
    Keyboard::press(QStringLiteral("Ctrl+Return"));
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.interactions")), QStringLiteral("1"));
    QCOMPARE(m_db->rows(QStringLiteral("SELECT i.type, i.date_time AT TIME ZONE 'Europe/Bucharest', i.description, c.company_name FROM crm.interactions i"
                                       " JOIN crm.customer_companies c ON c.id = i.customer_id")),
        (QList<QStringList>{{QStringLiteral("CALL"), QStringLiteral("2026-01-26 16:00:00"), QStringLiteral("Vrea ofertă pentru 40 ha"), QStringLiteral("Agro Bărăgan SRL")}}));
    QCOMPARE(m_db->rows(QStringLiteral("SELECT due_date AT TIME ZONE 'Europe/Bucharest', has_time FROM crm.tasks WHERE title = 'Trimite oferta'")),
        (QList<QStringList>{{QStringLiteral("2026-01-28 10:00:00"), QStringLiteral("t")}}));
}

void TestStory::moveOneCard()
{
    Keyboard::press(QStringLiteral("Ctrl+2"));
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("pipeline"));
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
    QTRY_COMPARE(currentTitle(), QStringLiteral("Oferta 01")); // the keyboard is in the board at once
    Keyboard::press(QStringLiteral("Right"));
    QCOMPARE(currentTitle(), QStringLiteral("Oferta 15"));
    Keyboard::press(QStringLiteral("Ctrl+Right"));
    QTRY_COMPARE(stageOf(QStringLiteral("Oferta 15")), QStringLiteral("PROPOSAL"));
    QTRY_COMPARE(m_desk->countOf(2), QStringLiteral("3"));
    // The keyboard stays with the card, so that the next arrow goes on from there.
    QCOMPARE(currentTitle(), QStringLiteral("Oferta 15"));
    QCOMPARE(m_desk->board()->selectedCards().size(), 1);
}

void TestStory::loseOne(const QString &later)
{
    Keyboard::press(QStringLiteral("Right"));
    QCOMPARE(currentTitle(), QStringLiteral("Oferta 19"));
    Keyboard::press(QStringLiteral("Alt+6"));
    QTRY_VERIFY(m_desk->find<QComboBox>("lostReasonCombo"));
    auto *reason = m_desk->find<QComboBox>("lostReasonCombo");
    QVERIFY2(reason->hasFocus(), qPrintable(Keyboard::focus()));
    Keyboard::press(QStringLiteral("Down"), 2);
    QVERIFY(tabTo(QStringLiteral("competitorEditor")));
    Keyboard::type(QStringLiteral("Vecinul SRL"));
    QVERIFY(tabTo(QStringLiteral("retry_onEditor")));
    Keyboard::type(later);
    Keyboard::press(QStringLiteral("Return"));
    QTRY_COMPARE(stageOf(QStringLiteral("Oferta 19")), QStringLiteral("CLOSED_LOST"));
    QCOMPARE(m_db->rows(QStringLiteral("SELECT lost_reason IS NOT NULL, competitor, retry_on FROM crm.opportunities WHERE title = 'Oferta 19'")),
        (QList<QStringList>{{QStringLiteral("t"), QStringLiteral("Vecinul SRL"), QStringLiteral("2026-03-28")}}));
    // The date to try again became a task of the same action.
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.tasks t JOIN crm.opportunities o ON o.id = t.opportunity_id AND o.action_id = t.action_id WHERE o.title = 'Oferta 19'")),
        QStringLiteral("1"));
    QCOMPARE(currentTitle(), QStringLiteral("Oferta 19"));
}

void TestStory::moveTwelve()
{
    for (int i = 0; i < 6 && m_desk->board()->currentCard() != QUuid() && m_desk->columnOf(currentTitle()) != 0; ++i)
        Keyboard::press(QStringLiteral("Left"));
    Keyboard::press(QStringLiteral("Home"));
    QCOMPARE(currentTitle(), QStringLiteral("Oferta 01"));
    Keyboard::press(QStringLiteral("Shift+Down"), 11);
    QCOMPARE(m_desk->board()->selectedCards().size(), 12);
    Keyboard::press(QStringLiteral("Alt+3"));
    QTRY_COMPARE(stageOf(QStringLiteral("Oferta 12")), QStringLiteral("PROPOSAL"));
    QTRY_COMPARE(m_desk->countOf(0), QStringLiteral("2"));
    QTRY_COMPARE(m_desk->countOf(2), QStringLiteral("15"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(DISTINCT action_id) || ' ' || count(*) FROM crm.opportunities WHERE stage = 'PROPOSAL' AND title <= 'Oferta 12'")), QStringLiteral("1 12"));
    QTRY_COMPARE(m_desk->undo->undoSteps().size(), 4);
}

void TestStory::restart()
{
    Keyboard::press(QStringLiteral("Alt+Return")); // the inspector of the current card
    auto *inspector = m_desk->find<InspectorFrame>("opportunityInspector");
    QTRY_VERIFY(inspector->isVisible() && m_desk->window->currentPage()->isReady());
    const QString shown = inspector->accessibleName();
    QVERIFY(shown.startsWith(QStringLiteral("Oferta")));
    const QList<QUuid> selected = m_desk->board()->selectedCards();
    QCOMPARE(selected.size(), 12);
    Keyboard::press(QStringLiteral("Ctrl+W"));
    QTRY_VERIFY(!m_desk->window->isVisible());
    openDesk({});
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("pipeline"));
    QCOMPARE(m_desk->board()->selectedCards(), selected);
    inspector = m_desk->find<InspectorFrame>("opportunityInspector");
    QVERIFY(inspector->isVisible());
    QTRY_COMPARE(inspector->accessibleName(), shown);
    QTRY_COMPARE(m_desk->undo->undoSteps().size(), 4);
}

void TestStory::undoAll(int steps)
{
    for (int left = steps - 1; left >= 0; --left) {
        QTRY_VERIFY(m_desk->undo->canUndo());
        Keyboard::press(QStringLiteral("Ctrl+Z"));
        QTRY_COMPARE(m_desk->undo->undoSteps().size(), left);
        QTRY_VERIFY(!m_desk->undo->isRunning());
    }
}

void TestStory::redoAll(int steps)
{
    for (int left = steps - 1; left >= 0; --left) {
        QTRY_VERIFY(m_desk->undo->canRedo());
        Keyboard::press(QStringLiteral("Ctrl+Shift+Z"));
        QTRY_COMPARE(m_desk->undo->redoSteps().size(), left);
        QTRY_VERIFY(!m_desk->undo->isRunning());
    }
}

void TestStory::morningByKeyboard_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("yesterday");
    QTest::addColumn<QString>("tomorrow");
    QTest::addColumn<QString>("later");
    QTest::newRow("Romanian") << QStringLiteral("ro") << QStringLiteral("ieri 16:00") << QStringLiteral("mâine 10:00") << QStringLiteral("peste 60 de zile");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("yesterday 16:00") << QStringLiteral("tomorrow 10:00") << QStringLiteral("in 60 days");
}

void TestStory::morningByKeyboard()
{
    QFETCH(QString, language);
    QFETCH(QString, yesterday);
    QFETCH(QString, tomorrow);
    QFETCH(QString, later);
    deskLanguage().setLanguage(language);
    m_db = std::make_unique<TestDatabase>();
    m_folder = std::make_unique<QTemporaryDir>();
    seedStory(*m_db);
    const auto before = businessState(*m_db);
    const auto step = [](auto &&what) {
        what();
        return !QTest::currentTestFailed();
    };
    const bool lived = step([&] { openDesk("pipeline"); }) && step([&] { findCustomerByPhone(); }) && step([&] { logYesterdaysCall(yesterday, tomorrow); })
        && step([&] { moveOneCard(); }) && step([&] { loseOne(later); }) && step([&] { moveTwelve(); });
    const auto after = businessState(*m_db);
    QVERIFY(!lived || differingTables(before, after).size() >= 3); // opportunities, interactions, tasks: a state that cannot differ proves nothing
    if (lived && step([&] { restart(); }) && step([&] { undoAll(4); })) {
        QCOMPARE(differingTables(before, businessState(*m_db)).join(QLatin1Char('\n')), QString());
        redoAll(4);
        QCOMPARE(differingTables(after, businessState(*m_db)).join(QLatin1Char('\n')), QString());
        undoAll(4);
        QCOMPARE(differingTables(before, businessState(*m_db)).join(QLatin1Char('\n')), QString());
    }
    m_desk.reset();
    m_db.reset();
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestStory cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_story.moc"
