// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>

namespace punte {

/// A small calculation: one JSON object in, one out, or an Invalid error that names what is wrong.
using CalcFunction = std::function<Result<QJsonObject>(const QJsonObject &)>;
/// Calculations by name. Each room of models/ offers its own; `puntectl` puts them together.
using CalcTable = QMap<QByteArray, CalcFunction>;

/// The calculations of this room: identifiers, numbers, dates, money.
[[nodiscard]] const CalcTable &coreCalcTable();

/// Names of the methods of a table, sorted.
[[nodiscard]] QStringList calcMethods(const CalcTable &table = coreCalcTable());

/// One JSON object in, one JSON object out, by the very functions that the pages use (appendix "calc contract" of the methods).
/// Lists stay parallel to the input; exact decimals travel as text. An unknown method or malformed input is an Invalid error.
///
/// Where a published vector has another shape than the contract's table, that shape is read too: `{"valid": [..], "invalid": [..]}`
/// for identifiers stands for both lists one after the other; `{"numeric_0dp": [..]}` for rounding answers whole numbers;
/// `{"cases": [[amount, [weights]]]}` for allocation.
[[nodiscard]] Result<QByteArray> calc(const QByteArray &method, const QByteArray &jsonIn, const CalcTable &table = coreCalcTable());

} // namespace punte
