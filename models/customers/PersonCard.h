// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QJsonObject>

namespace punte {

/// The people on a card file, each as what would be typed into the form of a new person: first_name, last_name, salutation, position,
/// department, email, phone, preferred_language, notes; only what the card says. Its company is left out: the person who drops the card on
/// a customer knows better. Refused with the reason when the file or one of its cards cannot be read. Any thread.
[[nodiscard]] Result<QList<QJsonObject>> readPersonCards(const QString &file);

/// Writes the cards of a file to `target` as those of this company, whatever each of them says: they are imported as its people. Any thread.
[[nodiscard]] Result<> writeCardsOfCompany(const QString &file, const QString &company, const QString &target);

} // namespace punte
