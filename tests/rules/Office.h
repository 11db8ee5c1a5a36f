// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"

#include <QUuid>

#include <optional>

namespace punte {

inline const QString companyTable = QStringLiteral("crm.customer_companies");
inline const QString dealTable = QStringLiteral("crm.opportunities");
inline const QString companyName = QStringLiteral("company_name");
inline const QString companyCity = QStringLiteral("city");

/// A database with one sales team: Ana and Ioana sell, Elena manages.
struct Office {
    Office()
    {
        team = db.addTeam(QStringLiteral("Vânzări"));
        (void)db.addUser(QStringLiteral("rules.ana"), {QStringLiteral("SALES_REP")}, team);
        (void)db.addUser(QStringLiteral("rules.ioana"), {QStringLiteral("SALES_REP")}, team);
        (void)db.addUser(QStringLiteral("rules.elena"), {QStringLiteral("MANAGER")}, team);
        ana.emplace(db, QStringLiteral("rules.ana"));
        ioana.emplace(db, QStringLiteral("rules.ioana"));
        elena.emplace(db, QStringLiteral("rules.elena"));
    }
    QString company(const QString &name = QStringLiteral("Agro SRL")) { return ana->make(companyTable, {{companyName, name}}); }
    QString image(const QString &table, const QString &id)
    {
        return ana->value(QStringLiteral("SELECT (to_jsonb(t) - '{version,updated_at,updated_by,action_id}'::text[])::text FROM %1 t WHERE id = $1").arg(table), {id});
    }
    TestDatabase db;
    QUuid team;
    std::optional<Desk> ana;
    std::optional<Desk> ioana;
    std::optional<Desk> elena;
};

} // namespace punte
