// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ActionRegistry.h"
#include "app/shell/CommandPalette.h"
#include "app/shell/PaletteModel.h"
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/SectionList.h"
#include "views/components/help/HelpBrowser.h"
#include "views/components/help/HelpPage.h"
#include "views/components/help/HelpText.h"
#include "views/components/help/HelpTopics.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace punte;

/// Help by keys: F1 finds the topic, the search finds words in both languages, and every command that a text names exists.
class TestHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void everyNamedCommandExists();
    void f1OpensTheTopicOfThePage();
    void backLeadsToThePageThatAsked();
    void f1OverAQuestionOpensBesideIt();
    void searchedWithoutDiacriticsInBothLanguages();
    void linksBackAndForward();
    void foundInTheTopic();
    void keysAreThePersonsOwn();
    void languageAndZoomFollow();
    void nothingIsLoadedFromElsewhere();
    void paletteFindsTopics();

private:
    [[nodiscard]] HelpPage *page() const { return qobject_cast<HelpPage *>(m_desk->page("help")); }
    [[nodiscard]] HelpBrowser *text() const { return m_desk->find<HelpBrowser>("helpText"); }
    [[nodiscard]] QWidget *focus() const { return m_desk->window->focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(focus() ? focus() : m_desk->window.get(), key, modifiers); }
    void openHelp(const QByteArray &from);

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestHelp::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    // One who may do everything: no command is left out.
    m_db->addUser(QStringLiteral("dan"), {QStringLiteral("ADMIN"), QStringLiteral("SALES_REP")});
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("dan"), "tasks");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
}

void TestHelp::cleanup()
{
    m_desk.reset();
    m_db.reset();
    deskLanguage().setLanguage(QStringLiteral("en"));
    Theme::instance().setZoom(100);
}

void TestHelp::openHelp(const QByteArray &from)
{
    m_desk->window->showPage(from);
    QTRY_VERIFY(m_desk->window->currentPage()->pageId() == from);
    QTest::keyClick(m_desk->window.get(), Qt::Key_F1);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("help"));
    QTRY_VERIFY(page()->isReady());
}

void TestHelp::everyNamedCommandExists()
{
    bool known = false;
    m_desk->window->whenAllActionsKnown(this, [&known] { known = true; });
    QTRY_VERIFY(known);
    QStringList missing;
    for (const HelpTopic &topic : HelpTopics::all())
        for (const char *language : {"en", "ro"}) {
            const QString markdown = HelpTopics::markdown(topic.id, QLatin1String(language));
            QVERIFY2(!markdown.isEmpty(), topic.id.constData());
            for (const HelpText::Placeholder &place : HelpText::placeholders(markdown))
                if (!m_desk->window->action(place.id))
                    missing << QStringLiteral("%1/%2: %3").arg(QLatin1String(language), QLatin1String(topic.id), QLatin1String(place.id));
        }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void TestHelp::f1OpensTheTopicOfThePage()
{
    for (const char *from : {"tasks", "pipeline", "customers", "people", "contracts", "calendar", "requests", "preferences", "import"}) {
        openHelp(from);
        QCOMPARE(page()->currentTopic(), QByteArray(from));
        QVERIFY2(text()->toPlainText().startsWith(HelpTopics::title(from)), from);
        QVERIFY2(!text()->toPlainText().contains(QLatin1Char('{')), from);
    }
    QCOMPARE(HelpTopics::best({QByteArray(), "person", "people"}), QByteArray("people"));
    QCOMPARE(HelpTopics::best({"nowhere"}), QByteArray("start"));
}

void TestHelp::backLeadsToThePageThatAsked()
{
    openHelp("tasks");
    text()->setFocus();
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks"));
    openHelp("pipeline");
    text()->setFocus();
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("pipeline"));
}

void TestHelp::f1OverAQuestionOpensBesideIt()
{
    m_desk->window->actions().action("customers.newTask")->trigger();
    QTRY_VERIFY(focus() && focus()->window() == m_desk->window.get());
    QSignalSpy asked(m_desk->window.get(), &MainWindow::newWindowRequested);
    press(Qt::Key_F1);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toByteArray(), QByteArray(HelpTopics::recordKind));
    QCOMPARE(HelpTopics::topicOf(asked.at(0).at(1).toUuid()), QByteArray("tasks"));
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks"));
}

void TestHelp::searchedWithoutDiacriticsInBothLanguages()
{
    openHelp("tasks");
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = m_desk->find<QLineEdit>("helpSearchField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("prognoza")); // Romanian, in an English window
    QCOMPARE(page()->currentTopic(), QByteArray("forecast"));
    QVERIFY(text()->toPlainText().startsWith(QLatin1String("Forecast")));
    press(Qt::Key_Down);
    QVERIFY(m_desk->find<SectionList>("helpTopicsList")->hasFocus());
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, QStringLiteral("qqq"));
    QVERIFY(m_desk->find<QWidget>("helpNothing")->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_desk->find<QWidget>("helpNothing")->isVisible());
    QCOMPARE(int(m_desk->find<SectionList>("helpTopicsList")->keys().size()), int(HelpTopics::all().size()));
}

void TestHelp::linksBackAndForward()
{
    openHelp("tasks");
    Q_EMIT text()->anchorClicked(QUrl(QStringLiteral("calendar.md")));
    QCOMPARE(page()->currentTopic(), QByteArray("calendar"));
    text()->setFocus();
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page()->currentTopic(), QByteArray("tasks"));
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page()->currentTopic(), QByteArray("calendar"));
    QVERIFY(!m_desk->find<QWidget>("helpForwardButton")->isEnabled());
    // The next start shows it again.
    QCOMPARE(page()->saveState().value(QStringLiteral("topic")).toString(), QStringLiteral("calendar"));
}

void TestHelp::foundInTheTopic()
{
    openHelp("tasks");
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = m_desk->find<QLineEdit>("helpFindField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("REASSIGN"));
    QCOMPARE(text()->textCursor().selectedText(), QStringLiteral("Reassign"));
    QTest::keyClicks(field, QStringLiteral("xx"));
    QVERIFY(m_desk->find<QLabel>("helpFindNote")->text().contains(QLatin1String("Not in this topic")));
}

void TestHelp::keysAreThePersonsOwn()
{
    m_desk->window->actions().setShortcut("customers.newTask", QKeySequence(Qt::CTRL | Qt::Key_F8));
    openHelp("tasks");
    QVERIFY(text()->toPlainText().contains(QLatin1String("Ctrl+F8")));
    m_desk->window->showPage("tasks");
    m_desk->window->actions().setShortcut("customers.newTask", {});
    openHelp("tasks");
    QVERIFY(text()->toPlainText().contains(QStringLiteral("then \u201cNew task\u201d")));
}

void TestHelp::languageAndZoomFollow()
{
    openHelp("tasks");
    const int size = text()->document()->begin().begin().fragment().charFormat().font().pixelSize();
    Theme::instance().setZoom(150);
    QVERIFY(text()->document()->begin().begin().fragment().charFormat().font().pixelSize() > size);
    deskLanguage().setLanguage(QStringLiteral("ro"));
    QVERIFY(text()->toPlainText().startsWith(QLatin1String("Sarcini")));
    QCOMPARE(page()->currentTopic(), QByteArray("tasks"));
}

void TestHelp::nothingIsLoadedFromElsewhere()
{
    openHelp("tasks");
    for (const char *name : {"file:///etc/passwd", "http://example.org/x.png", "pictures/../../en/tasks.md", "/etc/hostname"})
        QVERIFY2(text()->loadResource(QTextDocument::ImageResource, QUrl(QLatin1String(name))).value<QImage>().isNull(), name);
    QVERIFY(!text()->loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("tasks.md"))).isValid());
    QSignalSpy addresses(text(), &HelpBrowser::addressRequested);
    for (const char *link : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "punte://customer/1"})
        Q_EMIT text()->anchorClicked(QUrl(QLatin1String(link)));
    QCOMPARE(addresses.size(), 0);
    QCOMPARE(page()->currentTopic(), QByteArray("tasks"));
}

void TestHelp::paletteFindsTopics()
{
    CommandPalette &palette = m_desk->window->palette();
    palette.openWith(QStringLiteral("prognoza"));
    QTRY_VERIFY(!palette.model().isSearching());
    int row = -1;
    for (int i = 0; i < palette.model().rowCount(); ++i)
        if (palette.model().row(i).hit.kind == HelpTopics::recordKind && palette.model().row(i).title == QLatin1String("Help: Forecast"))
            row = i;
    QVERIFY(row >= 0);
    const SearchHit hit = palette.model().row(row).hit;
    palette.close();
    Q_EMIT palette.recordChosen(hit, false);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("help"));
    QCOMPARE(page()->currentTopic(), QByteArray("forecast"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestHelp cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_help.moc"
