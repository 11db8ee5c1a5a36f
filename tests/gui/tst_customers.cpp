// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/CustomersBench.h"
#include "views/components/BulkBar.h"
#include "views/components/FilterBar.h"
#include "views/components/FilterChip.h"
#include "views/components/Page.h"
#include "views/components/PlainLabel.h"
#include "views/components/TotalsRow.h"
#include "views/components/Toast.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// The list of customers under a person's hands.
class TestCustomers : public QObject, private CustomersBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init() { openBench(); }
    void cleanup() { closeBench(); }
    void headsSortBothWays();
    void chipsAreAddedEditedAndRemoved();
    void deleteOnAChipDeletesNoCustomer();
    void cellsAreEditedWithF2();
    void aRefusedCellSaysWhy();
    void controlASaysTheNumber();
    void totalsPerCurrency();
    void typeAheadFindsAndCopyTakesAll();
    void columnsAreChosen();
    void menuOffersWhatCanBeDone();
};

void TestCustomers::headsSortBothWays()
{
    QHeaderView *head = table()->horizontalHeader();
    const int revenue = list()->columnOf("annual_revenue_amount");
    const QPoint place(head->sectionViewportPosition(revenue) + 30, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    ready();
    QTRY_COMPARE(cell(0, "company_name"), QStringLiteral("Firma 01"));
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(cell(0, "company_name"), QStringLiteral("Firma 59"));
    QTRY_COMPARE(list()->rawValue(60, "annual_revenue_amount").isNull(), true); // without a figure: last either way
}

void TestCustomers::chipsAreAddedEditedAndRemoved()
{
    // By keys: add "County contains iasi", blind to diacritics.
    auto *bar = qobject_cast<FilterBar *>(m_desk->window->currentPage()->filterBar());
    auto *add = bar->findChild<QPushButton *>(QStringLiteral("addFilter"));
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    auto *search = m_desk->find<QLineEdit>("filterFieldSearch");
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(search));
    QTest::keyClicks(search, QStringLiteral("county"));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("iasi"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(list()->rowCount(), 15);
    QCOMPARE(chips().size(), 1);
    // Edited by a click on it.
    QTest::mouseClick(chips().first(), Qt::LeftButton, {}, QPoint(12, 12));
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("cluj"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(cell(0, "county"), QStringLiteral("Cluj"));
    QCOMPARE(list()->rowCount(), 15);
    // Removed by its cross.
    FilterChip *chip = chips().first();
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 8, chip->height() / 2));
    QTRY_COMPARE(list()->rowCount(), 61);
    QVERIFY(chips().isEmpty());
}

void TestCustomers::deleteOnAChipDeletesNoCustomer()
{
    table()->selectRow(3);
    filterBy({{{"status", FilterOp::AnyOf, {QStringLiteral("LEAD")}}}, {}});
    QTRY_COMPARE(list()->rowCount(), 20);
    table()->selectRow(0);
    chips().first()->setFocus();
    QTest::keyClick(chips().first(), Qt::Key_Delete);
    QTRY_COMPARE(list()->rowCount(), 61);
    QVERIFY(chips().isEmpty());
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE deleted_at IS NOT NULL")), QStringLiteral("0"));
}

void TestCustomers::cellsAreEditedWithF2()
{
    QLineEdit *edit = editCell("county");
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Prahova"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(stored("county", QStringLiteral("Agro Bărăgan SRL")), QStringLiteral("Prahova"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored("county", QStringLiteral("Agro Bărăgan SRL")), QStringLiteral("Ialomița"));
    QTRY_COMPARE(cell(0, "county"), QStringLiteral("Ialomița"));
}

void TestCustomers::aRefusedCellSaysWhy()
{
    QLineEdit *edit = editCell("employee_count");
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("many"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(edit)); // the cell stays open
    QVERIFY(edit->property("punteInvalid").toBool());
    QTest::keyClick(edit, Qt::Key_Escape);
    edit = editCell("company_name");
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->property("punteInvalid").toBool());
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(cell(0, "company_name"), QStringLiteral("Agro Bărăgan SRL"));
}

void TestCustomers::controlASaysTheNumber()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table()->selectedCount(), 3);
    auto *bar = m_desk->window->currentPage()->findChild<BulkBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->findChild<QPushButton *>(QStringLiteral("bulkSelectAll"))->text(), QStringLiteral("Select all 61 of the filter"));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(table()->isWholeFilterSelected());
    const auto labels = bar->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) { return label->text() == QLatin1String("All 61 of the filter selected"); }));
}

void TestCustomers::totalsPerCurrency()
{
    auto *totals = m_desk->window->currentPage()->findChild<TotalsRow *>();
    QTRY_VERIFY(totals->isVisible());
    const auto sum = [this](const char *currency) {
        return m_db->value(QStringLiteral("SELECT to_char(sum(annual_revenue_amount), 'FM999,999,990.00') FROM crm.customer_companies WHERE annual_revenue_currency = '%1'").arg(QLatin1String(currency)));
    };
    QTRY_COMPARE(list()->totals().size(), 3); // also the rows without a currency
    const QString said = totals->accessibleDescription() + totals->accessibleName();
    for (const char *currency : {"RON", "EUR"})
        QVERIFY2(said.contains(sum(currency) + QChar::Nbsp + QLatin1String(currency)), qPrintable(said));
}

void TestCustomers::typeAheadFindsAndCopyTakesAll()
{
    table()->setFocus();
    QTest::keyClicks(table(), QStringLiteral("firma 3"));
    QCOMPARE(cell(table()->currentIndex().row(), "company_name"), QStringLiteral("Firma 30"));
    table()->keyboardSearch(QStringLiteral("zz")); // nothing happens: that is said, with the way on
    QVERIFY2(m_desk->find<Toast>("toast")->text().contains(QStringLiteral("Ctrl+F")), qPrintable(m_desk->find<Toast>("toast")->text()));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->mimeData() && QApplication::clipboard()->mimeData()->hasHtml());
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text().count(QLatin1Char('\n')), 62); // the heads and 61 rows
    QVERIFY(data->text().startsWith(QStringLiteral("Company\tTax ID\t")));
    QCOMPARE(data->html().count(QStringLiteral("<tr>")), 62);
}

void TestCustomers::columnsAreChosen()
{
    QVERIFY(!table()->visibleColumns().contains("city"));
    table()->showColumnMenu(table()->mapToGlobal(QPoint(20, 10)));
    auto *menu = table()->findChild<QMenu *>(QStringLiteral("columnMenu"));
    QVERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions())
        if (action->text() == QLatin1String("City"))
            action->trigger();
    menu->close();
    QVERIFY(table()->visibleColumns().contains("city"));
    QTRY_COMPARE(cell(0, "city"), QStringLiteral("Slobozia"));
}

void TestCustomers::menuOffersWhatCanBeDone()
{
    table()->selectRow(2);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, table()->mapToGlobal(QPoint(40, 40)));
    QApplication::sendEvent(table(), &event);
    auto *menu = m_desk->window->findChild<QMenu *>(QStringLiteral("customerMenu"));
    QVERIFY(menu && menu->isVisible());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text().section(QLatin1Char('\t'), 0, 0); // without the keys
    for (const char *text : {"Open", "Log an interaction…", "New task…", "Copy", "Delete"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), qPrintable(texts.join(QLatin1Char('|'))));
    menu->close();
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestCustomers cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_customers.moc"
