// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/NumberText.h"
#include "models/records/import/CsvSniffer.h"
#include "models/records/import/ImportFields.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>

namespace punte {

/// More rows at once would not fit the memory a desktop program may take.
inline constexpr int importMaxRows = 500'000;

enum class DateOrder { DayFirst, MonthFirst };

/// How a file is read: all that a person can say about it before the dry run. Can be saved as JSON and used again (`--map FILE`).
struct ImportMapping {
    CsvFormat format;
    QMap<QString, QByteArray> columns;  ///< header -> field key; a header that is missing here is not imported
    QMap<QString, QString> words;       ///< value of the stage or status column -> code; unknown words are missing here
    DecimalStyle decimals = DecimalStyle::Comma;
    bool decimalsCertain = false;       ///< seen in the file or said by a person: then 1.234 needs no question
    DateOrder dates = DateOrder::DayFirst;
    bool datesCertain = false;
    QByteArray currency;                ///< where the file names none; empty = the organisation's
    QString system = QStringLiteral("csv"); ///< whose identifiers these are: the same system and identifier is the same record
    bool matchTaxId = true;             ///< companies: the same tax ID is the same customer
    bool matchName = true;              ///< companies: the same name (and city, where both have one), without accents
    bool matchEmail = false;            ///< the same e-mail address

    [[nodiscard]] QJsonObject toJson() const;
    /// Keys that are missing keep the value of `base` (what was guessed); unknown fields and wrong types are Invalid.
    [[nodiscard]] static Result<ImportMapping> fromJson(const QJsonObject &json, ImportKind kind, const ImportMapping &base);
};

/// What the first reading of a file shows.
struct ImportAnalysis {
    QString file;
    QByteArray sha256;
    qint64 bytes = 0;
    QStringList header;
    int rows = 0;              ///< after the header
    int badRows = 0;           ///< that cannot be read
    QList<QStringList> sample; ///< the first rows, for the preview
    QStringList words;         ///< distinct values of the stage or status column, at most 200
    ImportMapping guess;
    /// Header columns without a meaning.
    [[nodiscard]] QStringList unmatched() const;
};

/// Reads the whole file once. Any thread; `cancelled` is asked and `progress` (0..1) told now and then.
/// A `format` given by a person replaces the guess.
[[nodiscard]] Result<ImportAnalysis> analyseImportFile(ImportKind kind, const QString &file, const std::optional<CsvFormat> &format,
                                                       const std::function<bool()> &cancelled, const std::function<void(double)> &progress);
/// The words of the column that holds stages, statuses or kinds under another mapping of columns.
[[nodiscard]] QMap<QString, QString> guessImportWords(ImportKind kind, const QStringList &words);

} // namespace punte
