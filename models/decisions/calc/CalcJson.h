// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>

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
/// A finite number.
[[nodiscard]] Result<double> numberAt(const QJsonValue &value, const QString &place);
/// A finite number, or null for no value.
[[nodiscard]] Result<std::optional<double>> cellAt(const QJsonValue &value, const QString &place);
/// A whole number between the two, or `fallback` when the key is missing.
[[nodiscard]] Result<qint64> wholeNumber(const QJsonObject &input, const char *key, qint64 low, qint64 high, qint64 fallback);

[[nodiscard]] Result<QList<double>> numbers(const QJsonObject &input, const char *key);
/// A list of lists; that they are equally long and not empty is the method's to say.
[[nodiscard]] Result<NumberMatrix> matrix(const QJsonObject &input, const char *key);
[[nodiscard]] Result<CellMatrix> cells(const QJsonObject &input, const char *key);

/// "matrix[1]"
[[nodiscard]] QString place(const QString &list, qsizetype index);

/// No value is null.
[[nodiscard]] QJsonValue value(std::optional<double> number);
[[nodiscard]] QJsonArray array(const QList<double> &values);
[[nodiscard]] QJsonArray array(const QList<std::optional<double>> &values);
[[nodiscard]] QJsonArray array(const QList<int> &values);
/// Rows of numbers.
[[nodiscard]] QJsonArray rows(const NumberMatrix &matrix);
[[nodiscard]] QJsonArray rows(const CellMatrix &matrix);

} // namespace CalcJson

} // namespace punte
