// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/RecordRef.h"

#include <QList>

#include <functional>

namespace punte {

/// A record with its name, as it is pinned, listed as recent or found by a link.
struct NamedRecord {
    RecordRef record;
    QString title;
    QString detail;  ///< whose it is: the customer, the city
    QByteArray page; ///< of a saved view

    /// Freedesktop name for its kind; a view's is its page's.
    [[nodiscard]] static QByteArray icon(const QByteArray &kind);
};

/// Names those of the records that are there and that the person may read, in the order asked. Answers once, while `context` lives.
void readRecordNames(Database &database, QObject *context, const QList<RecordRef> &records, std::function<void(Result<QList<NamedRecord>>)> done);

} // namespace punte
