// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is on disk within a second, and is there again after the program was killed.
#include "app/shell/ShellStatusBar.h"
#include "models/records/DraftStore.h"
#include "models/records/Saves.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "tests/gui/ImportDesk.h"
#include "views/components/NewRecordForm.h"
#include "views/components/PickList.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"
#include "views/components/ValueEditor.h"
#include "views/customers/composer/Composer.h"
#include "views/customers/composer/ComposerDialog.h"
#include "views/customers/composer/ComposerFiles.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace punte;

class TestDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        seedOffice(*m_db);
        m_company = QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies LIMIT 1")));
    }
    void cleanup() { m_db.reset(); }

    void typedTextComesBack();
    void aNewRecordComesBack();
    void aSaveThatWasDoneIsNoDraft();
    void aTaskComesBack();
    void theComposersSaveIsNotDoubled();
    void theComposersDraftSurvivesItsRefusal();
    void leftWhileSavingAndRefused();
    void aSaveInPlaceIsAskedAbout();
    void theNextRecordKeepsItsDraft();
    void twoFormsOfOneRecord();
    void savedOrGivenUpIsForgotten();
    void damagedFilesAreLeftAlone();
    void aBulkQuestionComesBackWithItsRows();
    void aBulkQuestionGivenUpIsForgotten();
    void whyItWasLostComesBack();
    void whySeveralWereLostComesBack();
    void aPictureThatWaitsComesBack();
    void anImportThatWasBegunComesBack();

private:
    static void typeLine(QWidget *form, const char *column, const QString &text)
    {
        auto *editor = form->findChild<ValueEditor *>(QStringLiteral("edit_") + QString::fromLatin1(column));
        QVERIFY2(editor, column);
        auto *line = editor->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static QString shownLine(QWidget *form, const char *column)
    {
        auto *editor = form->findChild<ValueEditor *>(QStringLiteral("edit_") + QString::fromLatin1(column));
        return editor ? editor->draft() : QString();
    }
    void openCustomer(DeskWindow &desk) const
    {
        desk.window->openRecord("company", m_company);
        QTRY_COMPARE(desk.window->currentPage()->pageId(), QByteArray("customer"));
        QTRY_VERIFY(desk.window->currentPage()->isReady());
    }

    std::unique_ptr<TestDatabase> m_db;
    QUuid m_company;
};

void TestDrafts::typedTextComesBack()
{
    QTemporaryDir disk;
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    openCustomer(desk);
    auto *view = desk.find<RecordFormView>("customerForm");
    view->editField("city");
    typeLine(view, "city", QStringLiteral("Alexandria"));
    const DeskWindow again(*m_db, QStringLiteral("ana"), "customers", desk.copyOfDisk(QStringLiteral("Alexandria"), disk));
    auto *drafts = again.window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_VERIFY(drafts && drafts->isVisible());
    drafts->click();
    QTRY_COMPARE(shownLine(again.window.get(), "city"), QStringLiteral("Alexandria"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE city = 'Alexandria'")), QStringLiteral("0"));
    auto *form = again.window->findChild<RecordFormView *>(QStringLiteral("customerForm"));
    form->commitOpen();
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE city = 'Alexandria'")), QStringLiteral("1"));
    QTRY_VERIFY(!drafts->isVisible());
    QVERIFY(again.window->drafts().drafts().isEmpty());
}

void TestDrafts::aNewRecordComesBack()
{
    QTemporaryDir disk;
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    QTRY_VERIFY(desk.window->currentPage()->isReady());
    desk.window->action("customers.newCompany")->trigger();
    typeLine(desk.window->findChild<NewRecordForm *>(), "company_name", QStringLiteral("Stupina Codrilor"));
    const DeskWindow again(*m_db, QStringLiteral("ana"), "pipeline", desk.copyOfDisk(QStringLiteral("Stupina Codrilor"), disk));
    auto *drafts = again.window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_VERIFY(drafts && drafts->isVisible());
    drafts->click();
    QTRY_VERIFY(again.window->findChild<NewRecordForm *>());
    QTRY_COMPARE(shownLine(again.window->findChild<NewRecordForm *>(), "company_name"), QStringLiteral("Stupina Codrilor"));
}

void TestDrafts::aSaveThatWasDoneIsNoDraft()
{
    QTemporaryDir folder;
    const QString settings = folder.filePath(QStringLiteral("punte.ini"));
    QUuid done;
    {
        DeskWindow desk(*m_db, QStringLiteral("ana"), "customers", settings);
        openCustomer(desk);
        auto *view = desk.find<RecordFormView>("customerForm");
        view->editField("city");
        typeLine(view, "city", QStringLiteral("Giurgiu"));
        view->commitOpen();
        QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE city = 'Giurgiu'")), QStringLiteral("1"));
        done = QUuid::fromString(m_db->value(QStringLiteral("SELECT action_id FROM crm.customer_companies WHERE city = 'Giurgiu'")));
        QTRY_VERIFY(desk.window->drafts().drafts().isEmpty());
        // As it lay on disk between the sending and the answer; and one whose save never arrived.
        desk.window->drafts().keep({.form = "companies", .record = m_company, .title = QStringLiteral("A"), .kind = "company", .typed = {{QStringLiteral("city"), QStringLiteral("Giurgiu")}}});
        desk.window->drafts().setSending("companies", m_company, done);
        desk.window->drafts().keep({.form = "contacts", .record = m_company, .title = QStringLiteral("B"), .kind = "company", .typed = {{QStringLiteral("phone"), QStringLiteral("0722")}}});
        desk.window->drafts().setSending("contacts", m_company, Saves::newId());
    }
    const DeskWindow again(*m_db, QStringLiteral("ana"), "customers", settings);
    QTRY_COMPARE(again.window->drafts().drafts().size(), 1);
    QCOMPARE(again.window->drafts().drafts().first().title, QStringLiteral("B"));
}

void TestDrafts::aTaskComesBack()
{
    QTemporaryDir disk;
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    openCustomer(desk);
    desk.window->action("customers.newTask")->trigger();
    auto *title = desk.find<QWidget>("taskDialog")->findChild<QWidget *>(QStringLiteral("task_titleEditor"))->findChild<QLineEdit *>();
    QTest::keyClicks(title, QStringLiteral("Trimite oferta"));
    const DeskWindow again(*m_db, QStringLiteral("ana"), "pipeline", desk.copyOfDisk(QStringLiteral("Trimite oferta"), disk));
    auto *drafts = again.window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_VERIFY(drafts && drafts->isVisible());
    drafts->click();
    QTRY_VERIFY(again.window->findChild<QWidget *>(QStringLiteral("taskDialog")));
    auto *dialog = again.window->findChild<QWidget *>(QStringLiteral("taskDialog"));
    QCOMPARE(dialog->findChild<QWidget *>(QStringLiteral("task_titleEditor"))->findChild<QLineEdit *>()->text(), QStringLiteral("Trimite oferta"));
    // It is about the customer who was in front when it was begun.
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT customer_id FROM crm.tasks WHERE title = 'Trimite oferta'")), m_company.toString(QUuid::WithoutBraces));
    QTRY_VERIFY(again.window->drafts().drafts().isEmpty());
}

void TestDrafts::theComposersSaveIsNotDoubled()
{
    QTemporaryDir disk;
    QString settings;
    {
        DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
        openCustomer(desk);
        desk.window->action("customers.logInteraction")->trigger();
        auto *text = desk.find<QWidget>("pageComposer")->findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, QStringLiteral("A confirmat"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        settings = desk.copyOfDisk(QStringLiteral("A confirmat"), disk); // killed here: sent, not answered
        QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.interactions WHERE description = 'A confirmat'")), QStringLiteral("1"));
    }
    const DraftStore onDisk(QFileInfo(QDirIterator(disk.path(), {QStringLiteral("composer-*.json")}, QDir::Files, QDirIterator::Subdirectories).next()).path());
    QCOMPARE(onDisk.drafts().size(), 1);
    QVERIFY(!onDisk.drafts().first().sending.isNull());
    const DeskWindow again(*m_db, QStringLiteral("ana"), "pipeline", settings);
    QTRY_VERIFY(again.window->drafts().drafts().isEmpty()); // it was done: nothing to do again
}

void TestDrafts::theComposersDraftSurvivesItsRefusal()
{
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    openCustomer(desk);
    desk.window->action("customers.logInteraction")->trigger();
    auto *text = desk.find<QWidget>("pageComposer")->findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, QStringLiteral("Nu se poate"));
    m_db->exec(QStringLiteral("ALTER TABLE crm.interactions ADD CONSTRAINT none CHECK (description <> 'Nu se poate') NOT VALID"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.database.openSaves(), 0);
    QTRY_COMPARE(desk.window->drafts().drafts().size(), 1);
    QTRY_VERIFY(desk.window->drafts().drafts().first().sending.isNull());
    QCOMPARE(text->toPlainText(), QStringLiteral("Nu se poate"));
}

// The record was left while its save was on its way, and the save is refused: what was typed waits as a draft of that record.
void TestDrafts::leftWhileSavingAndRefused()
{
    m_db->exec(QStringLiteral("INSERT INTO crm.customer_companies (company_name, owner_id, team_id) SELECT 'Altcineva SRL', owner_id, team_id FROM crm.customer_companies;"
                              "ALTER TABLE crm.customer_companies ADD CONSTRAINT none CHECK (city <> 'Nicaieri') NOT VALID"));
    const QUuid other = QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name = 'Altcineva SRL'")));
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    openCustomer(desk);
    auto *view = desk.find<RecordFormView>("customerForm");
    view->editField("city");
    typeLine(view, "city", QStringLiteral("Nicaieri"));
    desk.window->openRecord("company", other);
    QTRY_COMPARE(desk.window->currentPage()->titleText(), QStringLiteral("Altcineva SRL"));
    QTRY_COMPARE(desk.database.openSaves(), 0);
    QTRY_COMPARE(desk.window->drafts().drafts().size(), 1);
    QTRY_VERIFY(desk.window->drafts().drafts().first().sending.isNull());
    QCOMPARE(desk.window->drafts().drafts().first().record, m_company);
    openCustomer(desk);
    QTRY_COMPARE(desk.window->currentPage()->titleText(), QStringLiteral("Agro Bărăgan SRL"));
    QTRY_COMPARE(shownLine(desk.window.get(), "city"), QStringLiteral("Nicaieri"));
}

// What was committed in place and not answered yet lies on disk with the action of its save.
void TestDrafts::aSaveInPlaceIsAskedAbout()
{
    QTemporaryDir disk;
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    openCustomer(desk);
    auto *view = desk.find<RecordFormView>("customerForm");
    view->editField("city");
    typeLine(view, "city", QStringLiteral("Giurgiu"));
    view->commitOpen();
    const QString settings = desk.copyOfDisk(QStringLiteral("Giurgiu"), disk); // killed here: sent, not answered
    const DraftStore onDisk(QFileInfo(QDirIterator(disk.path(), {QStringLiteral("companies-*.json")}, QDir::Files, QDirIterator::Subdirectories).next()).path());
    QCOMPARE(onDisk.drafts().size(), 1);
    QCOMPARE(onDisk.drafts().first().typed.value(QLatin1String("city")).toString(), QStringLiteral("Giurgiu"));
    QVERIFY(!onDisk.drafts().first().sending.isNull());
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE city = 'Giurgiu'")), QStringLiteral("1"));
    QTRY_VERIFY(desk.window->drafts().drafts().isEmpty());
    const DeskWindow again(*m_db, QStringLiteral("ana"), "pipeline", settings);
    QTRY_VERIFY(again.window->drafts().drafts().isEmpty());
}

void TestDrafts::theNextRecordKeepsItsDraft()
{
    m_db->exec(QStringLiteral("INSERT INTO crm.customer_companies (company_name, owner_id, team_id) SELECT 'Altcineva SRL', owner_id, team_id FROM crm.customer_companies"));
    const QUuid other = QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name = 'Altcineva SRL'")));
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    desk.window->drafts().keep({.form = "companies", .record = other, .title = QStringLiteral("Altcineva SRL"), .kind = "company", .typed = {{QStringLiteral("city"), QStringLiteral("Tulcea")}}});
    openCustomer(desk);
    auto *view = desk.find<RecordFormView>("customerForm");
    view->editField("city");
    typeLine(view, "city", QStringLiteral("Giurgiu"));
    desk.window->openRecord("company", other); // the save of the first one is on its way
    QTRY_COMPARE(desk.window->currentPage()->titleText(), QStringLiteral("Altcineva SRL"));
    QTRY_COMPARE(shownLine(desk.window.get(), "city"), QStringLiteral("Tulcea"));
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE city = 'Giurgiu'")), QStringLiteral("1"));
}

void TestDrafts::twoFormsOfOneRecord()
{
    QTemporaryDir folder;
    const QString settings = folder.filePath(QStringLiteral("punte.ini"));
    {
        DeskWindow desk(*m_db, QStringLiteral("ana"), "customers", settings);
        for (const char *form : {"companies", "composer"})
            desk.window->drafts().keep({.form = form, .record = m_company, .title = QString::fromLatin1(form), .kind = "company", .typed = {{QStringLiteral("x"), QStringLiteral("y")}}});
    }
    const DeskWindow again(*m_db, QStringLiteral("ana"), "customers", settings);
    auto *drafts = again.window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_COMPARE(drafts->text(), QStringLiteral("2 drafts"));
    again.window->drafts().drop("composer", m_company);
    QTRY_COMPARE(drafts->text(), QStringLiteral("1 draft"));
}

void TestDrafts::savedOrGivenUpIsForgotten()
{
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    openCustomer(desk);
    auto *view = desk.find<RecordFormView>("customerForm");
    view->editField("city");
    typeLine(view, "city", QStringLiteral("Zimnicea"));
    QCOMPARE(desk.window->drafts().drafts().size(), 1);
    QTest::keyClick(view->findChild<ValueEditor *>(QStringLiteral("edit_city"))->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(desk.window->drafts().drafts().isEmpty());
}

void TestDrafts::damagedFilesAreLeftAlone()
{
    QTemporaryDir folder;
    for (const QByteArray &content : {QByteArray(), QByteArray("{"), QByteArray(R"({"form":"companies","record":"x","typed":{"city":"a"}})"), QByteArray(R"([1,2])")}) {
        QFile file(folder.filePath(QStringLiteral("companies-new2.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const DraftStore store(folder.path());
        QVERIFY(store.drafts().isEmpty());
        QVERIFY(QFile::exists(file.fileName()));
    }
}

// Three of the customers were chosen, a field and its value typed, nothing applied.
void TestDrafts::aBulkQuestionComesBackWithItsRows()
{
    m_db->exec(QStringLiteral("INSERT INTO crm.customer_companies (company_name, owner_id, team_id) SELECT 'Firma ' || n, owner_id, team_id FROM crm.customer_companies, generate_series(1, 5) n"));
    QTemporaryDir disk;
    QString settings;
    {
        DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
        QTRY_VERIFY(desk.window->currentPage()->isReady());
        auto *table = desk.page("customers")->findChild<RecordTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 6);
        table->setFocus();
        table->selectionModel()->clear();
        for (int row = 1; row < 4; ++row)
            table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        desk.window->action("customers.setField")->trigger();
        auto *popup = desk.find<QWidget>("bulkPopup");
        QVERIFY(popup);
        auto *field = popup->findChild<QComboBox *>(QStringLiteral("bulkField"));
        const int city = field->findText(FieldCatalogue::instance().table("companies").field("city")->titleText());
        QVERIFY(city >= 0);
        field->setCurrentIndex(city);
        Q_EMIT field->activated(city);
        QTest::keyClicks(popup->findChild<QWidget *>(QStringLiteral("cityEditor"))->findChild<QLineEdit *>(), QStringLiteral("Zimnicea"));
        settings = desk.copyOfDisk(QStringLiteral("Zimnicea"), disk);
    }
    const DeskWindow again(*m_db, QStringLiteral("ana"), "pipeline", settings);
    auto *drafts = again.window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_VERIFY(drafts && drafts->isVisible());
    drafts->click();
    QTRY_COMPARE(again.window->currentPage()->pageId(), QByteArray("customers"));
    QTRY_VERIFY(again.window->findChild<QWidget *>(QStringLiteral("bulkPopup")));
    auto *popup = again.window->findChild<QWidget *>(QStringLiteral("bulkPopup"));
    QTRY_VERIFY(popup->findChild<QWidget *>(QStringLiteral("cityEditor")));
    QCOMPARE(popup->findChild<QWidget *>(QStringLiteral("cityEditor"))->findChild<QLineEdit *>()->text(), QStringLiteral("Zimnicea"));
    QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("bulkApply")), Qt::LeftButton);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE city = 'Zimnicea'")), QStringLiteral("3"));
    QTRY_VERIFY(again.window->drafts().drafts().isEmpty());
    QTRY_VERIFY(!drafts->isVisible());
}

void TestDrafts::aBulkQuestionGivenUpIsForgotten()
{
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    QTRY_VERIFY(desk.window->currentPage()->isReady());
    auto *table = desk.page("customers")->findChild<RecordTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectRow(0);
    desk.window->action("customers.taskForEach")->trigger();
    auto *popup = desk.find<QWidget>("bulkPopup");
    QVERIFY(popup);
    auto *title = popup->findChild<QWidget *>(QStringLiteral("titleEditor"))->findChild<QLineEdit *>();
    QTest::keyClicks(title, QStringLiteral("Suna"));
    QCOMPARE(desk.window->drafts().drafts().size(), 1);
    QTest::keyClick(title, Qt::Key_Escape);
    QTRY_VERIFY(!desk.find<QWidget>("bulkPopup"));
    QVERIFY(desk.window->drafts().drafts().isEmpty());
}

// Chosen cards are marked as lost: the second reason and a competitor are typed, and not confirmed.
static void typeWhyLost(DeskWindow &desk)
{
    QTest::keyClick(desk.window.get(), Qt::Key_6, Qt::AltModifier);
    QTRY_VERIFY(desk.find<QComboBox>("lostReasonCombo"));
    auto *reason = desk.find<QComboBox>("lostReasonCombo");
    QTRY_VERIFY(reason->count() > 2);
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Down);
    QTest::keyClick(reason, Qt::Key_Down);
    QTest::keyClicks(desk.find<QWidget>("competitorEditor")->findChild<QLineEdit *>(), QStringLiteral("Concurent SA"));
}

// The question is asked again with what was typed, and confirmed.
static void confirmWhyLost(const DeskWindow &desk)
{
    QTRY_VERIFY(desk.find<QComboBox>("lostReasonCombo"));
    QCOMPARE(desk.find<QComboBox>("lostReasonCombo")->currentIndex(), 2);
    QCOMPARE(desk.find<QWidget>("competitorEditor")->findChild<QLineEdit *>()->text(), QStringLiteral("Concurent SA"));
    QTest::mouseClick(desk.find<QPushButton>("confirmMoveButton"), Qt::LeftButton);
}

void TestDrafts::whyItWasLostComesBack()
{
    QTemporaryDir disk;
    QString settings;
    {
        DeskWindow desk(*m_db, QStringLiteral("ana"), "pipeline");
        desk.select(QStringLiteral("Oferta 1"));
        typeWhyLost(desk);
        settings = desk.copyOfDisk(QStringLiteral("Concurent SA"), disk);
    }
    const DeskWindow again(*m_db, QStringLiteral("ana"), "customers", settings);
    auto *drafts = again.window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_VERIFY(drafts && drafts->isVisible());
    drafts->click();
    QTRY_COMPARE(again.window->currentPage()->pageId(), QByteArray("opportunity"));
    confirmWhyLost(again);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT stage || ' ' || competitor FROM crm.opportunities WHERE title = 'Oferta 1'")), QStringLiteral("CLOSED_LOST Concurent SA"));
    QTRY_VERIFY(again.window->drafts().drafts().isEmpty());
}

void TestDrafts::whySeveralWereLostComesBack()
{
    const auto idOf = [this](const char *title) { return QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.opportunities WHERE title = $1"), {QLatin1String(title)})); };
    QTemporaryDir disk;
    QString settings;
    {
        DeskWindow desk(*m_db, QStringLiteral("ana"), "pipeline");
        desk.board()->selectCards({idOf("Oferta 1"), idOf("Oferta 2"), idOf("Oferta 5")});
        typeWhyLost(desk);
        settings = desk.copyOfDisk(QStringLiteral("Concurent SA"), disk);
    }
    // One of them was lost meanwhile, by somebody else.
    m_db->exec(QStringLiteral("UPDATE crm.opportunities SET stage = 'CLOSED_LOST', lost_reason = (SELECT code FROM crm.lost_reasons LIMIT 1), version = version + 1 WHERE title = 'Oferta 5'"));
    const DeskWindow again(*m_db, QStringLiteral("ana"), "customers", settings);
    auto *drafts = again.window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_VERIFY(drafts && drafts->isVisible());
    QCOMPARE(again.window->drafts().drafts().first().title, QStringLiteral("Lose 3 opportunities"));
    drafts->click();
    QTRY_COMPARE(again.window->currentPage()->pageId(), QByteArray("pipeline"));
    confirmWhyLost(again);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT string_agg(title || ' ' || stage, ',' ORDER BY title) FROM crm.opportunities WHERE competitor = 'Concurent SA'")),
        QStringLiteral("Oferta 1 CLOSED_LOST,Oferta 2 CLOSED_LOST"));
    QTRY_VERIFY(again.window->drafts().drafts().isEmpty());
    QTRY_VERIFY(!drafts->isVisible());
}

void TestDrafts::aPictureThatWaitsComesBack()
{
    const auto pieces = [](const QString &folder) {
        int count = 0;
        for (QDirIterator files(folder, {QStringLiteral("*.piece")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext(); files.next())
            ++count;
        return count;
    };
    QTemporaryDir disk;
    QString settings;
    {
        DeskWindow desk(*m_db, QStringLiteral("ana"), "preferences");
        desk.window->action("customers.logInteraction")->trigger();
        QTRY_VERIFY(desk.window->findChild<ComposerDialog *>());
        auto *composer = desk.window->findChild<Composer *>();
        auto *text = composer->findChild<QPlainTextEdit *>();
        text->setFocus();
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(composer->pictures()->isWaiting());
        QTRY_COMPARE(pieces(QFileInfo(desk.settings.fileName()).path()), 1);
        settings = desk.copyOfDisk(QStringLiteral("\"pictures\":["), disk);
    }
    const DeskWindow again(*m_db, QStringLiteral("ana"), "preferences", settings);
    auto *drafts = again.window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_VERIFY(drafts && drafts->isVisible());
    drafts->click();
    QTRY_VERIFY(again.window->findChild<ComposerDialog *>());
    auto *composer = again.window->findChild<ComposerDialog *>()->findChild<Composer *>();
    QTRY_COMPARE(composer->pictures()->lines().size(), 1);
    QVERIFY(composer->pictures()->isWaiting());
    auto *customer = composer->findChild<QWidget *>(QStringLiteral("customer_idEditor"))->findChild<QLineEdit *>();
    customer->setFocus();
    QTest::keyClicks(customer, QStringLiteral("Agro"));
    QTRY_VERIFY(again.find<PickList>("pickList") && again.find<PickList>("pickList")->isVisible() && again.find<PickList>("pickList")->current());
    QTest::keyClick(customer, Qt::Key_Return);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT c.company_name || ' ' || f.media_type FROM core.attachments f JOIN crm.customer_companies c ON c.id = f.subject_id WHERE f.size_bytes > 0")),
        QStringLiteral("Agro Bărăgan SRL image/png"));
    QTRY_COMPARE(pieces(disk.path()), 0);
    QTRY_VERIFY(again.window->drafts().drafts().isEmpty());
}

// What the columns mean was said, a question was answered, nothing applied.
void TestDrafts::anImportThatWasBegunComesBack()
{
    QTemporaryDir disk;
    DeskWindow desk(*m_db, QStringLiteral("ana"), "customers");
    const ImportDesk import(desk);
    import.drop("company name,revenue,Xyz\nSere,1.234,Arad\nPlain,50,Deva\n");
    import.waitForDryRun();
    QCOMPARE(import.tile(3), QStringLiteral("Asks you: 1"));
    QVERIFY(desk.window->drafts().drafts().isEmpty()); // a file that was only looked at is nothing to keep
    auto *columns = desk.find<QTableView>("importColumnsView");
    columns->setFocus();
    columns->setCurrentIndex(import.columnsIndex(QStringLiteral("Xyz")));
    import.chooseByKeys(columns, QStringLiteral("City"));
    import.waitForDryRun();
    import.clickAnswer(0, 1); // one and a bit
    QTRY_COMPARE(import.tile(3), QStringLiteral("Asks you: 0"));
    const QString settings = desk.copyOfDisk(QStringLiteral("\"answers\":{\""), disk);
    DeskWindow again(*m_db, QStringLiteral("ana"), "pipeline", settings);
    auto *drafts = again.window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_VERIFY(drafts && drafts->isVisible());
    QCOMPARE(again.window->drafts().drafts().first().title, QStringLiteral("Import of import.csv"));
    drafts->click();
    QTRY_COMPARE(again.window->currentPage()->pageId(), QByteArray("import"));
    const ImportDesk taken(again);
    taken.waitForDryRun();
    QTRY_COMPARE(taken.tile(3), QStringLiteral("Asks you: 0"));
    taken.click("importApplyButton");
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT string_agg(company_name || ' ' || annual_revenue_amount || ' ' || city, '|' ORDER BY company_name) FROM crm.customer_companies WHERE company_name IN ('Sere', 'Plain')")),
        QStringLiteral("Plain 50.00 Deva|Sere 1.23 Arad"));
    QTRY_VERIFY(again.window->drafts().drafts().isEmpty());
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    TestDrafts cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_drafts.moc"
