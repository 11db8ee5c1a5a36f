// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/UndoStack.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"
#include "models/records/ActionText.h"
#include "models/records/FieldCatalogue.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace punte {

namespace {

constexpr int undoRefreshDelayMs = 150;
constexpr int undoMostNames = 20;

QString keptReason(const QString &code)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("UndoStack", text); };
    if (code == QLatin1String("changed_since"))
        return say(QT_TRANSLATE_NOOP("UndoStack", "changed since"));
    if (code == QLatin1String("no_right"))
        return say(QT_TRANSLATE_NOOP("UndoStack", "you may not change it"));
    if (code == QLatin1String("in_use"))
        return say(QT_TRANSLATE_NOOP("UndoStack", "others have built on it"));
    if (code == QLatin1String("gone"))
        return say(QT_TRANSLATE_NOOP("UndoStack", "no longer there"));
    if (code == QLatin1String("never"))
        return say(QT_TRANSLATE_NOOP("UndoStack", "cannot be taken back"));
    if (code.startsWith(QLatin1String("duplicate")))
        return say(QT_TRANSLATE_NOOP("UndoStack", "another record has taken its place"));
    return code;
}

} // namespace

UndoStack::UndoStack(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(undoRefreshDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &UndoStack::refresh);
    connect(&m_database, &Database::requestStarted, this, &UndoStack::countSaves);
    connect(&m_database, &Database::saved, this, [this] { ++m_answered; });
    connect(&m_database, &Database::requestFinished, this, &UndoStack::countSaves);
    // Queued: who saved may push the action when it is told of the answer, which comes behind these signals.
    connect(&m_database, &Database::saved, this, &UndoStack::noteSaved, Qt::QueuedConnection);
    connect(&m_database, &Database::requestFinished, this, [this] { goOn(false); }, Qt::QueuedConnection);
}

void UndoStack::noteSaved(const QUuid &action)
{
    if (action != m_own && !knows(action) && !m_timer.isActive())
        m_timer.start();
}

bool UndoStack::knows(const QUuid &action) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.id == action; });
}

void UndoStack::countSaves()
{
    const int before = std::exchange(m_open, m_database.openSaves());
    if (before - m_open > std::exchange(m_answered, 0))
        m_wishes.clear(); // one was refused, and the step below it is not what was meant
    if ((before > 0) != (m_open > 0) && m_undo.isEmpty())
        Q_EMIT changed();
}

void UndoStack::follow(ChangeFeed &feed)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        noteSaved(change.actionId);
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &UndoStack::refresh);
    refresh();
}

void UndoStack::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_database.query(
        this, "records/list_undo_stack", {{QStringLiteral("limit"), 3 * depth}},
        [this](const BatchResult &result) {
            m_reading = false;
            if (result)
                take(result->first());
            else
                whenLiveAgain(m_database, this, [this] { refresh(); });
            if (std::exchange(m_again, false))
                refresh();
            else
                goOn(true);
        },
        Lane::Background);
}

void UndoStack::take(const ResultSet &rows)
{
    m_entries.clear();
    for (int i = 0; i < rows.rows.size(); ++i) {
        Entry entry;
        entry.id = rows.value(i, u"id").toUuid();
        entry.code = rows.value(i, u"label").toString().toLatin1();
        entry.args = QJsonDocument::fromJson(rows.value(i, u"label_args").toString().toUtf8()).object();
        entry.at = rows.value(i, u"at").toDateTime();
        entry.undoOf = rows.value(i, u"undo_of").toUuid();
        entry.undone = rows.value(i, u"undone").toBool();
        m_entries.append(entry);
    }
    rebuild();
}

void UndoStack::push(const QUuid &action, const ActionLabel &label)
{
    if (knows(action))
        return;
    Entry entry;
    entry.id = action;
    entry.code = label.code;
    entry.args = label.args;
    entry.at = Clock::now();
    m_entries.prepend(entry);
    m_again = m_again || m_reading; // what is being read may be older than this command
    rebuild();
}

// A command and what was done to it (undo, redo, undo ...) form a chain; the chain's first action says whether it is taken back now.
// A new command forgets what could be redone before it, as everywhere.
void UndoStack::rebuild()
{
    m_undo.clear();
    m_redo.clear();
    QHash<QUuid, const Entry *> byId;
    for (const Entry &entry : std::as_const(m_entries))
        byId.insert(entry.id, &entry);
    QHash<QUuid, const Entry *> tips; // first action of a chain -> its last
    bool commandSeen = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        const Entry *root = &entry;
        while (!root->undoOf.isNull() && byId.contains(root->undoOf))
            root = byId.value(root->undoOf);
        if (!root->undoOf.isNull() || m_stuck.contains(root->id))
            continue; // older than what was read
        if (root == &entry && !root->undone)
            commandSeen = true;
        if (!tips.contains(root->id)) {
            tips.insert(root->id, &entry);
            if (root->undone && !commandSeen && root != &entry)
                m_redo.append(Step {entry.id, root->code, root->args, entry.at});
        }
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.undoOf.isNull() && !entry.undone && !m_stuck.contains(entry.id) && m_undo.size() < depth)
            m_undo.append(Step {entry.id, entry.code, entry.args, entry.at});
    }
    Q_EMIT changed();
}

QString UndoStack::undoText() const
{
    return m_undo.isEmpty() ? QString() : ActionText::sentence(m_undo.first().code, m_undo.first().args);
}

QString UndoStack::redoText() const
{
    return m_redo.isEmpty() ? QString() : ActionText::sentence(m_redo.first().code, m_redo.first().args);
}

void UndoStack::undo()
{
    if (!takesUndo())
        return;
    m_wishes.append(Wish::Undo);
    goOn(false);
}

void UndoStack::redo()
{
    if (!takesRedo())
        return;
    m_wishes.append(Wish::Redo);
    goOn(false);
}

void UndoStack::goOn(bool stackIsFresh)
{
    if (m_wishes.isEmpty() || m_running || m_database.openSaves() > 0 || (!stackIsFresh && (m_reading || m_timer.isActive())))
        return;
    const Wish wish = m_wishes.takeFirst();
    const QList<Step> &steps = wish == Wish::Redo ? m_redo : m_undo;
    if (steps.isEmpty())
        m_wishes.clear();
    else
        run(Step(steps.first()), wish == Wish::Redo);
}

void UndoStack::undoAction(const QUuid &action)
{
    if (m_running)
        return;
    Step step;
    step.action = action;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.id == action) {
            step.code = entry.code;
            step.args = entry.args;
        }
    }
    run(step, false);
}

void UndoStack::run(const Step &step, bool redo)
{
    m_running = true;
    Q_EMIT changed();
    const QUuid action = m_own = Saves::newId();
    Request request;
    request.actionId = action;
    request.timeout = std::chrono::minutes(5);
    request.statements.append(SqlStore::instance().statement("records/undo_action", {{QStringLiteral("action"), step.action},
                                                                                    {QStringLiteral("new_action"), action}}));
    m_database.run(this, request, [this, step, redo, action](const BatchResult &result) {
        m_running = false;
        if (!result) {
            m_wishes.clear(); // the next step would be another than was meant
            if (ActionText::isFinal(step.code, step.args))
                m_stuck.insert(step.action); // said once; then what was done before it is in reach again
            refresh();
            Q_EMIT changed();
            Q_EMIT failed(result.error());
            return;
        }
        UndoOutcome outcome;
        outcome.redo = redo;
        outcome.text = [code = step.code, args = step.args] { return ActionText::sentence(code, args); };
        const ResultSet &rows = result->first();
        for (int i = 0; i < rows.rows.size(); ++i) {
            if (rows.value(i, u"outcome").toString() != QLatin1String("kept")) {
                ++outcome.changed;
                continue;
            }
            outcome.kept.append(KeptRow {rows.value(i, u"table_name").toString().toLatin1(), rows.value(i, u"row_id").toUuid(), {},
                                         [reason = rows.value(i, u"reason").toString()] { return keptReason(reason); }});
        }
        if (outcome.changed > 0 || rows.recovered)
            outcome.newAction = action;
        else
            m_stuck.insert(step.action);
        refresh();
        nameKept(outcome);
    });
}

// A kept row is named, not numbered.
void UndoStack::nameKept(UndoOutcome outcome)
{
    QHash<QByteArray, QStringList> ids;
    for (const KeptRow &row : std::as_const(outcome.kept)) {
        if (FieldCatalogue::instance().contains(row.table) && ids.value(row.table).size() < undoMostNames)
            ids[row.table].append(row.id.toString(QUuid::WithoutBraces));
    }
    Request request;
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        const TableInfo &table = FieldCatalogue::instance().table(it.key());
        const Field *title = table.field(table.titleColumn);
        if (title == nullptr)
            continue;
        Statement statement;
        statement.name = "name " + table.key;
        statement.sql = QStringLiteral("SELECT t.id, %1 AS name FROM %2 WHERE t.id = ANY($1::uuid[])")
                            .arg(QString::fromUtf8(title->expression()), QString::fromUtf8(table.fromClause));
        statement.params = {it.value()};
        request.statements.append(statement);
    }
    if (request.statements.isEmpty()) {
        Q_EMIT undone(outcome);
        return;
    }
    m_database.run(this, request, [this, outcome](const BatchResult &result) mutable {
        QHash<QUuid, QString> names;
        if (result) {
            for (const ResultSet &rows : *result) {
                for (const QVariantList &row : rows.rows)
                    names.insert(row.at(0).toUuid(), row.at(1).toString());
            }
        }
        for (KeptRow &row : outcome.kept)
            row.name = names.value(row.id);
        Q_EMIT undone(outcome);
    });
}

} // namespace punte
