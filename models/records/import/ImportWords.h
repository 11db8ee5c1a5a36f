// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace punte {

/// The code that a word of a file probably means in a vocabulary (Won, Engaging, „Câștigată”, NEGOTIATION): codes, names in the window's
/// language and in English, and what other systems call it. Empty when it is unknown.
[[nodiscard]] QString guessImportWord(const QByteArray &vocabulary, const QString &word);
/// Yes, no, da, nu, true, 1, x ...; nothing for anything else.
[[nodiscard]] QString guessImportBool(const QString &word);
/// Whose export this is, by the names of its columns: "hubspot", "odoo", "pipedrive", "espocrm", or "csv".
[[nodiscard]] QString guessImportSystem(const QStringList &header);

} // namespace punte
