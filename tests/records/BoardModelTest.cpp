// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoardModelTest.h"

#include "RecordsWorld.h"
#include "models/records/BoardColumnModel.h"
#include "models/records/LiveBinding.h"
#include "models/records/Lookups.h"

#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>

namespace punte {

namespace {
constexpr int boardRows = 1'200;
enum BoardPlace { Prospecting, Qualification, Proposal, Negotiation, Won, Lost };

QStringList headLines(const BoardHead &head)
{
    QStringList lines {QString::number(head.count)};
    for (const BoardSum &sum : head.sums)
        lines.append(QStringLiteral("%1|%2|%3|%4").arg(sum.currency).arg(sum.cards).arg(sum.total(), sum.weightedTotal()));
    return lines;
}
} // namespace

BoardModelTest::BoardModelTest() = default;
BoardModelTest::~BoardModelTest() = default;

void BoardModelTest::init()
{
    m_world = std::make_unique<RecordsWorld>(boardRows);
    m_ana = m_world->desk(QStringLiteral("ana"));
    m_elena = m_world->desk(QStringLiteral("elena"));
    QTRY_VERIFY(Lookups::of(*m_ana).isLoaded());
}

void BoardModelTest::cleanup()
{
    m_ana.reset();
    m_elena.reset();
    m_world.reset();
}

std::unique_ptr<BoardModel> BoardModelTest::open(Database &desk, bool complete)
{
    auto board = std::make_unique<BoardModel>(desk, testBoardSource());
    for (int i = 0; i < board->columnCount(); ++i)
        new QAbstractItemModelTester(board->column(i), QAbstractItemModelTester::FailureReportingMode::Fatal, board.get());
    QSignalSpy selected(board.get(), &BoardModel::selected);
    board->select();
    (void)QTest::qWaitFor([&] { return selected.count() == 1 && (!complete || board->isComplete()); }, 20'000);
    return board;
}

QUuid BoardModelTest::cardOf(const BoardModel &board, int column, const QUuid &owner, int nth) const
{
    for (int row = 0; row < board.column(column)->rowCount(); ++row) {
        const BoardCard *card = board.cardAt(column, row);
        if (board.value(*card, "owner_id").toUuid() == owner && nth-- == 0)
            return card->id;
    }
    return {};
}

// Every column holds exactly the rows of a SELECT, in its order.
void BoardModelTest::compareColumns(const BoardModel &board, Database &desk)
{
    for (int i = 0; i < board.columnCount(); ++i) {
        QStringList shown;
        for (int row = 0; row < board.column(i)->rowCount(); ++row)
            shown.append(board.cardAt(i, row)->id.toString());
        const QStringList stored = askLines(desk, QStringLiteral("SELECT id FROM crm.opportunities WHERE deleted_at IS NULL AND stage = $1 ORDER BY position, id"),
                                            {QString::fromLatin1(board.columnInfo(i).code)});
        QCOMPARE(shown, stored);
    }
}

void BoardModelTest::opensInOneRoundTripAndStreamsTheRest()
{
    ask(*m_ana, QStringLiteral("SELECT 1"));
    BoardModel board(*m_ana, testBoardSource());
    const quint64 before = m_ana->roundTrips();
    QSignalSpy selected(&board, &BoardModel::selected);
    board.select();
    quint64 atFirstPaint = 0;
    int cardsAtFirstPaint = 0;
    connect(&board, &BoardModel::selected, this, [&] {
        atFirstPaint = m_ana->roundTrips();
        cardsAtFirstPaint = board.column(Prospecting)->rowCount();
    });
    QTRY_COMPARE(selected.count(), 1);
    QVERIFY2(atFirstPaint - before <= 1, QByteArray::number(atFirstPaint - before));
    QCOMPARE(cardsAtFirstPaint, BoardModel::firstCards);
    QVERIFY(board.head(Prospecting).count > BoardModel::firstCards); // exact, whatever is loaded
    QTRY_VERIFY(board.isComplete());
    QCOMPARE(qint64(board.column(Prospecting)->rowCount()), board.head(Prospecting).count);
    compareColumns(board, *m_ana);
}

void BoardModelTest::headsEqualSelect()
{
    const auto board = open(*m_ana);
    for (int i = 0; i < board->columnCount(); ++i) {
        QStringList expected {askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE deleted_at IS NULL AND stage = $1"),
                                       {QString::fromLatin1(board->columnInfo(i).code)}).toString()};
        expected += askLines(*m_ana, QStringLiteral("SELECT o.currency::text, count(amount), sum(amount)::numeric(20,2)::text, "
                                                    "round(sum(amount * coalesce(o.probability, $2::int) / 100), 2)::text FROM crm.opportunities o "
                                                    "WHERE deleted_at IS NULL AND stage = $1 GROUP BY 1 HAVING count(amount) > 0 ORDER BY 1"),
                             {QString::fromLatin1(board->columnInfo(i).code), board->columnInfo(i).percent});
        QCOMPARE(headLines(board->head(i)), expected);
    }
}

void BoardModelTest::movesSeveralCardsAsOne()
{
    const auto board = open(*m_ana);
    QList<QUuid> cards;
    for (int i = 0; i < 12; ++i)
        cards.append(cardOf(*board, Prospecting, m_world->ana.id, i));
    QSignalSpy saved(board.get(), &BoardModel::saved);
    QSignalSpy moved(board.get(), &BoardModel::cardsMoved);
    const QUuid action = board->move(cards, Proposal, 5);
    // At once on screen, in the order they had, marked as on their way.
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(board->cardAt(Proposal, 5 + i)->id, cards.at(i));
        QCOMPARE(board->cardAt(Proposal, 5 + i)->state, SaveState::Saving);
    }
    QCOMPARE(moved.count(), 1);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(board->card(cards.first())->state, SaveState::Saved);
    QCOMPARE(board->card(cards.first())->version, 2);
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE action_id = $1"), {action}).toLongLong(), 12);
    compareColumns(*board, *m_ana);
    const BoardHead shown = board->head(Proposal);
    QSignalSpy selected(board.get(), &BoardModel::selected);
    board->refresh();
    QTRY_COMPARE(selected.count(), 1);
    QCOMPARE(board->head(Proposal), shown);
    compareColumns(*board, *m_ana);
}

void BoardModelTest::previewIsWhatComes()
{
    const auto board = open(*m_ana);
    QList<QUuid> cards;
    for (int i = 0; i < 5; ++i)
        cards.append(cardOf(*board, Qualification, m_world->ana.id, i));
    const BoardHead source = board->headAfterMove(Qualification, cards, Negotiation);
    const BoardHead target = board->headAfterMove(Negotiation, cards, Negotiation);
    QCOMPARE(board->headAfterMove(Proposal, cards, Negotiation), board->head(Proposal));
    QSignalSpy saved(board.get(), &BoardModel::saved);
    board->move(cards, Negotiation, 0);
    QCOMPARE(board->head(Qualification), source);
    QCOMPARE(board->head(Negotiation), target);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(board->head(Qualification), source); // now from the server
    QCOMPARE(board->head(Negotiation), target);
}

void BoardModelTest::keepsManualOrder()
{
    const auto board = open(*m_ana);
    QSignalSpy saved(board.get(), &BoardModel::saved);
    const QUuid first = cardOf(*board, Proposal, m_world->ana.id, 0);
    const QUuid second = cardOf(*board, Proposal, m_world->ana.id, 3);
    board->move({first}, Proposal, board->column(Proposal)->rowCount());
    QCOMPARE(board->rowOf(*board->card(first)), board->column(Proposal)->rowCount() - 1);
    board->move({second}, Proposal, 0);
    QCOMPARE(board->rowOf(*board->card(second)), 0);
    QTRY_COMPARE(saved.count(), 2);
    compareColumns(*board, *m_ana);
    QCOMPARE(board->move({}, Proposal, 0), QUuid());
}

void BoardModelTest::ruleRefusesAndCardGoesBack()
{
    const auto board = open(*m_ana);
    const QUuid id = cardOf(*board, Qualification, m_world->ana.id);
    const int row = board->rowOf(*board->card(id));
    const BoardHead before = board->head(Qualification);
    QCOMPARE(board->verdict({id}, Won).kind, MoveVerdict::Kind::Illegal);
    QCOMPARE(board->verdict({id}, Lost).kind, MoveVerdict::Kind::NeedsReason);
    QCOMPARE(board->verdict({id}, Negotiation).kind, MoveVerdict::Kind::Legal);
    QSignalSpy refused(board.get(), &BoardModel::moveRefused);
    // The window explains sooner, the database decides: asked all the same, it says no.
    board->move({id}, Won, 0);
    QCOMPARE(board->card(id)->column, int(Won));
    QTRY_COMPARE(refused.count(), 1);
    const BoardCard *card = board->card(id);
    QCOMPARE(card->column, int(Qualification));
    QCOMPARE(board->rowOf(*card), row);
    QCOMPARE(card->state, SaveState::Refused);
    QCOMPARE(card->error.sqlState, QStringLiteral("PU010"));
    QTRY_COMPARE(board->head(Qualification), before);
    // Without the reason it asks for, losing is refused too; with it, it is not.
    board->move({id}, Lost, 0);
    QTRY_COMPARE(refused.count(), 2);
    QCOMPARE(board->card(id)->error.sqlState, QStringLiteral("PU011"));
    QSignalSpy saved(board.get(), &BoardModel::saved);
    board->move({id}, Lost, 0, {{QStringLiteral("lost_reason"), QStringLiteral("PRICE")}});
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(board->card(id)->column, int(Lost));
    // A colleague's card: no right.
    const QUuid other = cardOf(*board, Proposal, m_world->mihai.id);
    board->move({other}, Negotiation, 0);
    QTRY_COMPARE(refused.count(), 3);
    QCOMPARE(board->card(other)->column, int(Proposal));
    QCOMPARE(board->card(other)->error.kind, ErrorKind::Denied);
    board->acknowledge(other);
    QTRY_COMPARE(board->card(other)->state, SaveState::Clean);
    compareColumns(*board, *m_ana);
}

void BoardModelTest::staleMoveIsAConflict()
{
    const auto board = open(*m_ana);
    const auto hers = open(*m_elena);
    const QUuid id = cardOf(*board, Proposal, m_world->ana.id);
    QSignalSpy saved(hers.get(), &BoardModel::saved);
    hers->move({id}, Negotiation, 0);
    QTRY_COMPARE(saved.count(), 1);
    QSignalSpy conflict(board.get(), &BoardModel::conflict);
    QSignalSpy refused(board.get(), &BoardModel::moveRefused);
    board->move({id}, Qualification, 0); // on the version before hers
    QTRY_COMPARE(conflict.count(), 1);
    QCOMPARE(refused.first().at(1).value<AppError>().kind, ErrorKind::Conflict);
    const auto info = conflict.first().first().value<ConflictInfo>();
    QCOMPARE(info.theirVersion, info.originalVersion + 1);
    QCOMPARE(info.theirs.value(QStringLiteral("stage")).toString(), QStringLiteral("NEGOTIATION"));
    QTRY_COMPARE(board->card(id)->column, int(Negotiation)); // where it stands by now
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT stage FROM crm.opportunities WHERE id = $1"), {id}).toString(), QStringLiteral("NEGOTIATION"));
}

void BoardModelTest::secondMoveWaitsForTheFirst()
{
    const auto board = open(*m_ana);
    const QUuid id = cardOf(*board, Prospecting, m_world->ana.id);
    QSignalSpy saved(board.get(), &BoardModel::saved);
    QSignalSpy refused(board.get(), &BoardModel::moveRefused);
    // Ctrl+Right three times, faster than the server.
    board->move({id}, Qualification, 0);
    board->move({id}, Proposal, 0);
    board->move({id}, Negotiation, 0);
    QTRY_COMPARE(saved.count(), 3);
    QCOMPARE(refused.count(), 0);
    QCOMPARE(board->card(id)->column, int(Negotiation));
    QCOMPARE(board->card(id)->version, 4);
}

void BoardModelTest::liveMovesComeIn()
{
    const auto feed = m_world->feed(*m_ana);
    const auto board = open(*m_ana);
    bindLive(*feed, *board);
    const auto hers = open(*m_elena);
    QItemSelectionModel selection(board->column(Proposal));
    const QUuid kept = board->cardAt(Proposal, 8)->id;
    selection.setCurrentIndex(board->column(Proposal)->index(8), QItemSelectionModel::ClearAndSelect);
    QList<QUuid> cards;
    for (int row = 0; row < 3; ++row)
        cards.append(hers->cardAt(Proposal, row)->id);
    hers->move(cards, Qualification, 4);
    QTRY_COMPARE(board->card(cards.first())->column, int(Qualification));
    QTRY_COMPARE(board->card(cards.last())->column, int(Qualification));
    QCOMPARE(board->rowOf(*board->card(cards.first())), 4);
    QCOMPARE(selection.currentIndex().row(), 5);
    QCOMPARE(board->cardAt(Proposal, 5)->id, kept);
    QTRY_COMPARE(board->head(Proposal), hers->head(Proposal));
    compareColumns(*board, *m_ana);
}

void BoardModelTest::dropAsksAndRemovesNothing()
{
    const auto board = open(*m_ana);
    QSignalSpy asked(board.get(), &BoardModel::moveRequested);
    BoardColumnModel *source = board->column(Qualification);
    const std::unique_ptr<QMimeData> mime(source->mimeData({source->index(0), source->index(1)}));
    QVERIFY(mime->hasFormat(QStringLiteral("application/x-punte-cards")));
    QVERIFY(!board->column(Won)->canDropMimeData(mime.get(), Qt::MoveAction, 0, 0, {}));
    QVERIFY(board->column(Proposal)->canDropMimeData(mime.get(), Qt::MoveAction, 2, 0, {}));
    const int rows = source->rowCount();
    QVERIFY(!board->column(Proposal)->dropMimeData(mime.get(), Qt::MoveAction, 2, 0, {}));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<QList<QUuid>>().size(), 2);
    QCOMPARE(asked.first().at(1).toInt(), int(Proposal));
    QCOMPARE(asked.first().at(2).toInt(), 2);
    QVERIFY(!source->removeRows(0, 1)); // what a view would do after a drop of its own
    QCOMPARE(source->rowCount(), rows);
    QMimeData foreign;
    foreign.setData(QStringLiteral("application/x-punte-cards"), "not ours");
    QVERIFY(!board->column(Proposal)->canDropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void BoardModelTest::sortedBoardKeepsItsOrder()
{
    const auto board = open(*m_ana);
    board->setSort("amount", Qt::DescendingOrder);
    QSignalSpy selected(board.get(), &BoardModel::selected);
    board->select();
    QTRY_COMPARE(selected.count(), 1);
    QTRY_VERIFY(board->isComplete());
    const auto expectOrder = [&](int column) {
        QStringList shown;
        for (int row = 0; row < board->column(column)->rowCount(); ++row)
            shown.append(board->cardAt(column, row)->id.toString());
        QCOMPARE(shown, askLines(*m_ana, QStringLiteral("SELECT id FROM crm.opportunities WHERE deleted_at IS NULL AND stage = $1 "
                                                        "ORDER BY amount IS NULL, amount DESC, id DESC"),
                                 {QString::fromLatin1(board->columnInfo(column).code)}));
    };
    expectOrder(Prospecting);
    QSignalSpy saved(board.get(), &BoardModel::saved);
    board->move({cardOf(*board, Prospecting, m_world->ana.id, 4)}, Proposal, 0);
    QTRY_COMPARE(saved.count(), 1);
    expectOrder(Prospecting);
    expectOrder(Proposal);
}

} // namespace punte
