// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/ListBench.h"

#include "models/records/RecordModel.h"
#include "views/components/EditorGrid.h"
#include "views/components/ValueEditor.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace punte {

const QList<ListCase> &listCases()
{
    static const QList<ListCase> cases{{"customers", "crm.customer_companies", "customers", "county", "city"},
        {"pipeline", "crm.opportunities", "sales", "title", "competitor"}, {"tasks", "crm.tasks", "tasks", "title", "description"},
        {"people", "crm.contact_persons", "people", "position", "department"}, {"contracts", "crm.contracts", "contracts", "contract_number", "payment_terms"},
        {"requestlist", "crm.interactions", "requestlist", "subject", "description"},
        {"decisions", "decision.customer_decisions", "decisions", "customer_name", "description"},
        {"campaign_list", "marketing.marketing_campaigns", "campaigns", "name", "primary_goal", "elena"}};
    return cases;
}

static TestDatabase &seedLists(TestDatabase &db)
{
    seedOffice(db);
    const QString ana = db.value(QStringLiteral("SELECT id FROM core.users WHERE login LIKE '%ana'"));
    db.exec(QStringLiteral(
        "DELETE FROM crm.interactions; DELETE FROM crm.tasks; DELETE FROM crm.contracts; DELETE FROM crm.contact_roles; DELETE FROM crm.opportunity_services; DELETE FROM crm.opportunities; DELETE FROM crm.contact_persons;"
        "DELETE FROM crm.company_addresses; DELETE FROM crm.customer_companies;"
        "INSERT INTO crm.customer_companies (company_name, county, status, annual_revenue_amount, annual_revenue_currency, owner_id, team_id, tags)"
        " SELECT 'Țesătoria ' || lpad(n::text, 2, '0'), 'Cluj', 'ACTIVE', n * 1000.10, 'RON', '%1', (SELECT id FROM core.teams LIMIT 1), '{vechi}'"
        " FROM generate_series(1, %2) n;"
        "INSERT INTO crm.opportunities (title, amount, currency, expected_close_date, stage, customer_company_id, owner_id, team_id)"
        " SELECT 'Țesătoria ' || lpad(n::text, 2, '0'), n * 100.50, 'RON', '2026-02-01'::date + n, 'PROPOSAL',"
        "        (SELECT id FROM crm.customer_companies ORDER BY company_name LIMIT 1), '%1', (SELECT id FROM core.teams LIMIT 1) FROM generate_series(1, %2) n;"
        "INSERT INTO crm.contact_persons (last_name, position, tags, created_by) SELECT 'Țesătoria ' || lpad(n::text, 2, '0'), 'Agronom', '{vechi}', '%1' FROM generate_series(1, %2) n;"
        "INSERT INTO crm.contracts (contract_number, customer_company_id, status, start_date, end_date, monthly_fee, owner_id, team_id)"
        " SELECT 'Țesătoria ' || lpad(n::text, 2, '0'), (SELECT id FROM crm.customer_companies ORDER BY company_name LIMIT 1), 'ACTIVE', '2026-01-01', '2990-02-01'::date + n, n * 10.50, '%1',"
        "        (SELECT id FROM core.teams LIMIT 1) FROM generate_series(1, %2) n;"
        "INSERT INTO crm.interactions (type, direction, subject, description, customer_id, assigned_to, user_id, date_time)"
        " SELECT 'SUPPORT', 'INBOUND', k.company_name, 'Nu merge', k.id, '%1', '%1', '2026-01-01 09:00+02'::timestamptz + row_number() OVER (ORDER BY k.company_name) * interval '1 hour'"
        " FROM crm.customer_companies k;"
        "INSERT INTO decision.customer_decisions (title, description, customer_name, decision_type, customer_company_id, team_id, created_by)"
        " SELECT k.company_name, 'Nu merge', 'Agro', 'service_escalation', k.id, m.team_id, m.id FROM crm.customer_companies k JOIN core.team_members m ON m.user_id = '%1';"
        "INSERT INTO marketing.marketing_campaigns (name, description, start_date, total_budget, owner_id)"
        " SELECT 'Țesătoria ' || lpad(n::text, 2, '0'), 'Nu merge', '2026-02-01'::date + n, n * 10.50, '%1' FROM generate_series(1, %2) n;"
        "INSERT INTO crm.tasks (title, due_date, assigned_to_user_id, created_by) SELECT 'Țesătoria ' || lpad(n::text, 2, '0'), '2026-02-01 09:00+02'::timestamptz + n * interval '1 day', '%1', '%1'"
        " FROM generate_series(1, %2) n;")
                .replace(QLatin1String("%1"), ana)
                .replace(QLatin1String("%2"), QString::number(ListBench::rows)));
    return db;
}

ListBench::ListBench(const ListCase &each)
    : which(each)
    , window(seedLists(db), QString::fromLatin1(each.login), each.page)
{
    [this] {
        QVERIFY(QTest::qWaitForWindowActive(window.window.get()));
        if (QByteArray(which.page) == "pipeline") // from the board to the list
            QTest::mouseClick(window.window->currentPage()->topBarWidget()->findChild<QAbstractButton *>(QStringLiteral("segment1")), Qt::LeftButton);
        QTRY_COMPARE(list().rowCount(), rows);
        QTRY_VERIFY(window.window->currentPage()->isReady());
        table().setFocus();
    }();
}

void ListBench::everyList()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < listCases().size(); ++i)
        QTest::newRow(listCases().at(i).page) << i;
}

std::unique_ptr<ListBench> ListBench::ofRow()
{
    QFETCH(int, at);
    return std::make_unique<ListBench>(listCases().at(at));
}

ListDesk &ListBench::desk() const
{
    return *window.window->currentPage()->findChild<ListDesk *>();
}

QAction *ListBench::action(const char *name) const
{
    return window.window->action(QByteArray(which.prefix) + '.' + name);
}

QString ListBench::cell(int row, const char *column) const
{
    return list().index(row, list().columnOf(column)).data().toString();
}

QString ListBench::value(QString sql) const
{
    return db.value(sql.replace(QLatin1String("%t"), QLatin1String(which.table)));
}

void ListBench::select(const QList<int> &chosen) const
{
    table().clearSelection();
    for (const int row : chosen)
        table().selectionModel()->select(list().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ListBench::selectAll() const
{
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
}

BulkPopup *ListBench::popup() const
{
    for (BulkPopup *each : window.window->findChildren<BulkPopup *>())
        if (each->isVisible())
            return each;
    return nullptr;
}

// Letters with their diacritics, which QTest::keyClicks does not know.
void ListBench::typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &press);
    }
}

void ListBench::type(const char *column, const QString &text) const
{
    ValueEditor *editor = popup()->grid()->editor(column);
    QVERIFY2(editor, column);
    editor->setFocus();
    if (auto *line = editor->findChild<QLineEdit *>()) {
        line->selectAll();
        typeText(line, text);
    } else {
        auto *lines = editor->findChild<QPlainTextEdit *>();
        QVERIFY2(lines, column);
        typeText(lines, text);
    }
}

void ListBench::confirm() const
{
    QTest::mouseClick(popup()->findChild<QWidget *>(QStringLiteral("bulkApply")), Qt::LeftButton);
}

void ListBench::undo() const
{
    QTRY_COMPARE(window.database.openSaves(), 0); // what was done is on the stack
    QTRY_VERIFY(window.undo->canUndo());
    window.window->activateWindow(); // a menu that was open may have had it
    QTRY_VERIFY(window.window->isActiveWindow());
    const qsizetype before = steps();
    QTest::keyClick(window.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(steps(), before - 1);
}

} // namespace punte
