// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

namespace punte {

/// What is said about typed numbers and addresses of customers, field by field (methods of Romania): a wrong check digit of a tax ID and a
/// phone number that cannot be read are warnings, an IBAN or an e-mail address that cannot exist is an error. Each answers with what will
/// be stored. A personal number is recognised wherever a person might put it.
namespace CustomerChecks {

[[nodiscard]] FieldCheck taxId(const QVariant &typed);
[[nodiscard]] FieldCheck tradeRegister(const QVariant &typed);
[[nodiscard]] FieldCheck iban(const QVariant &typed);
[[nodiscard]] FieldCheck phone(const QVariant &typed);
[[nodiscard]] FieldCheck email(const QVariant &typed);
[[nodiscard]] FieldCheck website(const QVariant &typed);
/// Free text: only the warning about personal numbers.
[[nodiscard]] FieldCheck freeText(const QVariant &typed);

} // namespace CustomerChecks

} // namespace punte
