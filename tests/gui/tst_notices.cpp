// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/core/Settings.h"
#include "models/db/AdminSession.h"
#include "models/records/notices/QuietTime.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/Panel.h"
#include "views/components/PanelRegistry.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/Toast.h"
#include "views/components/notices/DesktopNotifier.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// In place of the desktop.
class RecordingNotifier final : public DesktopNotifier {
public:
    using DesktopNotifier::DesktopNotifier;
    void show(const DesktopNotice &notice) override { shown.append(notice); }
    QList<DesktopNotice> shown;
};

/// Notifications under a person's hands.
class TestGuiNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void arrivesLiveAndOpensTheRow();
    void workedThroughByKeys();
    void snoozedToATypedMoment();
    void filteredByKind();
    void allReadAndNothingNew();
    void aReminderIsAToast();
    void theToastSnoozes();
    void onTheDesktopWhileInactive();
    void manyAtOnceAreOneOnTheDesktop();
    void onceHoweverManyDesks();
    void doNotDisturb();
    void noDesktopWhenSwitchedOff();
    void theBellSaysWhatIsNew();
    void remindersPanelByKeys();
    void remindersPanelByClicks();
    void preferences();
    void bothLanguages();

private:
    [[nodiscard]] QPushButton *bell() const { return m_desk->find<QPushButton>("noticesButton"); }
    [[nodiscard]] QWidget *popup() const { return m_desk->find<QWidget>("noticesPopup"); }
    [[nodiscard]] QListView *list() const { return m_desk->find<QListView>("noticesList"); }
    [[nodiscard]] Toast *toast() const { return m_desk->find<Toast>("noticeToast"); }
    [[nodiscard]] QString stored(const char *what) const { return m_db->value(QStringLiteral("SELECT coalesce(string_agg((%1)::text, ',' ORDER BY event_key), '') FROM core.notifications").arg(QLatin1String(what))); }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers); }
    void assign(const QString &title, int count = 1);
    void remind(const QString &title, const char *when = "-1 minute");
    void openCentre();
    void leaveTheDesk(bool left);
    std::unique_ptr<Panel> panel(PanelRegistry &registry, const char *id);

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<AdminSession> m_elena;
    RecordingNotifier *m_desktop = nullptr;
    QString m_ana;
};

void TestGuiNotices::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    m_ana = m_db->value(QStringLiteral("SELECT id FROM core.users WHERE first_name = 'Ana'"));
    auto session = AdminSession::open(m_db->as(QStringLiteral("elena")));
    QVERIFY(session);
    m_elena = std::make_unique<AdminSession>(std::move(*session));
    auto desktop = std::make_unique<RecordingNotifier>();
    m_desktop = desktop.get();
    DesktopNotifier::replace(std::move(desktop));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "pipeline");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_VERIFY(bell());
}

void TestGuiNotices::cleanup()
{
    m_desk.reset();
    DesktopNotifier::replace(nullptr);
    m_elena.reset();
    m_db.reset();
}

// Elena gives Ana tasks, under one action.
void TestGuiNotices::assign(const QString &title, int count)
{
    const auto done = m_elena->value(QStringLiteral("WITH u AS (INSERT INTO crm.tasks (title, assigned_to_user_id, action_id, customer_id) SELECT $1 || CASE WHEN $2::int > 1 THEN ' ' || n ELSE '' END, $3::uuid, $4::uuid,"
                                                    " (SELECT id FROM crm.customer_companies LIMIT 1) FROM generate_series(1, $2::int) n RETURNING 1),"
                                                    " a AS (INSERT INTO core.actions (id, label) VALUES ($4::uuid, 'create')) SELECT count(*) FROM u"),
        {title, QString::number(count), m_ana, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    QVERIFY(done && *done == QString::number(count));
}

void TestGuiNotices::remind(const QString &title, const char *when)
{
    m_db->exec(QStringLiteral("INSERT INTO crm.tasks (title, assigned_to_user_id, reminder_at, customer_id) SELECT '%1', '%2', now() + interval '%3', id FROM crm.customer_companies LIMIT 1")
                   .arg(title, m_ana, QLatin1String(when)));
}

void TestGuiNotices::openCentre()
{
    m_desk->window->action("notices.open")->trigger();
    QTRY_VERIFY(popup() && popup()->isVisible());
}

void TestGuiNotices::leaveTheDesk(bool left)
{
    if (left) {
        QApplication::setActiveWindow(nullptr);
        QTRY_VERIFY(!m_desk->window->isActiveWindow());
    } else {
        QApplication::setActiveWindow(m_desk->window.get());
        QTRY_VERIFY(m_desk->window->isActiveWindow());
    }
}

std::unique_ptr<Panel> TestGuiNotices::panel(PanelRegistry &registry, const char *id)
{
    for (const PanelInfo &info : registry.panels()) {
        if (info.id != id)
            continue;
        std::unique_ptr<Panel> made(info.create(*m_desk->window, m_desk->window.get()));
        made->setGeometry(200, 60, 640, 500);
        made->show();
        made->raise();
        made->activate();
        return made;
    }
    return {};
}

void TestGuiNotices::arrivesLiveAndOpensTheRow()
{
    QVERIFY(bell()->text().isEmpty());
    assign(QStringLiteral("Trimite oferta"));
    QTRY_COMPARE(bell()->text(), QStringLiteral("1 new"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(popup() && popup()->isVisible());
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Elena Test assigned you a task"));
    const QString spoken = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QLatin1String("unread")) && spoken.contains(QStringLiteral("Trimite oferta • Agro Bărăgan SRL")), qPrintable(spoken));
    QTRY_VERIFY(list()->hasFocus());
    key(Qt::Key_Return);
    QVERIFY(!popup()->isVisible());
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks"));
    QTRY_VERIFY(bell()->text().isEmpty());
    QTRY_COMPARE(stored("read_at IS NOT NULL"), QStringLiteral("true"));
    // The list of tasks stands on it.
    QTRY_COMPARE(m_desk->window->currentPage()->currentContext().customerName.isEmpty(), false);
}

void TestGuiNotices::workedThroughByKeys()
{
    for (const char *title : {"Unu", "Doi", "Trei"})
        assign(QString::fromLatin1(title));
    QTRY_COMPARE(bell()->text(), QStringLiteral("3 new"));
    openCentre();
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QVERIFY(list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Trei"))); // the newest
    key(Qt::Key_Space);
    QTRY_COMPARE(bell()->text(), QStringLiteral("2 new"));
    key(Qt::Key_Space);
    QTRY_COMPARE(bell()->text(), QStringLiteral("3 new"));
    key(Qt::Key_D);
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Doi"))); // the keyboard stays at its place
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications WHERE done_at IS NOT NULL")), QStringLiteral("1"));
    key(Qt::Key_U);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    key(Qt::Key_Down);
    key(Qt::Key_S);
    auto *menu = m_desk->find<QMenu>("snoozeMenu");
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down); // 1 hour
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT string_agg(round(extract(epoch FROM snoozed_until - now()) / 60)::text, ',') FROM core.notifications WHERE snoozed_until IS NOT NULL")),
        QStringLiteral("60"));
    leaveTheDesk(false); // menus leave the window inactive here
    QTRY_VERIFY(list()->hasFocus());
    key(Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
}

void TestGuiNotices::snoozedToATypedMoment()
{
    assign(QStringLiteral("Unu"));
    openCentre();
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    key(Qt::Key_S);
    auto *menu = m_desk->find<QMenu>("snoozeMenu");
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Up); // from the first to the last
    QTest::keyClick(menu, Qt::Key_Return);
    // Menus leave the window inactive here, so the keys are sent to the field itself.
    QTRY_VERIFY(m_desk->find<QLineEdit>("snoozeEdit") && m_desk->find<QLineEdit>("snoozeEdit")->isVisible());
    auto *edit = m_desk->find<QLineEdit>("snoozeEdit");
    QTest::keyClicks(edit, QStringLiteral("yesterday"));
    QTest::keyClick(edit, Qt::Key_Return); // is refused
    QVERIFY(edit->isVisible());
    QVERIFY(popup()->isVisible());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("tomorrow 14:00"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    const QDateTime wanted(Clock::today().addDays(1), QTime(14, 0));
    QTRY_COMPARE(stored("extract(epoch FROM snoozed_until)::bigint"), QString::number(wanted.toSecsSinceEpoch()));
    QVERIFY(popup()->isVisible());
}

void TestGuiNotices::filteredByKind()
{
    assign(QStringLiteral("Unu"));
    remind(QStringLiteral("Suna"));
    openCentre();
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    auto *kind = m_desk->find<QComboBox>("noticesKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down); // reminders
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Suna"));
    QTest::keyClick(kind, Qt::Key_Down);
    QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Elena Test assigned you a task"));
}

void TestGuiNotices::allReadAndNothingNew()
{
    openCentre();
    QTRY_VERIFY(m_desk->find<QWidget>("noticesEmpty")->isVisible());
    assign(QStringLiteral("Lot"), 40); // one line
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(list()->model()->index(0, 0).data().toString().contains(QLatin1String("40 task")));
    QTest::mouseClick(m_desk->find<QPushButton>("noticesReadAll"), Qt::LeftButton);
    QTRY_VERIFY(bell()->text().isEmpty());
    QTRY_VERIFY(!m_desk->find<QPushButton>("noticesReadAll")->isVisible());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(0, 0)).center());
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks")); // where they all are
}

void TestGuiNotices::aReminderIsAToast()
{
    remind(QStringLiteral("Suna la Agro"), "1 second");
    QVERIFY(!toast()->isVisible());
    QTRY_VERIFY(toast()->isVisible());
    QVERIFY(toast()->text().startsWith(QLatin1String("Suna la Agro")));
    QTRY_VERIFY(bell()->text().startsWith(QLatin1String("1 reminder")));
    QVERIFY(m_desktop->shown.isEmpty());
    QTest::mouseClick(m_desk->find<QPushButton>("toastChoice0"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks"));
    QTRY_VERIFY(!toast()->isVisible());
    QTRY_VERIFY(bell()->text().isEmpty());
}

void TestGuiNotices::theToastSnoozes()
{
    remind(QStringLiteral("Suna"));
    QTRY_VERIFY(toast()->isVisible());
    QTest::mouseClick(m_desk->find<QPushButton>("toastChoice1"), Qt::LeftButton);
    QTRY_COMPARE(stored("snoozed_until > now()"), QStringLiteral("true"));
    QTRY_VERIFY(bell()->text().isEmpty());
    QVERIFY(!toast()->isVisible());
}

void TestGuiNotices::onTheDesktopWhileInactive()
{
    assign(QStringLiteral("La birou"));
    QTRY_COMPARE(bell()->text(), QStringLiteral("1 new"));
    QTRY_COMPARE(stored("shown_at IS NOT NULL"), QStringLiteral("true")); // somebody sat there
    leaveTheDesk(true);
    assign(QStringLiteral("Plecata"));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, QStringLiteral("Elena Test assigned you a task"));
    QVERIFY(m_desktop->shown.first().body.contains(QStringLiteral("Plecata • Agro Bărăgan SRL")));
    Q_EMIT m_desktop->activated(m_desktop->shown.first().id);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks"));
    QTRY_COMPARE(bell()->text(), QStringLiteral("1 new")); // the other one
}

void TestGuiNotices::manyAtOnceAreOneOnTheDesktop()
{
    leaveTheDesk(true);
    for (int i = 0; i < 5; ++i)
        assign(QStringLiteral("Sarcina %1").arg(i));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QVERIFY(m_desktop->shown.first().title.startsWith(QLatin1String("5 new")));
    Q_EMIT m_desktop->activated(m_desktop->shown.first().id);
    QTRY_VERIFY(popup() && popup()->isVisible());
}

void TestGuiNotices::onceHoweverManyDesks()
{
    auto second = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "tasks");
    leaveTheDesk(true);
    QVERIFY(!second->window->isActiveWindow());
    remind(QStringLiteral("O data"));
    assign(QStringLiteral("Tot o data"));
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QTRY_COMPARE(second->find<QPushButton>("noticesButton")->text(), QStringLiteral("2 new"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications")), QStringLiteral("2"));
    // What one desk has done is done on the other.
    leaveTheDesk(false);
    openCentre();
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QTRY_VERIFY(list()->hasFocus());
    key(Qt::Key_D);
    QTRY_COMPARE(second->find<QPushButton>("noticesButton")->text().left(1), QStringLiteral("1"));
    QCOMPARE(m_desktop->shown.size(), 2);
}

void TestGuiNotices::doNotDisturb()
{
    QAction *quiet = m_desk->window->action("notices.quiet");
    quiet->trigger();
    QVERIFY(quiet->isChecked());
    QVERIFY(QuietTime::isAlways(m_desk->window->settings()));
    QVERIFY(bell()->toolTip().contains(QLatin1String("Do not disturb")));
    remind(QStringLiteral("Suna"));
    QTRY_VERIFY(bell()->text().startsWith(QLatin1String("1 reminder"))); // it is in the centre
    leaveTheDesk(true);
    assign(QStringLiteral("Liniste"));
    QTRY_COMPARE(bell()->text(), QStringLiteral("2 new"));
    QCOMPARE(stored("shown_at IS NULL"), QStringLiteral("true,true"));
    QVERIFY(!toast()->isVisible() && m_desktop->shown.isEmpty());
    quiet->trigger(); // what came meanwhile is told now
    QVERIFY(!quiet->isChecked());
    QTRY_COMPARE(m_desktop->shown.size(), 2);
}

void TestGuiNotices::noDesktopWhenSwitchedOff()
{
    m_desk->window->settings().setValue(SettingKey::DesktopNotices, false);
    leaveTheDesk(true);
    assign(QStringLiteral("Tacut"));
    QTRY_COMPARE(bell()->text(), QStringLiteral("1 new"));
    m_desk->window->settings().setValue(SettingKey::DesktopNotices, true);
    m_db->exec(QStringLiteral("INSERT INTO core.notification_preferences (user_id, kind, level) VALUES ('%1', 'ASSIGNED', 'IN_APP')").arg(m_ana));
    QTRY_COMPARE(stored("shown_at IS NOT NULL"), QStringLiteral("true")); // looked at, and meant for the window only
    QVERIFY(m_desktop->shown.isEmpty());
}

void TestGuiNotices::theBellSaysWhatIsNew()
{
    QVERIFY(bell()->accessibleName().contains(QLatin1String("nothing new")));
    remind(QStringLiteral("Una"));
    remind(QStringLiteral("Doua"));
    QTRY_VERIFY(bell()->text().startsWith(QLatin1String("2 reminder")));
    QVERIFY(bell()->accessibleName().contains(u'2'));
    QTest::mouseClick(bell(), Qt::LeftButton);
    QTRY_VERIFY(popup() && popup()->isVisible());
    // It floats over the window, at the right.
    QVERIFY(m_desk->window->rect().contains(popup()->geometry().adjusted(12, 12, -12, -12)));
    QVERIFY(popup()->geometry().center().x() > m_desk->window->width() / 2);
    QTest::mouseClick(bell(), Qt::LeftButton);
    QTRY_VERIFY(!popup()->isVisible());
}

void TestGuiNotices::remindersPanelByKeys()
{
    auto reminders = panel(PanelRegistry::home(), "reminders");
    QVERIFY(reminders);
    QTRY_VERIFY(reminders->isReady());
    QVERIFY(!reminders->isWanted());
    for (const char *title : {"Unu", "Doi"})
        remind(QString::fromLatin1(title));
    QTRY_COMPARE(reminders->note(), QStringLiteral("2"));
    const auto rows = [&] {
        QList<QWidget *> shown;
        for (QWidget *row : reminders->findChildren<QWidget *>(QStringLiteral("reminderRow")))
            if (row->isVisible())
                shown.append(row);
        return shown;
    };
    QTRY_COMPARE(rows().size(), 2);
    rows().first()->setFocus();
    key(Qt::Key_D);
    QTRY_COMPARE(rows().size(), 1);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications WHERE done_at IS NOT NULL")), QStringLiteral("1"));
    rows().first()->setFocus();
    key(Qt::Key_S);
    auto *menu = reminders->findChild<QMenu *>(QStringLiteral("snoozeMenu"));
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!reminders->isWanted());
    leaveTheDesk(false);
    remind(QStringLiteral("Trei"));
    QTRY_COMPARE(rows().size(), 1);
    QTest::keyClick(rows().first(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks"));
}

void TestGuiNotices::remindersPanelByClicks()
{
    auto reminders = panel(PanelRegistry::home(), "reminders");
    for (int i = 0; i < 6; ++i)
        remind(QStringLiteral("R%1").arg(i));
    QTRY_COMPARE(reminders->note(), QStringLiteral("6"));
    auto *more = reminders->findChild<QPushButton *>(QStringLiteral("remindersMore"));
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(more->text(), QStringLiteral("2 more"));
    QTest::mouseClick(reminders->findChild<QPushButton *>(QStringLiteral("reminderDone")), Qt::LeftButton);
    QTRY_COMPARE(reminders->note(), QStringLiteral("5"));
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(popup() && popup()->isVisible());
}

void TestGuiNotices::preferences()
{
    auto chosen = panel(PanelRegistry::preferences(), "notices");
    QVERIFY(chosen);
    QTRY_VERIFY(chosen->isReady());
    auto *level = chosen->findChild<SegmentedSwitch *>(QStringLiteral("noticeLevel_ASSIGNED"));
    QCOMPARE(level->currentIndex(), 2);
    QTest::mouseClick(level->findChild<QWidget *>(QStringLiteral("segment0")), Qt::LeftButton);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT level FROM core.notification_preferences WHERE kind = 'ASSIGNED'")), QStringLiteral("NONE"));
    assign(QStringLiteral("Nespusa"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications")), QStringLiteral("0"));
    auto *quiet = chosen->findChild<SegmentedSwitch *>(QStringLiteral("quietSwitch"));
    const Settings &settings = m_desk->window->settings();
    QTest::mouseClick(quiet->findChild<QWidget *>(QStringLiteral("segment1")), Qt::LeftButton);
    QVERIFY(std::abs(Clock::now().secsTo(QuietTime::until(settings, Clock::now())) - 3600) < 60);
    QVERIFY(m_desk->window->action("notices.quiet")->isChecked());
    QTest::mouseClick(quiet->findChild<QWidget *>(QStringLiteral("segment4")), Qt::LeftButton);
    QTRY_VERIFY(m_desk->find<QLineEdit>("snoozeEdit") && m_desk->find<QLineEdit>("snoozeEdit")->hasFocus());
    QTest::keyClicks(m_desk->find<QLineEdit>("snoozeEdit"), QStringLiteral("+3d 10:00"));
    key(Qt::Key_Return);
    QTRY_COMPARE(QuietTime::until(settings, Clock::now()), QDateTime(Clock::today().addDays(3), QTime(10, 0)));
    QCOMPARE(quiet->currentIndex(), 4);
    QTest::mouseClick(quiet->findChild<QWidget *>(QStringLiteral("segment0")), Qt::LeftButton);
    QVERIFY(!QuietTime::isQuiet(settings, Clock::now()));
    auto *desktop = chosen->findChild<QCheckBox *>(QStringLiteral("desktopNotices"));
    QVERIFY(desktop->isChecked());
    desktop->setFocus();
    key(Qt::Key_Space);
    QVERIFY(!settings.flag(SettingKey::DesktopNotices));
}

void TestGuiNotices::bothLanguages()
{
    assign(QStringLiteral("Oferta"));
    openCentre();
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    deskLanguage().setLanguage(QStringLiteral("ro"));
    const auto back = qScopeGuard([] { deskLanguage().setLanguage(QStringLiteral("en")); });
    QVERIFY(popup()->isVisible());
    QTRY_VERIFY(!list()->accessibleName().isEmpty());
    deskLanguage().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(list()->accessibleName(), QStringLiteral("Notifications"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestGuiNotices cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_notices.moc"
