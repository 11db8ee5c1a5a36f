// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/import/ImportMapping.h"
#include "models/records/import/ImportRecord.h"

#include <QSet>

namespace punte {

/// A record that is there already and may be one of the file's rows.
struct ImportExisting {
    QUuid id;
    int version = 0;
    bool isDeleted = false;
    QDate deletedOn;
    QString deletedBy;
    QString identity;    ///< in core.external_refs, when it has one of this system
    QString nameKey;
    QUuid owner;
    QUuid team;
    QUuid company;
    QUuid contact;
    QUuid opportunity;
    std::optional<bool> mayWrite; ///< as the database says it; else owner and team decide
    QUuid address;
    int addressVersion = 0;
    QStringList values;  ///< by field index; null = no value
};

/// What the database knows about the rows of a file: everything a dry run needs, so that it writes nothing.
struct ImportLookups {
    struct Person {
        QUuid id;
        QUuid team;
    };
    QByteArray currency;          ///< the organisation's
    QUuid me;
    QUuid myTeam;
    bool mayAddPeople = false;
    bool mayAll = false;          ///< may write every row of the table
    QSet<QUuid> myTeams;          ///< else: the rows of these teams
    QSet<QUuid> mine;             ///< and of these owners
    QHash<QString, Person> people;///< by folded name
    QHash<QString, QList<QUuid>> companies; ///< by folded name
    QHash<QString, QList<QUuid>> contacts;  ///< by folded name, and by e-mail address
    QHash<QString, QList<QUuid>> opportunities; ///< by folded title
    QHash<QString, QUuid> companiesByTaxId; ///< by importTaxIdKey()
    QSet<QUuid> writableCompanies;          ///< whose children this person may write
    QList<ImportExisting> existing;
    QHash<QUuid, int> byId;
    QHash<QString, int> byIdentity;
    QHash<QString, QList<int>> byTaxId;
    QHash<QString, QList<int>> byName;
    QHash<QString, QList<int>> byEmail;

    void takeContext(const ResultSet &rows);
    void takePeople(const ResultSet &rows);
    void takeCompanyNames(const ResultSet &rows);
    void takeCompanyTaxIds(const ResultSet &rows);
    void takeContactNames(const ResultSet &rows);
    void takeOpportunityTitles(const ResultSet &rows);
    void takeExisting(ImportKind kind, const ResultSet &rows);
};

/// What the rows of a file must be looked up by.
struct ImportKeys {
    QStringList identities;
    QList<QUuid> ids;    ///< identities that are those of records here: the file was exported from Punte
    QStringList taxIds;
    QStringList emails;  ///< lower case
    QStringList names;   ///< folded: of the records themselves
    QStringList companies;     ///< folded names of other records that the rows name
    QStringList companyTaxIds; ///< their tax IDs, in every way to write them
    QStringList contacts;
    QStringList opportunities;
    QStringList people;  ///< folded
};
[[nodiscard]] ImportKeys importKeys(ImportKind kind, const QList<ImportRecord> &records);

/// Decides for every row: new, changed (which fields), unchanged, asks (which answers), refused (why). Any thread.
/// Rows that were answered keep their answer.
void matchImportRecords(ImportKind kind, const ImportMapping &mapping, const ImportLookups &lookups, QList<ImportRecord> &records);
/// Applies the answer `choice` to a row that asks, and matches it again.
void answerImportRecord(ImportKind kind, const ImportMapping &mapping, const ImportLookups &lookups, ImportRecord &record, int choice);

[[nodiscard]] ImportCounts countImportRecords(ImportKind kind, const ImportLookups &lookups, const ImportMapping &mapping,
                                              const QList<ImportRecord> &records);
/// Names in the file that become people without a login, as first and last name.
[[nodiscard]] QList<std::pair<QString, QString>> newImportPeople(ImportKind kind, const QList<ImportRecord> &records);
/// A tax ID as it is compared: RO in front only says that the company pays VAT.
[[nodiscard]] QString importTaxIdKey(const QString &taxId);
/// First and last name, when a text is two words that can be stored as such.
[[nodiscard]] std::optional<std::pair<QString, QString>> splitPersonName(const QString &name);

} // namespace punte
