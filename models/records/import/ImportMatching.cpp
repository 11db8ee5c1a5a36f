// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportMatching.h"

#include "models/core/TaxId.h"
#include "models/records/Saves.h"
#include "models/records/import/ImportReading.h"
#include "models/records/import/ImportRowRules.h"

#include <QCoreApplication>

namespace punte {

namespace {

struct ImportFieldsOf {
    int externalId, owner, company, companyTaxId, contact, opportunity, amount, currency, title, taxId, name, city, stage, email;

    explicit ImportFieldsOf(ImportKind kind)
        : externalId(importFieldIndex(kind, "external_id")), owner(importFieldIndex(kind, "owner")), company(importFieldIndex(kind, "company")),
          companyTaxId(importFieldIndex(kind, "company_tax_id")),
          contact(importFieldIndex(kind, "contact")), opportunity(importFieldIndex(kind, "opportunity")),
          amount(importFieldIndex(kind, importKindInfo(kind).amountField)), currency(importFieldIndex(kind, importKindInfo(kind).currencyField)),
          title(importFieldIndex(kind, "title")), taxId(importFieldIndex(kind, "tax_id")),
          name(importFieldIndex(kind, kind == ImportKind::Companies ? "company_name" : kind == ImportKind::People ? "full_name" : kind == ImportKind::Contracts ? "contract_number" : "name")),
          city(importFieldIndex(kind, "city")), stage(importFieldIndex(kind, "stage")), email(importFieldIndex(kind, "email"))
    {
    }
};

const ImportFieldsOf &importIndexes(ImportKind kind)
{
    static const QList<ImportFieldsOf> all = [] {
        QList<ImportFieldsOf> list; // in the order of the enum
        for (int each = 0; each <= int(ImportKind::Contracts); ++each)
            list.append(ImportFieldsOf(ImportKind(each)));
        return list;
    }();
    return all[int(kind)];
}

bool sameImportValue(const ImportField &field, const QString &before, const QString &after)
{
    if (field.kind == ImportValueKind::Amount && !before.isNull()) {
        const auto left = Decimal::fromText(before);
        const auto right = Decimal::fromText(after);
        return left && right && *left == *right;
    }
    if (field.kind == ImportValueKind::TaxId && !before.isNull())
        return importTaxIdKey(before) == importTaxIdKey(after);
    // However a number was typed when it was stored, it is the same number.
    if (field.kind == ImportValueKind::Phone || field.kind == ImportValueKind::Iban) {
        const auto plain = [](QString text) { return text.removeIf([](QChar sign) { return QStringView(u" ./()-").contains(sign); }).toUpper(); };
        return !before.isNull() && (before == after || plain(before) == plain(after));
    }
    return before == after;
}

class ImportMatcher final {
public:
    ImportMatcher(ImportKind kind, const ImportMapping &mapping, const ImportLookups &lookups)
        : m_kind(kind), m_mapping(mapping), m_lookups(lookups), m_info(importKindInfo(kind)), m_fields(importFields(kind)), m_index(importIndexes(kind))
    {
    }

    void match(ImportRecord &record)
    {
        resolveOwner(record);
        resolveLinks(record);
        const auto found = candidates(record);
        if (found.isEmpty())
            matchNew(record);
        else if (found.size() > 1)
            askWhich(record, found);
        else if (m_lookups.existing[found.first()].isDeleted)
            askRestore(record, m_lookups.existing[found.first()]);
        else
            matchExisting(record, m_lookups.existing[found.first()]);
    }

    void matchNew(ImportRecord &record)
    {
        if (record.id.isNull())
            record.id = Saves::newId();
        record.version = 0;
        if (m_index.currency >= 0 && record.value(m_index.currency).isNull() && (m_kind != ImportKind::Companies || !record.value(m_index.amount).isNull()))
            record.values[m_index.currency] = QString::fromLatin1(m_mapping.currency.isEmpty() ? m_lookups.currency : m_mapping.currency);
        if (m_kind == ImportKind::Companies && !record.value(m_index.taxId).isNull()) {
            for (const int other : m_lookups.byTaxId.value(importTaxIdKey(record.value(m_index.taxId))))
                return record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "Its tax ID belongs to “%1”."), {m_lookups.existing[other].values[m_index.name]});
        }
        if (m_kind == ImportKind::Interactions && record.company.isNull() && record.contact.isNull() && record.opportunity.isNull())
            return record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "It names no customer, person or opportunity that is here."));
        if (m_kind == ImportKind::Contracts)
            if (!startContract(record))
                return;
        if (m_kind == ImportKind::Opportunities && record.value(m_index.stage).isNull())
            record.values[m_index.stage] = QStringLiteral("PROSPECTING");
        const QUuid owner = record.owner.isNull() ? m_lookups.me : record.owner;
        record.team = m_ownerTeam.isNull() ? m_lookups.myTeam : m_ownerTeam;
        if (m_info.checksOwner ? !m_lookups.mayAll && !m_lookups.mine.contains(owner) && !m_lookups.myTeams.contains(record.team) : !mayCreate(record))
            return record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "You may not create records for people of other teams."));
        if (record.outcome != ImportOutcome::Refused && record.outcome != ImportOutcome::Asks)
            record.outcome = ImportOutcome::New;
    }

    void matchExisting(ImportRecord &record, const ImportExisting &existing)
    {
        if (m_taken.contains(existing.id))
            return record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "It is the same record as row %1."), {QString::number(m_taken.value(existing.id))});
        m_taken.insert(existing.id, record.number);
        record.id = existing.id;
        record.version = existing.version;
        record.team = existing.team;
        record.hasReference = existing.identity == record.value(m_index.externalId);
        if (record.company.isNull())
            record.company = existing.company;
        record.address = existing.address;
        record.addressVersion = existing.addressVersion;
        if (m_kind == ImportKind::Opportunities)
            record.stageBefore = existing.values[m_index.stage];
        if (m_kind == ImportKind::Contracts)
            continueContract(record, existing);
        if (record.outcome == ImportOutcome::Refused)
            return;
        record.changes.clear();
        for (int i = 0; i < m_fields.size(); ++i)
            compareField(i, existing, record);
        if (record.outcome == ImportOutcome::Asks)
            return;
        record.outcome = record.changes.isEmpty() ? ImportOutcome::Unchanged : ImportOutcome::Changed;
        const bool mayWrite = existing.mayWrite.value_or(m_lookups.mayAll || m_lookups.mine.contains(existing.owner) || m_lookups.myTeams.contains(existing.team));
        if (record.outcome == ImportOutcome::Changed && !mayWrite)
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "You may not change it: it belongs to another team."));
    }

private:
    /// A new contract: its number is new in this file too, and it is somebody's.
    bool startContract(ImportRecord &record)
    {
        int &first = m_newNumbers[importNameKey(record.value(m_index.name))];
        if (first > 0)
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "It is the same record as row %1."), {QString::number(first)});
        else if (record.company.isNull())
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "A contract needs a customer that is here."));
        else
            checkImportContract(record, {});
        if (record.outcome == ImportOutcome::Refused)
            return false;
        first = record.number;
        return true;
    }

    void continueContract(ImportRecord &record, const ImportExisting &existing)
    {
        for (const int other : m_lookups.byName.value(importNameKey(record.value(m_index.name))))
            if (m_lookups.existing[other].id != existing.id)
                return record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "Its number belongs to another contract."));
        checkImportContract(record, existing.values);
    }

    void resolveOwner(ImportRecord &record)
    {
        m_ownerTeam = QUuid();
        const QString name = m_index.owner < 0 ? QString() : record.value(m_index.owner);
        if (name.isNull())
            return;
        const auto person = m_lookups.people.constFind(importNameKey(name));
        if (person != m_lookups.people.constEnd()) {
            record.owner = person->id;
            m_ownerTeam = person->team;
        } else if (!m_lookups.mayAddPeople || !splitPersonName(name)) {
            record.flag(QT_TRANSLATE_NOOP("ImportReasons", "Nobody here is called “%1”; the record becomes yours."), {name});
            record.values[m_index.owner] = QString();
        } else { // one person, however the rows spell the name
            QString &spelling = m_newPeople[importNameKey(name)];
            if (spelling.isNull())
                spelling = name.simplified();
            record.values[m_index.owner] = spelling;
        }
    }

    /// What policies would say of a new row without an owner of its own.
    [[nodiscard]] bool mayCreate(const ImportRecord &record) const
    {
        if (m_lookups.mayAll || m_kind == ImportKind::Tasks)
            return true;
        const bool mine = record.owner.isNull() || m_lookups.mine.contains(record.owner);
        if (m_kind == ImportKind::People)
            return record.company.isNull() || m_lookups.writableCompanies.contains(record.company);
        if (m_kind == ImportKind::Interactions)
            return mine || m_lookups.writableCompanies.contains(record.company);
        return false;
    }

    void resolveLinks(ImportRecord &record)
    {
        if (m_index.company >= 0)
            resolveCompany(record);
        if (m_index.contact >= 0 && !record.value(m_index.contact).isNull()) {
            const QString name = record.value(m_index.contact);
            record.contact = onlyOne(m_lookups.contacts.value(importNameKey(name)));
            if (record.contact.isNull())
                record.flag(QT_TRANSLATE_NOOP("ImportReasons", "There is not exactly one person called “%1”; it lands without one."), {name});
        }
        if (m_index.opportunity >= 0 && !record.value(m_index.opportunity).isNull()) {
            const QString name = record.value(m_index.opportunity);
            record.opportunity = onlyOne(m_lookups.opportunities.value(importNameKey(name)));
            if (record.opportunity.isNull())
                record.flag(QT_TRANSLATE_NOOP("ImportReasons", "There is not exactly one opportunity called “%1”; it lands without one."), {name});
        }
    }

    [[nodiscard]] static QUuid onlyOne(const QList<QUuid> &ids) { return ids.size() == 1 ? ids.first() : QUuid(); }

    void resolveCompany(ImportRecord &record)
    {
        if (const QString taxId = m_index.companyTaxId < 0 ? QString() : record.value(m_index.companyTaxId); !taxId.isNull()) {
            record.company = m_lookups.companiesByTaxId.value(importTaxIdKey(taxId));
            if (!record.company.isNull())
                return;
        }
        const QString name = record.value(m_index.company);
        if (name.isNull()) {
            if (m_kind == ImportKind::Opportunities) // the others often have none
                record.flag(QT_TRANSLATE_NOOP("ImportReasons", "The row names no customer."));
            return;
        }
        const QList<QUuid> found = m_lookups.companies.value(importNameKey(name));
        if (found.size() == 1)
            record.company = found.first();
        else if (found.isEmpty())
            record.flag(QT_TRANSLATE_NOOP("ImportReasons", "There is no customer called “%1”; it lands without one."), {name});
        else
            record.flag(QT_TRANSLATE_NOOP("ImportReasons", "%1 customers are called “%2”; it lands without one."), {QString::number(found.size()), name});
    }

    /// The records that the row may be; says in the row by what.
    [[nodiscard]] QList<int> candidates(ImportRecord &record) const
    {
        record.matchedBy = ImportMatch::Identifier;
        const auto reference = m_lookups.byIdentity.constFind(record.value(m_index.externalId));
        if (reference != m_lookups.byIdentity.constEnd())
            return {*reference};
        record.matchedBy = ImportMatch::None;
        if (m_info.matchesNumber) {
            const QList<int> same = m_lookups.byName.value(importNameKey(record.value(m_index.name)));
            record.matchedBy = same.isEmpty() ? ImportMatch::None : ImportMatch::Name;
            return same;
        }
        if (!m_info.matchesName)
            return {};
        const QString taxId = m_index.taxId < 0 ? QString() : record.value(m_index.taxId);
        if (m_mapping.matchTaxId && !taxId.isNull()) {
            if (const QList<int> found = m_lookups.byTaxId.value(importTaxIdKey(taxId)); !found.isEmpty()) {
                record.matchedBy = ImportMatch::TaxId;
                return {found.first()};
            }
        }
        const QString address = m_index.email < 0 ? QString() : record.value(m_index.email);
        QList<int> found;
        if (m_kind == ImportKind::People && m_mapping.matchEmail && !address.isNull()) {
            found = m_lookups.byEmail.value(address.toLower());
            found.removeIf([&](int i) { return !m_lookups.existing[i].identity.isNull() || m_lookups.existing[i].isDeleted; });
            record.matchedBy = ImportMatch::Email;
            if (!found.isEmpty())
                return found;
            record.matchedBy = ImportMatch::None;
        }
        if (m_mapping.matchName)
            found = possible(record, m_lookups.byName.value(importNameKey(record.value(m_index.name))));
        if (!found.isEmpty()) {
            record.matchedBy = ImportMatch::Name;
            return found;
        }
        if (m_mapping.matchEmail && !address.isNull())
            found = possible(record, m_lookups.byEmail.value(address.toLower()));
        if (!found.isEmpty())
            record.matchedBy = ImportMatch::Email;
        return found;
    }

    [[nodiscard]] QList<int> possible(const ImportRecord &record, QList<int> found) const
    {
        found.removeIf([&](int i) { return !couldBeSame(record, m_lookups.existing[i]); });
        return found;
    }

    /// Equal names are not the same customer when their tax IDs or cities say otherwise, or when the other one is known under another
    /// identifier of the same system.
    [[nodiscard]] bool couldBeSame(const ImportRecord &record, const ImportExisting &existing) const
    {
        const auto differ = [&](int field) {
            return field >= 0 && !record.value(field).isNull() && !existing.values[field].isNull()
                && importNameKey(record.value(field)) != importNameKey(existing.values[field]);
        };
        const QString taxId = m_index.taxId < 0 ? QString() : record.value(m_index.taxId);
        const QString otherTaxId = m_index.taxId < 0 ? QString() : existing.values[m_index.taxId];
        // Two people of one name: another address, or another employer, is another person.
        if (m_kind == ImportKind::People && (differ(m_index.email) || (!record.company.isNull() && !existing.company.isNull() && record.company != existing.company)))
            return false;
        if (!taxId.isNull() && !otherTaxId.isNull() && importTaxIdKey(taxId) != importTaxIdKey(otherTaxId))
            return false;
        return !existing.isDeleted && !differ(m_index.city) && existing.identity.isNull();
    }

    void compareField(int i, const ImportExisting &existing, ImportRecord &record) const
    {
        const QString after = record.value(i);
        const ImportField &field = m_fields[i];
        if (after.isNull() || i == m_index.externalId || i == m_index.owner || (!field.isColumn && !field.isExported))
            return; // not compared: it is no column, or says who works on it
        if (i == m_index.title && record.titleIsMade)
            return;
        if (field.isLink()) {
            const QUuid &now = i == m_index.company ? record.company : i == m_index.contact ? record.contact : record.opportunity;
            const QUuid &was = i == m_index.company ? existing.company : i == m_index.contact ? existing.contact : existing.opportunity;
            if (!now.isNull() && now != was)
                record.changes.append({i, existing.values[i], after});
            return;
        }
        if (!sameImportValue(m_fields[i], existing.values[i], after))
            record.changes.append({i, existing.values[i], after});
    }

    void ask(ImportRecord &record, const char *question, const QStringList &args)
    {
        record.reasons.append({question, args});
        record.outcome = ImportOutcome::Asks;
    }

    void askWhich(ImportRecord &record, const QList<int> &found)
    {
        if (record.outcome == ImportOutcome::Asks)
            return; // one question at a time
        QStringList names;
        for (const int i : found) {
            const ImportExisting &existing = m_lookups.existing[i];
            const int detail = m_index.city >= 0 ? m_index.city : m_index.email;
            const QString city = detail < 0 ? QString() : existing.values[detail];
            names.append(existing.values[m_index.name] + (city.isNull() ? QString() : QStringLiteral(" (%1)").arg(city)));
            record.choices.append({ImportChoice::What::UseRecord, names.last(), existing.id, existing.version});
        }
        record.choices.append({ImportChoice::What::CreateNew, {}, {}, 0});
        record.choices.append({ImportChoice::What::Skip, {}, {}, 0});
        ask(record, m_kind == ImportKind::Companies ? QT_TRANSLATE_NOOP("ImportReasons", "%1 customers fit: %2.") : QT_TRANSLATE_NOOP("ImportReasons", "%1 records fit: %2."), {QString::number(found.size()), names.join(QStringLiteral(", "))});
    }

    void askRestore(ImportRecord &record, const ImportExisting &existing)
    {
        if (record.outcome == ImportOutcome::Asks)
            return;
        record.choices = {{ImportChoice::What::Restore, {}, existing.id, existing.version}, {ImportChoice::What::Skip, {}, {}, 0}};
        if (existing.deletedBy.isEmpty())
            ask(record, QT_TRANSLATE_NOOP("ImportReasons", "Deleted on %1."), {ImportReason::dateArgument(existing.deletedOn)});
        else
            ask(record, QT_TRANSLATE_NOOP("ImportReasons", "Deleted on %1 by %2."), {ImportReason::dateArgument(existing.deletedOn), existing.deletedBy});
    }

    ImportKind m_kind;
    const ImportMapping &m_mapping;
    const ImportLookups &m_lookups;
    const ImportKindInfo &m_info;
    const QList<ImportField> &m_fields;
    const ImportFieldsOf &m_index;
    QUuid m_ownerTeam;
    QHash<QUuid, int> m_taken;
    QHash<QString, int> m_newNumbers;
    QHash<QString, QString> m_newPeople; ///< key -> name as the first row has it
};

} // namespace

QString importTaxIdKey(const QString &taxId)
{
    return checkTaxId(taxId).normalised.toUpper();
}

std::optional<std::pair<QString, QString>> splitPersonName(const QString &name)
{
    const QString text = name.simplified();
    const qsizetype cut = text.lastIndexOf(u' ');
    if (cut < 0)
        return std::nullopt;
    const QString first = text.left(cut);
    const QString last = text.mid(cut + 1);
    const auto fits = [](const QString &part) { return part.size() >= 2 && part.size() <= 50; };
    return fits(first) && fits(last) ? std::optional(std::pair(first, last)) : std::nullopt;
}

ImportKeys importKeys(ImportKind kind, const QList<ImportRecord> &records)
{
    const ImportFieldsOf &index = importIndexes(kind);
    QSet<QString> taxIds;
    QSet<QString> emails;
    QSet<QString> names;
    QSet<QString> people;
    QSet<QString> companies;
    QSet<QString> companyTaxIds;
    QSet<QString> contacts;
    QSet<QString> opportunities;
    ImportKeys keys;
    for (const ImportRecord &record : records) {
        if (record.outcome == ImportOutcome::Refused)
            continue;
        const QString &identity = record.value(index.externalId);
        keys.identities.append(identity);
        if (const QUuid id = QUuid::fromString(identity); identity.size() == 36 && !id.isNull())
            keys.ids.append(id);
        if (index.taxId >= 0 && !record.value(index.taxId).isNull())
            taxIds << record.value(index.taxId) << importTaxIdKey(record.value(index.taxId)) << QStringLiteral("RO") + importTaxIdKey(record.value(index.taxId));
        if (const QString taxId = index.companyTaxId < 0 ? QString() : record.value(index.companyTaxId); !taxId.isNull())
            companyTaxIds << taxId << importTaxIdKey(taxId) << QStringLiteral("RO") + importTaxIdKey(taxId);
        if (index.email >= 0 && !record.value(index.email).isNull())
            emails.insert(record.value(index.email).toLower());
        const auto collect = [&](int field, QSet<QString> &keysOf) {
            if (field >= 0 && !record.value(field).isNull())
                keysOf.insert(importNameKey(record.value(field)));
        };
        collect(index.name, names);
        collect(index.company, companies);
        collect(index.contact, contacts);
        collect(index.opportunity, opportunities);
        collect(index.owner, people);
    }
    keys.taxIds = taxIds.values();
    keys.emails = emails.values();
    keys.names = names.values();
    keys.companies = companies.values();
    keys.companyTaxIds = companyTaxIds.values();
    keys.contacts = contacts.values();
    keys.opportunities = opportunities.values();
    keys.people = people.values();
    return keys;
}

void matchImportRecords(ImportKind kind, const ImportMapping &mapping, const ImportLookups &lookups, QList<ImportRecord> &records)
{
    ImportMatcher matcher(kind, mapping, lookups);
    for (ImportRecord &record : records) {
        if (record.outcome != ImportOutcome::Refused)
            matcher.match(record);
    }
}

void answerImportRecord(ImportKind kind, const ImportMapping &mapping, const ImportLookups &lookups, ImportRecord &record, int choice)
{
    if (record.outcome != ImportOutcome::Asks || choice < 0 || choice >= record.choices.size())
        return;
    const ImportChoice answer = record.choices[choice];
    record.chosen = choice;
    record.choices.clear();
    record.reasons.clear();
    record.flagged = false;
    record.outcome = ImportOutcome::New;
    ImportMatcher matcher(kind, mapping, lookups);
    switch (answer.what) {
    case ImportChoice::What::Skip:
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "Skipped."));
        break;
    case ImportChoice::What::UseNumber:
        record.values[record.ambiguousField] = answer.value;
        matcher.match(record);
        break;
    case ImportChoice::What::CreateNew:
        matcher.matchNew(record);
        break;
    case ImportChoice::What::UseRecord:
    case ImportChoice::What::Restore:
        for (const ImportExisting &existing : lookups.existing) {
            if (existing.id != answer.record)
                continue;
            record.matchedBy = ImportMatch::Chosen;
            matcher.matchExisting(record, existing);
            if (answer.what == ImportChoice::What::Restore && record.outcome == ImportOutcome::Unchanged)
                record.outcome = ImportOutcome::Changed; // it comes back, even with the same values
        }
        break;
    }
}

} // namespace punte
