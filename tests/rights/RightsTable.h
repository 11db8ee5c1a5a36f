// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace punte {

enum class Verb { Select, Insert, Update, SoftDelete, HardDelete };
enum class Scope { Own, Team, Organisation, Foreign };

/// A table and how each verb is tried on a row of it. Placeholders as RightsWorld::fill has them.
struct RightsSubject {
    QString data; ///< the line of the rights table
    QString table;
    QString key; ///< the row's name for RightsWorld::row, where it is not the table's
    QString insert; ///< columns and values, or the whole statement
    QString change; ///< SET list of an update
    bool versioned = true;
    bool perPerson = true; ///< false: the rows belong to the organisation, so only that scope and the foreign one are tried
};

/// The rights table of the design, in its own notation, and what it says about one cell.
class RightsTable final {
public:
    [[nodiscard]] static const QList<RightsSubject> &subjects();
    [[nodiscard]] static bool allows(const QString &actor, const QString &data, Verb verb, Scope scope);
    [[nodiscard]] static QString verbName(Verb verb);
    [[nodiscard]] static QString scopeName(Scope scope);
};

} // namespace punte
