// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/QuerySearch.h"

namespace punte {

/// Companies by name, tax id, phone digits and e-mail.
[[nodiscard]] SearchSource companySearch();
/// People by name, phone digits and e-mail.
[[nodiscard]] SearchSource contactSearch();
/// Tasks by title and customer.
[[nodiscard]] SearchSource taskSearch();
/// Requests by number, with or without its signs, by subject, words and company.
[[nodiscard]] SearchSource requestSearch();
/// Notes by their words; a hit opens what the note is about.
[[nodiscard]] SearchSource noteSearch();

} // namespace punte
