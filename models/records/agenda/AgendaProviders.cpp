// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/agenda/AgendaProviders.h"

#include <algorithm>

namespace punte {

static QList<AgendaProvider> &agendaProviders()
{
    static QList<AgendaProvider> providers;
    return providers;
}

void AgendaProviders::add(AgendaProvider provider)
{
    QList<AgendaProvider> &all = agendaProviders();
    all.removeIf([&](const AgendaProvider &other) { return other.id == provider.id; });
    all.append(std::move(provider));
    std::stable_sort(all.begin(), all.end(), [](const AgendaProvider &a, const AgendaProvider &b) { return a.order < b.order; });
}

const QList<AgendaProvider> &AgendaProviders::all()
{
    return agendaProviders();
}

const AgendaProvider *AgendaProviders::provider(const QByteArray &id)
{
    for (const AgendaProvider &provider : std::as_const(agendaProviders()))
        if (provider.id == id)
            return &provider;
    return nullptr;
}

} // namespace punte
