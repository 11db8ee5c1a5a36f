// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/calendar/CalendarLayers.h"

#include <QCoreApplication>

#include <algorithm>

namespace punte {

static QList<CalendarLayer> &calendarLayers()
{
    static QList<CalendarLayer> layers;
    return layers;
}

QString CalendarLayer::titleText() const
{
    return title ? QCoreApplication::translate("CalendarLayers", title) : QString::fromLatin1(id);
}

void CalendarLayers::add(CalendarLayer layer)
{
    QList<CalendarLayer> &layers = calendarLayers();
    layers.removeIf([&](const CalendarLayer &other) { return other.id == layer.id; });
    const auto place = std::upper_bound(layers.begin(), layers.end(), layer.order, [](int order, const CalendarLayer &other) { return order < other.order; });
    layers.insert(place, std::move(layer));
}

const QList<CalendarLayer> &CalendarLayers::all()
{
    return calendarLayers();
}

const CalendarLayer *CalendarLayers::layer(const QByteArray &id)
{
    for (const CalendarLayer &layer : calendarLayers())
        if (layer.id == id)
            return &layer;
    return nullptr;
}

} // namespace punte
