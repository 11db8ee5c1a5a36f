// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/ContactWays.h"

namespace punte {

void readContactWays(Database &database, QObject *context, const QUuid &company, const QUuid &contact, std::function<void(const Result<ContactWays> &)> done)
{
    const auto param = [](const QUuid &id) { return id.isNull() ? QVariant() : QVariant(id); };
    database.query(context, "customers/read_ways", {{QStringLiteral("company"), param(company)}, {QStringLiteral("contact"), param(contact)}},
        [done = std::move(done)](const BatchResult &result) {
            if (!result)
                return done(std::unexpected(result.error()));
            const ResultSet &row = result->first();
            ContactWays ways;
            if (!row.rows.isEmpty()) {
                ways.company = row.value(0, u"company_id").toUuid();
                ways.companyName = row.value(0, u"company_name").toString();
                ways.companyPhone = row.value(0, u"phone").toString();
                ways.companyEmail = row.value(0, u"email").toString();
                ways.website = row.value(0, u"website").toString();
                ways.contact = row.value(0, u"contact_id").toUuid();
                ways.contactName = row.value(0, u"full_name").toString();
                ways.contactPhone = row.value(0, u"contact_phone").toString();
                ways.contactEmail = row.value(0, u"contact_email").toString();
            }
            done(ways);
        });
}

void matchAddresses(Database &database, QObject *context, const QStringList &addresses, std::function<void(const Result<QList<AddressOwner>> &)> done)
{
    QStringList asked = addresses;
    for (const QString &address : addresses)
        asked.append(address.toLower());
    asked.removeDuplicates();
    database.query(context, "customers/match_addresses", {{QStringLiteral("addresses"), asked}}, [done = std::move(done)](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        const ResultSet &rows = result->first();
        QList<AddressOwner> owners;
        for (int i = 0; i < rows.rows.size(); ++i)
            owners.append({rows.value(i, u"who").toString() == QLatin1String("us"), rows.value(i, u"id").toUuid(), rows.value(i, u"name").toString(),
                rows.value(i, u"email").toString(), rows.value(i, u"company_id").toUuid(), rows.value(i, u"company_name").toString()});
        done(owners);
    });
}

} // namespace punte
