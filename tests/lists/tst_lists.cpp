// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every list promises (columns, order, views, selection, bulk commands), on every list that there is.
#include "tests/features/StoryProgram.h"
#include "tests/lists/ListBench.h"
#include "views/components/BulkBar.h"
#include "views/components/EditorGrid.h"
#include "views/components/FilterBar.h"
#include "views/components/PickList.h"
#include "views/components/RecordListPanel.h"
#include "views/components/TotalsRow.h"
#include "views/components/ValueEditor.h"
#include "views/components/list/ListViews.h"
#include "views/components/recordpage/RecordPage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace punte;

class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsOrderAndWidths_data() { ListBench::everyList(); }
    void columnsOrderAndWidths();
    void sorting_data() { ListBench::everyList(); }
    void sorting();
    void textFilterIsBlindToDiacritics_data() { ListBench::everyList(); }
    void textFilterIsBlindToDiacritics();
    void typeAheadAndCopy_data() { ListBench::everyList(); }
    void typeAheadAndCopy();
    void editedInPlace_data() { ListBench::everyList(); }
    void editedInPlace();
    void walking_data() { ListBench::everyList(); }
    void walking();
    void savedViews_data() { ListBench::everyList(); }
    void savedViews();
    void sharedViewsAndStart_data() { ListBench::everyList(); }
    void sharedViewsAndStart();
    void aRestartShowsItAsItWas_data() { ListBench::everyList(); }
    void aRestartShowsItAsItWas();
    void bulkReassign_data() { ListBench::everyList(); }
    void bulkReassign();
    void bulkSetField_data() { ListBench::everyList(); }
    void bulkSetField();
    void bulkTags_data() { ListBench::everyList(); }
    void bulkTags();
    void bulkTaskForEach_data() { ListBench::everyList(); }
    void bulkTaskForEach();
    void aThousandIsAJob();

private:
    static QString viewsText(const ListBench &b) { return b.desk().views().button()->accessibleName(); }
    static void fromViewsMenu(const ListBench &b, const QString &text)
    {
        b.desk().views().button()->click();
        auto *menu = b.desk().views().button()->findChild<QMenu *>(QStringLiteral("viewsMenu"));
        QTRY_VERIFY(menu->isVisible());
        QAction *found = nullptr;
        for (QAction *action : menu->actions())
            if (action->text() == text)
                found = action;
        QVERIFY2(found && found->isEnabled(), qPrintable(text));
        menu->close();
        found->trigger();
    }
    static void saveViewAs(const ListBench &b, const QString &name, bool shared = false)
    {
        b.action("saveViewAs")->trigger();
        QTRY_VERIFY(b.popup());
        b.type("name", name);
        b.popup()->findChild<QCheckBox *>()->setChecked(shared);
        b.confirm();
        QTRY_COMPARE(viewsText(b), QStringLiteral("View: ") + name);
    }
};

void TestLists::columnsOrderAndWidths()
{
    const auto b = ListBench::ofRow();
    RecordTable &table = b->table();
    QVERIFY(!table.visibleColumns().contains(b->which.another));
    table.setColumnVisible(b->which.another, true);
    const QByteArray first = table.visibleColumns().first();
    table.horizontalHeader()->moveSection(table.horizontalHeader()->visualIndex(table.columnOf(b->which.another)), 0);
    QCOMPARE(table.visibleColumns().first(), QByteArray(b->which.another));
    const QByteArray state = table.saveState();
    table.resetColumns();
    QCOMPARE(table.visibleColumns().first(), first);
    QVERIFY(table.restoreState(state));
    QCOMPARE(table.visibleColumns().first(), QByteArray(b->which.another));
}

void TestLists::sorting()
{
    const auto b = ListBench::ofRow();
    const QByteArray title = b->list().tableInfo().titleColumn;
    for (const Field &field : b->list().tableInfo().fields) {
        if (!field.sortable)
            continue;
        const int column = b->table().columnOf(field.column);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            b->list().sort(column, order);
            QTRY_VERIFY2(!b->list().isLoading() && b->list().sortColumn() == field.column, field.column.constData());
            QCOMPARE(b->list().rowCount(), ListBench::rows);
        }
    }
    const int at = b->table().columnOf(title);
    if (b->list().tableInfo().field(title)->sortable) {
        b->list().sort(at, Qt::DescendingOrder);
        QTRY_COMPARE(b->cell(0, title), QStringLiteral("Țesătoria 30"));
    }
}

void TestLists::textFilterIsBlindToDiacritics()
{
    const auto b = ListBench::ofRow();
    for (const char *typed : {"tesatoria 07", "ŢESĂTORIA 07", "Țesătoria 07"}) {
        b->action("find")->trigger();
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        ListBench::typeText(edit, QString::fromUtf8(typed));
        QTRY_COMPARE(b->list().rowCount(), 1);
        QCOMPARE(b->list().titleAt(0), QStringLiteral("Țesătoria 07"));
        b->desk().filterBar().clear();
        QTRY_COMPARE(b->list().rowCount(), ListBench::rows);
    }
}

void TestLists::typeAheadAndCopy()
{
    const auto b = ListBench::ofRow();
    b->table().setColumnVisible(b->list().tableInfo().titleColumn, true);
    b->table().setCurrentIndex(b->list().index(0, b->table().columnOf(b->list().tableInfo().titleColumn)));
    QTest::keyClicks(&b->table(), QStringLiteral("tesatoria 12"));
    QTRY_COMPARE(b->list().titleAt(b->table().currentIndex().row()), QStringLiteral("Țesătoria 12"));
    b->selectAll();
    QVERIFY(b->table().isWholeFilterSelected());
    QCOMPARE(int(b->desk().selection().count), ListBench::rows);
    QTRY_VERIFY(b->desk().panel().bulkBar()->isVisible());
    QStringList said;
    for (const QLabel *label : b->desk().panel().bulkBar()->findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.join(u'|').contains(QString::number(ListBench::rows)), qPrintable(said.join(u'|'))); // and says how many
    QTest::keyClick(&b->table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->mimeData() && QApplication::clipboard()->mimeData()->hasHtml());
    QCOMPARE(QApplication::clipboard()->mimeData()->text().count(u'\n'), ListBench::rows + 1);
    QCOMPARE(QApplication::clipboard()->mimeData()->html().count(QStringLiteral("<tr>")), ListBench::rows + 1);
    bool money = false;
    for (const Field &field : b->list().tableInfo().fields)
        money = money || (field.kind == FieldKind::Money && field.listDefault);
    QTRY_COMPARE(b->desk().panel().totalsRow()->isVisible(), money);
}

void TestLists::editedInPlace()
{
    const auto b = ListBench::ofRow();
    b->table().setCurrentIndex(b->list().index(0, b->list().columnOf(b->which.editable)));
    const QString before = b->cell(0, b->which.editable);
    QTest::keyClick(&b->table(), Qt::Key_F2);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Olt 5"));
    QTest::keyClick(edit, Qt::Key_Return);
    const QString stored = QStringLiteral("SELECT count(*) FROM %t WHERE %1 = 'Olt 5'").arg(QLatin1String(b->which.editable));
    QTRY_COMPARE(b->value(stored), QStringLiteral("1"));
    b->undo();
    QTRY_COMPARE(b->value(stored), QStringLiteral("0"));
    QTRY_COMPARE(b->cell(0, b->which.editable), before);
}

void TestLists::walking()
{
    const auto b = ListBench::ofRow();
    b->select({0});
    b->table().setCurrentIndex(b->list().index(0, 0));
    const QUuid first = b->list().idAt(0);
    b->desk().nextAction()->trigger();
    QCOMPARE(b->table().currentId(), b->list().idAt(1));
    RecordWalker *walker = &b->desk();
    QUuid found;
    int row = -2;
    int count = -2;
    walker->neighbour(first, 1, b->window.window.get(), [&](const QUuid &id) { found = id; });
    QTRY_COMPARE(found, b->list().idAt(1));
    found = first;
    walker->neighbour(first, -1, b->window.window.get(), [&](const QUuid &id) { found = id; });
    QTRY_VERIFY(found.isNull());
    walker->position(b->list().idAt(3), b->window.window.get(), [&](int r, int c) { row = r, count = c; });
    QTRY_COMPARE(row, 3);
    QCOMPARE(count, ListBench::rows);
    // The open record walks the list by its keys.
    b->select({0});
    b->table().setCurrentIndex(b->list().index(0, 0));
    const QUuid second = b->list().idAt(1);
    QTest::keyClick(&b->table(), Qt::Key_Return);
    if (const QByteArray page(b->which.page); page == "tasks" || page == "requestlist" || page == "decisions") { // read beside the list, in the inbox, or on a page of its own making
        b->window.window->showPage(page);
        QTest::keyClick(b->window.window.get(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(b->table().currentId(), second);
        return;
    }
    const auto shown = [&] {
        for (const RecordPage *page : b->window.window->findChildren<RecordPage *>())
            if (page->isVisible())
                return page->record();
        return QUuid();
    };
    QTRY_COMPARE(shown(), first);
    QTest::keyClick(b->window.window.get(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(shown(), second);
    QTest::keyClick(b->window.window.get(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(shown(), first);
}

void TestLists::savedViews()
{
    const auto b = ListBench::ofRow();
    const QByteArray title = b->list().tableInfo().titleColumn;
    b->desk().applyFilter({{{title, FilterOp::Contains, {QStringLiteral("1")}}}, {}});
    QTRY_COMPARE(b->list().rowCount(), 12); // 01, 10-19, 21
    saveViewAs(*b, QStringLiteral("Ale mele"));
    QTRY_COMPARE(b->value(QStringLiteral("SELECT count(*) FROM core.saved_views WHERE name = 'Ale mele' AND NOT is_shared")), QStringLiteral("1"));
    // Another column is a change of the view; kept by its link.
    b->table().setColumnVisible(b->which.another, true);
    QTRY_COMPARE(viewsText(*b), QStringLiteral("View: Ale mele, modified"));
    auto *save = b->desk().filterBar().findChild<QPushButton *>(QStringLiteral("viewSaveLink"));
    QTRY_VERIFY(save && save->isVisible());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(viewsText(*b), QStringLiteral("View: Ale mele"));
    // The plain list and back: filter and columns come with the view.
    fromViewsMenu(*b, b->which.page == QByteArray("tasks") ? QStringLiteral("My open tasks")
            : b->which.page == QByteArray("pipeline") ? QStringLiteral("All opportunities")
            : b->which.page == QByteArray("requestlist")   ? QStringLiteral("All requests")
            : b->which.page == QByteArray("campaign_list") ? QStringLiteral("All campaigns") : QStringLiteral("All ") + QLatin1String(b->which.page));
    QTRY_COMPARE(b->list().rowCount(), ListBench::rows);
    QVERIFY(!b->table().visibleColumns().contains(b->which.another));
    fromViewsMenu(*b, QStringLiteral("Ale mele"));
    QTRY_COMPARE(b->list().rowCount(), 12);
    QVERIFY(b->table().visibleColumns().contains(b->which.another));
    // A change is dropped again by Reset.
    b->desk().applyFilter({});
    QTRY_COMPARE(viewsText(*b), QStringLiteral("View: Ale mele, modified"));
    QTest::mouseClick(b->desk().filterBar().findChild<QPushButton *>(QStringLiteral("viewResetLink")), Qt::LeftButton);
    QTRY_COMPARE(b->list().rowCount(), 12);
    // The same name twice is refused where it is typed.
    b->action("saveViewAs")->trigger();
    QTRY_VERIFY(b->popup());
    b->type("name", QStringLiteral("ale mele"));
    b->confirm();
    QVERIFY(b->popup());
    QTest::keyClick(b->popup(), Qt::Key_Escape);
    // Deleting a view leaves the list as it is, and comes back with Ctrl+Z.
    fromViewsMenu(*b, QStringLiteral("Delete the view"));
    QTRY_COMPARE(b->value(QStringLiteral("SELECT count(*) FROM core.saved_views WHERE deleted_at IS NULL")), QStringLiteral("0"));
    b->undo();
    QTRY_COMPARE(b->value(QStringLiteral("SELECT count(*) FROM core.saved_views WHERE deleted_at IS NULL")), QStringLiteral("1"));
}

void TestLists::sharedViewsAndStart()
{
    const auto b = ListBench::ofRow();
    const QByteArray title = b->list().tableInfo().titleColumn;
    b->desk().applyFilter({{{title, FilterOp::Contains, {QStringLiteral("1")}}}, {}});
    saveViewAs(*b, QStringLiteral("Pentru toți"), true);
    fromViewsMenu(*b, QStringLiteral("Start with this view"));
    QTRY_COMPARE(b->value(QStringLiteral("SELECT count(*) FROM core.saved_views WHERE is_start")), QStringLiteral("1"));
    {
        const DeskWindow colleague(b->db, b->which.login == QByteArray("ana") ? QStringLiteral("elena") : QStringLiteral("ana"), b->which.page);
        auto *desk = colleague.window->currentPage()->findChild<ListDesk *>();
        QTRY_VERIFY(!desk->views().button()->accessibleName().isEmpty());
        desk->views().button()->click();
        auto *menu = desk->views().button()->findChild<QMenu *>(QStringLiteral("viewsMenu"));
        const auto offered = [menu] {
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts << action->text();
            return texts.join(u'|');
        };
        QTRY_VERIFY2((menu->close(), desk->views().button()->click(), offered().contains(QStringLiteral("Pentru toți ("))), qPrintable(offered()));
        QVERIFY(!offered().contains(QStringLiteral("Delete the view"))); // it is another's
        menu->close();
    }
    const QString settings = b->window.settings.fileName();
    b->window.window->saveState();
    b->window.settings.sync();
    const DeskWindow again(b->db, QString::fromLatin1(b->which.login), {}, settings);
    QTRY_COMPARE(again.window->currentPage()->pageId(), QByteArray(b->which.page));
    QTRY_COMPARE(again.window->currentPage()->findChild<ListDesk *>()->views().button()->accessibleName(), QStringLiteral("View: Pentru toți"));
}

// Columns, order, filter and selection of the desk that was closed.
void TestLists::aRestartShowsItAsItWas()
{
    const auto b = ListBench::ofRow();
    const QByteArray title = b->list().tableInfo().titleColumn;
    b->table().setColumnVisible(b->which.another, true);
    for (const Field &field : b->list().tableInfo().fields)
        if (field.sortable && field.listDefault && field.column != b->list().sortColumn()) {
            Q_EMIT b->table().horizontalHeader()->sectionClicked(b->table().columnOf(field.column));
            break;
        }
    b->desk().applyFilter({{{title, FilterOp::Contains, {QStringLiteral("1")}}}, {}});
    QTRY_COMPARE(b->list().rowCount(), 12);
    QTRY_VERIFY(!b->list().isLoading());
    b->select({4, 5});
    const QList<QUuid> chosen = b->table().selectedIds();
    QCOMPARE(chosen.size(), 2);
    const QByteArray columns = b->table().saveState();
    const QString settings = b->window.settings.fileName();
    b->window.window->saveState();
    b->window.settings.sync();
    const DeskWindow again(b->db, QString::fromLatin1(b->which.login), {}, settings);
    const auto *desk = again.window->currentPage()->findChild<ListDesk *>();
    QVERIFY(desk);
    QTRY_COMPARE(desk->model().rowCount(), 12);
    QCOMPARE(desk->table().saveState(), columns);
    QCOMPARE(desk->model().sortColumn(), b->list().sortColumn());
    QTRY_COMPARE(desk->table().selectedIds(), chosen);
}

void TestLists::bulkReassign()
{
    const auto b = ListBench::ofRow();
    const QByteArray owner = b->list().tableInfo().ownerColumn;
    if (owner.isEmpty()) {
        QVERIFY(!b->action("reassign")); // nobody's
        return;
    }
    b->select({0, 1, 2});
    b->action("reassign")->trigger();
    QTRY_VERIFY(b->popup());
    b->type(owner, QStringLiteral("Elena"));
    QTRY_VERIFY(b->window.window->findChild<PickList *>() && b->window.window->findChild<PickList *>()->isVisible());
    QTest::keyClick(b->popup()->grid()->editor(owner)->findChild<QLineEdit *>(), Qt::Key_Return);
    b->confirm();
    const QString count = QStringLiteral("SELECT count(*) FROM %t WHERE %1 = (SELECT id FROM core.users WHERE login LIKE '%elena')").arg(QString::fromLatin1(owner));
    QTRY_COMPARE(b->value(count), QStringLiteral("3"));
    b->undo();
    QTRY_COMPARE(b->value(count), QStringLiteral("0"));
}

void TestLists::bulkSetField()
{
    const auto b = ListBench::ofRow();
    b->selectAll();
    QTRY_VERIFY(b->desk().panel().bulkBar()->isVisible());
    b->action("setField")->trigger();
    QTRY_VERIFY(b->popup());
    auto *field = b->popup()->findChild<QComboBox *>(QStringLiteral("bulkField"));
    const QString title = b->list().tableInfo().field(b->which.another)->titleText();
    const int at = field->findText(title);
    QVERIFY2(at >= 0, qPrintable(title));
    field->setCurrentIndex(at);
    Q_EMIT field->activated(at);
    b->type(b->which.another, QStringLiteral("la fel"));
    b->confirm();
    const QString count = QStringLiteral("SELECT count(*) FROM %t WHERE %1 = 'la fel'").arg(QLatin1String(b->which.another));
    QTRY_COMPARE(b->value(count), QString::number(ListBench::rows));
    QCOMPARE(b->value(QStringLiteral("SELECT count(DISTINCT action_id) FROM %t WHERE %1 = 'la fel'").arg(QLatin1String(b->which.another))), QStringLiteral("1"));
    b->undo();
    QTRY_COMPARE(b->value(count), QStringLiteral("0"));
}

void TestLists::bulkTags()
{
    const auto b = ListBench::ofRow();
    if (b->list().tableInfo().tagsColumn.isEmpty()) {
        QVERIFY(!b->action("tag")); // has none
        return;
    }
    b->select({0, 1, 2, 3});
    b->action("tag")->trigger();
    QTRY_VERIFY(b->popup());
    b->type("add", QStringLiteral("recoltă, vechi"));
    b->confirm();
    QTRY_COMPARE(b->value(QStringLiteral("SELECT count(*) FROM %t WHERE tags = '{vechi,recoltă}'")), QStringLiteral("4")); // no tag twice, order kept
    b->select({0, 1});
    b->action("tag")->trigger();
    QTRY_VERIFY(b->popup());
    b->type("remove", QStringLiteral("vechi"));
    b->confirm();
    QTRY_COMPARE(b->value(QStringLiteral("SELECT count(*) FROM %t WHERE tags = '{recoltă}'")), QStringLiteral("2"));
    b->undo();
    b->undo();
    QTRY_COMPARE(b->value(QStringLiteral("SELECT count(*) FROM %t WHERE tags = '{vechi}'")), QString::number(ListBench::rows));
}

void TestLists::bulkTaskForEach()
{
    const auto b = ListBench::ofRow();
    if (b->list().tableInfo().taskLinks.isEmpty()) {
        QVERIFY(!b->action("taskForEach")); // a task about a task
        return;
    }
    b->select({0, 1, 2});
    b->action("taskForEach")->trigger();
    QTRY_VERIFY(b->popup());
    b->confirm(); // without a title nothing happens
    QVERIFY(b->popup());
    b->type("title", QStringLiteral("Sună în ianuarie"));
    b->confirm();
    const QString made = QStringLiteral("SELECT count(DISTINCT %1) FROM crm.tasks WHERE title = 'Sună în ianuarie' AND deleted_at IS NULL").arg(QString::fromLatin1(b->list().tableInfo().taskLinks.first().first));
    QTRY_COMPARE(b->value(made), QStringLiteral("3"));
    b->undo();
    QTRY_COMPARE(b->value(made), QStringLiteral("0"));
}

void TestLists::aThousandIsAJob()
{
    ListBench b(listCases().first());
    b.db.exec(QStringLiteral("INSERT INTO crm.customer_companies (company_name, owner_id, team_id) SELECT 'Rând ' || n, (SELECT id FROM core.users WHERE login LIKE '%ana'),"
                             " (SELECT id FROM core.teams LIMIT 1) FROM generate_series(1, 2500) n"));
    QTRY_COMPARE_WITH_TIMEOUT(b.list().rowCount(), 2500 + ListBench::rows, 15'000);
    QTRY_COMPARE(b.list().countState(), PagedTableModel::CountState::Exact);
    b.selectAll();
    const qsizetype before = b.steps();
    b.list().bulk(b.desk().selection(), {.values = {{QStringLiteral("county"), QStringLiteral("Dolj")}}}, b.desk().label("bulk_edit", b.desk().selection()));
    QTRY_COMPARE_WITH_TIMEOUT(b.value(QStringLiteral("SELECT count(*) FROM %t WHERE county = 'Dolj'")), QString::number(2500 + ListBench::rows), 30'000);
    QCOMPARE(b.value(QStringLiteral("SELECT count(DISTINCT action_id) FROM %t WHERE county = 'Dolj'")), QStringLiteral("1"));
    QTRY_COMPARE(b.steps(), before + 1);
    b.undo();
    QTRY_COMPARE_WITH_TIMEOUT(b.value(QStringLiteral("SELECT count(*) FROM %t WHERE county = 'Dolj'")), QStringLiteral("0"), 30'000);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    startStories(app);
    deskLanguage().setLanguage(QStringLiteral("en"));
    TestLists cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_lists.moc"
