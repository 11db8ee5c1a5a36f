// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/IncompleteOptions.h"

namespace punte {

QList<QList<qsizetype>> unratedCriteria(const CellMatrix &means)
{
    QList<QList<qsizetype>> missing;
    for (const auto &row : means) {
        QList<qsizetype> unrated;
        for (qsizetype j = 0; j < row.size(); ++j)
            if (!row[j])
                unrated.append(j);
        missing.append(unrated);
    }
    return missing;
}

QList<qsizetype> incompleteOptions(const CellMatrix &means)
{
    QList<qsizetype> options;
    const QList<QList<qsizetype>> missing = unratedCriteria(means);
    for (qsizetype o = 0; o < missing.size(); ++o)
        if (!missing[o].isEmpty())
            options.append(o);
    return options;
}

} // namespace punte
