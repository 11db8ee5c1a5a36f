// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QCoreApplication>
#include <QString>

namespace punte {

/// One installed PostgreSQL: the folder with initdb, postgres, pg_dump and pg_restore.
struct ServerBinaries {
    static constexpr int oldestMajor = 15;

    QString folder{};
    int major = 0;
    QString version{}; ///< "15.18"

    [[nodiscard]] QString tool(const char *name) const { return folder + u'/' + QLatin1String(name); }

    /// All usable installations, newest first: PUNTE_PG_BINDIR (alone, when it is set), Debian's /usr/lib/postgresql/N/bin,
    /// Red Hat's /usr/pgsql-N/bin, PATH. Versions below 15 are left out.
    [[nodiscard]] static QList<ServerBinaries> installed();
    /// The newest one, or with `major` > 0 the one that fits existing data. Incompatible names what was looked for and what is there.
    [[nodiscard]] static Result<ServerBinaries> find(int major = 0);

private:
    Q_DECLARE_TR_FUNCTIONS(ServerBinaries)
};

} // namespace punte
