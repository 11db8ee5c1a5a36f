// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessagePeople.h"

namespace punte {

/// How a contact is addressed, from the salutation that stands at him and his name. Nothing is guessed: a first name says nothing of the
/// person, so without a known salutation the form is neutral.
struct FormOfAddress {
    QString whole; ///< `{formula_adresare}`: "Stimată doamnă Popescu", "Dear Ms Novak"; neutral: "Bună ziua", "Dear Petra Novak"
    QString after; ///< `{salutation}`, for "Dear ...": "doamnă Popescu", "Ms Novak"; empty in Romanian when the salutation is not known
};

/// Romanian in the vocative: domnul -> domnule, doamna -> doamnă, domnișoara -> domnișoară; titles and the family name stay as they are.
[[nodiscard]] FormOfAddress formOfAddress(const MessageRecipient &recipient, MessageLanguage language);

/// "two months", "două luni", "20 de luni": whole months between two days, as words of the message. Less than one: in words too.
[[nodiscard]] QString monthsBetween(QDate earlier, QDate later, MessageLanguage language);

} // namespace punte
