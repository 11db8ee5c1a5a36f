// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportMapping.h"

#include "models/records/import/ImportDates.h"
#include "models/records/import/ImportWords.h"
#include "models/records/import/RowSource.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace punte {

namespace {

constexpr int importSampleRows = 20;
constexpr int importMaxWords = 200;
constexpr int importEvidenceRows = 20'000;

AppError mappingError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

/// Counts which way of writing numbers and dates the cells can only mean.
struct ImportEvidence {
    int comma = 0;
    int point = 0;
    int dayFirst = 0;
    int monthFirst = 0;

    void number(const QString &cell)
    {
        const auto reading = readNumber(cell, DecimalStyle::Comma);
        if (!reading || reading->ambiguous)
            return;
        // Only a separator is evidence: "1234" says nothing.
        if (cell.contains(u',') || cell.contains(u'.'))
            ++(reading->inStyle ? comma : point);
    }
    void date(const QString &cell)
    {
        const auto day = readImportDate(cell, DateOrder::DayFirst);
        const auto month = readImportDate(cell, DateOrder::MonthFirst);
        if (day && !month)
            ++dayFirst;
        else if (month && !day)
            ++monthFirst;
    }
};

QByteArray fileHash(const QString &file, const std::function<bool()> &cancelled)
{
    QFile input(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    while (!input.atEnd() && !cancelled())
        hash.addData(input.read(1024 * 1024));
    return hash.result().toHex();
}

QByteArray wordVocabulary(ImportKind kind)
{
    const int field = importFieldIndex(kind, importKindInfo(kind).wordField);
    return field < 0 ? QByteArray() : importFields(kind)[field].vocabulary;
}

void guessColumns(ImportKind kind, ImportAnalysis &analysis)
{
    QSet<int> taken;
    for (const QString &header : analysis.header) {
        const int field = guessImportField(kind, header);
        if (field >= 0 && !taken.contains(field)) {
            taken.insert(field);
            analysis.guess.columns.insert(header, importFields(kind)[field].key);
        }
    }
}

} // namespace

QJsonObject ImportMapping::toJson() const
{
    QJsonObject columnsJson;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        columnsJson.insert(it.key(), QString::fromLatin1(it.value()));
    QJsonObject wordsJson;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        wordsJson.insert(it.key(), it.value());
    return {{QStringLiteral("encoding"), QString::fromLatin1(format.encoding)},
            {QStringLiteral("delimiter"), QString(QLatin1Char(format.delimiter))},
            {QStringLiteral("columns"), columnsJson},
            {QStringLiteral("values"), wordsJson},
            {QStringLiteral("decimals"), decimals == DecimalStyle::Comma ? QStringLiteral("1.234,56") : QStringLiteral("1,234.56")},
            {QStringLiteral("dates"), dates == DateOrder::DayFirst ? QStringLiteral("day first") : QStringLiteral("month first")},
            {QStringLiteral("currency"), QString::fromLatin1(currency)},
            {QStringLiteral("system"), system},
            {QStringLiteral("match_tax_id"), matchTaxId},
            {QStringLiteral("match_name"), matchName},
            {QStringLiteral("match_email"), matchEmail}};
}

Result<ImportMapping> ImportMapping::fromJson(const QJsonObject &json, ImportKind kind, const ImportMapping &base)
{
    ImportMapping mapping = base;
    const auto wrong = [](const QString &key) {
        return std::unexpected(mappingError([key] { return QCoreApplication::translate("Import", "The mapping's “%1” cannot be understood.").arg(key); }));
    };
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString &key = it.key();
        const QJsonValue value = it.value();
        const QString text = value.toString();
        if (key == QLatin1String("encoding") && !text.isEmpty()) {
            if (mapping.format.encoding != text.toLatin1())
                mapping.format.bomBytes = 0;
            mapping.format.encoding = text.toLatin1();
        } else if (key == QLatin1String("delimiter") && text.size() == 1 && text[0].unicode() < 128) {
            mapping.format.delimiter = text[0].toLatin1();
        } else if (key == QLatin1String("columns") && value.isObject()) {
            mapping.columns.clear();
            const QJsonObject columns = value.toObject();
            for (auto column = columns.begin(); column != columns.end(); ++column) {
                const QByteArray field = column.value().toString().toLatin1();
                if (field.isEmpty())
                    continue;
                if (importFieldIndex(kind, field) < 0)
                    return wrong(column.key());
                mapping.columns.insert(column.key(), field);
            }
        } else if (key == QLatin1String("values") && value.isObject()) {
            const QJsonObject words = value.toObject();
            for (auto word = words.begin(); word != words.end(); ++word) {
                const QString code = word.value().toString();
                if (guessImportWord(wordVocabulary(kind), code) != code)
                    return wrong(word.key());
                mapping.words.insert(word.key(), code);
            }
        } else if (key == QLatin1String("decimals") && (text == QLatin1String("1.234,56") || text == QLatin1String("1,234.56"))) {
            mapping.decimals = text == QLatin1String("1.234,56") ? DecimalStyle::Comma : DecimalStyle::Point;
            mapping.decimalsCertain = true;
        } else if (key == QLatin1String("dates") && (text == QLatin1String("day first") || text == QLatin1String("month first"))) {
            mapping.dates = text == QLatin1String("day first") ? DateOrder::DayFirst : DateOrder::MonthFirst;
            mapping.datesCertain = true;
        } else if (key == QLatin1String("currency") && (text.isEmpty() || text.size() == 3)) {
            mapping.currency = text.toLatin1().toUpper();
        } else if (key == QLatin1String("system") && !text.isEmpty() && text.size() <= 100) {
            mapping.system = text;
        } else if (key == QLatin1String("match_tax_id") && value.isBool()) {
            mapping.matchTaxId = value.toBool();
        } else if (key == QLatin1String("match_name") && value.isBool()) {
            mapping.matchName = value.toBool();
        } else if (key == QLatin1String("match_email") && value.isBool()) {
            mapping.matchEmail = value.toBool();
        } else {
            return wrong(key);
        }
    }
    return mapping;
}

QStringList ImportAnalysis::unmatched() const
{
    QStringList names;
    for (const QString &name : header) {
        if (!guess.columns.contains(name))
            names.append(name);
    }
    return names;
}

QMap<QString, QString> guessImportWords(ImportKind kind, const QStringList &words)
{
    QMap<QString, QString> codes;
    for (const QString &word : words) {
        const QString code = guessImportWord(wordVocabulary(kind), word);
        if (!code.isEmpty())
            codes.insert(word, code);
    }
    return codes;
}

Result<ImportAnalysis> analyseImportFile(ImportKind kind, const QString &file, const std::optional<CsvFormat> &format,
                                         const std::function<bool()> &cancelled, const std::function<void(double)> &progress)
{
    const auto sniffed = format ? Result<CsvFormat>(*format) : sniffImportFile(file);
    if (!sniffed)
        return std::unexpected(sniffed.error());
    const std::unique_ptr<RowSource> source = makeRowSource(file, *sniffed);
    RowSource &reader = *source;
    if (const auto opened = reader.open(); !opened)
        return std::unexpected(opened.error());
    ImportAnalysis analysis;
    analysis.file = file;
    analysis.bytes = reader.size();
    analysis.header = reader.header();
    analysis.guess.format = *sniffed;
    guessColumns(kind, analysis);
    analysis.guess.system = guessImportSystem(analysis.header);
    analysis.guess.matchEmail = kind == ImportKind::People; // two customers may share an address, two people hardly

    QList<int> kinds; // what to look for in each column
    int wordColumn = -1;
    for (const QString &header : analysis.header) {
        const int field = importFieldIndex(kind, analysis.guess.columns.value(header));
        const ImportValueKind what = field < 0 ? ImportValueKind::Text : importFields(kind)[field].kind;
        if (field >= 0 && importFields(kind)[field].key == importKindInfo(kind).wordField)
            wordColumn = static_cast<int>(kinds.size());
        kinds.append(what == ImportValueKind::Amount ? 1 : (what == ImportValueKind::Date || what == ImportValueKind::Instant ? 2 : 0));
    }
    ImportEvidence evidence;
    QSet<QString> words;
    for (CsvRow row; reader.next(row);) {
        if (++analysis.rows > importMaxRows)
            return std::unexpected(mappingError([] { return QCoreApplication::translate("Import", "The file has more than %1 rows. Split it and import the parts.").arg(importMaxRows); }));
        if (!row.error.isEmpty()) {
            ++analysis.badRows;
            continue;
        }
        if (analysis.sample.size() < importSampleRows)
            analysis.sample.append(row.cells);
        for (int column = 0; analysis.rows <= importEvidenceRows && column < kinds.size(); ++column) {
            if (kinds[column] == 1)
                evidence.number(row.cells[column]);
            else if (kinds[column] == 2)
                evidence.date(row.cells[column]);
        }
        if (wordColumn >= 0 && words.size() < importMaxWords && !row.cells[wordColumn].trimmed().isEmpty())
            words.insert(row.cells[wordColumn].trimmed());
        if (analysis.rows % 1000 == 0) {
            if (cancelled())
                return std::unexpected(toldError(ErrorKind::Cancelled, [] { return QCoreApplication::translate("Import", "Stopped."); }));
            progress(reader.size() > 0 ? double(reader.position()) / double(reader.size()) : 1.0);
        }
    }
    if (const auto failure = reader.failure())
        return std::unexpected(*failure);
    analysis.words = words.values();
    analysis.words.sort();
    analysis.guess.words = guessImportWords(kind, analysis.words);
    analysis.guess.decimals = evidence.point > evidence.comma ? DecimalStyle::Point : DecimalStyle::Comma;
    analysis.guess.decimalsCertain = (evidence.point > 0) != (evidence.comma > 0);
    analysis.guess.dates = evidence.monthFirst > evidence.dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    analysis.guess.datesCertain = (evidence.monthFirst > 0) != (evidence.dayFirst > 0);
    analysis.sha256 = fileHash(file, cancelled);
    return analysis;
}

} // namespace punte
