// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace punte {

/// A legal free day by its code ("EASTER"); two may fall on one day.
struct LegalHoliday {
    QDate day;
    QByteArray code;
    bool operator==(const LegalHoliday &) const = default;
};

/// The legal free days of Romania as in force in 2026 (Labour Code, article 139), computed. The database has the same rule
/// (core.legal_holidays); a test holds the two against each other.
class Holidays final {
public:
    /// Easter Sunday of the Orthodox Church in our calendar. Source: Meeus, Astronomical Algorithms, chapter 8 (Julian calendar).
    [[nodiscard]] static QDate orthodoxEaster(int year);
    /// By day, then by code.
    [[nodiscard]] static QList<LegalHoliday> ofYear(int year);
    /// In the window's language; a code of a newer database comes back as it is.
    [[nodiscard]] static QString name(const QByteArray &code);
};

} // namespace punte
