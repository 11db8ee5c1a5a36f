// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/StoryProgram.h"
#include "tests/gui/ImportDesk.h"

#include "app/shell/NavigationBar.h"
#include "app/shell/NavigationItem.h"
#include "models/core/Clock.h"
#include "views/components/PlainLabel.h"
#include "views/components/StatePanel.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace punte;

// The import page in the real window: by drops, clicks and keys.
class TestImportPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }

    void importButtonOpensThePageUnderCustomers()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "customers");
        QCOMPARE(desk.find<QPushButton>("import.companiesButton")->text(), QStringLiteral("Import…"));
        QVERIFY(!desk.find<QWidget>("navigationItem_import"));
        QTest::mouseClick(desk.find<QPushButton>("import.companiesButton"), Qt::LeftButton);
        QCOMPARE(desk.window->currentPage()->pageId(), QByteArray("import"));
        QVERIFY(desk.window->navigation().item("customers")->isChecked());
        QCOMPARE(desk.find<QLabel>("pageTitleLabel")->text(), QStringLiteral("Import"));
        auto *dialog = desk.find<QDialog>("importFileDialog");
        QVERIFY(dialog);
        dialog->reject();
        auto *back = desk.find<QPushButton>("parentPageButton");
        QCOMPARE(back->text(), QStringLiteral("Customers"));
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(desk.window->currentPage()->pageId(), QByteArray("customers"));
    }

    void droppedFileIsShownAppliedAndUndone()
    {
        TestDatabase db;
        seedOffice(db);
        const QString before = companies(db);
        DeskWindow desk(db, QStringLiteral("ana"), "customers");
        ImportDesk import(desk);
        import.drop("Firma;CUI;Oras\nMoara Nouă;18547290;Gherla\nAgro Bărăgan SRL;14399840;Țăndărei\nStricat;;x;y\n");
        QCOMPARE(desk.window->currentPage()->pageId(), QByteArray("import"));
        import.waitForDryRun();
        QCOMPARE(import.tile(0), QStringLiteral("New: 1"));
        QCOMPARE(import.tile(1), QStringLiteral("Changed: 1"));
        QCOMPARE(import.tile(4), QStringLiteral("Refused: 1"));
        QCOMPARE(import.cell(1, ImportRowsModel::ThirdColumn), QStringLiteral("Slobozia → Țăndărei"));
        QCOMPARE(import.reason(1), QStringLiteral("same tax ID; 1 field changes"));
        QCOMPARE(companies(db), before); // nothing is written yet
        import.click("importTile4");
        QCOMPARE(import.rows()->rowCount(), 1);
        QCOMPARE(import.reason(0), QStringLiteral("The row has 4 cells, the header has 3."));
        import.click("importTile5");
        QCOMPARE(import.rows()->rowCount(), 3);
        QCOMPARE(import.button("importApplyButton")->text(), QStringLiteral("Apply 2 rows"));
        import.click("importApplyButton");
        QTRY_VERIFY(import.button("importRevertButton")->isVisible());
        QVERIFY(companies(db).contains(QStringLiteral("Moara Nouă")) && companies(db).contains(QStringLiteral("Țăndărei")));
        QTRY_VERIFY(desk.undo->canUndo());
        QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(companies(db), before);
        QTRY_VERIFY(!import.button("importRevertButton")->isVisible()); // the page has heard of it
        QTRY_VERIFY(desk.undo->canRedo());
        QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(companies(db).contains(QStringLiteral("Moara Nouă")));
        QTRY_VERIFY(import.button("importRevertButton")->isVisible());
        import.click("importRevertButton");
        QTRY_COMPARE(companies(db), before);
    }

    void columnsAreMappedByKeysAlone()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "customers");
        ImportDesk import(desk);
        import.drop("Xyz,Where\nAlpha,Arad\nBeta,Deva\n");
        QTRY_VERIFY(import.button("importCheckButton") && import.button("importCheckButton")->isVisible()); // no column is the name
        QVERIFY(import.strip().contains(QStringLiteral("No column is mapped to “Company name”.")));
        auto *columns = desk.find<QTableView>("importColumnsView");
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_Home, Qt::ControlModifier);
        import.chooseByKeys(columns, QStringLiteral("Company name"));
        import.waitForDryRun();
        QTest::keyClick(columns, Qt::Key_Down);
        import.chooseByKeys(columns, QStringLiteral("City"));
        import.waitForDryRun();
        QCOMPARE(import.tile(0), QStringLiteral("New: 2"));
        QCOMPARE(import.cell(0, ImportRowsModel::ThirdColumn), QStringLiteral("Arad"));
        QTest::keyClick(columns, Qt::Key_Delete); // the city is left out again
        import.waitForDryRun();
        QCOMPARE(import.cell(0, ImportRowsModel::ThirdColumn), QString());
        desk.window->activateWindow(); // after a menu the offscreen platform leaves no window active
        QTRY_VERIFY(desk.window->isActiveWindow());
        QTest::keyClick(desk.window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(import.button("importRevertButton")->isVisible());
        QVERIFY(companies(db).contains(QStringLiteral("Beta")));
    }

    void questionsAreAnsweredInTheRow()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "customers");
        ImportDesk import(desk);
        import.drop("company name,revenue\nSere,1.234\nLivezi,2.500\nMori,7.100\nPlain,50\n");
        import.waitForDryRun();
        QCOMPARE(import.tile(3), QStringLiteral("Asks you: 3"));
        QVERIFY(!import.button("importApplyButton")->isEnabled());
        QCOMPARE(import.button("importQuestionsButton")->text(), QStringLiteral("3 questions open"));
        import.click("importQuestionsButton");
        QCOMPARE(import.table()->currentIndex().row(), 1); // the first was current already
        QTest::keyClick(import.table(), Qt::Key_1);        // two thousand five hundred
        QCOMPARE(import.button("importQuestionsButton")->text(), QStringLiteral("2 questions open"));
        import.clickAnswer(0, 1);                           // one and a bit
        QCOMPARE(import.button("importApplyWithoutButton")->text(), QStringLiteral("Apply without it"));
        import.click("importApplyWithoutButton");
        QTRY_VERIFY(import.button("importRevertButton")->isVisible());
        QCOMPARE(db.value(QStringLiteral("SELECT string_agg(company_name || annual_revenue_amount, ' ' ORDER BY company_name) FROM crm.customer_companies WHERE annual_revenue_amount IS NOT NULL")),
                 QStringLiteral("Livezi2500.00 Plain50.00 Sere1.23"));
        QVERIFY(db.value(QStringLiteral("SELECT reason FROM core.import_rows WHERE outcome = 'REFUSED'")).contains(QStringLiteral("not answered")));
    }

    void wordsGetTheirStageAndLostItsReason()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        ImportDesk import(desk);
        import.drop("deal id,title,account,deal stage,close value,close date\n1,A,Agro Baragan SRL,Won,500,2025-03-01\n2,B,,Lost,0,2025-03-02\n3,C,,Hopeful,,\n");
        import.waitForDryRun();
        QVERIFY(desk.window->navigation().item("pipeline")->isChecked());
        QCOMPARE(import.tile(0), QStringLiteral("New: 2"));
        QVERIFY(import.reason(2).contains(QStringLiteral("it is not said what “Hopeful” means")));
        auto *columns = desk.find<QTableView>("importColumnsView");
        columns->setFocus();
        columns->setCurrentIndex(import.columnsIndex(QStringLiteral("Hopeful")));
        import.chooseByKeys(columns, QStringLiteral("Qualification"));
        import.waitForDryRun();
        QCOMPARE(import.tile(0), QStringLiteral("New: 3"));
        import.click("importApplyButton");
        QTRY_VERIFY(import.button("importRevertButton")->isVisible());
        QCOMPARE(db.value(QStringLiteral("SELECT string_agg(title || ' ' || stage || ' ' || coalesce(lost_reason, '-') || ' ' || coalesce(amount::text, 'null'), ', ' ORDER BY title) "
                                         "FROM crm.opportunities WHERE char_length(title) = 1")),
                 QStringLiteral("A CLOSED_WON - 500.00, B CLOSED_LOST IMPORTED 0.00, C QUALIFICATION - null"));
    }

    void earlierImportsCanBeReverted()
    {
        TestDatabase db;
        seedOffice(db);
        const QString before = companies(db);
        DeskWindow desk(db, QStringLiteral("ana"), "customers");
        ImportDesk import(desk);
        import.drop("company name\nAlpha\nBeta\n");
        import.waitForDryRun();
        import.click("importApplyButton");
        QTRY_VERIFY(import.button("importRevertButton")->isVisible());
        QTRY_VERIFY(desk.find<QLabel>("statusFiguresLabel")->text().contains(QStringLiteral("2 rows")));
        import.click("importCloseButton");
        QCOMPARE(desk.window->currentPage()->pageId(), QByteArray("customers"));
        desk.window->action("import.list")->trigger();
        auto *table = desk.find<QTableView>("importsTable");
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *revert = desk.find<QPushButton>("revertImportButton");
        QTRY_VERIFY(revert->isEnabled());
        QTest::mouseClick(revert, Qt::LeftButton);
        QTRY_COMPARE(companies(db), before);
        QTRY_VERIFY(!revert->isEnabled());
    }

    void revertNamesWhatWasTouchedSince()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "customers");
        ImportDesk import(desk);
        import.drop("company name\nAlpha\nBeta\nGamma\n");
        import.waitForDryRun();
        import.click("importApplyButton");
        QTRY_VERIFY(import.button("importRevertButton")->isVisible());
        db.exec(QStringLiteral("UPDATE crm.customer_companies SET city = 'Arad', version = version + 1, action_id = NULL WHERE company_name IN ('Alpha', 'Gamma')"));
        QVERIFY(!desk.find<QWidget>("importKeptPanel")->isVisible());
        import.click("importRevertButton");
        QTRY_VERIFY(desk.find<QWidget>("importKeptPanel")->isVisible());
        const QList<QAbstractButton *> rows = desk.page("import")->findChildren<QAbstractButton *>(QStringLiteral("keptRow"));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)->accessibleName(), QStringLiteral("Alpha changed since"));
        rows.at(1)->setFocus();
        QTest::keyClick(rows.at(1), Qt::Key_Return);
        QTRY_COMPARE(desk.window->currentPage()->pageId(), QByteArray("customer"));
        QTRY_COMPARE(desk.window->currentPage()->titleText(), QStringLiteral("Gamma"));
    }

    void cancelWhileApplyingWritesNothing()
    {
        TestDatabase db;
        seedOffice(db);
        const QString before = companies(db);
        DeskWindow desk(db, QStringLiteral("ana"), "customers");
        ImportDesk import(desk);
        QByteArray csv = "company name\n";
        for (int i = 0; i < 5000; ++i)
            csv += "Company " + QByteArray::number(i) + '\n';
        import.drop(csv);
        import.waitForDryRun();
        import.click("importApplyButton");
        import.click("importCloseButton"); // says Cancel now
        QTRY_VERIFY_WITH_TIMEOUT(import.button("importCheckButton")->isVisible(), 60'000);
        QVERIFY(import.strip().contains(QStringLiteral("Nothing was changed")));
        QCOMPARE(companies(db), before);
    }

    void whatCannotBeReadSaysWhy()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "customers");
        ImportDesk import(desk);
        import.drop("");
        auto *error = desk.page("import")->findChild<ErrorState *>();
        QTRY_VERIFY(error->isVisible());
        auto *retry = error->findChild<QPushButton *>(QStringLiteral("errorRetry"));
        QVERIFY(retry->isVisible());
        import.write("company name\nAlpha\n"); // corrected meanwhile
        QTest::mouseClick(retry, Qt::LeftButton);
        import.waitForDryRun();
        QCOMPARE(import.tile(0), QStringLiteral("New: 1"));
    }

    void tenThousandColumnsAreShown()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "customers");
        ImportDesk import(desk);
        QByteArray header = "company name";
        QByteArray row = "Alpha";
        for (int i = 1; i < 10'000; ++i) {
            header += ",c" + QByteArray::number(i);
            row += ',' + QByteArray::number(i);
        }
        import.drop(header + '\n' + row + '\n');
        import.waitForDryRun();
        QCOMPARE(desk.find<QTableView>("importColumnsView")->model()->rowCount(), 10'000);
        QCOMPARE(import.tile(0), QStringLiteral("New: 1"));
    }

    void whoMayNotImportIsToldWhoMay()
    {
        TestDatabase db;
        seedOffice(db);
        db.addUser(QStringLiteral("ada"), {QStringLiteral("ANALYST")});
        DeskWindow desk(db, QStringLiteral("ada"), "customers");
        auto *button = desk.find<QPushButton>("import.companiesButton");
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QStringLiteral("a manager or an administrator")));
        ImportDesk import(desk);
        import.drop("company name\nAlpha\n");
        QCOMPARE(desk.window->currentPage()->pageId(), QByteArray("customers"));
        desk.window->showPage("import");
        QVERIFY(desk.page("import")->findChild<NoRightState *>()->isVisible());
        desk.window->openFile("companies", import.file());
        QTRY_VERIFY(desk.page("import")->isReady());
        QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM core.imports")), QStringLiteral("0"));
    }

private:
    static QString companies(TestDatabase &db)
    {
        return db.value(QStringLiteral("SELECT string_agg(concat_ws('|', company_name, tax_id, city, annual_revenue_amount), ';' ORDER BY company_name COLLATE \"C\") "
                                       "FROM crm.customer_companies WHERE deleted_at IS NULL"));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    startStories(app);
    TestImportPage cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_import.moc"
