// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/Saves.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace punte {

/// A row that an undo left as it is, with the reason in words.
struct KeptRow {
    QByteArray table;
    QUuid id;
    QString name;   ///< its title, if it can be read
    LiveText reason;
};

/// What an undo or redo did.
struct UndoOutcome {
    QUuid newAction;     ///< null when nothing could be taken back
    bool redo = false;
    LiveText text;       ///< the command
    int changed = 0;     ///< rows restored or removed
    QList<KeptRow> kept;
};

/// The signed-in person's commands, newest first, as the ledger has them: survives a restart, sees what other windows of the same
/// person did, up to 200 steps. Undo and redo run in the database as one action. Texts are made when asked for, so they follow the
/// language. GUI thread only.
class UndoStack final : public QObject {
    Q_OBJECT
public:
    static constexpr int depth = 200;

    struct Step {
        QUuid action;  ///< what undo / redo names
        QByteArray code;
        QJsonObject args;
        QDateTime at;
    };

    explicit UndoStack(Database &database, QObject *parent = nullptr);

    /// Reads the person's commands, those of earlier sessions too, and keeps up with them from then on.
    void follow(ChangeFeed &feed);
    /// Reads the stack again, in the background.
    void refresh();
    /// A command was saved here: known at once, without asking.
    void push(const QUuid &action, const ActionLabel &label);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty() && !m_running; }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty() && !m_running; }
    /// Whether undo() means something now: there is a step, or one is on its way that will be there when its turn comes.
    [[nodiscard]] bool takesUndo() const { return !m_undo.isEmpty() || m_running || m_open > 0; }
    [[nodiscard]] bool takesRedo() const { return !m_redo.isEmpty() || m_running; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The next command to be taken back: "Move “Acme” to Negotiation"; empty if there is none.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] const QList<Step> &undoSteps() const { return m_undo; }
    [[nodiscard]] const QList<Step> &redoSteps() const { return m_redo; }

public Q_SLOTS:
    /// Takes back what the person did last, also when that is still being saved: it waits for the saves and steps on their way.
    void undo();
    void redo();
    /// Takes back one given action (a toast's Undo, a manager's, an import's).
    void undoAction(const QUuid &action);

Q_SIGNALS:
    void changed();
    void undone(const punte::UndoOutcome &outcome);
    void failed(const punte::AppError &error);

private:
    struct Entry {
        QUuid id;
        QByteArray code;
        QJsonObject args;
        QDateTime at;
        QUuid undoOf;
        bool undone = false;
    };
    void take(const ResultSet &rows);
    void rebuild();
    void run(const Step &step, bool redo);
    /// Does the next of the wishes when nothing is on its way any more that will change what is on top.
    void goOn(bool stackIsFresh);
    void countSaves();
    /// A change that is not on the stack: it is read again soon.
    void noteSaved(const QUuid &action);
    [[nodiscard]] bool knows(const QUuid &action) const;
    void nameKept(UndoOutcome outcome);

    Database &m_database;
    QList<Entry> m_entries; // newest first
    QList<Step> m_undo;
    QList<Step> m_redo;
    QSet<QUuid> m_stuck;    // nothing of them can be taken back
    enum class Wish { Undo, Redo };
    QList<Wish> m_wishes;   // keys that were pressed faster than the server answers
    QUuid m_own;            // the action of the last undo or redo here
    bool m_running = false;
    int m_open = 0;         // saves on their way
    int m_answered = 0;     // of these, since the last look
    bool m_reading = false;
    bool m_again = false;
    QTimer m_timer;
};

} // namespace punte
