// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"
#include "models/core/NumberMatrix.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <type_traits>
#include <utility>

namespace punte {

/// Reading and writing the JSON of the calculations. Every refusal names the place: "matrix[1][2] is not a number.".
namespace CalcJson {

/// A refusal with a sentence that is ready.
[[nodiscard]] std::unexpected<AppError> refuse(const QString &sentence);
/// Invalid when the input has a key that is not among these.
[[nodiscard]] Result<> onlyKeys(const QJsonObject &input, std::initializer_list<const char *> known);
/// The list under a key; Invalid when it is missing or something else.
[[nodiscard]] Result<QJsonArray> list(const QJsonObject &input, const char *key);
/// A list inside a list.
[[nodiscard]] Result<QJsonArray> listAt(const QJsonValue &value, const QString &place);
/// "matrix[1]"
[[nodiscard]] QString place(const QString &list, qsizetype index);
/// What a function reads from a value and its place.
template <typename Read>
using Entry = typename std::invoke_result_t<Read, const QJsonValue &, const QString &>::value_type;
/// The entries of a list as `read` gives them, each told where it stands; the first refusal is the list's.
template <typename Read>
[[nodiscard]] Result<QList<Entry<Read>>> eachOf(const QJsonArray &list, const QString &name, Read read)
{
    QList<Entry<Read>> entries;
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto entry = read(list.at(i), place(name, i));
        if (!entry)
            return std::unexpected(entry.error());
        entries.append(*std::move(entry));
    }
    return entries;
}
/// The same of the list under a key.
template <typename Read>
[[nodiscard]] Result<QList<Entry<Read>>> eachUnder(const QJsonObject &input, const char *key, Read read)
{
    const auto found = list(input, key);
    if (!found)
        return std::unexpected(found.error());
    return eachOf(*found, QString::fromLatin1(key), std::move(read));
}
/// A finite number.
[[nodiscard]] Result<double> numberAt(const QJsonValue &value, const QString &place);
/// A finite number, or null for no value.
[[nodiscard]] Result<std::optional<double>> cellAt(const QJsonValue &value, const QString &place);
/// A finite number under a key, or `fallback` when there is one and the key is missing.
[[nodiscard]] Result<double> number(const QJsonObject &input, const char *key, std::optional<double> fallback = {});
/// A whole number between the two.
[[nodiscard]] Result<qint64> wholeNumberAt(const QJsonValue &value, const QString &place, qint64 low, qint64 high);
/// A whole number between the two, or `fallback` when there is one and the key is missing.
[[nodiscard]] Result<qint64> wholeNumber(const QJsonObject &input, const char *key, qint64 low, qint64 high, std::optional<qint64> fallback = {});
/// Text, or a number in its shortest exact form; Invalid for a number that a double cannot hold exactly, which must come as text.
[[nodiscard]] Result<QString> exactText(const QJsonValue &value);
/// An exact decimal, as text or as a number.
[[nodiscard]] Result<Decimal> decimalAt(const QJsonValue &value, const QString &place);
/// A list of text; Invalid when the key is missing or an entry is something else.
[[nodiscard]] Result<QStringList> texts(const QJsonObject &input, const char *key);
/// A moment in ISO 8601 with its zone ("2026-03-01T10:00:00Z").
[[nodiscard]] Result<QDateTime> momentAt(const QJsonValue &value, const QString &place);
/// A day as yyyy-mm-dd.
[[nodiscard]] Result<QDate> day(const QJsonObject &input, const char *key);

[[nodiscard]] Result<QList<double>> numbers(const QJsonObject &input, const char *key);
/// A list of lists; that they are equally long and not empty is the method's to say.
[[nodiscard]] Result<NumberMatrix> matrix(const QJsonObject &input, const char *key);
[[nodiscard]] Result<CellMatrix> cells(const QJsonObject &input, const char *key);
/// Rows of whole numbers between the two; `width` > 0: each so long.
[[nodiscard]] Result<QList<QList<qint64>>> wholeRows(const QJsonObject &input, const char *key, qsizetype width, qint64 low, qint64 high);
/// A list of whole numbers between the two.
[[nodiscard]] Result<QList<qint64>> wholeNumbers(const QJsonObject &input, const char *key, qint64 low, qint64 high);

/// No value is null.
[[nodiscard]] QJsonValue value(std::optional<double> number);
[[nodiscard]] QJsonArray array(const QList<double> &values);
[[nodiscard]] QJsonArray array(const QList<std::optional<double>> &values);
[[nodiscard]] QJsonArray array(const QList<int> &values);
[[nodiscard]] QJsonArray array(const QList<qint64> &values);
/// Rows of numbers.
[[nodiscard]] QJsonArray rows(const NumberMatrix &matrix);
[[nodiscard]] QJsonArray rows(const CellMatrix &matrix);

} // namespace CalcJson

} // namespace punte
