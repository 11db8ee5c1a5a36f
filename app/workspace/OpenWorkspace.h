// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/People.h"

#include <functional>

namespace punte {

/// What a program tells while a workspace opens: a sentence for the start window. Called on the thread that opens.
using WorkspaceProgress = std::function<void(const QString &)>;

/// Makes one's own workspace ready and returns how to sign in as oneself: initialises it on the first start, starts or joins the server,
/// migrates, makes the first person. `workspace` stays joined until it is destroyed. Blocking: on a thread of its own.
Result<ConnectionSettings> openOwnDatabase(Workspace &workspace, const WorkspaceProgress &progress = {});

/// The same for the sample, made when it is missing; signs in as `login` (short or full), default the first account manager.
Result<ConnectionSettings> openSampleDatabase(Workspace &workspace, const QString &login = {}, const QDateTime &moment = {},
                                              const WorkspaceProgress &progress = {});

} // namespace punte
