// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"

namespace punte {

/// The sample: a separate database `<db>_sample` of the same server with six fictional people, made by the files of sql/demo. Removing it
/// drops that database and its logins; one's own data are never touched. Blocking; creating takes some seconds.
class Sample final {
    Q_DECLARE_TR_FUNCTIONS(Sample)
public:
    explicit Sample(Workspace &workspace);

    /// True when it is complete.
    [[nodiscard]] Result<bool> exists();
    /// Makes it as of `moment` (local time of the sample, Europe/Bucharest; default today at 09:41). Nothing when it is there. All rows
    /// come in one transaction: a run that was killed is begun again.
    Result<> create(const QDateTime &moment = {});
    Result<> remove();

private:
    Workspace &m_workspace;
};

} // namespace punte
