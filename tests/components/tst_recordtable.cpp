// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComponentTest.h"

#include "models/core/DateFormat.h"
#include "models/records/RecordModel.h"
#include "views/components/ComponentGallery.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordTable.h"
#include "views/components/ValueEditor.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace punte;

class RecordTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareComponentTest(); }

    void init()
    {
        m_table = new RecordTable;
        m_model = new GalleryModel(m_table);
        m_tester = new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::Fatal, m_table);
        m_table->setModel(m_model);
        m_table->setSources(componentSources());
        m_table->recordDelegate()->setDueColumns({"close_date"});
        m_table->resize(900, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table));
        m_table->setFocus();
    }
    void cleanup() { delete m_table; }

    void showsCatalogueColumns() { QCOMPARE(m_table->visibleColumns(), (QList<QByteArray>{"company_name", "stage", "amount", "close_date"})); }

    void copiesTsvAndHtml()
    {
        QSignalSpy copied(m_table, &RecordTable::copied);
        m_table->selectRow(0);
        m_table->selectionModel()->select(m_model->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.first().first().toInt(), 2);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), QStringLiteral("Customer\tStage\tAmount\tCloses"));
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("Panificație Arieș\tProposal\t156,000.00\u00a0RON\t")), qPrintable(lines.at(1)));
        QVERIFY(data->html().contains(QStringLiteral("<th>Customer</th>")));
        QVERIFY(data->html().contains(QStringLiteral("<td align=\"right\">1,234,567.00\u00a0RON</td>")));
    }

    void typeAheadIgnoresDiacritics()
    {
        QTest::keyClicks(m_table, QStringLiteral("balt"));
        QCOMPARE(m_table->currentIndex().row(), 2);
        QSignalSpy missed(m_table, &RecordTable::typeAheadMissed);
        m_table->keyboardSearch(QStringLiteral("zzz"));
        QCOMPARE(missed.count(), 1);
    }

    void aBlankTicksTheRowOnceTypingIsOver()
    {
        m_table->selectionModel()->clear();
        QTest::keyClicks(m_table, QStringLiteral("balt"));
        const int row = m_table->currentIndex().row();
        QTest::qWait(QApplication::keyboardInputInterval() * 2 + 50); // the time after which letters begin a new word
        QSignalSpy missed(m_table, &RecordTable::typeAheadMissed);
        QTest::keyClick(m_table, Qt::Key_Space);
        QCOMPARE(m_table->currentIndex().row(), row);
        QVERIFY(!m_table->selectionModel()->isRowSelected(row, {}));
        QTest::keyClick(m_table, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(m_table->selectionModel()->isRowSelected(row, {}));
        QCOMPARE(missed.count(), 0);
    }

    void controlAMeansTheFilter()
    {
        QSignalSpy all(m_table, &RecordTable::selectAllOfFilter);
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(all.count(), 1);
        QVERIFY(m_table->isWholeFilterSelected());
        QCOMPARE(m_table->selectedCount(), 3);
        QVERIFY(m_table->selection().wholeFilter);
        m_table->selectionModel()->select(m_model->index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QVERIFY(!m_table->isWholeFilterSelected());
        QCOMPARE(m_table->selectedIds().size(), 1);
    }

    void checkboxesToggleRows()
    {
        QSignalSpy counted(m_table, &RecordTable::selectionCountChanged);
        QHeaderView *marks = m_table->verticalHeader();
        for (const int row : {0, 2})
            QTest::mouseClick(marks->viewport(), Qt::LeftButton, {}, QPoint(10, marks->sectionViewportPosition(row) + 8));
        QCOMPARE(m_table->selectedCount(), 2);
        QCOMPARE(counted.last().first().toInt(), 2);
        QTest::mouseClick(marks->viewport(), Qt::LeftButton, {}, QPoint(10, marks->sectionViewportPosition(0) + 8));
        QCOMPARE(m_table->selectedCount(), 1);
        QTest::mouseClick(marks->viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(10, marks->sectionViewportPosition(2) + 8));
        QCOMPARE(m_table->selectedCount(), 3);
    }

    void ringTicksARowOff()
    {
        m_table->recordDelegate()->setTick("company_name", [](const QModelIndex &index) { return index.row() != 1; }, QStringLiteral("Complete"));
        QSignalSpy ticked(m_table, &RecordTable::rowTicked);
        QSignalSpy opened(m_table, &RecordTable::recordActivated);
        const auto ring = [this](int row) { return m_table->visualRect(m_model->index(row, 0)).topLeft() + QPoint(17, 12); };
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, ring(2));
        QCOMPARE(ticked.count(), 1);
        QCOMPARE(ticked.first().first().toUuid(), m_model->index(2, 0).data(IdRole).toUuid());
        QCOMPARE(m_table->selectedCount(), 0);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, ring(2));
        QCOMPARE(opened.count(), 0);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, ring(1)); // done already: an ordinary click
        QCOMPARE(m_table->selectedCount(), 1);
        QVERIFY(ticked.count() < 4);
    }

    void tellsWhileACellIsEdited()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("does not belong"))); // an editor that is gone has nothing more to say
        QSignalSpy editing(m_table, &RecordTable::editingChanged);
        m_table->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_table, Qt::Key_F2);
        QCOMPARE(editing.count(), 1);
        QVERIFY(m_table->isEditing());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(editing.count(), 2);
        QVERIFY(!m_table->isEditing());
    }

    void stateKeepsColumnsByName()
    {
        m_table->setColumnVisible("owner_id", true);
        m_table->setColumnVisible("stage", false);
        m_table->horizontalHeader()->moveSection(m_table->horizontalHeader()->visualIndex(2), 0);
        m_table->setColumnWidth(2, 222);
        const QByteArray state = m_table->saveState();
        m_table->resetColumns();
        QCOMPARE(m_table->visibleColumns(), (QList<QByteArray>{"company_name", "stage", "amount", "close_date"}));
        QVERIFY(m_table->restoreState(state));
        QCOMPARE(m_table->visibleColumns(), (QList<QByteArray>{"amount", "company_name", "close_date", "owner_id"}));
        QCOMPARE(m_table->saveState(), state);
        QVERIFY(!m_table->restoreState("not a state"));
    }

    void headerClickSortsBothWays()
    {
        QHeaderView *header = m_table->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(0) + 20, 10);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Baltic Grain OÜ"));
        QVERIFY2(header->isSortIndicatorShown(), "the head says by what it is sorted");
        QCOMPARE(header->sortIndicatorSection(), 0);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Panificație Arieș"));
    }

    void editsInPlaceWithF2()
    {
        m_table->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("Alt nume"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Alt nume"));
        QTest::keyClick(m_table, Qt::Key_F2);
        line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("lost"));
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Alt nume"));
    }

    void refusedCellStaysOpen()
    {
        m_table->setCurrentIndex(m_model->index(0, 2));
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("much"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(line));
        QVERIFY(line->property("punteInvalid").toBool());
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("1,000"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_model->index(0, 2).data(RawRole).toString(), QStringLiteral("1000"));
    }

    void datesAreRelative()
    {
        const RecordDelegate *delegate = m_table->recordDelegate();
        QCOMPARE(delegate->cellText(m_model->index(0, 3)), DateFormat::relativeDate(QDate(2026, 1, 30), QDate(2026, 1, 27)));
        QCOMPARE(delegate->cellText(m_model->index(1, 3)), DateFormat::overdue(QDate(2026, 1, 21), QDate(2026, 1, 27)));
    }

    void enterOpensTheRecord()
    {
        QSignalSpy opened(m_table, &RecordTable::recordActivated);
        m_table->setCurrentIndex(m_model->index(1, 0));
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toUuid(), m_model->index(1, 0).data(IdRole).toUuid());
    }

    void placeholdersArePainted()
    {
        m_model->setPlaceholdersFrom(1);
        QVERIFY(!m_table->grab().isNull());
        m_table->selectRow(0);
        QCOMPARE(m_table->selectedIds().size(), 1);
    }

private:
    RecordTable *m_table = nullptr;
    GalleryModel *m_model = nullptr;
    QAbstractItemModelTester *m_tester = nullptr;
};

QTEST_MAIN(RecordTableTest)
#include "tst_recordtable.moc"
