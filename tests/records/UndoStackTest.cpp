// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoStackTest.h"

#include "RecordsWorld.h"
#include "models/db/AdminSession.h"
#include "models/records/ActionText.h"
#include "models/records/BoardColumnModel.h"
#include "models/records/Permissions.h"
#include "models/records/UndoStack.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>

namespace punte {

namespace {

QString undoChecksum(RecordsWorld &world)
{
    return world.database.value(QStringLiteral("SELECT md5(string_agg(concat_ws('|', id, title, stage, position, amount, competitor, lost_reason, deleted_at IS NULL), ',' "
                                               "ORDER BY id)) FROM crm.opportunities"));
}

// Ana's n-th open opportunity of a stage.
QUuid undoCard(Database &desk, const QString &stage, int nth = 0)
{
    return askValue(desk, QStringLiteral("SELECT id FROM crm.opportunities WHERE owner_id = sec.me() AND stage = $1 ORDER BY position LIMIT 1 OFFSET $2::int"), {stage, nth})
        .toUuid();
}

} // namespace

UndoStackTest::UndoStackTest() = default;
UndoStackTest::~UndoStackTest() = default;

void UndoStackTest::init()
{
    m_world = std::make_unique<RecordsWorld>(120);
    m_ana = m_world->desk(QStringLiteral("ana"));
}

void UndoStackTest::cleanup()
{
    m_ana.reset();
    m_world.reset();
}

void UndoStackTest::undoesAndRedoesSeveralSteps()
{
    UndoStack stack(*m_ana);
    BoardModel board(*m_ana, testBoardSource());
    connect(&board, &BoardModel::saved, &stack, [&](const QUuid &action, const QList<QUuid> &, const ActionLabel &label) { stack.push(action, label); });
    QSignalSpy selected(&board, &BoardModel::selected);
    board.select();
    QTRY_VERIFY(selected.count() == 1 && board.isComplete());
    QList<QString> sums {undoChecksum(*m_world)};
    const auto step = [&](const QList<QUuid> &cards, int target, const QVariantMap &extra = {}) {
        QSignalSpy saved(&board, &BoardModel::saved);
        board.move(cards, target, 0, extra);
        QTRY_COMPARE(saved.count(), 1);
        sums.append(undoChecksum(*m_world));
    };
    const QUuid one = undoCard(*m_ana, QStringLiteral("PROPOSAL"));
    step({one}, 3);
    step({undoCard(*m_ana, QStringLiteral("PROSPECTING")), undoCard(*m_ana, QStringLiteral("PROSPECTING"), 1)}, 1);
    step({one}, 5, {{QStringLiteral("lost_reason"), QStringLiteral("PRICE")}});
    QVERIFY(stack.canUndo() && !stack.canRedo());
    QCOMPARE(stack.undoText(), QStringLiteral("Move “%1” to Closed lost").arg(board.title(*board.card(one))));
    QSignalSpy undone(&stack, &UndoStack::undone);
    for (int i = 2; i >= 0; --i) {
        QTRY_VERIFY(stack.canUndo() && stack.undoSteps().size() == i + 1);
        stack.undo();
        QTRY_COMPARE(undone.count(), 3 - i);
        QCOMPARE(undoChecksum(*m_world), sums.at(i));
    }
    QTRY_VERIFY(!stack.canUndo() && stack.redoSteps().size() == 3);
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(stack.redoSteps().size(), 4 - i);
        QTRY_VERIFY(stack.canRedo());
        stack.redo();
        QTRY_COMPARE(undone.count(), 3 + i);
        QVERIFY(undone.last().first().value<UndoOutcome>().redo);
        QCOMPARE(undoChecksum(*m_world), sums.at(i));
    }
    QTRY_COMPARE(stack.undoSteps().size(), 3);
    stack.undo();
    QTRY_COMPARE(undone.count(), 7);
    QCOMPARE(undoChecksum(*m_world), sums.at(2));
}

void UndoStackTest::newCommandForgetsTheRedo()
{
    UndoStack stack(*m_ana);
    const auto edit = [&](const QString &text) {
        const QUuid id = undoCard(*m_ana, QStringLiteral("PROPOSAL"));
        const int version = askValue(*m_ana, QStringLiteral("SELECT version FROM crm.opportunities WHERE id = $1"), {id}).toInt();
        const Statement save = Saves::update("crm.opportunities", {RowChange {id, version, {{QStringLiteral("competitor"), text}}}}, Saves::newId(),
                                             ActionLabel {"edit", {{QStringLiteral("subject"), text}}});
        ask(*m_ana, save.sql, save.params);
        stack.refresh();
    };
    edit(QStringLiteral("a"));
    QTRY_COMPARE(stack.undoText(), QStringLiteral("Edit “a”"));
    stack.undo();
    QTRY_COMPARE(stack.redoText(), QStringLiteral("Edit “a”"));
    edit(QStringLiteral("b"));
    QTRY_COMPARE(stack.undoText(), QStringLiteral("Edit “b”"));
    QVERIFY(!stack.canRedo());
}

// Keys are faster than a line: what is taken back is what was done last, not what was saved last.
void UndoStackTest::waitsForWhatIsOnItsWay()
{
    UndoStack stack(*m_ana);
    QStringList undone;
    connect(&stack, &UndoStack::undone, this, [&](const UndoOutcome &outcome) { undone.append((outcome.redo ? u'+' : u'-') + outcome.text()); });
    const QList<QUuid> ids{undoCard(*m_ana, QStringLiteral("PROPOSAL")), undoCard(*m_ana, QStringLiteral("NEGOTIATION"))};
    int answered = 0;
    const auto save = [&](const QUuid &id, const QString &text) {
        Request request;
        request.actionId = Saves::newId();
        const ActionLabel label{"edit", {{QStringLiteral("subject"), text}}};
        request.statements = {Saves::update("crm.opportunities", {RowChange {id, 1, {{QStringLiteral("competitor"), text}}}}, request.actionId, label),
                              {"test/slow", QStringLiteral("SELECT pg_sleep(0.1)"), {}}};
        m_ana->run(this, request, [&, label, action = request.actionId](const BatchResult &result) {
            QVERIFY(result);
            ++answered;
            stack.push(action, label);
        });
    };
    save(ids.at(0), QStringLiteral("a"));
    QTRY_COMPARE(answered, 1);
    save(ids.at(1), QStringLiteral("b"));
    QVERIFY(stack.takesUndo());
    stack.undo();
    stack.undo();
    QTRY_COMPARE(undone, (QStringList{QStringLiteral("-Edit “b”"), QStringLiteral("-Edit “a”")}));
    // Not when what was done last is refused: the step below it was not meant.
    QTRY_VERIFY(stack.canRedo());
    Request refused;
    refused.actionId = Saves::newId();
    refused.statements = {Saves::update("crm.opportunities", {RowChange {ids.at(0), 1, {{QStringLiteral("competitor"), QStringLiteral("c")}}}}, refused.actionId,
                                        ActionLabel {"edit", {}})}; // of a version that is over
    bool said = false;
    m_ana->run(this, refused, [&](const BatchResult &result) { said = !result; });
    stack.redo();
    QTRY_VERIFY(said);
    QTRY_COMPARE(m_ana->openSaves(), 0);
    QVERIFY(!stack.isRunning());
    stack.redo();
    stack.redo();
    QTRY_COMPARE(undone.mid(2), (QStringList{QStringLiteral("+Edit “a”"), QStringLiteral("+Edit “b”")}));
}

void UndoStackTest::keepsWhatWasDoneWhileItRead()
{
    UndoStack stack(*m_ana);
    stack.refresh();
    // It has read, and its answer waits for this thread.
    const QString read = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '%(background)'"
                                        " AND state = 'idle' AND query LIKE '%undo_stack%'");
    QElapsedTimer since;
    since.start();
    while (m_world->database.value(read) == QLatin1String("0"))
        QVERIFY(!since.hasExpired(20'000));
    const QUuid action = Saves::newId();
    auto session = AdminSession::open(m_world->database.as(QStringLiteral("ana")));
    QVERIFY(session);
    QVERIFY(session->rows(QStringLiteral("INSERT INTO core.actions (id, label, label_args) VALUES ($1, 'edit', '{\"subject\": \"b\"}')"),
                          {action.toString(QUuid::WithoutBraces)}));
    stack.push(action, {"edit", {{QStringLiteral("subject"), QStringLiteral("b")}}});
    QSignalSpy changed(&stack, &UndoStack::changed);
    QTRY_COMPARE(changed.count(), 2); // what it had read, and what it read after that
    QCOMPARE(stack.undoText(), QStringLiteral("Edit “b”"));
}

void UndoStackTest::namesWhatItLeaves()
{
    UndoStack stack(*m_ana);
    const auto elena = m_world->desk(QStringLiteral("elena"));
    const QUuid first = undoCard(*m_ana, QStringLiteral("PROPOSAL"));
    const QUuid second = undoCard(*m_ana, QStringLiteral("PROPOSAL"), 1);
    const QString name = askValue(*m_ana, QStringLiteral("SELECT title FROM crm.opportunities WHERE id = $1"), {first}).toString();
    const QVariantMap values {{QStringLiteral("competitor"), QStringLiteral("x")}};
    const QUuid action = Saves::newId();
    const Statement both = Saves::update("crm.opportunities", {RowChange {first, 1, values}, RowChange {second, 1, values}}, action,
                                         ActionLabel {"edit", {{QStringLiteral("n"), 2}}});
    ask(*m_ana, both.sql, both.params);
    const Statement hers = Saves::update("crm.opportunities", {RowChange {first, 2, {{QStringLiteral("competitor"), QStringLiteral("y")}}}}, Saves::newId(),
                                         ActionLabel {"edit", {}});
    ask(*elena, hers.sql, hers.params);
    QSignalSpy undone(&stack, &UndoStack::undone);
    stack.undoAction(action);
    QTRY_COMPARE(undone.count(), 1);
    const auto outcome = undone.first().first().value<UndoOutcome>();
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(outcome.kept.size(), 1);
    QCOMPARE(outcome.kept.first().name, name);
    QVERIFY(!outcome.kept.first().reason().isEmpty());
    // Twice is refused with a reason, not done twice.
    QSignalSpy failed(&stack, &UndoStack::failed);
    stack.undoAction(action);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<AppError>().sqlState, QStringLiteral("PU020"));
}

void UndoStackTest::survivesARestartAndSeesOtherWindows()
{
    const QUuid id = undoCard(*m_ana, QStringLiteral("PROPOSAL"));
    const Statement save = Saves::update("crm.opportunities", {RowChange {id, 1, {{QStringLiteral("competitor"), QStringLiteral("x")}}}}, Saves::newId(),
                                         ActionLabel {"edit", {{QStringLiteral("subject"), QStringLiteral("Acme")}}});
    ask(*m_ana, save.sql, save.params);
    const auto again = m_world->desk(QStringLiteral("ana"));
    const auto feed = m_world->feed(*again);
    UndoStack stack(*again);
    stack.follow(*feed);
    stack.refresh();
    QTRY_COMPARE(stack.undoText(), QStringLiteral("Edit “Acme”"));
    const Statement more = Saves::update("crm.opportunities", {RowChange {id, 2, {{QStringLiteral("competitor"), QStringLiteral("z")}}}}, Saves::newId(),
                                         ActionLabel {"edit", {{QStringLiteral("subject"), QStringLiteral("Beta")}}});
    ask(*m_ana, more.sql, more.params);
    QTRY_COMPARE(stack.undoText(), QStringLiteral("Edit “Beta”"));
    // Somebody else's stack is his own.
    const auto mihai = m_world->desk(QStringLiteral("mihai"));
    UndoStack his(*mihai);
    QSignalSpy changed(&his, &UndoStack::changed);
    his.refresh();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!his.canUndo());
}

void UndoStackTest::saysCommandsInWords_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("args");
    QTest::addColumn<QString>("words");
    registerTestTables();
    QTest::newRow("move") << QByteArray("move") << QByteArray(R"({"subject":"Acme %1 %n","to":"NEGOTIATION","enum":"opportunity_stage","n":1})")
                          << QStringLiteral("Move “Acme %1 %n” to Negotiation");
    QTest::newRow("field") << QByteArray("edit") << QByteArray(R"({"subject":"Acme","field":"amount","table":"crm.opportunities"})")
                           << QStringLiteral("Change Amount of “Acme”");
    QTest::newRow("unknown") << QByteArray("teleport") << QByteArray(R"({"subject":"Acme"})") << QStringLiteral("Change “Acme”");
    QTest::newRow("nothing known") << QByteArray("teleport") << QByteArray("{}") << QStringLiteral("Last change");
    QTest::newRow("undo") << QByteArray("undo") << QByteArray(R"({"of":"delete","subject":"Acme"})") << QStringLiteral("Undo: Delete “Acme”");
}

void UndoStackTest::saysCommandsInWords()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, args);
    QFETCH(QString, words);
    QCOMPARE(ActionText::sentence(code, QJsonDocument::fromJson(args).object()), words);
}

void UndoStackTest::explainsRights()
{
    SessionInfo session;
    session.userId = QUuid::createUuid();
    session.permissions = {{"opportunities.write", SessionInfo::Scope::Own}, {"companies.read", SessionInfo::Scope::All}};
    const Permissions rights(session);
    QVERIFY(rights.may("opportunities.write") && !rights.may("companies.write"));
    QVERIFY(rights.mayOn("opportunities.write", session.userId));
    QVERIFY(!rights.mayOn("opportunities.write", QUuid::createUuid()));
    QVERIFY(rights.explanation("opportunities.write", session.userId).isEmpty());
    QVERIFY(!rights.explanation("opportunities.write", QUuid::createUuid()).isEmpty());
    QVERIFY(rights.explanation("companies.write") != rights.explanation("opportunities.write", QUuid::createUuid()));
}

} // namespace punte
