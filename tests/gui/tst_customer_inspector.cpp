// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/CustomersBench.h"
#include "views/components/InspectorFrame.h"
#include "views/components/InspectorRow.h"
#include "views/components/Page.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordFormView.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

using namespace punte;

/// One customer beside the list: what is around it, its form and its checks, finding it, walking on.
class TestCustomerInspector : public QObject, private CustomersBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init() { openBench(); }
    void cleanup() { closeBench(); }
    void inspectorShowsWhatIsAround();
    void checksOfTheForm_data();
    void checksOfTheForm();
    void newCustomerDeletedAndBack();
    void altArrowsWalkTheList();
    void foundOutsideOfTheFilter();
    void sessionComesBack();
};

void TestCustomerInspector::inspectorShowsWhatIsAround()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Return, Qt::AltModifier);
    auto *inspector = m_desk->find<InspectorFrame>("companyInspector");
    QTRY_VERIFY(inspector->isVisible());
    ready();
    QCOMPARE(inspector->accessibleName(), QStringLiteral("Agro Bărăgan SRL"));
    QStringList rows;
    for (const InspectorRow *row : inspector->findChildren<InspectorRow *>())
        rows << row->accessibleName();
    const QString all = rows.join(QLatin1Char('|'));
    for (const char *part : {"Elena Marin", "Oferta", "Sună clientul", "Call"})
        QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
    // Esc puts it away, the keyboard goes back to the list.
    QTest::keyClick(inspector, Qt::Key_Escape);
    QTRY_VERIFY(!inspector->isVisible());
}

void TestCustomerInspector::checksOfTheForm_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("kept");
    using Level = FieldCheck::Level;
    const auto row = [](const char *name, const char *column, const char *typed, Level level, const char *kept) {
        QTest::newRow(name) << QByteArray(column) << QString::fromUtf8(typed) << int(level) << QString::fromUtf8(kept);
    };
    // A wrong check digit is a warning that may be saved; a phone that cannot be read is kept as typed, with a mark; what cannot exist is refused.
    row("CUI", "tax_id", "18547290", Level::Ok, "18547290");
    row("CUI with a wrong digit", "tax_id", "18547291", Level::Warning, "18547291");
    row("CUI with RO", "tax_id", "RO1590082", Level::Ok, "1590082");
    row("personal number", "tax_id", "1960229410015", Level::Error, "20000007");
    row("IBAN", "iban", "RO49 AAAA 1B31 0075 9384 0000", Level::Ok, "RO49AAAA1B31007593840000");
    row("IBAN with a wrong digit", "iban", "RO49AAAA1B31007593840001", Level::Error, nullptr);
    row("phone", "phone", "0722 123 456", Level::Ok, "+40722123456");
    row("phone too short", "phone", "1234", Level::Warning, "1234");
    row("e-mail", "email", "a.b@example.com", Level::Ok, "a.b@example.com");
    row("e-mail without a place", "email", "a.b@", Level::Error, nullptr);
}

void TestCustomerInspector::checksOfTheForm()
{
    QFETCH(QByteArray, column);
    QFETCH(QString, typed);
    QFETCH(int, level);
    QFETCH(QString, kept);
    open(QStringLiteral("Firma 07"));
    auto *form = m_desk->find<RecordFormView>("companyForm");
    form->editField(column);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, typed);
    auto *note = form->findChild<PlainLabel *>(QStringLiteral("note_") + QString::fromLatin1(column));
    QVERIFY(note);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(stored(column.constData(), QStringLiteral("Firma 07")), kept);
    QTRY_COMPARE(note->isVisible(), level != int(FieldCheck::Level::Ok));
    if (typed.startsWith(QLatin1String("RO15")))
        QCOMPARE(stored("vat_payer", QStringLiteral("Firma 07")), QStringLiteral("true"));
}

void TestCustomerInspector::newCustomerDeletedAndBack()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zmeura Noua SRL"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE company_name = 'Zmeura Noua SRL'")), QStringLiteral("1"));
    QTRY_COMPARE(list()->rowCount(), 62);
    QTRY_COMPARE(cell(table()->currentIndex().row(), "company_name"), QStringLiteral("Zmeura Noua SRL"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(list()->rowCount(), 61);
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Delete “Zmeura Noua SRL”"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list()->rowCount(), 62);
    QCOMPARE(stored("status", QStringLiteral("Zmeura Noua SRL")), QStringLiteral("LEAD"));
}

void TestCustomerInspector::altArrowsWalkTheList()
{
    open(QStringLiteral("Firma 10"));
    auto *inspector = m_desk->find<InspectorFrame>("companyInspector");
    QTRY_COMPARE(inspector->accessibleName(), QStringLiteral("Firma 10"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(inspector->accessibleName(), QStringLiteral("Firma 11"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(inspector->accessibleName(), QStringLiteral("Firma 09"));
}

void TestCustomerInspector::foundOutsideOfTheFilter()
{
    filterBy({{{"company_name", FilterOp::Is, {QStringLiteral("Firma 01")}}}, {}});
    QTRY_COMPARE(list()->rowCount(), 1);
    table()->selectRow(0);
    open(QStringLiteral("Firma 33"));
    QTRY_COMPARE(m_desk->find<InspectorFrame>("companyInspector")->accessibleName(), QStringLiteral("Firma 33"));
    // A call is logged with the one that is open, not with the one that happened to be selected.
    QCOMPARE(m_desk->window->currentContext().customerName, QStringLiteral("Firma 33"));
}

void TestCustomerInspector::sessionComesBack()
{
    const QString settings = m_desk->settings.fileName();
    QTemporaryDir folder;
    const QString kept = folder.filePath(QStringLiteral("kept.ini"));
    open(QStringLiteral("Firma 42"));
    QHeaderView *head = table()->horizontalHeader();
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(list()->columnOf("status")) + 30, 10));
    ready();
    QTRY_COMPARE(list()->sortColumn(), QByteArray("status"));
    table()->setColumnVisible("city", true);
    table()->selectId(QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name = 'Firma 42'"))));
    QTRY_COMPARE(table()->currentId(), m_desk->window->currentContext().customer);
    m_desk->window->close();
    QVERIFY(QFile::copy(settings, kept));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), QByteArray(), kept);
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("customers"));
    ready();
    QCOMPARE(list()->sortColumn(), QByteArray("status"));
    QVERIFY(table()->visibleColumns().contains("city"));
    QTRY_COMPARE(m_desk->find<InspectorFrame>("companyInspector")->accessibleName(), QStringLiteral("Firma 42"));
    QVERIFY(m_desk->find<InspectorFrame>("companyInspector")->isVisible());
    QTRY_COMPARE(table()->currentIndex().isValid() ? cell(table()->currentIndex().row(), "company_name") : QString(), QStringLiteral("Firma 42"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestCustomerInspector cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_customer_inspector.moc"
