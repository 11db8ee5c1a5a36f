// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Deleted records of every list: seen for thirty days, restored, and the list as it was before.
#include "tests/features/StoryProgram.h"
#include "tests/lists/ListBench.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordListPanel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace punte;

class TestDeleted : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deletedAndRestored_data() { ListBench::everyList(); }
    void deletedAndRestored();
    void filterAfterDeleted_data() { ListBench::everyList(); }
    void filterAfterDeleted();
    void deletedIsNotWhereOneStarts_data() { ListBench::everyList(); }
    void deletedIsNotWhereOneStarts();
    void restoringAllLeavesWhatIsOld_data() { ListBench::everyList(); }
    void restoringAllLeavesWhatIsOld();
};

void TestDeleted::deletedAndRestored()
{
    const auto b = ListBench::ofRow();
    b->select({0, 1, 2});
    QTest::keyClick(&b->table(), Qt::Key_Delete);
    QTRY_COMPARE(b->list().rowCount(), ListBench::rows - 3);
    b->action("deleted")->trigger();
    QTRY_COMPARE(b->list().rowCount(), 3);
    QVERIFY(b->table().visibleColumns().contains("deleted_at"));
    QVERIFY(!b->action("setField")->isVisible() && b->action("restore")->isVisible());
    QVERIFY(!(b->list().index(0, b->list().columnOf(b->which.editable)).flags() & Qt::ItemIsEditable));
    // Found by its title there, too.
    b->desk().applyFilter({{}, QStringLiteral("tesatoria")});
    QTRY_COMPARE(b->list().rowCount(), 3);
    b->select({0, 1});
    b->action("restore")->trigger();
    QTRY_COMPARE(b->list().rowCount(), 1);
    b->action("deleted")->trigger();
    QTRY_COMPARE(b->list().rowCount(), ListBench::rows - 1);
    QVERIFY(!b->table().visibleColumns().contains("deleted_at"));
    b->undo(); // the restoring
    QTRY_COMPARE(b->list().rowCount(), ListBench::rows - 3);
    b->undo(); // the deleting
    QTRY_COMPARE(b->list().rowCount(), ListBench::rows);
}

// Deleted, restored and back by keys: what is typed then looks at the list again, and what was typed before looks at nothing.
void TestDeleted::filterAfterDeleted()
{
    const auto b = ListBench::ofRow();
    const Filter before = b->desk().filterBar().filter(); // tasks begin with one's own open ones
    b->select({0, 1, 2});
    QTest::keyClick(&b->table(), Qt::Key_Delete);
    QTRY_COMPARE(b->list().rowCount(), ListBench::rows - 3);
    const auto typeFilter = [&b](const char *text) {
        b->action("find")->trigger();
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        ListBench::typeText(edit, QString::fromUtf8(text));
    };
    b->action("deleted")->trigger();
    QTRY_COMPARE(b->list().rowCount(), 3);
    typeFilter("nothing like this");
    b->action("deleted")->trigger(); // before it was taken
    QTRY_COMPARE(b->list().rowCount(), ListBench::rows - 3);
    QVERIFY(b->desk().filterBar().findChild<QLineEdit *>(QStringLiteral("filterText"))->text().isEmpty());
    b->action("deleted")->trigger();
    QTRY_COMPARE(b->list().rowCount(), 3);
    typeFilter("tesatoria");
    QTRY_VERIFY(!b->desk().filterBar().filter().isEmpty());
    QTRY_COMPARE(b->list().rowCount(), 3);
    b->table().setFocus();
    b->selectAll();
    b->action("restore")->trigger();
    QTRY_COMPARE(b->list().rowCount(), 0);
    b->desk().filterBar().clear();
    auto *back = b->desk().panel().findChild<QPushButton *>(QStringLiteral("deletedBackButton"));
    QTRY_VERIFY(back && back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(b->list().rowCount(), ListBench::rows);
    QCOMPARE(b->desk().filterBar().filter(), before);
    typeFilter("tesatoria 07");
    QTRY_COMPARE(b->list().rowCount(), 1);
    QCOMPARE(b->list().titleAt(0), QStringLiteral("Țesătoria 07"));
}

void TestDeleted::deletedIsNotWhereOneStarts()
{
    const auto b = ListBench::ofRow();
    const QByteArray title = b->list().tableInfo().titleColumn;
    b->desk().applyFilter({{{title, FilterOp::Contains, {QStringLiteral("1")}}}, {}});
    QTRY_COMPARE(b->list().rowCount(), 12);
    const QByteArray columns = b->table().saveState();
    b->action("deleted")->trigger();
    QTRY_COMPARE(b->list().rowCount(), 0);
    b->desk().applyFilter({{}, QStringLiteral("nothing like this")});
    const QString settings = b->window.settings.fileName();
    b->window.window->saveState();
    b->window.settings.sync();
    const DeskWindow again(b->db, QString::fromLatin1(b->which.login), {}, settings);
    auto *desk = again.window->currentPage()->findChild<ListDesk *>();
    QTRY_COMPARE(desk->model().rowCount(), 12);
    QVERIFY(!desk->model().isDeleted());
    QVERIFY(!desk->table().visibleColumns().contains("deleted_at"));
    QCOMPARE(desk->table().saveState(), columns);
}

void TestDeleted::restoringAllLeavesWhatIsOld()
{
    const auto b = ListBench::ofRow();
    const QString old = b->list().idAt(0).toString(QUuid::WithoutBraces);
    b->select({0, 1, 2});
    QTest::keyClick(&b->table(), Qt::Key_Delete);
    QTRY_COMPARE(b->list().rowCount(), ListBench::rows - 3);
    b->db.exec(QStringLiteral("UPDATE %1 SET deleted_at = now() - interval '40 days', version = version + 1 WHERE id = '%2'").arg(QLatin1String(b->which.table), old));
    b->action("deleted")->trigger();
    QTRY_COMPARE(b->list().rowCount(), 2);
    b->selectAll();
    b->action("restore")->trigger();
    QTRY_COMPARE(b->list().rowCount(), 0);
    QCOMPARE(b->value(QStringLiteral("SELECT count(*) FROM %t WHERE deleted_at IS NOT NULL AND id = '%1'").arg(old)), QStringLiteral("1"));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    startStories(app);
    TestDeleted cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_deleted.moc"
