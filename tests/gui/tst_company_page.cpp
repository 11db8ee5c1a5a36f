// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/customers/TimelineModel.h"
#include "models/records/UndoStack.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/CustomersBench.h"
#include "views/components/FieldDisplay.h"
#include "views/components/InspectorRow.h"
#include "views/components/PickList.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/Toast.h"
#include "views/components/recordpage/RecordHead.h"
#include "views/components/recordpage/RecordTabBar.h"
#include "views/customers/company/TimelineView.h"
#include "views/customers/composer/Composer.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace punte;

/// The page of a customer as a person uses it: logging, undo, addresses, tabs, walking, another language while typing.
class TestCompanyPage : public QObject, private CustomersBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void enterOpensThePageAndEscComesBack();
    void headAndTabs();
    void twoKeysAreEnoughToLogACall();
    void loggedByMouseTheKeyboardStaysOnThePage();
    void aLongTextShowsAllOfItself();
    void addingFilesIsOfferedOnce();
    void callAndNextTaskAreOneUndoStep();
    void aNote();
    void futureIsRefusedInWords();
    void kindsByKey();
    void draftsStayWithTheirCustomer();
    void anotherLanguageKeepsWhatIsTyped();
    void fromAnywhere();
    void colleaguesCallArrives();
    void addresses();
    void walking();
    void moreByScrolling();
    void withoutRights();

private:
    [[nodiscard]] Page *page() const { return m_desk->window->currentPage(); }
    [[nodiscard]] Composer *composer() const { return page()->findChild<Composer *>(QStringLiteral("pageComposer")); }
    [[nodiscard]] TimelineView *timeline() const { return page()->findChild<TimelineView *>(QStringLiteral("timelineView")); }
    [[nodiscard]] QLineEdit *line(const char *editor) const
    {
        return composer()->findChild<QWidget *>(QString::fromLatin1(editor))->findChild<QLineEdit *>();
    }
    [[nodiscard]] QPlainTextEdit *text() const { return composer()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QString note(const char *editor) const
    {
        auto *label = composer()->findChild<PlainLabel *>(QString::fromLatin1(editor) + QStringLiteral("Note"));
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString countOf(const char *table) const { return m_db->value(QStringLiteral("SELECT count(*) FROM %1 WHERE deleted_at IS NULL").arg(QLatin1String(table))); }
    // The server's own clock dates what the ledger tells: it stands above what the fixed clock of the program dates.
    [[nodiscard]] bool shows(const QString &beginning) const
    {
        for (int row = 0; row < timeline()->model()->rowCount(); ++row)
            if (timeline()->model()->index(row, 0).data().toString().startsWith(beginning))
                return true;
        return false;
    }
    void openPage(const QString &company = QStringLiteral("Agro Bărăgan SRL"))
    {
        m_desk->window->openRecord("company", QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name = $1"), {company})));
        QTRY_COMPARE(page()->titleText(), company);
        ready();
    }
    void ctrlEnter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_desk->window.get(), key, modifiers); }
};

void TestCompanyPage::init()
{
    openBench();
    openPage();
}

void TestCompanyPage::cleanup()
{
    deskLanguage().setLanguage(QStringLiteral("en"));
    closeBench();
}

void TestCompanyPage::enterOpensThePageAndEscComesBack()
{
    m_desk->window->showPage("customers");
    table()->setFocus();
    table()->selectId(QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name = 'Firma 03'"))));
    QTRY_COMPARE(cell(table()->currentIndex().row(), "company_name"), QStringLiteral("Firma 03"));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(page()->pageId(), QByteArray("customer"));
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Firma 03"));
    ready();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(page()->pageId(), QByteArray("customers"));
    QCOMPARE(cell(table()->currentIndex().row(), "company_name"), QStringLiteral("Firma 03"));
}

void TestCompanyPage::headAndTabs()
{
    auto *tabs = page()->findChild<RecordTabBar *>();
    QStringList names;
    for (int i = 0; i < tabs->count(); ++i)
        names << tabs->tabText(i);
    QCOMPARE(names.first(), QStringLiteral("Overview"));
    QVERIFY(names.contains(QStringLiteral("Opportunities")) && names.last() == QLatin1String("History"));
    const int deals = int(names.indexOf(QStringLiteral("Opportunities")));
    const QString open = m_db->value(QStringLiteral("SELECT count(*) FROM crm.opportunities o JOIN crm.customer_companies c ON c.id = o.customer_company_id WHERE c.company_name LIKE 'Agro%'"));
    QTRY_COMPARE(QString::number(tabs->countAt(deals)), open);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    // A figure leads to its records.
    auto *figure = page()->findChild<QAbstractButton *>(QStringLiteral("openFigure"));
    QVERIFY(figure && figure->accessibleName().contains(QStringLiteral("RON")));
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), deals);
    ready();
    auto *list = page()->findChild<QWidget *>(QStringLiteral("opportunitiesTab"))->findChild<RecordTable *>();
    QTRY_COMPARE(QString::number(list->model()->rowCount()), open);
}

void TestCompanyPage::twoKeysAreEnoughToLogACall()
{
    int keys = 0;
    press(Qt::Key_L, Qt::ControlModifier);
    ++keys;
    QCOMPARE(QApplication::focusWidget(), text());
    QTest::keyClicks(text(), QStringLiteral("A confirmat plata"));
    ctrlEnter();
    ++keys;
    QVERIFY(keys <= 6);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT type || ' ' || description FROM crm.interactions ORDER BY created_at DESC LIMIT 1")), QStringLiteral("CALL A confirmat plata"));
    // The only person of the customer is the one who was called.
    QTRY_VERIFY(shows(QStringLiteral("Call with Elena Marin")));
    QVERIFY(text()->toPlainText().isEmpty());
    QTRY_COMPARE(m_desk->find<Toast>("toast")->text(), QStringLiteral("Call logged: Agro Bărăgan SRL"));
}

// The button rests while it saves; what is behind it has the keyboard then, not the first thing of the window.
void TestCompanyPage::loggedByMouseTheKeyboardStaysOnThePage()
{
    QTest::mouseClick(text(), Qt::LeftButton);
    QTest::keyClicks(text(), QStringLiteral("A confirmat livrarea"));
    QTest::mouseClick(composer()->findChild<QPushButton *>(QStringLiteral("composerSave")), Qt::LeftButton);
    QTRY_VERIFY(shows(QStringLiteral("Call with Elena Marin")));
    QVERIFY2(page()->isAncestorOf(QApplication::focusWidget()), qPrintable(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(page()->pageId() != QByteArray("customer"));
}

void TestCompanyPage::aLongTextShowsAllOfItself()
{
    QStringList lines;
    for (int i = 1; i <= 12; ++i)
        lines << QStringLiteral("Rândul %1").arg(i);
    m_db->exec(QStringLiteral("UPDATE crm.customer_companies SET notes = '%1', version = version + 1 WHERE company_name LIKE 'Agro%'").replace(QLatin1String("%1"), lines.join(QLatin1Char('\n'))));
    auto *notes = page()->findChild<FieldDisplay *>(QStringLiteral("show_notes"));
    QVERIFY(notes);
    QTRY_VERIFY(notes->text().contains(QStringLiteral("Rândul 12")));
    QTRY_VERIFY(notes->isCut() && notes->height() > 50);
    const int cut = notes->height();
    QTest::mouseClick(notes, Qt::LeftButton, {}, notes->moreRect().center());
    QTRY_VERIFY(!notes->isCut() && notes->height() > cut + 40);
    QVERIFY(!page()->findChild<QWidget *>(QStringLiteral("edit_notes"))); // it was not to be edited
    notes->setFocus();
    QTest::keyClick(notes, Qt::Key_Space);
    QTRY_COMPARE(notes->height(), cut);
}

// Without files the next step stands in the middle only; with some, in the top bar.
void TestCompanyPage::addingFilesIsOfferedOnce()
{
    auto *tabs = page()->findChild<RecordTabBar *>();
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == QLatin1String("Files"))
            tabs->setCurrentIndex(i);
    ready();
    QTRY_VERIFY(page()->findChild<QWidget *>(QStringLiteral("filesEmptyAddButton")) && page()->findChild<QWidget *>(QStringLiteral("filesEmptyAddButton"))->isVisible());
    QAction *add = m_desk->window->action("files.add.company");
    QVERIFY(add && !page()->secondaryActions().contains(add));
    QMimeData picture;
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    picture.setImageData(image);
    QVERIFY(page()->takeFiles(&picture));
    QTRY_VERIFY(page()->secondaryActions().contains(add));
    QVERIFY(!page()->findChild<QWidget *>(QStringLiteral("filesEmptyAddButton"))->isVisible());
}

void TestCompanyPage::callAndNextTaskAreOneUndoStep()
{
    const QString calls = countOf("crm.interactions");
    const QString tasks = countOf("crm.tasks");
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(text(), QStringLiteral("Vrea trei niveluri"));
    line("date_timeEditor")->setFocus();
    QTest::keyClicks(line("date_timeEditor"), QStringLiteral("ieri 16:00"));
    QVERIFY2(note("date_timeEditor").contains(QStringLiteral("26 January 2026, 16:00")), qPrintable(note("date_timeEditor")));
    line("task_titleEditor")->setFocus();
    QTest::keyClicks(line("task_titleEditor"), QStringLiteral("Trimite lista"));
    line("task_dueEditor")->setFocus();
    QTest::keyClicks(line("task_dueEditor"), QStringLiteral("tomorrow"));
    ctrlEnter();
    QTRY_COMPARE(countOf("crm.tasks"), QString::number(tasks.toInt() + 1));
    QCOMPARE(countOf("crm.interactions"), QString::number(calls.toInt() + 1));
    QCOMPARE(m_db->value(QStringLiteral("SELECT (date_time AT TIME ZONE 'Europe/Bucharest')::text FROM crm.interactions WHERE description LIKE 'Vrea trei%'")), QStringLiteral("2026-01-26 16:00:00"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT (due_date AT TIME ZONE 'Europe/Bucharest')::text || has_time FROM crm.tasks WHERE title = 'Trimite lista'")), QStringLiteral("2026-01-28 00:00:00false"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    text()->clearFocus();
    timeline()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(countOf("crm.interactions"), calls);
    QCOMPARE(countOf("crm.tasks"), tasks);
}

void TestCompanyPage::aNote()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(text(), Qt::Key_N, Qt::AltModifier);
    QCOMPARE(composer()->type(), QStringLiteral("NOTE"));
    ctrlEnter(); // nothing written yet
    QVERIFY(!note("descriptionEditor").isEmpty());
    QTest::keyClicks(text(), QStringLiteral("Plateste la 30 de zile"));
    QVERIFY(note("descriptionEditor").isEmpty());
    ctrlEnter();
    QTRY_COMPARE(countOf("core.notes"), QStringLiteral("1"));
    QTRY_VERIFY(shows(QStringLiteral("Note")));
}

void TestCompanyPage::futureIsRefusedInWords()
{
    const QString calls = countOf("crm.interactions");
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(text(), QStringLiteral("x"));
    line("date_timeEditor")->setFocus();
    QTest::keyClicks(line("date_timeEditor"), QStringLiteral("+3d"));
    ctrlEnter();
    QVERIFY2(note("date_timeEditor").contains(QStringLiteral("future")), qPrintable(note("date_timeEditor")));
    QCOMPARE(QApplication::focusWidget(), line("date_timeEditor"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("x"));
    line("date_timeEditor")->selectAll();
    QTest::keyClicks(line("date_timeEditor"), QStringLiteral("32.13"));
    ctrlEnter();
    QVERIFY(!note("date_timeEditor").isEmpty());
    QCOMPARE(countOf("crm.interactions"), calls);
}

void TestCompanyPage::kindsByKey()
{
    press(Qt::Key_L, Qt::ControlModifier);
    const std::pair<Qt::Key, const char *> kinds[]{{Qt::Key_E, "EMAIL"}, {Qt::Key_C, "CALL"}, {Qt::Key_M, "MEETING"}, {Qt::Key_D, "DEMO"}, {Qt::Key_P, "PRESENTATION"},
        {Qt::Key_F, "FOLLOW_UP"}, {Qt::Key_S, "SUPPORT"}, {Qt::Key_N, "NOTE"}};
    for (const auto &[key, type] : kinds) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
        QCOMPARE(composer()->type(), QString::fromLatin1(type));
    }
    deskLanguage().setLanguage(QStringLiteral("ro"));
    const std::pair<Qt::Key, const char *> romanian[]{{Qt::Key_A, "CALL"}, {Qt::Key_I, "MEETING"}, {Qt::Key_R, "FOLLOW_UP"}};
    for (const auto &[key, type] : romanian) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
        if (composer()->findChild<SegmentedSwitch *>()->findChild<QAbstractButton *>(QStringLiteral("segment1"))->text() == QLatin1String("Apel"))
            QCOMPARE(composer()->type(), QString::fromLatin1(type));
    }
}

void TestCompanyPage::draftsStayWithTheirCustomer()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(text(), QStringLiteral("pentru Agro"));
    QTest::keyClick(text(), Qt::Key_Escape);
    QCOMPARE(text()->toPlainText(), QStringLiteral("pentru Agro")); // Esc leaves the field, not the words
    QTRY_VERIFY(!text()->hasFocus());
    openPage(QStringLiteral("Firma 07"));
    QVERIFY(text()->toPlainText().isEmpty());
    openPage();
    QCOMPARE(text()->toPlainText(), QStringLiteral("pentru Agro"));
}

void TestCompanyPage::anotherLanguageKeepsWhatIsTyped()
{
    press(Qt::Key_L, Qt::ControlModifier);
    text()->insertPlainText(QStringLiteral("jumătate de frază"));
    line("date_timeEditor")->setText(QStringLiteral("ieri 16:00"));
    deskLanguage().setLanguage(QStringLiteral("ro"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("jumătate de frază"));
    QCOMPARE(line("date_timeEditor")->text(), QStringLiteral("ieri 16:00"));
    QCOMPARE(QApplication::focusWidget(), text());
}

void TestCompanyPage::fromAnywhere()
{
    m_db->exec(QStringLiteral("UPDATE crm.tasks SET deleted_at = now(), version = version + 1")); // else the page is about the customer of the first one
    m_desk->window->showPage("tasks");
    ready();
    press(Qt::Key_L, Qt::ControlModifier);
    auto *dialog = m_desk->find<QWidget>("composerDialog");
    QVERIFY(dialog && dialog->isVisible());
    auto *customer = dialog->findChild<QWidget *>(QStringLiteral("customer_idEditor"))->findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), customer); // no customer is shown here: it asks
    QTest::keyClicks(customer, QStringLiteral("baragan"));
    QTRY_VERIFY(m_desk->window->findChild<PickList *>() && m_desk->window->findChild<PickList *>()->current());
    QTest::keyClick(customer, Qt::Key_Return);
    auto *words = dialog->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), words);
    words->insertPlainText(QStringLiteral("de pe altă pagină"));
    QTest::keyClick(words, Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find<QWidget>("composerDialog"));
    press(Qt::Key_L, Qt::ControlModifier); // what was typed comes back
    dialog = m_desk->find<QWidget>("composerDialog");
    words = dialog->findChild<QPlainTextEdit *>();
    QCOMPARE(words->toPlainText(), QStringLiteral("de pe altă pagină"));
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->find<QWidget>("composerDialog"));
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT c.company_name FROM crm.interactions i JOIN crm.customer_companies c ON c.id = i.customer_id WHERE description = 'de pe altă pagină'")),
        QStringLiteral("Agro Bărăgan SRL"));
}

void TestCompanyPage::colleaguesCallArrives()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(text(), QStringLiteral("scriu ceva"));
    m_db->exec(QStringLiteral("INSERT INTO crm.interactions (type, date_time, customer_id, description, user_id) SELECT 'MEETING', '2026-01-27 09:00+02', c.id, 'la sediu',"
                              " (SELECT id FROM core.users WHERE login LIKE '%elena') FROM crm.customer_companies c WHERE company_name LIKE 'Agro%'"));
    QTRY_VERIFY(shows(QStringLiteral("Meeting")));
    QCOMPARE(text()->toPlainText(), QStringLiteral("scriu ceva"));
    QCOMPARE(QApplication::focusWidget(), text());
}

void TestCompanyPage::addresses()
{
    auto *add = page()->findChild<QAbstractButton *>(QStringLiteral("addAddressButton"));
    const auto addOne = [&](const QString &street, const QString &count) {
        QTest::mouseClick(add, Qt::LeftButton);
        auto *form = page()->findChild<QWidget *>(QStringLiteral("newRecordForm"));
        QVERIFY(form);
        QLineEdit *field = nullptr;
        for (QLineEdit *each : form->findChildren<QLineEdit *>())
            if (each->accessibleName() == QLatin1String("Street"))
                field = each;
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, street);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(countOf("crm.company_addresses"), count);
        QTRY_VERIFY(!page()->findChild<QWidget *>(QStringLiteral("addressEditor")));
    };
    addOne(QStringLiteral("Calarasi 12"), QStringLiteral("1"));
    addOne(QStringLiteral("Garii 4"), QStringLiteral("2"));
    const auto primary = [this] { return m_db->value(QStringLiteral("SELECT string_agg(street, ',') FROM crm.company_addresses WHERE is_primary AND deleted_at IS NULL")); };
    QCOMPARE(primary(), QStringLiteral("Calarasi 12")); // the first one is
    const auto rows = [this] { return page()->findChild<QWidget *>(QStringLiteral("addressList"))->findChildren<InspectorRow *>(QStringLiteral("addressRow")); };
    const auto open = [&](const QString &street) {
        QTRY_VERIFY(!rows().isEmpty());
        for (InspectorRow *row : rows())
            if (row->accessibleName().contains(street)) {
                QTest::keyClick(row, Qt::Key_Return);
                break;
            }
        QTRY_VERIFY(page()->findChild<QWidget *>(QStringLiteral("addressEditor")));
    };
    QTRY_COMPARE(rows().size(), 2);
    open(QStringLiteral("Garii"));
    page()->findChild<QAbstractButton *>(QStringLiteral("primaryAddressButton"))->click();
    QTRY_COMPARE(primary(), QStringLiteral("Garii 4"));
    QTRY_VERIFY(!page()->findChild<QWidget *>(QStringLiteral("addressEditor")));
    const auto shownPrimary = [&](const QString &street) {
        return std::ranges::any_of(rows(), [&](const InspectorRow *row) { return row->accessibleName().contains(street) && row->accessibleName().contains(QStringLiteral("primary")); });
    };
    QTRY_VERIFY(shownPrimary(QStringLiteral("Garii")));
    timeline()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier); // one step back for both rows
    QTRY_COMPARE(primary(), QStringLiteral("Calarasi 12"));
    // The page has heard of it: what is deleted next is deleted at its present version.
    QTRY_VERIFY(shownPrimary(QStringLiteral("Calarasi")));
    open(QStringLiteral("Garii"));
    page()->findChild<QAbstractButton *>(QStringLiteral("deleteAddressButton"))->click();
    QTRY_COMPARE(countOf("crm.company_addresses"), QStringLiteral("1"));
}

void TestCompanyPage::walking()
{
    auto *place = m_desk->find<PlainLabel>("recordPlace");
    QTRY_COMPARE(place->text(), QStringLiteral("1 of 61"));
    press(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Firma 01"));
    QTRY_COMPARE(place->text(), QStringLiteral("2 of 61"));
    press(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Agro Bărăgan SRL"));
}

void TestCompanyPage::moreByScrolling()
{
    m_db->exec(QStringLiteral("INSERT INTO crm.interactions (type, date_time, customer_id, description) SELECT 'EMAIL', '2025-01-01'::timestamptz + n * interval '1 hour', c.id, 'nr. ' || n"
                              " FROM crm.customer_companies c, generate_series(1, 120) n WHERE company_name LIKE 'Agro%'"));
    const QString all = m_db->value(QStringLiteral("SELECT count(*) FROM crm.interactions"));
    QTRY_VERIFY(timeline()->model()->rowCount() >= 50);
    ready();
    for (int i = 0; i < 6 && timeline()->model()->canFetchMore({}); ++i) {
        timeline()->scrollToBottom();
        timeline()->model()->fetchMore({});
        ready();
    }
    QSet<QUuid> seen;
    int emails = 0;
    for (int row = 0; row < timeline()->model()->rowCount(); ++row) {
        const auto item = timeline()->model()->index(row, 0).data(TimelineModel::ItemRole).value<TimelineItem>();
        emails += item.type == QLatin1String("EMAIL");
        QVERIFY(item.kind != "interaction" || !seen.contains(item.id)); // no page shows a line again
        seen.insert(item.id);
    }
    QCOMPARE(emails, 120);
    QVERIFY(all.toInt() >= 120);
}

void TestCompanyPage::withoutRights()
{
    TestDatabase &db = *m_db;
    (void)db.addUser(QStringLiteral("vlad"), {QStringLiteral("ANALYST")}, QUuid::fromString(db.value(QStringLiteral("SELECT id FROM core.teams LIMIT 1"))));
    m_desk = std::make_unique<DeskWindow>(db, QStringLiteral("vlad"), "customers");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    openPage();
    QVERIFY(!composer()); // never allowed: not shown
    QVERIFY(!page()->findChild<QWidget *>(QStringLiteral("contactsPanel")));
    QVERIFY(!page()->findChild<QAbstractButton *>(QStringLiteral("addAddressButton"))->isEnabled());
    for (int row = 0; row < timeline()->model()->rowCount(); ++row)
        QVERIFY2(!timeline()->model()->index(row, 0).data().toString().contains(QStringLiteral("Marin")), qPrintable(timeline()->model()->index(row, 0).data().toString()));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestCompanyPage cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "tst_company_page.moc"
