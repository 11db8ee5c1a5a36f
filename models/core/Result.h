// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"

#include <QString>

#include <expected>
#include <utility>

namespace punte {

/// Why something failed, as far as a person or a caller has to act differently.
enum class ErrorKind {
    Offline,      ///< the server cannot be reached, or the connection broke
    Conflict,     ///< somebody else changed the row since it was read (PU001)
    Duplicate,    ///< a unique key is taken (23505)
    Constraint,   ///< a rule of the database refused the values (23xxx, PU0xx rule codes)
    Denied,       ///< the person has no right to it (42501), or the row is not visible to him
    Timeout,      ///< the server or the watchdog stopped it
    Cancelled,    ///< the person stopped it
    Incompatible, ///< program and database, or program and server, do not fit each other
    Invalid,      ///< the input was refused before it reached the server
    Internal      ///< a defect of ours
};

/// An error as it travels through the program. `what` is a sentence for a person in the window's language;
/// `detail`, `sqlState`, `constraint` and `hint` are for the Details pane and for tests. Never holds bound values.
struct AppError {
    ErrorKind kind = ErrorKind::Internal;
    QString what{};
    QString detail{};
    QString sqlState{};
    QString constraint{};
    QString hint{};
    /// Makes `what` anew in the window's present language (inPresentLanguage() of models/db); empty = nobody can. Who changes `what`
    /// changes this too.
    LiveText tell{};
    LiveText advise{}; ///< the same for a `hint` of ours
};

/// A refusal in words of ours: `what` in the present language and the way to say it again in another.
[[nodiscard]] inline AppError toldError(ErrorKind kind, LiveText tell, const QString &detail = {})
{
    AppError error;
    error.kind = kind;
    error.what = tell();
    error.detail = detail;
    error.tell = std::move(tell);
    return error;
}

template <class T = void>
using Result = std::expected<T, AppError>;

} // namespace punte
