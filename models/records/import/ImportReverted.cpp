// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportJob.h"

#include <QCoreApplication>

namespace punte {

int ImportReverted::keptRows() const
{
    int rows = 0;
    for (const int count : kept)
        rows += count;
    return rows;
}

QString ImportKeptRow::reasonText() const
{
    const auto text = [](const char *words) { return QCoreApplication::translate("ImportReverted", words); };
    if (reason == QLatin1String("changed_since"))
        return text(QT_TRANSLATE_NOOP("ImportReverted", "changed since"));
    if (reason == QLatin1String("in_use"))
        return text(QT_TRANSLATE_NOOP("ImportReverted", "other records belong to it"));
    if (reason == QLatin1String("no_right"))
        return text(QT_TRANSLATE_NOOP("ImportReverted", "not yours to change"));
    if (reason == QLatin1String("gone"))
        return text(QT_TRANSLATE_NOOP("ImportReverted", "not there any more"));
    if (reason.startsWith(QLatin1String("duplicate")))
        return text(QT_TRANSLATE_NOOP("ImportReverted", "its place is taken by another record"));
    return text(QT_TRANSLATE_NOOP("ImportReverted", "cannot be taken back"));
}

} // namespace punte
