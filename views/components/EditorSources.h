// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

#include <QHash>
#include <QUuid>

#include <functional>

namespace punte {

/// One record or person that can be chosen.
struct PickItem {
    QUuid id;
    QString title;
    QString subtitle;
};

/// Finds records by typed text; answers once, only while `context` lives. An empty text asks for the recent ones.
using PickSource = std::function<void(QObject *context, const QString &text, std::function<void(const QList<PickItem> &)> done)>;

/// Where editors, filters and forms get what can be chosen. Pages fill it from their models; every part may be missing.
struct EditorSources {
    /// The organisation's people, in the order to show; asked at each opening.
    std::function<QList<PickItem>()> persons;
    /// Those of them who sign in, and so can be told of something; asked at each opening.
    std::function<QList<PickItem>()> told;
    /// The signed-in person: offered first, and meant by "me" in filters.
    QUuid me;
    /// By kind: Company, Contact, Opportunity.
    QHash<FieldKind, PickSource> records;
    /// Tags in use.
    std::function<QStringList()> tags;
    /// Currency of new amounts.
    QString currency = QStringLiteral("RON");

    [[nodiscard]] QString personName(const QUuid &id) const;
};

[[nodiscard]] inline size_t qHash(FieldKind kind, size_t seed = 0) { return ::qHash(int(kind), seed); }

} // namespace punte
