// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QString>

namespace punte {

/// What the server said about a failed statement, field by field.
struct PgFailure {
    QByteArray sqlState; ///< empty when the line broke or libpq itself failed
    QString message;
    QString detail;
    QString hint;
    QString constraint;
    QString table;
    QString column;
};

/// The one place where an SQLSTATE becomes an AppError: a plain sentence in the window's language. The caller says before it what was
/// attempted. Messages and details that may hold bound values (classes 22 and 23) are dropped; the json DETAIL of our own
/// rule codes (PU...) is kept. Thread safe.
[[nodiscard]] AppError appErrorOf(const PgFailure &failure);

/// A connection that could not be made; `sqlState` may be empty when no server answered.
[[nodiscard]] AppError connectErrorOf(const QByteArray &sqlState, const QString &message);
/// True when trying again by itself cannot help: wrong password, no right to log in, no such database, unfit server.
[[nodiscard]] bool isFinalConnectError(const AppError &error);

[[nodiscard]] AppError offlineError();
[[nodiscard]] AppError undecidedError();   ///< cut off in flight, may or may not have been done
[[nodiscard]] AppError timeoutError();
[[nodiscard]] AppError cancelledError();
[[nodiscard]] AppError unfitServerError(int serverVersionNumber);
/// The same error in the window's language of now, as far as it can say itself again or this mapping made its sentence: one that stays on
/// screen outlives a change of the language.
[[nodiscard]] AppError inPresentLanguage(const AppError &error);
[[nodiscard]] AppError internalError(const QString &detail);

} // namespace punte
