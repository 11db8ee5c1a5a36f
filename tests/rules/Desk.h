// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestDatabase.h"

#include <QJsonObject>
#include <QMap>

namespace punte {

/// Values of one statement: column -> text as PostgreSQL reads it; a null QString is NULL.
using Columns = QMap<QString, QString>;

/// What became of a statement: rows on success, else SQLSTATE and the rule that the database's DETAIL names.
struct Outcome {
    QList<QStringList> rows;
    QString state;   ///< empty on success
    QString rule;
    QJsonObject args;
    QString constraint;
    [[nodiscard]] bool ok() const { return state.isEmpty(); }
    [[nodiscard]] QString first() const { return rows.value(0).value(0); }
};

/// A person at work by plain SQL: one connection under his own login, saves in the one form that the program uses.
class Desk final {
public:
    Desk(const TestDatabase &database, const QString &login);

    /// Inserts a row under a new action; the answer is its id. Ends the test program when the database refuses.
    QString make(const QString &table, const Columns &columns);
    /// The same when a refusal is what is tested.
    Outcome tryMake(const QString &table, const Columns &columns);
    /// One save: new values, the version read before, a new action.
    Outcome save(const QString &table, const QString &id, const Columns &columns, const QString &label = QStringLiteral("edit"));
    /// A save with a version of the caller's choice.
    Outcome saveAt(int version, const QString &table, const QString &id, const Columns &columns, const QString &label = QStringLiteral("edit"));
    Outcome remove(const QString &table, const QString &id);
    /// Takes an action back; rows are table, id, outcome, reason. The new action is `lastAction`. By value: it may be the last one itself.
    Outcome undo(QString action);
    Outcome query(const QString &sql, const QStringList &params = {});
    [[nodiscard]] QString value(const QString &sql, const QStringList &params = {});

    [[nodiscard]] const QString &lastAction() const { return m_action; }
    [[nodiscard]] static QString newId();

private:
    AdminSession m_session;
    QString m_action;
};

/// One line of an undo's answer, for comparing: "crm.tasks removed" or "crm.tasks kept in_use", sorted.
[[nodiscard]] QStringList undoLines(const Outcome &undone);

} // namespace punte
