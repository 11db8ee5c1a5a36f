// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"

namespace punte {

/// One line of the self-test.
struct CheckLine {
    enum class State { Ok, Warning, Failed };
    QString subject{};       ///< "PostgreSQL programs"
    State state = State::Ok;
    QString finding{};       ///< what was found, or what is wrong
    QString advice{};        ///< what to do; empty when it is well
};

/// The self-test of a workspace and one of its databases (`puntectl check`): programs, folder, disk, server, sign-in, schema, rights.
/// Changes nothing; starts the server for its duration when it does not run.
class SelfCheck final {
    Q_DECLARE_TR_FUNCTIONS(SelfCheck)
public:
    SelfCheck(Workspace &workspace, DatabaseNames names);
    [[nodiscard]] QList<CheckLine> run();

private:
    void add(const QString &subject, CheckLine::State state, const QString &finding, const QString &advice = {});
    void addError(const QString &subject, const AppError &error);
    void checkPrograms();
    void checkFolder();
    void checkDisk();
    void checkServer();
    void checkSchema();
    void checkPeople();
    void checkCatalog();

    Workspace &m_workspace;
    DatabaseNames m_names;
    QList<CheckLine> m_lines;
};

} // namespace punte
