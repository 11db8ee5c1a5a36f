// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ActionRegistry.h"
#include "app/shell/CommandPalette.h"
#include "app/shell/PaletteModel.h"
#include "models/core/Clock.h"
#include "models/records/SavedViews.h"
#include "models/sales/StageDefaults.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/SectionList.h"
#include "views/components/SettingRow.h"
#include "views/components/preferences/PreferencesPage.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace punte;

/// Preferences by keys: found, changed at once, brought back; what belongs to the organisation is guarded by the database.
class TestPreferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void openedAndSearchedByKeys();
    void appearanceHoldsAtOnce();
    void languageIsFollowedEverywhere();
    void settingsAreResetOneByOneAndTogether();
    void keysAreSetTakenAndReset();
    void keysOfPagesThatWereNotOpened();
    void noTwoCommandsShareKeys();
    void startsWhereChosen();
    void callingIsRemembered();
    void workingHoursAreSetAndUndone();
    void freeDaysAreAddedWorkedAndUndone();
    void readersSeeWhyNot();
    void roomForFiles();
    void stagesAreCheckedAndUndone();
    void colleaguesChangeIsSeen();
    void paletteFindsSettingsInBothLanguages();

private:
    [[nodiscard]] PreferencesPage *page() const { return qobject_cast<PreferencesPage *>(m_desk->page("preferences")); }
    [[nodiscard]] QWidget *focus() const { return m_desk->window->focusWidget(); }
    void open(const QString &login);
    void openSection(const QByteArray &id, const QByteArray &item = {});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(focus(), key, modifiers); }
    [[nodiscard]] QString setting(const char *key) const
    {
        return m_db->value(QStringLiteral("SELECT value #>> '{}' FROM core.settings WHERE user_id IS NULL AND key = $1"), {QString::fromLatin1(key)});
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestPreferences::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    m_db->addUser(QStringLiteral("dan"), {QStringLiteral("ADMIN")});
}

void TestPreferences::cleanup()
{
    m_desk.reset();
    m_db.reset();
    deskLanguage().setLanguage(QStringLiteral("en"));
    Theme::instance().setMode(Theme::Mode::Light);
    Theme::instance().setDensity(Theme::Density::Normal);
    Theme::instance().setZoom(100);
}

void TestPreferences::open(const QString &login)
{
    m_desk = std::make_unique<DeskWindow>(*m_db, login, "tasks");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("preferences"));
    QTRY_VERIFY(page()->isReady());
}

void TestPreferences::openSection(const QByteArray &id, const QByteArray &item)
{
    page()->openPlace({id, item});
    QCOMPARE(page()->currentSection(), id);
    QTRY_VERIFY(page()->isReady());
}

void TestPreferences::openedAndSearchedByKeys()
{
    open(QStringLiteral("ana"));
    QCOMPARE(page()->currentSection(), QByteArray("appearance"));
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = m_desk->find<QLineEdit>("preferencesSearchField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("calls hours"));
    QVERIFY(!m_desk->find<QWidget>("preferencesSection")->isVisible());
    QVERIFY(m_desk->find<QWidget>("preferencesNothing")->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, QStringLiteral("working h"));
    QCOMPARE(page()->currentSection(), QByteArray("workCalendar"));
    QTest::keyClicks(field, QString()); // what was found is the setting, not only its section
    auto *list = m_desk->find<SectionList>("preferencesList");
    QCOMPARE(list->currentKey(), QStringLiteral("workCalendar/workingHours"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("temA")); // Romanian, in an English window, without its diacritic
    QCOMPARE(list->currentKey(), QStringLiteral("appearance/theme"));
    press(Qt::Key_Return);
    QCOMPARE(focus()->objectName(), QStringLiteral("themeSetting"));
}

void TestPreferences::appearanceHoldsAtOnce()
{
    open(QStringLiteral("ana"));
    openSection("appearance", "theme");
    auto *theme = m_desk->find<QComboBox>("themeSetting");
    theme->setCurrentIndex(theme->findData(QStringLiteral("light")));
    press(Qt::Key_Down);
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(m_desk->settings.theme(), QStringLiteral("dark"));
    openSection("appearance", "density");
    press(Qt::Key_Down);
    QCOMPARE(Theme::instance().density(), Theme::Density::Comfortable);
    openSection("appearance", "zoom");
    press(Qt::Key_Down);
    QCOMPARE(Theme::instance().zoom(), 110);
    // What is set by its command shows here.
    m_desk->window->actions().action("zoom.in")->trigger();
    QCOMPARE(m_desk->find<QComboBox>("zoomSetting")->currentData().toInt(), 120);
    QVERIFY(m_desk->window->actions().action("density.comfortable")->isChecked());
}

void TestPreferences::languageIsFollowedEverywhere()
{
    open(QStringLiteral("ana"));
    openSection("appearance", "language");
    auto *language = m_desk->find<QComboBox>("languageSetting");
    QCOMPARE(language->currentData().toString(), QStringLiteral("system"));
    press(Qt::Key_Down);
    QCOMPARE(deskLanguage().language(), QStringLiteral("ro"));
    QCOMPARE(language->itemText(0), QCoreApplication::translate("punte::AppearancePanel", "As the system"));
    QCOMPARE(language->currentData().toString(), QStringLiteral("ro"));
    QVERIFY(language->hasFocus());
    m_desk->window->actions().action("language.system")->trigger();
    QCOMPARE(deskLanguage().language(), LanguageController::systemLanguage());
    QVERIFY(m_desk->settings.language().isEmpty());
}

void TestPreferences::settingsAreResetOneByOneAndTogether()
{
    open(QStringLiteral("ana"));
    openSection("appearance", "density");
    auto *section = m_desk->find<QPushButton>("preferencesResetButton");
    QVERIFY(!section->isVisible());
    press(Qt::Key_Down);
    auto *reset = m_desk->find<QToolButton>("densityResetButton");
    QTRY_VERIFY(reset->isVisible() && section->isVisible());
    press(Qt::Key_Tab);
    QVERIFY(reset->hasFocus());
    press(Qt::Key_Space);
    QCOMPARE(m_desk->settings.density(), QStringLiteral("normal"));
    QVERIFY(!reset->isVisible());
    QVERIFY(m_desk->find<QComboBox>("densitySetting")->hasFocus());
    press(Qt::Key_Down);
    openSection("appearance", "zoom");
    press(Qt::Key_Down);
    section->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_desk->settings.density(), QStringLiteral("normal"));
    QCOMPARE(m_desk->settings.zoom(), 100);
    QVERIFY(!section->isVisible());
}

void TestPreferences::keysAreSetTakenAndReset()
{
    open(QStringLiteral("ana"));
    openSection("keyboard");
    ActionRegistry &actions = m_desk->window->actions();
    auto *search = m_desk->find<QLineEdit>("shortcutsSearchField");
    auto *list = m_desk->find<QTreeWidget>("shortcutsList");
    auto *keys = m_desk->find<QKeySequenceEdit>("shortcutsKeysField");
    auto *take = m_desk->find<QPushButton>("shortcutsTakeButton");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("new window"));
    const QList<QTreeWidgetItem *> found = list->findItems(actions.name(*actions.entry("window.new")), Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.constFirst()->isHidden());
    list->setCurrentItem(found.constFirst());
    list->setFocus();
    press(Qt::Key_Return);
    // A free key holds at once.
    QTest::keyClick(focus(), Qt::Key_F9, Qt::ControlModifier);
    QTRY_COMPARE(actions.action("window.new")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F9));
    // One that another command has is named, and nothing changes until it is taken away.
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(take->isVisible());
    QCOMPARE(actions.action("window.new")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F9));
    QVERIFY(m_desk->find<QLabel>("shortcutsClashLabel")->text().contains(QLatin1String("Search or run a command")));
    QVERIFY(take->text().contains(QLatin1String("Search or run a command")));
    take->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(actions.action("window.new")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(actions.action("palette.open")->shortcut().isEmpty());
    QVERIFY(m_desk->settings.shortcut("palette.open").isValid());
    auto *all = m_desk->find<QPushButton>("shortcutsResetAllButton");
    all->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(actions.action("window.new")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    QCOMPARE(actions.action("palette.open")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(!m_desk->settings.shortcut("palette.open").isValid());
}

void TestPreferences::keysOfPagesThatWereNotOpened()
{
    open(QStringLiteral("ana"));
    QVERIFY(!m_desk->window->actions().entry("contracts.newContract"));
    openSection("keyboard");
    QVERIFY(m_desk->window->actions().entry("contracts.newContract"));
    QTRY_COMPARE(m_desk->find<QTreeWidget>("shortcutsList")->findItems(QStringLiteral("New contract"), Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("preferences"));
}

// Two commands that work at the same place under the same keys: neither would.
void TestPreferences::noTwoCommandsShareKeys()
{
    open(QStringLiteral("ana"));
    for (const PageInfo &info : m_desk->window->visiblePages())
        (void)m_desk->window->page(info.id)->scenes(); // builds what a page makes when it is first looked at
    const ActionRegistry &actions = m_desk->window->actions();
    QStringList twice;
    for (const ActionRegistry::Entry &entry : actions.entries())
        if (const ActionRegistry::Entry *other = actions.conflict(entry.spec.id, entry.action->shortcut()))
            twice << QStringLiteral("%1: %2 and %3").arg(entry.action->shortcut().toString(), QString::fromLatin1(entry.spec.id), QString::fromLatin1(other->spec.id));
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestPreferences::startsWhereChosen()
{
    open(QStringLiteral("ana"));
    openSection("start", "startPage");
    auto *choice = m_desk->find<QComboBox>("startPageSetting");
    QCOMPARE(choice->currentIndex(), 0);
    choice->setCurrentIndex(choice->findText(QStringLiteral("Calendar")));
    const QString kept = m_desk->folder.path() + QStringLiteral("/again.ini");
    m_desk->settings.sync();
    QVERIFY(QFile::copy(m_desk->settings.fileName(), kept));
    {
        DeskWindow again(*m_db, QStringLiteral("ana"), {}, kept);
        QCOMPARE(again.window->currentPage()->pageId(), QByteArray("calendar"));
        // The views come later and hold no start: the page stays chosen.
        SavedViews &views = SavedViews::of(again.database);
        views.load();
        QTRY_VERIFY(views.isLoaded());
        QCOMPARE(again.window->startView().first, QByteArray("calendar"));
    }
    QVERIFY(m_desk->find<QToolButton>("startPageResetButton")->isVisible());
    m_desk->find<QToolButton>("startPageResetButton")->click();
    QVERIFY(m_desk->window->startView().first.isEmpty());
}

void TestPreferences::callingIsRemembered()
{
    open(QStringLiteral("ana"));
    openSection("calling", "phoneScheme");
    press(Qt::Key_Down);
    QCOMPARE(m_desk->settings.values().text(SettingKey::PhoneScheme), QStringLiteral("sip"));
}

void TestPreferences::workingHoursAreSetAndUndone()
{
    open(QStringLiteral("dan"));
    openSection("workCalendar", "workingHours");
    auto *from = m_desk->find<QComboBox>("workFromCombo");
    auto *to = m_desk->find<QComboBox>("workToCombo");
    QCOMPARE(from->currentText(), QStringLiteral("09:00"));
    QVERIFY(from->hasFocus());
    press(Qt::Key_Up);
    QTRY_VERIFY(setting("calendar.working_hours").contains(QLatin1String("08:30")));
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.settings WHERE key = 'calendar.working_hours'")), QStringLiteral("1"));
    m_desk->find<QToolButton>("workDay6")->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT value -> 'days' FROM core.settings WHERE key = 'calendar.working_hours'")), QStringLiteral("[1, 2, 3, 4, 5, 6]"));
    QTRY_VERIFY(m_desk->find<QToolButton>("workingDaysResetButton")->isVisible());
    // An end before the begin is said and not saved.
    to->setCurrentText(QStringLiteral("08:00"));
    auto *row = m_desk->find<SettingRow>("workingHoursRow");
    QVERIFY(row->findChildren<QLabel *>().size() > 0);
    QVERIFY(std::ranges::any_of(row->findChildren<QLabel *>(), [](const QLabel *label) { return label->text().contains(QLatin1String("must end later")); }));
    QVERIFY(setting("calendar.working_hours").contains(QLatin1String("18:00")));
    to->setCurrentText(QStringLiteral("17:00"));
    QTRY_VERIFY(setting("calendar.working_hours").contains(QLatin1String("17:00")));
    // Like everything else: step by step, the first of which leaves the organisation without a setting.
    const auto undo = [this] { m_desk->window->actions().action("edit.undo")->trigger(); };
    undo();
    QTRY_VERIFY(setting("calendar.working_hours").contains(QLatin1String("18:00")));
    QTRY_COMPARE(to->currentText(), QStringLiteral("18:00"));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Change the working hours"));
    undo();
    undo();
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.settings WHERE key = 'calendar.working_hours' AND deleted_at IS NULL")), QStringLiteral("0"));
    QTRY_COMPARE(from->currentText(), QStringLiteral("09:00"));
    QTRY_VERIFY(!m_desk->find<QToolButton>("workingDaysResetButton")->isVisible());
    // Again from there, over the row that was taken back.
    from->setFocus();
    press(Qt::Key_Down);
    QTRY_VERIFY(setting("calendar.working_hours").contains(QLatin1String("09:30")));
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT (core.working_hours()).starts")), QStringLiteral("09:30:00"));
}

void TestPreferences::freeDaysAreAddedWorkedAndUndone()
{
    open(QStringLiteral("dan"));
    openSection("workCalendar");
    auto *table = m_desk->find<QTableView>("freeDaysTable");
    QCOMPARE(table->model()->rowCount(), 17);
    m_desk->find<QPushButton>("addFreeDayButton")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(m_desk->find<QWidget>("freeDayPopup"));
    QTest::keyClicks(focus(), QStringLiteral("12.03.2026"));
    press(Qt::Key_Tab);
    QTest::keyClicks(focus(), QStringLiteral("Inventory"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT name FROM core.holidays WHERE day = '2026-03-12' AND NOT is_working AND deleted_at IS NULL")), QStringLiteral("Inventory"));
    QTRY_COMPARE(table->model()->rowCount(), 18);
    // Epiphany is worked here.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->find<QPushButton>("workingDayButton"));
    m_desk->find<QPushButton>("workingDayButton")->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.holidays WHERE day = '2026-01-06' AND is_working AND deleted_at IS NULL")), QStringLiteral("1"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->window->actions().action("edit.undo")->trigger();
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.holidays WHERE day = '2026-01-06' AND deleted_at IS NULL")), QStringLiteral("0"));
    QTRY_COMPARE(int(m_desk->undo->undoSteps().size()), 1);
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->window->actions().action("edit.undo")->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 17);
    m_desk->find<QToolButton>("nextYearButton")->click();
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("1 January"));
}

void TestPreferences::readersSeeWhyNot()
{
    open(QStringLiteral("ana"));
    openSection("workCalendar");
    QVERIFY(!m_desk->find<QComboBox>("workFromCombo")->isEnabled());
    QVERIFY(!m_desk->find<QPushButton>("addFreeDayButton")->isEnabled());
    const auto saysWhy = [this] { return m_desk->find<QLabel>("preferencesScopeLabel")->text().contains(QLatin1String("not change it")); };
    QVERIFY(saysWhy());
    openSection("files");
    QVERIFY(saysWhy() && !m_desk->find<QComboBox>("fileLimitSetting")->isEnabled());
    openSection("stages");
    QVERIFY(saysWhy() && !m_desk->find<QWidget>("PROPOSALPercent")->isEnabled());
    openSection("appearance");
    QVERIFY(!m_desk->find<QWidget>("preferencesScopeLabel")->isVisible());
}

void TestPreferences::roomForFiles()
{
    open(QStringLiteral("dan"));
    openSection("files", "fileLimit");
    auto *limit = m_desk->find<QComboBox>("fileLimitSetting");
    QCOMPARE(limit->currentData().toLongLong(), 25 * 1024 * 1024LL);
    press(Qt::Key_Down);
    QTRY_COMPARE(setting("files.max_bytes"), QString::number(50 * 1024 * 1024));
    QTRY_VERIFY(m_desk->find<QToolButton>("fileLimitResetButton")->isVisible());
    m_desk->find<QToolButton>("fileLimitResetButton")->click();
    QTRY_COMPARE(setting("files.max_bytes"), QString::number(25 * 1024 * 1024));
    QTRY_COMPARE(limit->currentData().toLongLong(), 25 * 1024 * 1024LL);
    QVERIFY(m_desk->find<QLabel>("fileRoomUsed")->text().contains(QLatin1String("5")));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Change the size of the largest file"));
    m_desk->window->actions().action("edit.undo")->trigger();
    QTRY_COMPARE(limit->currentData().toLongLong(), 50 * 1024 * 1024LL);
    m_desk->window->actions().action("edit.undo")->trigger();
    QTRY_COMPARE(limit->currentData().toLongLong(), 25 * 1024 * 1024LL);
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.settings WHERE key = 'files.max_bytes' AND deleted_at IS NULL")), QStringLiteral("0"));
}

void TestPreferences::stagesAreCheckedAndUndone()
{
    for (const QStringList &row : m_db->rows(QStringLiteral("SELECT stage, probability, coalesce(stale_after_days, 0) FROM crm.stage_defaults"))) {
        const StageDefault initial = StageDefaults::initial(row.at(0).toLatin1());
        QCOMPARE(QString::number(initial.percent), row.at(1));
        QCOMPARE(QString::number(initial.staleAfterDays), row.at(2));
    }
    open(QStringLiteral("elena"));
    openSection("stages", "stagePROPOSAL");
    const auto stored = [this] {
        return m_db->value(QStringLiteral("SELECT probability || ' ' || coalesce(stale_after_days, 0) FROM crm.stage_defaults WHERE stage = 'PROPOSAL'"));
    };
    auto *percent = m_desk->find<QWidget>("PROPOSALPercent")->findChild<QLineEdit *>();
    auto *days = m_desk->find<QWidget>("PROPOSALDays")->findChild<QLineEdit *>();
    QCOMPARE(percent->text(), QStringLiteral("60"));
    percent->setFocus();
    percent->selectAll();
    QTest::keyClicks(percent, QStringLiteral("140"));
    press(Qt::Key_Return);
    QCOMPARE(stored(), QStringLiteral("60 14"));
    percent->selectAll();
    QTest::keyClicks(percent, QStringLiteral("65"));
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(), QStringLiteral("65 14"));
    QTRY_VERIFY(m_desk->find<QToolButton>("stagePROPOSALResetButton")->isVisible());
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, QStringLiteral("21"));
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(), QStringLiteral("65 21"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->window->actions().action("edit.undo")->trigger();
    QTRY_COMPARE(stored(), QStringLiteral("65 14"));
    QTRY_COMPARE(days->text(), QStringLiteral("14"));
}

void TestPreferences::colleaguesChangeIsSeen()
{
    open(QStringLiteral("dan"));
    openSection("files");
    m_db->exec(QStringLiteral("INSERT INTO core.settings (tenant_id, key, value) VALUES ('%1', 'files.max_bytes', '1048576')").arg(m_db->tenant().toString(QUuid::WithoutBraces)));
    QTRY_COMPARE(m_desk->find<QComboBox>("fileLimitSetting")->currentData().toLongLong(), 1024 * 1024LL);
}

void TestPreferences::paletteFindsSettingsInBothLanguages()
{
    open(QStringLiteral("ana"));
    m_desk->window->showPage("tasks");
    CommandPalette &palette = m_desk->window->palette();
    for (const char *typed : {"height of rows", "inaltimea randurilor"}) {
        palette.openWith(QLatin1String(typed));
        QTRY_VERIFY(!palette.model().isSearching());
        int row = -1;
        for (int i = 0; i < palette.model().rowCount(); ++i)
            if (palette.model().row(i).hit.kind == "setting" && palette.model().row(i).title == QLatin1String("Height of rows"))
                row = i;
        QVERIFY2(row >= 0, typed);
        const SearchHit hit = palette.model().row(row).hit;
        palette.close();
        Q_EMIT palette.recordChosen(hit, false);
        QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("preferences"));
        QTRY_COMPARE(focus()->objectName(), QStringLiteral("densitySetting"));
        m_desk->window->showPage("tasks");
    }
    // A command that is meant stays in front of a setting that is called alike.
    palette.openWith(QStringLiteral("theme dark"));
    QTRY_VERIFY(!palette.model().isSearching());
    QCOMPARE(palette.model().row(palette.model().firstChoice()).actionId, QByteArray("theme.dark"));
    palette.close();
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestPreferences cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_preferences.moc"
