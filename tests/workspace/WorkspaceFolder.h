// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"

#include <QProcess>
#include <QTemporaryDir>

namespace punte {

/// A folder for workspaces of one test, which root's server account may enter. Stops what still runs in it at the end.
class WorkspaceFolder final {
public:
    WorkspaceFolder();
    ~WorkspaceFolder();
    /// A folder below; intermediate ones are made.
    [[nodiscard]] QString path(const QString &name = QStringLiteral("workspace")) const;
    [[nodiscard]] std::unique_ptr<Workspace> workspace(const QString &name = QStringLiteral("workspace")) const;
    /// An initialised workspace: a copy of one that is made once per program, because initialising takes half a second.
    [[nodiscard]] std::unique_ptr<Workspace> readyWorkspace(const QString &name = QStringLiteral("workspace")) const;

private:
    QTemporaryDir m_folder;
};

/// Waits until the process says a line; empty when it ends or half a minute passes.
[[nodiscard]] QByteArray nextLineOf(QProcess &process);

/// Names, sizes and times of everything below a folder: to show that nothing was touched.
[[nodiscard]] QStringList fingerprintOf(const QString &folder);

} // namespace punte

/// Fails the test with the error's own words.
#define VERIFY_RESULT(expression) \
    do { \
        const auto &result_ = (expression); \
        QVERIFY2(result_.has_value(), result_ ? "" : qPrintable(result_.error().what + QStringLiteral(" | ") + result_.error().detail)); \
    } while (false)
