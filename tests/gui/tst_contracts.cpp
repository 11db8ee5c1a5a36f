// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/records/PagedTableModel.h"
#include "models/sales/ContractCommands.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/MessageStrip.h"
#include "views/components/PickList.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordTable.h"
#include "views/components/TotalsRow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// Contracts under a person's hands: the list by renewal, what comes next, renewing, ending, reminding.
class TestContracts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void nextEnd_data();
    void nextEnd();
    void soonestRenewalFirst();
    void totalsPerCurrency();
    void saysWhatComesNext();
    void renewedByKeysAndUndone();
    void terminatedWithAReason();
    void aNewOneTakesTheNextNumber();
    void aRefusedSaveSaysWhy();
    void reminderStandsInTheInspector();
    void readersMayNotChange();

private:
    [[nodiscard]] Page *page() const { return m_desk->page("contracts"); }
    [[nodiscard]] RecordTable *table() const { return page()->findChild<RecordTable *>(); }
    [[nodiscard]] PagedTableModel *list() const { return qobject_cast<PagedTableModel *>(table()->model()); }
    [[nodiscard]] QString cell(int row, const char *column) const { return table()->recordDelegate()->cellText(list()->index(row, list()->columnOf(column))); }
    [[nodiscard]] QString stored(const char *what, const char *number) const
    {
        return m_db->value(QStringLiteral("SELECT %1 FROM crm.contracts WHERE contract_number = $1 AND deleted_at IS NULL").arg(QLatin1String(what)), {QString::fromLatin1(number)});
    }
    void open(const char *number);
    void openDesk(const char *login);

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestContracts::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    m_db->exec(QStringLiteral("INSERT INTO crm.contracts (contract_number, customer_company_id, status, start_date, end_date, auto_renewal, renewal_months, renewal_notice_days, monthly_fee, currency, owner_id, team_id)"
                              " SELECT x.number, c.id, x.status, x.starts::date, x.ends::date, x.auto, x.months, x.notice, x.fee, x.currency, c.owner_id, c.team_id"
                              " FROM crm.customer_companies c, (VALUES ('C-2024-118', 'ACTIVE', '2024-04-01', '2026-03-31', true, 12, 60, 4450.00, 'RON'),"
                              " ('C-2025-007', 'ACTIVE', '2025-02-01', '2026-01-20', false, NULL, 30, 1000.50, 'EUR'), ('C-2023-001', 'EXPIRED', '2023-01-01', '2023-12-31', false, NULL, 30, 10, 'RON'),"
                              " ('C-2026-001', 'DRAFT', '2026-02-01', NULL, false, NULL, NULL, 200.00, 'RON')) x (number, status, starts, ends, auto, months, notice, fee, currency)"));
    openDesk("ana");
}

void TestContracts::openDesk(const char *login)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "contracts");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_COMPARE(list()->rowCount(), 4);
}

void TestContracts::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestContracts::open(const char *number)
{
    m_desk->page("contracts")->openRecord("contract", QUuid::fromString(stored("id", number)));
    QTRY_VERIFY(page()->isReady());
    QTRY_COMPARE(m_desk->find<InspectorFrame>("contractInspector")->accessibleName(), QString::fromLatin1(number));
}

void TestContracts::nextEnd_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("next");
    QTest::newRow("a year more") << QDate(2024, 4, 1) << QDate(2026, 3, 31) << 12 << QDate(2027, 3, 31);
    QTest::newRow("as long again") << QDate(2024, 4, 1) << QDate(2026, 3, 31) << 0 << QDate(2028, 3, 31);
    QTest::newRow("end of February") << QDate(2025, 3, 1) << QDate(2026, 2, 28) << 24 << QDate(2028, 2, 29);
    QTest::newRow("in days") << QDate(2026, 1, 10) << QDate(2026, 1, 20) << 0 << QDate(2026, 1, 31);
    QTest::newRow("start unknown") << QDate() << QDate(2026, 3, 31) << 0 << QDate(2027, 3, 31);
    QTest::newRow("no end") << QDate(2026, 1, 10) << QDate() << 12 << QDate();
}

void TestContracts::nextEnd()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(int, months);
    ContractFacts contract;
    contract.start = start;
    contract.end = end;
    contract.months = months;
    QTEST(ContractCommands::nextEnd(contract), "next");
}

void TestContracts::soonestRenewalFirst()
{
    QStringList numbers;
    for (int row = 0; row < list()->rowCount(); ++row)
        numbers << list()->titleAt(row);
    QCOMPARE(numbers.first(2), (QStringList{QStringLiteral("C-2025-007"), QStringLiteral("C-2024-118")})); // what has none comes last
    QCOMPARE(cell(0, "renewal_on"), QStringLiteral("6 days overdue")); // in force, and its last day has passed
    QVERIFY2(cell(1, "renewal_on").contains(QStringLiteral("in ")), qPrintable(cell(1, "renewal_on")));
    // Found by its number as it is written.
    QTest::keyClick(m_desk->window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2024-118"));
    QTRY_COMPARE(list()->rowCount(), 1);
}

void TestContracts::totalsPerCurrency()
{
    auto *totals = page()->findChild<TotalsRow *>();
    QTRY_VERIFY(totals->isVisible());
    QTRY_COMPARE(list()->totals().size(), 2);
    const QString said = totals->accessibleDescription() + totals->accessibleName();
    for (const char16_t *sum : {u"4,660.00\u00A0RON", u"1,000.50\u00A0EUR"})
        QVERIFY2(said.contains(QString::fromUtf16(sum)), qPrintable(said));
}

void TestContracts::saysWhatComesNext()
{
    open("C-2024-118");
    QCOMPARE(m_desk->find<PlainLabel>("contractNext")->text(), QStringLiteral("Renews in 64 days"));
    QCOMPARE(m_desk->find<PlainLabel>("contractNotice")->text(), QStringLiteral("Notice by Friday, 30 January 2026, in 3 days"));
    QVERIFY(m_desk->find<QPushButton>("renewButton")->isEnabled());
    open("C-2026-001");
    QVERIFY(!m_desk->find<QPushButton>("renewButton")->isEnabled());
    QVERIFY(m_desk->find<QPushButton>("renewButton")->toolTip().contains(QStringLiteral("end date")));
}

void TestContracts::renewedByKeysAndUndone()
{
    table()->setFocus();
    table()->selectRow(1);
    QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("contractQuestion"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // the proposed end stands in it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stored("end_date", "C-2024-118"), QStringLiteral("2027-03-31"));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Renew contract C-2024-118"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored("end_date", "C-2024-118"), QStringLiteral("2026-03-31"));
}

void TestContracts::terminatedWithAReason()
{
    open("C-2024-118");
    QTest::mouseClick(m_desk->find<QPushButton>("terminateButton"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->find<QWidget>("contractQuestion"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Buget redus"));
    QTest::mouseClick(m_desk->find<QPushButton>("confirmContractButton"), Qt::LeftButton);
    QTRY_COMPARE(stored("status || ' ' || terminated_on || ' ' || termination_reason", "C-2024-118"), QStringLiteral("TERMINATED 2026-01-27 Buget redus"));
    QTRY_VERIFY(!m_desk->find<QPushButton>("terminateButton")->isEnabled());
    QTRY_VERIFY(m_desk->find<QPushButton>("renewButton")->isEnabled() == false);
}

void TestContracts::aNewOneTakesTheNextNumber()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("newRecordForm") && m_desk->find<QWidget>("newRecordForm")->isAncestorOf(QApplication::focusWidget()));
    QWidget *company = QApplication::focusWidget();
    QTest::keyClicks(company, QStringLiteral("agro"));
    QTRY_VERIFY(m_desk->window->findChild<PickList *>() && m_desk->window->findChild<PickList *>()->model()->rowCount() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list()->rowCount(), 5);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT contract_number ~ '^C-20[0-9]{2}-[0-9]{3}$' FROM crm.contracts ORDER BY created_at DESC, id DESC LIMIT 1")), QStringLiteral("t"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list()->rowCount(), 4);
}

void TestContracts::aRefusedSaveSaysWhy()
{
    table()->setFocus();
    table()->setCurrentIndex(list()->index(1, list()->columnOf("end_date")));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("01.01.2020"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_desk->window->findChild<MessageStrip *>() && m_desk->window->findChild<MessageStrip *>()->isVisible());
    bool said = false;
    for (const PlainLabel *label : m_desk->window->findChild<MessageStrip *>()->findChildren<PlainLabel *>())
        said = said || label->text().contains(QStringLiteral("A contract cannot end before it starts."));
    QVERIFY(said);
    QCOMPARE(stored("end_date", "C-2024-118"), QStringLiteral("2026-03-31"));
}

void TestContracts::reminderStandsInTheInspector()
{
    open("C-2024-118");
    QVERIFY(m_desk->find<InspectorFrame>("contractInspector")->findChildren<InspectorRow *>().isEmpty());
    // A colleague sets it: 365 days before, so that it stands whatever the real day is.
    m_db->exec(QStringLiteral("UPDATE crm.contracts SET end_date = '2990-03-31', reminder_days = 14, version = version + 1 WHERE contract_number = 'C-2024-118'"));
    QTRY_COMPARE(m_desk->find<InspectorFrame>("contractInspector")->findChildren<InspectorRow *>().size(), 1);
}

void TestContracts::readersMayNotChange()
{
    openDesk("lisa");
    open("C-2024-118");
    QVERIFY(!m_desk->find<QPushButton>("renewButton"));
    QVERIFY(!page()->primaryAction());
    QVERIFY(!(list()->flags(list()->index(0, list()->columnOf("end_date"))) & Qt::ItemIsEditable));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestContracts cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_contracts.moc"
