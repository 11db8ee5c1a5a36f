// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportMatching.h"

namespace punte {

namespace {

QSet<QUuid> uuidSetOf(const QVariant &value)
{
    QSet<QUuid> set;
    // uuid[] arrives as its literal: {a,b}
    for (const QString &text : value.toString().remove(u'{').remove(u'}').split(u',', Qt::SkipEmptyParts))
        set.insert(QUuid::fromString(text));
    return set;
}

/// Text of a value as records hold it, null for NULL.
QString importCell(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QDateTime: return value.toDateTime().toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate);
    case QMetaType::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    default: return value.toString();
    }
}

} // namespace

void ImportLookups::takeContext(const ResultSet &rows)
{
    if (rows.rows.isEmpty())
        return;
    currency = rows.value(0, u"currency").toString().toLatin1();
    me = rows.value(0, u"me").toUuid();
    myTeam = rows.value(0, u"my_team").toUuid();
    mayAddPeople = rows.value(0, u"may_add_people").toBool();
    mayAll = rows.value(0, u"may_all").toBool();
    myTeams = uuidSetOf(rows.value(0, u"my_teams"));
    mine = uuidSetOf(rows.value(0, u"mine"));
}

void ImportLookups::takePeople(const ResultSet &rows)
{
    for (int i = 0; i < rows.rows.size(); ++i)
        people.insert(rows.value(i, u"name_key").toString(), {rows.value(i, u"id").toUuid(), rows.value(i, u"team_id").toUuid()});
}

void ImportLookups::takeCompanyNames(const ResultSet &rows)
{
    for (const QVariantList &row : rows.rows) {
        companies[row[0].toString()].append(row[1].toUuid());
        if (row[3].toBool())
            writableCompanies.insert(row[1].toUuid());
    }
}

void ImportLookups::takeCompanyTaxIds(const ResultSet &rows)
{
    for (const QVariantList &row : rows.rows)
        companiesByTaxId.insert(importTaxIdKey(row[0].toString()), row[1].toUuid());
}

void ImportLookups::takeContactNames(const ResultSet &rows)
{
    for (const QVariantList &row : rows.rows) {
        QList<QUuid> &named = contacts[row[0].toString()];
        if (!named.contains(row[1].toUuid())) // found by name and by e-mail
            named.append(row[1].toUuid());
    }
}

void ImportLookups::takeOpportunityTitles(const ResultSet &rows)
{
    for (const QVariantList &row : rows.rows)
        opportunities[row[0].toString()].append(row[1].toUuid());
}

void ImportLookups::takeExisting(ImportKind kind, const ResultSet &rows)
{
    const QList<ImportField> &fields = importFields(kind);
    QList<int> columns;
    for (const ImportField &field : fields)
        columns.append(rows.column(QString::fromLatin1(field.key)));
    const int id = rows.column(u"id");
    const int version = rows.column(u"version");
    const int isDeleted = rows.column(u"is_deleted");
    const int identity = rows.column(u"identity");
    const int owner = rows.column(u"owner_id");
    const int team = rows.column(u"team_id");
    const int company = rows.column(u"company_id");
    const int contact = rows.column(u"contact_id");
    const int opportunity = rows.column(u"opportunity_id");
    const int mayWrite = rows.column(u"may_write");
    const int nameKey = rows.column(u"name_key");
    const int address = rows.column(u"address_id");
    const int addressVersion = rows.column(u"address_version");
    const int deletedOn = rows.column(u"deleted_at");
    const int deletedBy = rows.column(u"deleted_by");
    const int taxId = importFieldIndex(kind, "tax_id");
    const int email = importFieldIndex(kind, "email");
    for (const QVariantList &row : rows.rows) {
        ImportExisting one;
        one.id = row[id].toUuid();
        one.identity = importCell(row[identity]);
        if (const auto known = byId.constFind(one.id); known != byId.constEnd()) { // found by another piece of the keys already
            if (!one.identity.isNull()) {
                existing[*known].identity = one.identity;
                byIdentity.insert(one.identity, *known);
            }
            continue;
        }
        one.version = row[version].toInt();
        one.isDeleted = row[isDeleted].toBool();
        if (one.isDeleted) {
            one.deletedOn = row[deletedOn].toDateTime().toLocalTime().date();
            one.deletedBy = row[deletedBy].toString();
        }
        if (owner >= 0)
            one.owner = row[owner].toUuid();
        if (team >= 0)
            one.team = row[team].toUuid();
        if (company >= 0)
            one.company = row[company].toUuid();
        if (contact >= 0)
            one.contact = row[contact].toUuid();
        if (opportunity >= 0)
            one.opportunity = row[opportunity].toUuid();
        if (mayWrite >= 0)
            one.mayWrite = row[mayWrite].toBool();
        if (address >= 0 && !row[address].isNull()) {
            one.address = row[address].toUuid();
            one.addressVersion = row[addressVersion].toInt();
        }
        for (const int column : columns)
            one.values.append(column < 0 ? QString() : importCell(row[column]));
        const int at = static_cast<int>(existing.size());
        if (!one.identity.isNull())
            byIdentity.insert(one.identity, at);
        if (nameKey >= 0 && !one.isDeleted) {
            one.nameKey = row[nameKey].toString();
            byName[one.nameKey].append(at);
            if (taxId >= 0 && !one.values[taxId].isNull())
                byTaxId[importTaxIdKey(one.values[taxId])].append(at);
            if (email >= 0 && !one.values[email].isNull())
                byEmail[one.values[email].toLower()].append(at);
        }
        byId.insert(one.id, at);
        existing.append(std::move(one));
    }
}

} // namespace punte
