// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a file come to: how many of each kind, and who would be added with them.
#include "models/core/Decimal.h"
#include "models/records/import/ImportMatching.h"
#include "models/records/import/ImportReading.h"

namespace punte {

ImportCounts countImportRecords(ImportKind kind, const ImportLookups &lookups, const ImportMapping &mapping, const QList<ImportRecord> &records)
{
    const int amountField = importFieldIndex(kind, importKindInfo(kind).amountField);
    const int currencyField = importFieldIndex(kind, importKindInfo(kind).currencyField);
    const QByteArray fallback = mapping.currency.isEmpty() ? lookups.currency : mapping.currency;
    ImportCounts counts;
    QMap<QByteArray, Decimal> file;
    QMap<QByteArray, Decimal> landing;
    QMap<QByteArray, Decimal> left;
    for (const ImportRecord &record : records) {
        ++counts.rows;
        switch (record.outcome) {
        case ImportOutcome::New: ++counts.created; break;
        case ImportOutcome::Changed: ++counts.changed; break;
        case ImportOutcome::Unchanged: ++counts.unchanged; break;
        case ImportOutcome::Asks: ++counts.asks; break;
        case ImportOutcome::Refused: ++counts.refused; break;
        }
        if (record.flagged && record.outcome != ImportOutcome::Refused)
            ++counts.flagged;
        const auto amount = amountField < 0 ? std::nullopt : Decimal::fromText(record.value(amountField));
        if (!amount)
            continue;
        const QString currency = record.value(currencyField);
        const QByteArray code = currency.isNull() ? fallback : currency.toLatin1();
        file[code] = file.value(code).plus(*amount).value_or(Decimal());
        auto &part = record.outcome != ImportOutcome::Refused && record.outcome != ImportOutcome::Asks ? landing : left;
        part[code] = part.value(code).plus(*amount).value_or(Decimal());
    }
    const auto write = [](const QMap<QByteArray, Decimal> &sums, QMap<QByteArray, QString> &texts) {
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            texts.insert(it.key(), it->toText());
    };
    write(file, counts.fileSums);
    write(landing, counts.landingSums);
    write(left, counts.leftSums);
    return counts;
}

QList<std::pair<QString, QString>> newImportPeople(ImportKind kind, const QList<ImportRecord> &records)
{
    const int owner = importFieldIndex(kind, "owner");
    QSet<QString> names; // a few, in many rows
    for (const ImportRecord &record : records) {
        if (owner >= 0 && record.lands() && record.owner.isNull() && !record.value(owner).isNull())
            names.insert(record.value(owner));
    }
    QMap<QString, std::pair<QString, QString>> people;
    for (const QString &text : std::as_const(names)) {
        if (const auto name = splitPersonName(text))
            people.insert(importNameKey(text), *name);
    }
    return people.values();
}

} // namespace punte
