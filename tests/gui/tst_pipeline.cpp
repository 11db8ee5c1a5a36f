// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/WindowScenes.h"
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/CardDelegate.h"
#include "views/components/board/DropNotice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace punte;

// Stages of the seed: 4, 8 prospecting; 1, 5 qualification; 2, 6 proposal; 3, 7 negotiation.
class TestPipeline : public QObject {
    Q_OBJECT
private:
    static QString stageOf(TestDatabase &db, const QString &title)
    {
        return db.value(QStringLiteral("SELECT stage FROM crm.opportunities WHERE title = $1 AND deleted_at IS NULL"), {title});
    }

private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }

    void boardShowsEveryCardUnderExactHeads()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        for (int column = 0; column < 4; ++column)
            QCOMPARE(desk.countOf(column), QStringLiteral("2"));
        QCOMPARE(desk.board()->column(0)->head().face().figures.at(0).values.at(0).simplified(), QStringLiteral("12,000.00 RON"));
        QCOMPARE(desk.board()->column(0)->head().face().figures.at(1).values.at(0).simplified(), QStringLiteral("1,200.00 RON"));
        QCOMPARE(desk.columnOf(QStringLiteral("Oferta 3")), 3);
    }

    void cardsThatComeIntoSightTellTheirTask()
    {
        TestDatabase db;
        seedOffice(db);
        db.exec(QStringLiteral("INSERT INTO crm.opportunities (title, customer_company_id, amount, currency, stage, position, owner_id, team_id)"
                               " SELECT 'Rând ' || n, customer_company_id, 100, 'RON', 'PROSPECTING', 'z' || chr(96 + n) || 'i', owner_id, team_id"
                               " FROM generate_series(1, 20) n, (SELECT * FROM crm.opportunities WHERE title = 'Oferta 4') o"));
        const auto allTell = [](const DeskWindow &desk) {
            const BoardListView &list = desk.board()->column(0)->list();
            for (int row = 0; row < list.model()->rowCount(); ++row) {
                const QModelIndex card = list.model()->index(row, 0);
                if (!list.viewport()->rect().intersects(list.visualRect(card)))
                    break;
                const QList<CardLine> lines = list.cardDelegate().face(card).lines;
                if (std::ranges::none_of(lines, [](const CardLine &line) { return line.mark != CardLine::Mark::Icon && !line.text.isEmpty(); }))
                    return false;
            }
            return true;
        };
        QTemporaryDir folder;
        const QString kept = folder.filePath(QStringLiteral("kept.ini"));
        {
            DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
            QTRY_VERIFY(allTell(desk));
            desk.drag(QStringLiteral("Oferta 4"), 2);
            QTRY_COMPARE(stageOf(db, QStringLiteral("Oferta 4")), QStringLiteral("PROPOSAL"));
            QTRY_VERIFY(allTell(desk));
            desk.select(QStringLiteral("Oferta 8"));
            desk.window->close();
            QVERIFY(QFile::copy(desk.settings.fileName(), kept));
        }
        DeskWindow again(db, QStringLiteral("ana"), QByteArray(), kept); // with its selection
        QTRY_COMPARE(again.board()->selectedCards().size(), 1);
        QTRY_VERIFY(allTell(again));
    }

    void sortingSpeaksBothLanguages()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        auto *button = desk.find<QPushButton>("sortButton");
        const auto texts = [&] {
            QStringList all{button->text()};
            for (const QAction *choice : button->findChild<QMenu *>()->actions())
                all << choice->text();
            return all;
        };
        const QStringList english{QStringLiteral("Sort: Manual order"), QStringLiteral("Manual order"), QStringLiteral("Largest amount first"),
            QStringLiteral("Nearest close date first"), QStringLiteral("Newest first")};
        QCOMPARE(texts(), english);
        deskLanguage().setLanguage(QStringLiteral("ro"));
        const auto back = qScopeGuard([] { deskLanguage().setLanguage(QStringLiteral("en")); });
        QCOMPARE(texts(), (QStringList{QStringLiteral("Sortare: Ordine manuală"), QStringLiteral("Ordine manuală"), QStringLiteral("Suma cea mai mare întâi"),
            QStringLiteral("Închiderea cea mai apropiată întâi"), QStringLiteral("Cele mai noi întâi")}));
    }

    void picturesLeaveTheWindowAsItWas()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        const auto menus = [&] {
            QList<QMenu *> all = desk.window->findChildren<QMenu *>();
            std::ranges::sort(all);
            return all;
        };
        QApplication::processEvents();
        const QList<QMenu *> before = menus();
        QVERIFY(!before.isEmpty());
        for (const Scene &scene : windowScenes(*desk.window)) {
            scene.show();
            scene.leave();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY2(menus() == before, scene.name.constData());
        }
    }

    void focusRingBelongsToTheKeyboard()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        BoardListView &list = desk.board()->column(0)->list();
        const auto shown = [&] { return list.viewport()->grab(list.visualRect(list.model()->index(0, 0)).adjusted(0, 0, 0, -20)).toImage(); };
        list.setFocus(Qt::OtherFocusReason);
        list.selectionModel()->setCurrentIndex(list.model()->index(0, 0), QItemSelectionModel::NoUpdate);
        const QImage plain = shown();
        list.clearFocus();
        list.setFocus(Qt::TabFocusReason); // the keyboard is used: now it is seen where it is
        QVERIFY(shown() != plain);
        QTest::mousePress(list.viewport(), Qt::LeftButton, Qt::ControlModifier, list.visualRect(list.model()->index(1, 0)).center() - QPoint(0, 20));
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, Qt::ControlModifier, list.visualRect(list.model()->index(1, 0)).center() - QPoint(0, 20));
        list.selectionModel()->setCurrentIndex(list.model()->index(0, 0), QItemSelectionModel::NoUpdate);
        QCOMPARE(shown(), plain);
    }

    void dragMovesTheCardAndUndoTakesItBack()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        const QString before = db.value(QStringLiteral("SELECT md5(string_agg(concat_ws('|', id, stage, position, amount, deleted_at), ',' ORDER BY id)) FROM crm.opportunities"));
        desk.drag(QStringLiteral("Oferta 4"), 2);
        QCOMPARE(desk.columnOf(QStringLiteral("Oferta 4")), 2);
        QTRY_COMPARE(stageOf(db, QStringLiteral("Oferta 4")), QStringLiteral("PROPOSAL"));
        QTRY_COMPARE(desk.countOf(2), QStringLiteral("3"));
        QTRY_VERIFY(desk.undo->canUndo());
        QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stageOf(db, QStringLiteral("Oferta 4")), QStringLiteral("PROSPECTING"));
        QTRY_COMPARE(desk.columnOf(QStringLiteral("Oferta 4")), 0);
        QCOMPARE(db.value(QStringLiteral("SELECT md5(string_agg(concat_ws('|', id, stage, position, amount, deleted_at), ',' ORDER BY id)) FROM crm.opportunities")), before);
    }

    void dragPreviewsBothHeadsAndEscapeRestores()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        desk.drag(QStringLiteral("Oferta 4"), 2, false);
        QVERIFY(desk.board()->isDragging());
        QCOMPARE(desk.board()->column(0)->head().face().countPreview, QStringLiteral("1"));
        QCOMPARE(desk.board()->column(2)->head().face().countPreview, QStringLiteral("3"));
        QVERIFY(desk.board()->column(2)->head().face().figures.at(0).previews.at(0).startsWith(QLatin1String("12,000.00")));
        // Closed won cannot take it and says why.
        QVERIFY(desk.board()->column(4)->findChild<DropNotice *>()->isVisible());
        QTest::keyClick(&desk.board()->column(0)->list(), Qt::Key_Escape);
        QVERIFY(!desk.board()->isDragging());
        QVERIFY(desk.board()->column(0)->head().face().countPreview.isEmpty());
        QVERIFY(!desk.board()->column(4)->findChild<DropNotice *>()->isVisible());
        QCOMPARE(desk.columnOf(QStringLiteral("Oferta 4")), 0);
        QCOMPARE(stageOf(db, QStringLiteral("Oferta 4")), QStringLiteral("PROSPECTING"));
    }

    void illegalDropChangesNothing()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        desk.drag(QStringLiteral("Oferta 4"), 4);
        QCOMPARE(desk.columnOf(QStringLiteral("Oferta 4")), 0);
        QCOMPARE(stageOf(db, QStringLiteral("Oferta 4")), QStringLiteral("PROSPECTING"));
    }

    void keysMoveSeveralCardsAsOneStep()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        desk.select(QStringLiteral("Oferta 4"));
        BoardListView &list = desk.board()->column(0)->list();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.board()->selectedCards().size(), 2);
        QTest::keyClick(&list, Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(stageOf(db, QStringLiteral("Oferta 4")), QStringLiteral("QUALIFICATION"));
        QTRY_COMPARE(stageOf(db, QStringLiteral("Oferta 8")), QStringLiteral("QUALIFICATION"));
        QTRY_COMPARE(desk.undo->undoSteps().size(), 1);
    }

    void losingAsksForAReasonBesideTheCard()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow desk(db, QStringLiteral("ana"), "pipeline");
        desk.select(QStringLiteral("Oferta 1"));
        QTest::keyClick(desk.window.get(), Qt::Key_6, Qt::AltModifier);
        QTRY_VERIFY(desk.find<QComboBox>("lostReasonCombo"));
        auto *confirm = desk.find<QPushButton>("confirmMoveButton");
        QTest::mouseClick(confirm, Qt::LeftButton); // without a reason nothing happens
        QCOMPARE(stageOf(db, QStringLiteral("Oferta 1")), QStringLiteral("QUALIFICATION"));
        auto *reason = desk.find<QComboBox>("lostReasonCombo");
        QTRY_VERIFY(reason->count() > 1);
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Down);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(stageOf(db, QStringLiteral("Oferta 1")), QStringLiteral("CLOSED_LOST"));
        QTRY_COMPARE(desk.columnOf(QStringLiteral("Oferta 1")), 5);
    }

    void aColleaguesMoveAppearsAndTheSelectionStays()
    {
        TestDatabase db;
        seedOffice(db);
        DeskWindow ana(db, QStringLiteral("ana"), "pipeline");
        DeskWindow elena(db, QStringLiteral("elena"), "pipeline");
        ana.select(QStringLiteral("Oferta 8"));
        const QList<QUuid> selected = ana.board()->selectedCards();
        QCOMPARE(selected.size(), 1);
        elena.drag(QStringLiteral("Oferta 2"), 3);
        QTRY_COMPARE(ana.columnOf(QStringLiteral("Oferta 2")), 3);
        QTRY_COMPARE(ana.countOf(3), QStringLiteral("3"));
        QCOMPARE(ana.board()->selectedCards(), selected);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    startStories(app);
    TestPipeline cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_pipeline.moc"
