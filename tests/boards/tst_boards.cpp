// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every board promises (exact heads, keys, drags, menus, reasons, narrow columns, the changes of others, undo), on every board that there is.
#include "models/core/Clock.h"
#include "tests/boards/BoardBench.h"
#include "tests/features/StoryProgram.h"
#include "views/components/PopupFrame.h"
#include "views/components/board/DropNotice.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace punte;

class TestBoards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void headsAreExactForTheWholeFilter_data() { everyBoard(); }
    void headsAreExactForTheWholeFilter();
    void arrowsMoveTheFocus_data() { everyBoard(); }
    void arrowsMoveTheFocus();
    void cardsAreSpokenInFull_data() { everyBoard(); }
    void cardsAreSpokenInFull();
    void severalAreSelected_data() { everyBoard(); }
    void severalAreSelected();
    void ctrlArrowsMoveAsOneStep_data() { everyBoard(); }
    void ctrlArrowsMoveAsOneStep();
    void dragLightsAndDims_data() { everyBoard(); }
    void dragLightsAndDims();
    void escapeRestores_data() { everyBoard(); }
    void escapeRestores();
    void dropMovesAndUndoTakesItBack_data() { everyBoard(); }
    void dropMovesAndUndoTakesItBack();
    void menuMovesAndSaysWhyNot_data() { everyBoard(); }
    void menuMovesAndSaysWhyNot();
    void aReasonIsAskedInline_data() { everyBoard(); }
    void aReasonIsAskedInline();
    void narrowBoardsScroll_data() { everyBoard(); }
    void narrowBoardsScroll();
    void changesOfOthersArrive_data() { everyBoard(); }
    void changesOfOthersArrive();
    void enterOpensThePage_data() { everyBoard(); }
    void enterOpensThePage();

private:
    static void everyBoard()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < boardCases().size(); ++i)
            QTest::newRow(boardCases().at(i).name) << i;
    }
    static std::unique_ptr<BoardBench> bench()
    {
        QFETCH(int, at);
        return std::make_unique<BoardBench>(boardCases().at(at));
    }
    static QStringList money(const BoardBench &b, int column, int figure)
    {
        QStringList values;
        for (const QString &value : b.head(column).figures.at(figure).values)
            values << QString(value).replace(QChar(0x00A0), u' ').simplified();
        return values;
    }
    static QString name(const char *title) { return QString::fromLatin1(title); }
};

void TestBoards::headsAreExactForTheWholeFilter()
{
    const auto b = bench();
    QCOMPARE(b->head(b->which.from).count, QStringLiteral("3"));
    QCOMPARE(money(*b, b->which.from, 0), (QStringList{QStringLiteral("1,500.50 RON"), QStringLiteral("200.00 EUR")}));
    // Prospecting weighs 10 per cent: 150.05 and 20.00; two currencies never share a sum.
    if (b->which.weighs)
        QCOMPARE(money(*b, b->which.from, 1), (QStringList{QStringLiteral("150.05 RON"), QStringLiteral("20.00 EUR")}));
    // 40.00 and 150 times 1.10, more than the board has read at first.
    QCOMPARE(b->head(b->which.to).count, QString::number(BoardBench::many + 1));
    QCOMPARE(money(*b, b->which.to, 0), QStringList{QStringLiteral("205.00 RON")});
    if (b->which.weighs)
        QCOMPARE(money(*b, b->which.to, 1), QStringList{QStringLiteral("61.50 RON")});
}

void TestBoards::arrowsMoveTheFocus()
{
    const auto b = bench();
    b->click(name("Alfa 1"));
    QCOMPARE(b->view().currentCard(), b->idOf(name("Alfa 1")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(b->view().currentCard(), b->idOf(name("Alfa 2")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(b->view().currentCard(), b->idOf(name("Alfa 1")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&b->list(b->which.to)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&b->list(b->which.from)));
    QCOMPARE(b->columnOf(name("Alfa 1")), b->which.from); // looking moves nothing
}

void TestBoards::cardsAreSpokenInFull()
{
    const auto b = bench();
    b->click(name("Alfa 1"));
    const QModelIndex card = b->list(b->which.from).currentIndex();
    const CardFace &face = b->list(b->which.from).cardDelegate().face(card);
    const QString spoken = card.data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.startsWith(QStringLiteral("Alfa 1, ")));
    for (const QString &part : {face.subtitle, face.figure, face.owner, face.lines.value(0).text}) {
        QVERIFY(!part.isEmpty());
        QVERIFY2(spoken.contains(part), qPrintable(part + QStringLiteral(" is missing in ") + spoken));
    }
}

void TestBoards::severalAreSelected()
{
    const auto b = bench();
    b->click(name("Alfa 1"));
    b->click(name("Alfa 3"), Qt::ControlModifier);
    QCOMPARE(b->view().selectedCards().size(), 2);
    b->click(name("Beta 1"), Qt::ControlModifier); // across columns
    QCOMPARE(b->view().selectedCards().size(), 3);
    b->click(name("Alfa 1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(b->view().selectedCards().size(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(b->view().selectedCards().size(), 3);
}

void TestBoards::ctrlArrowsMoveAsOneStep()
{
    const auto b = bench();
    const QString before = b->checksum();
    b->click(name("Alfa 1"));
    b->click(name("Alfa 2"), Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(b->columnOf(name("Alfa 1")), b->which.to);
    QTRY_COMPARE(b->columnOf(name("Alfa 2")), b->which.to);
    QTRY_COMPARE(b->head(b->which.from).count, QStringLiteral("1"));
    QTRY_COMPARE(b->head(b->which.to).count, QString::number(BoardBench::many + 3));
    QTRY_VERIFY(b->checksum() != before);
    const int steps = b->which.oneByOne ? 2 : 1;
    QTRY_COMPARE(b->window.undo->undoSteps().size(), steps);
    QCOMPARE(b->view().selectedCards().size(), 2); // they go with their cards
    for (int i = 0; i < steps; ++i)
        b->undo();
    QTRY_COMPARE(b->checksum(), before);
    QTRY_COMPARE(b->columnOf(name("Alfa 2")), b->which.from);
    QTRY_COMPARE(b->head(b->which.from).count, QStringLiteral("3"));
}

void TestBoards::dragLightsAndDims()
{
    const auto b = bench();
    b->dragOver(name("Alfa 1"), b->which.to);
    QVERIFY(b->view().isDragging());
    using State = BoardColumn::DragState;
    QCOMPARE(b->column(b->which.to).dragState(), State::Target);
    QCOMPARE(b->column(b->which.illegal).dragState(), State::Illegal);
    auto *notice = b->column(b->which.illegal).findChild<DropNotice *>();
    QVERIFY(notice && notice->isVisible());
    QVERIFY2(!notice->reason().isEmpty(), "a column that cannot take the card says why");
    if (b->which.asks >= 0)
        QCOMPARE(b->column(b->which.asks).dragState(), State::NeedsInput);
    // Both heads say what the drop would make of them.
    QCOMPARE(b->head(b->which.from).countPreview, QStringLiteral("2"));
    QCOMPARE(b->head(b->which.to).countPreview, QString::number(BoardBench::many + 2));
    QVERIFY(b->head(b->which.from).figures.at(0).previews.at(0).startsWith(QLatin1String("500.50")));
    QVERIFY(b->head(b->which.to).figures.at(0).previews.at(0).startsWith(QLatin1String("1,205.00")));
    const int height = b->column(b->which.to).head().height();
    b->dragOver(name("Alfa 1"), b->which.illegal);
    QCOMPARE(b->column(b->which.to).head().height(), height); // heights never change during a drag
    QTest::keyClick(&b->list(b->which.from), Qt::Key_Escape);
}

void TestBoards::escapeRestores()
{
    const auto b = bench();
    const QString before = b->checksum();
    const int scrolled = b->list(b->which.to).verticalScrollBar()->value();
    b->dragOver(name("Alfa 1"), b->which.to);
    QVERIFY(b->view().isDragging());
    QTest::keyClick(&b->list(b->which.from), Qt::Key_Escape);
    QVERIFY(!b->view().isDragging());
    for (int i = 0; b->view().column(i); ++i) {
        QCOMPARE(b->column(i).dragState(), BoardColumn::DragState::None);
        QVERIFY(b->head(i).countPreview.isEmpty());
        QVERIFY(!b->column(i).findChild<DropNotice *>() || !b->column(i).findChild<DropNotice *>()->isVisible());
    }
    b->drop(b->which.to); // the button goes up after Esc
    QCOMPARE(b->columnOf(name("Alfa 1")), b->which.from);
    QCOMPARE(b->list(b->which.to).verticalScrollBar()->value(), scrolled);
    QCOMPARE(b->window.database.openSaves(), 0);
    QCOMPARE(b->checksum(), before);
}

void TestBoards::dropMovesAndUndoTakesItBack()
{
    const auto b = bench();
    const QString before = b->checksum();
    b->dragOver(name("Alfa 1"), b->which.illegal);
    b->drop(b->which.illegal);
    QCOMPARE(b->columnOf(name("Alfa 1")), b->which.from);
    QCOMPARE(b->checksum(), before);
    const QString state = b->stateOf(name("Alfa 1"));
    b->dragOver(name("Alfa 1"), b->which.to);
    b->drop(b->which.to);
    QCOMPARE(b->columnOf(name("Alfa 1")), b->which.to); // at once, saved a moment later
    QTRY_VERIFY(b->stateOf(name("Alfa 1")) != state);
    b->undo();
    QTRY_COMPARE(b->columnOf(name("Alfa 1")), b->which.from);
    QTRY_COMPARE(b->checksum(), before);
}

void TestBoards::menuMovesAndSaysWhyNot()
{
    const auto b = bench();
    const QString state = b->stateOf(name("Alfa 2"));
    b->click(name("Alfa 2"));
    const QPoint at = b->cardRect(name("Alfa 2")).center();
    QWidget *viewport = b->list(b->which.from).viewport();
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
    QApplication::sendEvent(viewport, &wanted);
    QTRY_VERIFY(b->window.window->findChild<QMenu *>(QLatin1String(b->which.cardMenu)));
    auto *menu = b->window.window->findChild<QMenu *>(QLatin1String(b->which.cardMenu));
    auto *moves = menu->findChild<QMenu *>(QLatin1String(b->which.menu));
    QVERIFY(moves);
    QVERIFY(!moves->actions().at(b->which.illegal)->isEnabled());
    QVERIFY2(moves->actions().at(b->which.illegal)->toolTip().contains(u':'), "the reason stands in the tooltip");
    QVERIFY(!moves->actions().at(b->which.from)->isEnabled());
    QAction *move = moves->actions().at(b->which.to);
    QCOMPARE(move->text(), b->head(b->which.to).name);
    QVERIFY(move->isEnabled());
    move->trigger();
    menu->close();
    QTRY_COMPARE(b->columnOf(name("Alfa 2")), b->which.to);
    QTRY_VERIFY(b->stateOf(name("Alfa 2")) != state);
    b->undo();
    QTRY_COMPARE(b->stateOf(name("Alfa 2")), state);
}

void TestBoards::aReasonIsAskedInline()
{
    const auto b = bench();
    if (b->which.asks < 0)
        return; // no column of this board asks for anything
    const QString before = b->checksum();
    const auto question = [&b] { return b->window.find<PopupFrame>(b->which.question); };
    b->dragOver(name("Alfa 1"), b->which.asks);
    b->drop(b->which.asks);
    QTRY_VERIFY(question());
    QTest::mouseClick(b->window.find<QPushButton>(b->which.confirm), Qt::LeftButton); // without a reason nothing happens
    QVERIFY(question()->isVisible());
    QCOMPARE(b->checksum(), before);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(b->columnOf(name("Alfa 1")), b->which.from);
    b->dragOver(name("Alfa 1"), b->which.asks);
    b->drop(b->which.asks);
    QTRY_VERIFY(question());
    if (auto *reason = question()->findChild<QComboBox *>()) {
        QTRY_VERIFY(reason->count() > 1);
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Down);
    } else {
        QTest::keyClicks(question()->findChild<QLineEdit *>(), QStringLiteral("No need any more"));
    }
    QTest::mouseClick(b->window.find<QPushButton>(b->which.confirm), Qt::LeftButton);
    QTRY_COMPARE(b->columnOf(name("Alfa 1")), b->which.asks);
    QTRY_VERIFY(b->checksum() != before);
    b->undo();
    QTRY_COMPARE(b->checksum(), before);
}

void TestBoards::narrowBoardsScroll()
{
    const auto b = bench();
    b->window.window->resize(1000, 700);
    QTRY_COMPARE(b->window.window->width(), 1000);
    QApplication::processEvents();
    for (int i = 0; b->view().column(i); ++i)
        QVERIFY2(b->column(i).width() >= Theme::instance().px(168), qPrintable(QString::number(b->column(i).width())));
    int columns = 0;
    while (b->view().column(columns))
        ++columns;
    if (columns * Theme::instance().px(168) > b->view().viewport()->width())
        QTRY_VERIFY(b->view().horizontalScrollBar()->maximum() > 0); // then it scrolls sideways
    for (int i = 0; b->view().column(i); ++i) // the words beside the figures give way before they touch them
        QTRY_VERIFY(b->column(i).head().labels() >= b->column(i).head().wantedLabels(b->column(i).head().width()));
    // A column scrolls downwards under its head, which stays.
    BoardListView &cards = b->list(b->which.to);
    const QPoint head = b->column(b->which.to).head().mapTo(&b->view(), QPoint());
    QVERIFY(cards.verticalScrollBar()->maximum() > 0);
    cards.verticalScrollBar()->setValue(cards.verticalScrollBar()->maximum());
    QCOMPARE(b->column(b->which.to).head().mapTo(&b->view(), QPoint()), head);
    b->view().horizontalScrollBar()->setValue(b->view().horizontalScrollBar()->maximum());
    QCOMPARE(b->column(b->which.to).head().mapTo(&b->view(), QPoint()).y(), head.y()); // and goes sideways with its cards
    QCOMPARE(b->column(b->which.to).head().mapTo(&b->view(), QPoint()).x() - head.x(), -b->view().horizontalScrollBar()->value());
}

void TestBoards::changesOfOthersArrive()
{
    const auto b = bench();
    BoardListView &cards = b->list(b->which.to);
    b->click(name("Alfa 2"));
    const QList<QUuid> selected = b->view().selectedCards();
    QCOMPARE(selected.size(), 1);
    cards.verticalScrollBar()->setValue(cards.verticalScrollBar()->maximum() / 2);
    const int scrolled = cards.verticalScrollBar()->value();
    b->db.exec(QLatin1String(b->which.elsewhere));
    QTRY_COMPARE(b->columnOf(name("Alfa 3")), b->which.to + 1);
    QTRY_VERIFY(cards.cardDelegate().face(b->list(b->which.from).model()->index(b->list(b->which.from).rowOf(b->idOf(name("Alfa 2"))), 0)).figure.startsWith(QStringLiteral("1,000.01")));
    QTRY_COMPARE(money(*b, b->which.from, 0), QStringList{QStringLiteral("2,000.01 RON")});
    QCOMPARE(b->view().selectedCards(), selected);
    QCOMPARE(cards.verticalScrollBar()->value(), scrolled);
}

void TestBoards::enterOpensThePage()
{
    const auto b = bench();
    b->click(name("Alfa 2"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier); // beside the board ...
    auto *inspector = b->window.find<QWidget>(b->which.inspector);
    QTRY_VERIFY(inspector->isVisible());
    QTRY_COMPARE(inspector->accessibleName(), QStringLiteral("Alfa 2"));
    QTest::keyClick(b->window.window.get(), Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(!inspector->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // ... or on its own page
    QTRY_COMPARE(b->window.window->currentPage()->pageId(), QByteArray(b->which.opens));
    QTRY_VERIFY(b->window.window->currentPage()->titleText().endsWith(QStringLiteral("Alfa 2")));
    QTest::keyClick(b->window.window.get(), Qt::Key_Down, Qt::AltModifier); // and on, in the order of the board
    QTRY_VERIFY(b->window.window->currentPage()->titleText().endsWith(QStringLiteral("Alfa 3")));
    QTest::keyClick(b->window.window->currentPage(), Qt::Key_Escape);
    QTRY_COMPARE(b->window.window->currentPage()->pageId(), QByteArray(b->which.page));
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    TestBoards cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_boards.moc"
