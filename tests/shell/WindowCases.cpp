// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/WindowCases.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/BarButton.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/NavigationItem.h"
#include "app/shell/ShellStatusBar.h"
#include "app/shell/ShortcutEditor.h"
#include "app/shell/ShortcutsSheet.h"
#include "app/shell/WelcomeView.h"
#include "tests/shell/ShellBench.h"
#include "views/components/Job.h"
#include "views/components/KeyCap.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace punte;

void WindowCases::showsOnlyPagesOneMaySee()
{
    ShellBench bench;
    bench.open();
    QList<QByteArray> ids;
    for (const PageInfo &page : bench.window->visiblePages())
        ids.append(page.id);
    QCOMPARE(ids, QList<QByteArray>({"customers", "tasks"}));
    QVERIFY(!bench.find<QWidget>("navigationItem_secret"));
    QVERIFY(!bench.window->page("secret"));
    QVERIFY(!bench.window->actions().action("page.secret"));
}

void WindowCases::navigatesByClickAndKey()
{
    ShellBench bench;
    bench.open();
    QCOMPARE(bench.window->currentPage()->pageId(), QByteArray("customers"));
    QTest::mouseClick(bench.find<QWidget>("navigationItem_tasks"), Qt::LeftButton);
    QCOMPARE(bench.window->currentPage()->pageId(), QByteArray("tasks"));
    QCOMPARE(bench.find<QLabel>("pageTitleLabel")->text(), QStringLiteral("Pipeline"));
    QCOMPARE(bench.probe("customers")->deactivations, 1);
    QCOMPARE(bench.probe("tasks")->activations, 1);
    QTest::keyClick(bench.window.get(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(bench.window->currentPage()->pageId(), QByteArray("customers"));
    QVERIFY(bench.find<NavigationItem>("navigationItem_customers")->isChecked());
}

void WindowCases::foldsWhenNarrowAndByHand()
{
    ShellBench bench;
    bench.open();
    QCOMPARE(bench.window->navigation().width(), 200);
    bench.window->resize(1366, 768);
    QTRY_COMPARE(bench.window->navigation().width(), 192);
    bench.window->resize(1093, 614);
    QTRY_COMPARE(bench.window->navigation().width(), 52);
    QCOMPARE(bench.find<QWidget>("navigationItem_tasks")->toolTip(), QStringLiteral("Pipeline"));
    bench.window->resize(1440, 900);
    QTRY_COMPARE(bench.window->navigation().width(), 200);
    QTest::keyClick(bench.window.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(bench.window->navigation().width(), 52);
    QVERIFY(bench.settings.navigationFolded());
    QTest::keyClick(bench.window.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(bench.window->navigation().width(), 200);
}

void WindowCases::pageCommandsWorkOnTheirPageOnly()
{
    ShellBench bench;
    bench.open(QStringLiteral("punte_ana"), "customers");
    bench.window->page("tasks");
    QTest::keyClick(bench.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(bench.probe("customers")->created, 1);
    QCOMPARE(bench.probe("tasks")->created, 0);
    bench.window->showPage("tasks");
    QTest::keyClick(bench.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(bench.probe("customers")->created, 1);
    QCOMPARE(bench.probe("tasks")->created, 1);
    QTest::mouseClick(bench.find<QWidget>("tasks.newButton"), Qt::LeftButton);
    QCOMPARE(bench.probe("tasks")->created, 2);
}

void WindowCases::shortcutCanBeChanged()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kept.ini"));
    {
        ShellBench bench(file);
        bench.open();
        bench.window->actions().setShortcut("window.foldNavigation", QKeySequence(QStringLiteral("F9")));
        QTest::keyClick(bench.window.get(), Qt::Key_F9);
        QCOMPARE(bench.window->navigation().width(), 52);
        bench.window->saveState();
    }
    ShellBench bench(file);
    QCOMPARE(bench.window->action("window.foldNavigation")->shortcut(), QKeySequence(QStringLiteral("F9")));
    bench.window->actions().resetShortcut("window.foldNavigation");
    QCOMPARE(bench.window->action("window.foldNavigation")->shortcut(), QKeySequence(QStringLiteral("Ctrl+B")));
    QVERIFY(bench.settings.shortcut("window.foldNavigation").isNull());
}

// The windows of one program share their settings, and each has its own list of commands.
void WindowCases::keysHoldInEveryWindow()
{
    ShellBench bench;
    MainWindow second(bench.settings, benchLanguage(), bench.registry);
    ShortcutEditor editor(bench.window->actions(), nullptr);
    editor.choose("window.new");
    const auto keys = [](const MainWindow &window) { return window.action("window.new")->shortcut(); };
    const auto *shown = editor.findChild<QKeySequenceEdit *>(QStringLiteral("shortcutsKeysField"));
    const QKeySequence usual = keys(second);
    QVERIFY(!usual.isEmpty());
    bench.window->actions().setShortcut("window.new", QKeySequence(Qt::CTRL | Qt::Key_F9));
    QCOMPARE(keys(second), QKeySequence(Qt::CTRL | Qt::Key_F9));
    second.actions().setShortcut("window.new", QKeySequence());
    QVERIFY(keys(*bench.window).isEmpty());
    QVERIFY(shown->keySequence().isEmpty()); // else leaving the field would set them again
    second.actions().resetShortcut("window.new");
    QCOMPARE(keys(*bench.window), usual);
    QCOMPARE(shown->keySequence(), usual);
}

void WindowCases::clashOfShortcutsIsRefused()
{
    ShellBench bench;
    bench.open();
    const ActionRegistry &actions = bench.window->actions();
    QVERIFY(actions.conflict("window.foldNavigation", QKeySequence(QStringLiteral("Ctrl+K"))));
    QVERIFY2(actions.conflict("window.foldNavigation", QKeySequence(QStringLiteral("Ctrl+N"))), "a page's command");
    bench.window->page("tasks");
    QVERIFY2(!actions.conflict("tasks.new", QKeySequence(QStringLiteral("Ctrl+N"))), "two pages are never shown at once");
    QStringList doubles;
    for (const ActionRegistry::Entry &entry : actions.entries()) {
        if (const auto *other = actions.conflict(entry.spec.id, entry.action->shortcut()))
            doubles += QString::fromLatin1(entry.spec.id + " and " + other->spec.id);
    }
    QVERIFY2(doubles.isEmpty(), qPrintable(doubles.join(QLatin1Char('\n'))));
}

void WindowCases::untouchedFieldLeavesUndoToTheWindow()
{
    ShellBench bench;
    bench.open();
    QAction *undo = bench.window->action("edit.undo");
    undo->setEnabled(true);
    QSignalSpy asked(undo, &QAction::triggered);
    auto *field = new QPlainTextEdit(bench.window.get());
    field->show();
    field->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    undo->setEnabled(true);
    QTest::keyClicks(field, QStringLiteral("a"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field->toPlainText().isEmpty());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // somebody types here: once too often must not reach a record
    QCOMPARE(asked.count(), 1);
}

void WindowCases::switchesThemeAndRemembersIt()
{
    ShellBench bench;
    bench.open();
    bench.window->action("theme.light")->trigger();
    const QColor light = bench.window->grab().toImage().pixelColor(2, 200);
    QTest::keyClick(bench.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(bench.settings.theme(), QStringLiteral("dark"));
    QVERIFY(bench.window->action("theme.dark")->isChecked());
    const QColor dark = bench.window->grab().toImage().pixelColor(2, 200);
    QVERIFY(light.lightness() > 200 && dark.lightness() < 60);
    bench.window->action("theme.light")->trigger();
    bench.window->action("zoom.in")->trigger();
    QCOMPARE(Theme::instance().zoom(), 110);
    QTRY_COMPARE(bench.window->navigation().width(), 211);
    bench.window->action("zoom.reset")->trigger();
    QCOMPARE(bench.settings.zoom(), 100);
}

void WindowCases::restoresPageAndStatePerLogin()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kept.ini"));
    const QJsonObject filters{{QStringLiteral("text"), QStringLiteral("Bărăgan; \"x\"")}, {QStringLiteral("scroll"), 17}};
    {
        ShellBench bench(file);
        bench.open(QStringLiteral("punte_ana"));
        bench.window->showPage("tasks");
        bench.probe("tasks")->state = filters;
        bench.window->resize(1201, 777);
        bench.window->close();
    }
    ShellBench bench(file);
    bench.window->restoreGeometryFromSettings();
    QCOMPARE(bench.window->size(), QSize(1201, 777));
    bench.open(QStringLiteral("punte_ana"));
    QCOMPARE(bench.window->currentPage()->pageId(), QByteArray("tasks"));
    QCOMPARE(bench.probe("tasks")->state, filters);
    bench.window->closeSession();
    bench.open(QStringLiteral("punte_elena"));
    QCOMPARE(bench.window->currentPage()->pageId(), QByteArray("customers"));
    QCOMPARE(bench.probe("tasks")->state, QJsonObject());
}

void WindowCases::brokenSettingsGiveDefaults()
{
    // Single values that say nothing, and files that are none: both start as if new, and a damaged file is kept beside.
    const QByteArray odd("[ui]\nzoom=banana\ntheme=purple\nlanguage=xx\ndensity=\n[window]\ngeometry=@ByteArray(nonsense)\nnavigationCollapsed=maybe\n"
                         "[state]\nlogins\\x\\page=nowhere\nshortcuts\\edit.undo=@Variant(\\0\\0\\0\\xff)\n");
    const QByteArrayList damaged{QByteArray("\0\0\xff[[\n", 6), QByteArray("[ui\nzoom=120"), QByteArray("<html><b>x</b>"), QByteArray("[ui]\ntheme=\xff\xfe\n"),
                                 QByteArray(5 * 1024 * 1024, 'x'), QByteArray::fromHex("fffe5b00750069005d00")};
    for (const QByteArray &bytes : QByteArrayList{odd} + damaged) {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("broken.ini"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        out.close();
        ShellBench bench(file);
        QCOMPARE(bench.settings.theme(), QStringLiteral("system"));
        QCOMPARE(bench.settings.density(), QStringLiteral("normal"));
        QCOMPARE(bench.settings.language(), QString());
        QCOMPARE(bench.settings.zoom(), 100);
        QCOMPARE(QFile::exists(file + QStringLiteral(".bad")), bytes != odd);
        bench.window->restoreGeometryFromSettings();
        bench.open();
        QVERIFY(bench.window->currentPage());
        bench.settings.setZoom(120);
        bench.settings.sync();
        QCOMPARE(ShellSettings(file).zoom(), 120);
        bench.settings.setZoom(100); // it holds at once, for every window of this program
    }
}

void WindowCases::inspectorStandsBesideOrOver()
{
    ShellBench bench;
    bench.open();
    ProbePage *page = bench.probe("customers");
    const int whole = page->width();
    page->openRecord("company", QUuid::createUuid());
    QVERIFY(page->inspector()->isVisible());
    QCOMPARE(page->width(), whole);
    QVERIFY(page->inspector()->geometry().right() == page->parentWidget()->width() - 1);
    bench.window->resize(1920, 1080);
    QTRY_VERIFY(page->geometry().right() < page->inspector()->x());
    QTest::keyClick(bench.window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!page->inspector()->isVisible());
    bench.window->showPage("tasks");
    QVERIFY(!page->inspector()->isVisible());
}

void WindowCases::statusBarTellsWhatHappens()
{
    ShellStatusBar bar;
    bar.resize(1093, bar.height());
    bar.setConnection(ConnectionState::Live, QDateTime::currentDateTime(), true, {});
    QCOMPARE(bar.connectionText(), QStringLiteral("Local workspace – live"));
    bar.setConnection(ConnectionState::Reconnecting, QDateTime(QDate(2026, 1, 27), QTime(9, 41, 5)), false,
                      QStringLiteral("crm.example.ro"));
    QCOMPARE(bar.connectionText(), QStringLiteral("crm.example.ro – reconnecting since 09:41:05"));
    auto *message = bar.findChild<QLabel *>(QStringLiteral("statusMessageLabel"));
    bar.setLastAction(QStringLiteral("Moved Acme"), true);
    bar.setHint(QStringLiteral("Esc to cancel"));
    QCOMPARE(message->text(), QStringLiteral("Esc to cancel"));
    bar.setHint(QString());
    QCOMPARE(message->text(), QStringLiteral("Moved Acme"));
    bar.setFigures({{QStringLiteral("Weighted"), QStringLiteral("<b>1</b>")}, {QString(), QStringLiteral("1.00 RON")}});
    QVERIFY(bar.findChild<QLabel *>(QStringLiteral("statusFiguresLabel"))->text().contains(QStringLiteral("&lt;b&gt;1")));
}

void WindowCases::statusBarTeachesTheKeys()
{
    ShellBench bench;
    bench.open();
    ProbePage *page = bench.probe(bench.window->currentPage()->pageId());
    auto *keys = bench.find<QWidget>("keyHintsView");
    auto *message = bench.find<QLabel>("statusMessageLabel");
    QVERIFY(!keys->isVisible());
    page->hints = {{KeyCap::keys(QKeySequence(Qt::ALT | Qt::Key_Down)), QStringLiteral("next")}, {{QStringLiteral("Esc")}, QStringLiteral("close")}};
    Q_EMIT page->keyHintsChanged();
    QVERIFY(keys->isVisible());
    QVERIFY(!message->isVisible());
    QCOMPARE(keys->accessibleName(), QStringLiteral("Alt+↓ next, Esc close"));
    auto *bar = bench.find<ShellStatusBar>("shellStatusBar");
    bar->setLastAction(QStringLiteral("Moved Acme"), true); // what was done just now is news
    QVERIFY(!keys->isVisible());
    QVERIFY(bench.find<QWidget>("statusUndoButton")->isVisible());
    Q_EMIT page->keyHintsChanged();
    QVERIFY(keys->isVisible());
    bench.window->showPage(page->pageId() == "tasks" ? "customers" : "tasks"); // has none
    QVERIFY(!keys->isVisible());
    QCOMPARE(message->text(), QStringLiteral("Moved Acme"));
}

void WindowCases::statusBarKeepsToItsWidth()
{
    ShellStatusBar bar;
    const QList<StatusFigure> figures{{QString(), QStringLiteral("180 de oportunități deschise")}, {QString(), QStringLiteral("8.160.717,00 RON · 207.150,00 EUR")},
        {QStringLiteral("Ponderat"), QStringLiteral("3.603.273,60 RON · 65.010,00 EUR")}};
    bar.setConnection(ConnectionState::Live, QDateTime::currentDateTime(), true, {});
    bar.setFigures(figures);
    bar.resize(1093, bar.height());
    bar.show();
    auto *shown = bar.findChild<QLabel *>(QStringLiteral("statusFiguresLabel"));
    QVERIFY(shown->text().contains(QStringLiteral("180 de")));
    auto *job = new Job([] { return QStringLiteral("Importing a file with a long name.csv"); }, &bar);
    bar.addJob(job);
    bar.setConnection(ConnectionState::Reconnecting, QDateTime::currentDateTime(), false, QStringLiteral("crm.campiaverde.example.ro"), 12);
    QTRY_VERIFY(!shown->text().contains(QStringLiteral("180 de"))); // the last figure stays longest
    QTRY_VERIFY2(bar.minimumSizeHint().width() <= 1093, qPrintable(QString::number(bar.minimumSizeHint().width())));
    job->finish();
    bar.setConnection(ConnectionState::Live, QDateTime::currentDateTime(), true, {});
    QTRY_VERIFY(shown->text().contains(QStringLiteral("180 de")));
    bar.setHint(QStringLiteral("Moving “A programme with a name that is as long as names are” to Proposal – Esc to cancel, and so on"));
    QTRY_VERIFY(!bar.findChild<QLabel *>(QStringLiteral("statusMessageLabel"))->isHidden());
    QTRY_VERIFY(shown->width() >= shown->sizeHint().width()); // the message is shortened, no figure is cut
}

void WindowCases::jobsShowProgressAndCancel()
{
    ShellBench bench;
    bench.open();
    Job *job = bench.window->startJob([] { return QStringLiteral("Import of accounts.csv"); });
    job->setProgress(3'000'000'000, 6'000'000'000);
    auto *bar = bench.window->findChild<QProgressBar *>();
    QVERIFY(bar);
    QCOMPARE(bar->value(), 500);
    QSignalSpy cancelled(job, &Job::cancelRequested);
    QTest::mouseClick(bench.find<QToolButton>("jobCancelButton"), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    const QPointer<QWidget> view = bench.find<QWidget>("jobView");
    job->finish();
    QTRY_VERIFY(!view);
}

void WindowCases::startErrorSaysWhatToDo()
{
    ShellBench bench;
    bench.window->show();
    AppError error;
    error.kind = ErrorKind::Incompatible;
    error.what = QStringLiteral("PostgreSQL 15 or newer was not found.");
    error.hint = QStringLiteral("Install the package postgresql-15.");
    error.sqlState = QStringLiteral("XX000");
    WelcomeView &welcome = bench.window->welcome();
    welcome.showProgress(QStringLiteral("Starting the local workspace…"));
    welcome.showError([] { return QStringLiteral("The local workspace could not be opened."); }, error);
    QVERIFY(welcome.isError());
    QStringList texts;
    for (const QLabel *label : welcome.findChildren<QLabel *>())
        texts += label->isVisible() ? label->text() : QString();
    const QString all = texts.join(QLatin1Char(' '));
    QVERIFY(all.contains(error.what) && all.contains(error.hint));
    QVERIFY2(!all.contains(error.sqlState), "technical parts are behind Details");
    bench.picture("start-error");
    QSignalSpy retry(&welcome, &WelcomeView::retryRequested);
    QTest::mouseClick(bench.find<QPushButton>("welcomeRetryButton"), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
}

void WindowCases::continuesAsSomebodyElse()
{
    ShellBench bench;
    bench.open();
    bench.window->closeSession();
    MainWindow::Session session;
    session.database = &bench.database;
    session.changeFeed = &bench.feed;
    session.undoStack = &bench.undo;
    session.info.displayName = QStringLiteral("Ana Dumitrescu");
    session.samplePeople = {{QStringLiteral("ana.dumitrescu"), QStringLiteral("Ana Dumitrescu"), QStringLiteral("SALES_REP")},
                            {QStringLiteral("elena.ionescu"), QStringLiteral("Elena Ionescu"), QStringLiteral("MANAGER")}};
    bench.window->openSession(session);
    QTest::mouseClick(bench.find<QWidget>("personButton"), Qt::LeftButton);
    auto *menu = bench.find<QMenu>("personMenu");
    QVERIFY(menu && menu->isVisible());
    auto *elena = menu->findChild<QAction *>(QStringLiteral("continueAs_elena.ionescu"));
    QCOMPARE(elena->text(), QStringLiteral("Elena Ionescu, Manager"));
    QSignalSpy asked(bench.window.get(), &MainWindow::continueAsRequested);
    elena->trigger();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("elena.ionescu"));
    menu->close();
}
