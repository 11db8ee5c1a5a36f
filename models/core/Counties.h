// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace punte {

/// One of the 41 counties of Romania or București. Source: ISO 3166-2:RO; numbers as in the trade register (methods 7.4).
struct County {
    QString code; ///< "CJ"
    QString name; ///< "Cluj"
    int number = 0;
};

[[nodiscard]] const QList<County> &counties();
/// By name or code, blind to case, diacritics, dashes and the words "jud.", "județul", "municipiul"; sectors of București count as it.
/// Null when it is none.
[[nodiscard]] const County *findCounty(const QString &typed);

} // namespace punte
