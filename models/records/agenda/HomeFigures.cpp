// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/agenda/HomeFigures.h"

#include <algorithm>

namespace punte {

static QList<HomeFigureSource> &figureSources()
{
    static QList<HomeFigureSource> sources;
    return sources;
}

void HomeFigures::add(HomeFigureSource source)
{
    QList<HomeFigureSource> &all = figureSources();
    all.removeIf([&](const HomeFigureSource &other) { return other.id == source.id; });
    all.append(std::move(source));
    std::stable_sort(all.begin(), all.end(), [](const HomeFigureSource &a, const HomeFigureSource &b) { return a.order < b.order; });
}

const QList<HomeFigureSource> &HomeFigures::all()
{
    return figureSources();
}

} // namespace punte
