// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportReading.h"

#include "models/records/import/ImportRowRules.h"
#include "models/records/import/RowSource.h"
#include "models/records/import/ImportValues.h"

#include "models/core/TextClean.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace punte {

namespace {

/// Many rows say the same agent, product or stage: one string serves all.
class StringPool final {
public:
    QString shared(const QString &text)
    {
        if (text.isNull() || text.size() > 40)
            return text;
        const auto found = m_strings.constFind(text);
        if (found != m_strings.constEnd())
            return *found;
        if (m_strings.size() < 20'000)
            m_strings.insert(text);
        return text;
    }

private:
    QSet<QString> m_strings;
};

} // namespace

QString importNameKey(const QString &name)
{
    return foldText(name).simplified();
}

Result<QList<ImportRecord>> readImportRecords(ImportKind kind, const QString &file, const ImportMapping &mapping, QDate today,
                                              const std::function<bool()> &cancelled, const std::function<void(double)> &progress)
{
    const std::unique_ptr<RowSource> source = makeRowSource(file, mapping.format);
    RowSource &reader = *source;
    if (const auto opened = reader.open(); !opened)
        return std::unexpected(opened.error());
    const QList<ImportField> &fields = importFields(kind);
    QList<int> fieldOfColumn;
    QSet<int> mapped;
    for (const QString &header : reader.header()) {
        const int field = importFieldIndex(kind, mapping.columns.value(header));
        if (field >= 0 && mapped.contains(field))
            return std::unexpected(toldError(ErrorKind::Invalid, [which = fields[field]] { return QCoreApplication::translate("Import", "Two columns are mapped to “%1”.").arg(which.titleText()); }));
        if (field >= 0)
            mapped.insert(field);
        fieldOfColumn.append(field);
    }
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].required && !mapped.contains(i))
            return std::unexpected(toldError(ErrorKind::Invalid, [which = fields[i]] { return QCoreApplication::translate("Import", "No column is mapped to “%1”.").arg(which.titleText()); }));
    }
    if (mapped.isEmpty())
        return std::unexpected(toldError(ErrorKind::Invalid, [] { return QCoreApplication::translate("Import", "No column has a meaning yet."); }));

    const ImportValueReader values(kind, mapping, today);
    const int externalId = importFieldIndex(kind, "external_id");
    StringPool pool;
    QHash<QString, int> seen;      // identity -> row that has it
    QHash<QString, int> taxIds;
    QHash<QByteArray, int> copies; // of equal rows without an identifier
    QList<ImportRecord> records;
    for (CsvRow row; reader.next(row);) {
        if (records.size() >= importMaxRows)
            return std::unexpected(toldError(ErrorKind::Invalid, [] { return QCoreApplication::translate("Import", "The file has more than %1 rows. Split it and import the parts.").arg(importMaxRows); }));
        ImportRecord record;
        record.number = static_cast<int>(row.number);
        record.line = row.line;
        record.values.resize(fields.size());
        record.raw = QJsonDocument(QJsonArray::fromStringList(row.cells)).toJson(QJsonDocument::Compact);
        if (!row.error.isEmpty()) {
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1"), {row.error});
        } else {
            for (qsizetype column = 0; column < row.cells.size(); ++column) {
                if (fieldOfColumn[column] >= 0)
                    values.read(fieldOfColumn[column], row.cells[column], record);
            }
            for (int i = 0; i < fields.size(); ++i) {
                if (fields[i].required && record.value(i).isNull() && record.outcome != ImportOutcome::Refused)
                    record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "“%1” is empty."), {fields[i].titleText()});
            }
            applyImportRowRules(kind, record, today);
        }
        if (record.outcome != ImportOutcome::Refused) {
            QString identity = importIdentity(kind, record);
            if (identity.startsWith(QLatin1String("row:")) && record.value(externalId).isNull())
                identity += QStringLiteral("#%1").arg(++copies[record.raw]);
            const auto [first, isNew] = std::pair(seen.constFind(identity), !seen.contains(identity));
            const QString taxId = kind == ImportKind::Companies ? record.value(importFieldIndex(kind, "tax_id")) : QString();
            if (!isNew)
                record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "It is the same record as row %1."), {QString::number(*first)});
            else if (!taxId.isNull() && taxIds.contains(taxId))
                record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "Its tax ID belongs to row %1."), {QString::number(taxIds.value(taxId))});
            else {
                seen.insert(identity, record.number);
                if (!taxId.isNull())
                    taxIds.insert(taxId, record.number);
                record.values[externalId] = identity;
            }
        }
        for (QString &value : record.values)
            value = pool.shared(value);
        records.append(std::move(record));
        if (records.size() % 1000 == 0) {
            if (cancelled())
                return std::unexpected(toldError(ErrorKind::Cancelled, [] { return QCoreApplication::translate("Import", "Stopped."); }));
            progress(reader.size() > 0 ? double(reader.position()) / double(reader.size()) : 1.0);
        }
    }
    if (const auto failure = reader.failure())
        return std::unexpected(*failure);
    return records;
}

} // namespace punte
