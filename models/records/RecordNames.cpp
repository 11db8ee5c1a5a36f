// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordNames.h"

namespace punte {

QByteArray NamedRecord::icon(const QByteArray &kind)
{
    static const QHash<QByteArray, QByteArray> icons{{"company", "view-bank"}, {"contact", "user"}, {"opportunity", "object-columns"},
        {"contract", "document-edit-sign"}, {"task", "view-pim-tasks"}, {"request", "help-contents"}, {"view", "view-filter"}, {"decision", "vcs-branch"}};
    return icons.value(kind);
}

void readRecordNames(Database &database, QObject *context, const QList<RecordRef> &records, std::function<void(Result<QList<NamedRecord>>)> done)
{
    QStringList kinds;
    QList<QUuid> ids;
    for (const RecordRef &record : records) {
        kinds.append(QString::fromLatin1(record.kind));
        ids.append(record.id);
    }
    database.query(context, "records/name_records", {{QStringLiteral("kinds"), kinds}, {QStringLiteral("ids"), QVariant::fromValue(ids)}},
        [done = std::move(done)](const BatchResult &result) {
            if (!result)
                return done(std::unexpected(result.error()));
            const ResultSet &rows = result->first();
            QList<NamedRecord> named;
            for (int i = 0; i < rows.rows.size(); ++i)
                named.append({{rows.value(i, u"kind").toString().toLatin1(), rows.value(i, u"id").toUuid()}, rows.value(i, u"title").toString(),
                    rows.value(i, u"detail").toString(), rows.value(i, u"page").toString().toLatin1()});
            done(named);
        });
}

} // namespace punte
