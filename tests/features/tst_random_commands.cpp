// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CustomerTables.h"
#include "models/records/UndoStack.h"
#include "models/records/files/FileTables.h"
#include "models/sales/SalesTables.h"
#include "tests/features/BusinessState.h"
#include "tests/features/CommandDice.h"

#include <QGuiApplication>
#include <QTest>

using namespace punte;

/// Undo for everything: many commands of every sort, then all of them taken back, and done again. Whatever the organisation knows must be
/// what it was, row by row and with the same ids.
///
/// PUNTE_SEED throws other dice, PUNTE_COMMANDS so many, PUNTE_LOGIN is who throws them (maria, who manages; ana sells); with PUNTE_EACH every single step is compared, which names the command that is
/// not undone whole.
class TestRandomCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void undoesAndRedoesAThousandCommands();
    void cleanupTestCase();

private:
    using State = QMap<QString, QString>;
    void play();
    void takeBackByKey();
    void takeBack();
    void doAgain();
    void settle(const UndoOutcome &outcome, const CommandDice::Step &step, const char *what);
    QUuid run(const QUuid &action, const CommandDice::Step &step, const char *what);
    [[nodiscard]] bool isCheckpoint(qsizetype done) const { return m_each || done % 100 == 0; }
    void compare(qsizetype done, const char *what);

    std::unique_ptr<CommandOffice> m_office;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommandDice> m_dice;
    std::unique_ptr<UndoStack> m_stack;
    QList<CommandDice::Step> m_steps;
    QMap<qsizetype, State> m_states; ///< after so many commands
    QList<QUuid> m_undone;           ///< the undo of each command
    int m_commands = 1000;
    bool m_each = false;
};

void TestRandomCommands::initTestCase()
{
    bool given = false;
    m_each = qEnvironmentVariableIsSet("PUNTE_EACH");
    if (const int commands = qEnvironmentVariableIntValue("PUNTE_COMMANDS", &given); given)
        m_commands = commands;
    const int seed = qEnvironmentVariableIntValue("PUNTE_SEED", &given);
    registerCustomerTables();
    registerSalesTables();
    registerFileTables();
    m_office = std::make_unique<CommandOffice>();
    m_database = std::make_unique<Database>(m_office->db.as(qEnvironmentVariable("PUNTE_LOGIN", QStringLiteral("maria"))));
    m_database->open();
    QVERIFY(runUntil([this] { return m_database->state() == ConnectionState::Live; }));
    m_dice = std::make_unique<CommandDice>(*m_office, *m_database, given ? quint32(seed) : 3);
    m_stack = std::make_unique<UndoStack>(*m_database);
}

void TestRandomCommands::cleanupTestCase()
{
    m_stack.reset();
    m_dice.reset();
    m_database.reset();
    m_office.reset();
}

void TestRandomCommands::compare(qsizetype done, const char *what)
{
    if (!isCheckpoint(done))
        return;
    const QString different = differingTables(m_states.value(done), businessState(m_office->db)).join(QLatin1Char('\n'));
    const QString step = done < m_steps.size() ? m_steps.at(done).what : QString();
    QVERIFY2(different.isEmpty(), qPrintable(QStringLiteral("%1, %2 commands stand (next: %3):\n%4").arg(QLatin1String(what)).arg(done).arg(step, different)));
}

void TestRandomCommands::play()
{
    m_states.insert(0, businessState(m_office->db));
    while (m_steps.size() < m_commands) {
        m_steps << m_dice->play();
        QVERIFY2(m_dice->broken().isEmpty(), qPrintable(m_dice->broken()));
        if (isCheckpoint(m_steps.size()) || m_steps.size() == m_commands - UndoStack::depth)
            m_states.insert(m_steps.size(), businessState(m_office->db));
    }
    QVERIFY(differingTables(m_states.value(0), businessState(m_office->db)).size() >= 10); // a state that hardly differs proves little
    int refusals = 0;
    for (auto it = m_dice->refused().begin(); it != m_dice->refused().end(); ++it)
        refusals += it.value();
    for (auto it = m_dice->refused().begin(); m_each && it != m_dice->refused().end(); ++it)
        qInfo("refused %d x %s", it.value(), qPrintable(it.key()));
    for (auto it = m_dice->played().begin(); m_each && it != m_dice->played().end(); ++it)
        qInfo("played %d x %s", it.value(), qPrintable(it.key()));
    QVERIFY2(refusals < m_commands, qPrintable(QString::number(refusals)));
}

void TestRandomCommands::settle(const UndoOutcome &outcome, const CommandDice::Step &step, const char *what)
{
    QStringList kept;
    for (const KeptRow &row : outcome.kept)
        kept << QStringLiteral("%1 %2 %3: %4").arg(QString::fromLatin1(row.table), row.id.toString(QUuid::WithoutBraces), row.name, row.reason());
    QVERIFY2(kept.isEmpty() && outcome.changed > 0,
        qPrintable(QStringLiteral("%1 of “%2” %3 changed %4 and left\n%5")
                       .arg(QLatin1String(what), step.what, step.action.toString(QUuid::WithoutBraces)).arg(outcome.changed).arg(kept.join(QLatin1Char('\n')))));
}

// Undo or redo of one given action; the new action.
QUuid TestRandomCommands::run(const QUuid &action, const CommandDice::Step &step, const char *what)
{
    QUuid made;
    QString error;
    const auto done = connect(m_stack.get(), &UndoStack::undone, this, [&](const UndoOutcome &outcome) {
        made = outcome.newAction;
        settle(outcome, step, what);
    });
    const auto failed = connect(m_stack.get(), &UndoStack::failed, this, [&](const AppError &e) { error = e.sqlState + QLatin1Char(' ') + e.what + e.detail; });
    if (action.isNull())
        qstrcmp(what, "redo") == 0 ? m_stack->redo() : m_stack->undo();
    else
        m_stack->undoAction(action);
    runUntil([&] { return !m_stack->isRunning() && (!made.isNull() || !error.isEmpty() || QTest::currentTestFailed()); });
    disconnect(done);
    disconnect(failed);
    if (!error.isEmpty())
        QTest::qFail(qPrintable(QStringLiteral("%1 of “%2”: %3").arg(QLatin1String(what), step.what, error)), __FILE__, __LINE__);
    return made;
}

// Ctrl+Z as far as the stack reaches, and Ctrl+Shift+Z.
void TestRandomCommands::takeBackByKey()
{
    const qsizetype last = m_steps.size();
    const qsizetype first = qMax<qsizetype>(0, last - UndoStack::depth);
    m_stack->refresh();
    for (qsizetype i = last - 1; i >= first; --i) {
        QVERIFY(runUntil([&] { return m_stack->canUndo() && m_stack->undoSteps().constFirst().action == m_steps.at(i).action; }));
        run({}, m_steps.at(i), "undo");
        if (QTest::currentTestFailed())
            return;
        compare(i, "undone by key");
    }
    for (qsizetype i = first; i < last; ++i) {
        QVERIFY(runUntil([&] { return m_stack->canRedo() && m_stack->redoSteps().size() == last - i; }));
        run({}, m_steps.at(i), "redo");
        if (QTest::currentTestFailed())
            return;
        compare(i + 1, "redone by key");
    }
}

void TestRandomCommands::takeBack()
{
    m_undone.resize(m_steps.size());
    for (qsizetype i = m_steps.size() - 1; i >= 0 && !QTest::currentTestFailed(); --i) {
        m_undone[i] = run(m_steps.at(i).action, m_steps.at(i), "undo");
        if (!QTest::currentTestFailed())
            compare(i, "undone");
    }
}

void TestRandomCommands::doAgain()
{
    for (qsizetype i = 0; i < m_steps.size() && !QTest::currentTestFailed(); ++i) {
        run(m_undone.at(i), m_steps.at(i), "redo");
        if (!QTest::currentTestFailed())
            compare(i + 1, "redone");
    }
}

void TestRandomCommands::undoesAndRedoesAThousandCommands()
{
    const std::pair<const char *, void (TestRandomCommands::*)()> parts[] = {{"commands", &TestRandomCommands::play}, {"by key", &TestRandomCommands::takeBackByKey},
        {"undo", &TestRandomCommands::takeBack}, {"redo", &TestRandomCommands::doAgain}};
    for (const auto &[name, part] : parts) {
        QElapsedTimer clock;
        clock.start();
        (this->*part)();
        qInfo("%s: %lld ms", name, clock.elapsed());
        if (QTest::currentTestFailed())
            return;
    }
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QGuiApplication app(argc, argv);
    TestRandomCommands cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_random_commands.moc"
