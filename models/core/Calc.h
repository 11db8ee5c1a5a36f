// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QStringList>

namespace punte {

/// Names of the methods that `puntectl calc` knows, sorted.
[[nodiscard]] QStringList calcMethods();

/// One JSON object in, one JSON object out, by the very functions that the pages use (appendix "calc contract" of the methods).
/// Lists stay parallel to the input; exact decimals travel as text. An unknown method or malformed input is an Invalid error.
///
/// Where a published vector has another shape than the contract's table, that shape is read too: `{"valid": [..], "invalid": [..]}`
/// for identifiers stands for both lists one after the other; `{"numeric_0dp": [..]}` for rounding answers whole numbers;
/// `{"cases": [[amount, [weights]]]}` for allocation.
[[nodiscard]] Result<QByteArray> calc(const QByteArray &method, const QByteArray &jsonIn);

} // namespace punte
