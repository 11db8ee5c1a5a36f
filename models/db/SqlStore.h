// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QHash>

namespace punte {

/// The SQL files under sql/queries, compiled in as `:/sql/queries/<domain>/<verb>_<what>.sql` and called by `<domain>/<verb>_<what>`.
/// Each begins with `-- purpose: ...` and `-- params: a uuid, b text, ...`; `-- hot` marks a query whose plan is tested, `-- writes` one
/// that must not be repeated by itself when the line breaks.
/// Named parameters (`:name`) become $1, $2 ... in order of first appearance; `::casts`, strings, comments and dollar quotes are left
/// alone. An array slice with names (`a[x:y]`) needs spaces round the colon.
/// Thread safe after the first call; immutable.
class SqlStore final {
public:
    struct Query {
        QByteArray name;
        QString sql;              ///< with $n
        QStringList params;       ///< parameter names in order of $n
        QString purpose;
        bool hot = false;
        bool writes = false;
        QStringList declared;     ///< what `-- params:` says, "name type" each; the lint test holds it against `params`
    };

    static const SqlStore &instance();

    [[nodiscard]] QList<QByteArray> names() const;
    [[nodiscard]] bool contains(const QByteArray &name) const;
    [[nodiscard]] const Query &query(const QByteArray &name) const;
    /// Binds by name. An unknown query, a missing or an unknown parameter is a defect of ours: qFatal in debug; in release the
    /// statement is empty and Database answers it with an Internal error.
    [[nodiscard]] Statement statement(const QByteArray &name, const QVariantMap &params) const;
    /// The parser, exposed for its tests.
    [[nodiscard]] static Query parse(const QByteArray &name, const QString &text);

private:
    SqlStore();
    QHash<QByteArray, Query> m_queries;
};

} // namespace punte
