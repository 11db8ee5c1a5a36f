// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QJsonObject>

namespace punte {

/// The exit codes of puntectl, as `puntectl --help` documents them.
namespace ExitCode {
constexpr int Ok = 0;
constexpr int Refused = 1;     ///< a check failed, or it was refused
constexpr int Usage = 2;       ///< the command line or the input is wrong
constexpr int Unavailable = 3; ///< no workspace, no server, PostgreSQL missing or of another version
constexpr int Internal = 4;    ///< disk full, a defect, a damaged database
} // namespace ExitCode

/// Writes answers: sentences for people, or one JSON object per run with --json. Messages of failure go to standard error.
class Console final {
public:
    explicit Console(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// A line for people; nothing with --json.
    void say(const QString &line) const;
    /// The answer for scripts; nothing without --json. `ok` is added.
    void answer(QJsonObject object, bool ok = true) const;
    /// Reports and returns the exit code that fits.
    int fail(const AppError &error) const;
    int usage(const QString &message) const;

    static void write(const QString &text);
    static void writeError(const QString &text);

private:
    bool m_json = false;
};

} // namespace punte
