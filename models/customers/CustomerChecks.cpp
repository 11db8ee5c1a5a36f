// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CustomerChecks.h"

#include "models/core/Check.h"
#include "models/core/Clock.h"
#include "models/core/Cnp.h"
#include "models/core/Email.h"
#include "models/core/Iban.h"
#include "models/core/Phone.h"
#include "models/core/TaxId.h"
#include "models/core/TradeRegister.h"
#include "models/core/UrlCheck.h"

namespace punte::CustomerChecks {

static constexpr qsizetype longestPhone = 20;

static FieldCheck fieldCheckOf(const Check &found)
{
    FieldCheck check;
    check.level = found.level == Check::Level::Error ? FieldCheck::Level::Error
        : found.level == Check::Level::Warning       ? FieldCheck::Level::Warning
                                                     : FieldCheck::Level::Ok;
    check.message = found.reason;
    check.normalised = found.normalised;
    return check;
}

static FieldCheck personalNumber(const QVariant &typed)
{
    FieldCheck check;
    check.level = FieldCheck::Level::Warning;
    check.message = cnpWarning();
    check.normalised = typed;
    return check;
}

FieldCheck taxId(const QVariant &typed)
{
    if (checkCnp(typed.toString()).isValid()) {
        FieldCheck refused = personalNumber(typed);
        refused.level = FieldCheck::Level::Error; // it is not to be kept at all
        return refused;
    }
    return fieldCheckOf(checkTaxId(typed.toString()));
}

FieldCheck tradeRegister(const QVariant &typed)
{
    return fieldCheckOf(checkTradeRegister(typed.toString(), Clock::today()));
}

FieldCheck iban(const QVariant &typed)
{
    return fieldCheckOf(checkIban(typed.toString()));
}

FieldCheck phone(const QVariant &typed)
{
    const PhoneCheck found = checkPhone(typed.toString());
    FieldCheck check = fieldCheckOf(found);
    if (found.isValid() && found.normalised.size() > longestPhone)
        check.normalised = found.e164; // the extension does not fit
    return check;
}

FieldCheck email(const QVariant &typed)
{
    return fieldCheckOf(checkEmail(typed.toString()));
}

FieldCheck website(const QVariant &typed)
{
    return fieldCheckOf(checkUrl(typed.toString()));
}

FieldCheck freeText(const QVariant &typed)
{
    if (looksLikeCnp(typed.toString()))
        return personalNumber(typed);
    FieldCheck check;
    check.normalised = typed;
    return check;
}

} // namespace punte::CustomerChecks
