// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/preferences/PreferencesIndex.h"

#include "models/core/TextClean.h"
#include "views/components/BothLanguages.h"

#include <QCoreApplication>

#include <algorithm>

namespace punte {

namespace {

constexpr auto panelContext = "Panels";
const QUuid placeNames(0x6f1d3c52, 0x8a07, 0x4c1b, 0x9e, 0x55, 0x21, 0x7b, 0x0a, 0x4d, 0xc3, 0x18);

bool hasAll(const QStringList &words, const QString &haystack)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        // From the start of a word: "or" is not looked for inside of "working".
        const qsizetype at = (QLatin1Char(' ') + haystack).indexOf(QLatin1Char(' ') + word);
        return at >= 0;
    });
}

QString foldedNames(const char *title, const char *keywords)
{
    QStringList names = BothLanguages::names(panelContext, title);
    if (keywords)
        names += BothLanguages::names(panelContext, keywords);
    return foldText(names.join(QLatin1Char(' ')));
}

} // namespace

const PanelInfo *PreferencesIndex::panel(const QByteArray &id)
{
    const QList<PanelInfo> &all = PanelRegistry::preferences().panels();
    const auto found = std::ranges::find(all, id, &PanelInfo::id);
    return found == all.end() ? nullptr : &*found;
}

QString PreferencesIndex::title(const PreferencesPlace &place)
{
    const PanelInfo *info = panel(place.panel);
    if (!info)
        return {};
    const auto item = std::ranges::find(info->items, place.item, &PanelItem::id);
    return QCoreApplication::translate(panelContext, item == info->items.end() ? info->title : item->title);
}

QUuid PreferencesIndex::idOf(const PreferencesPlace &place)
{
    return QUuid::createUuidV5(placeNames, place.panel + '/' + place.item);
}

std::optional<PreferencesPlace> PreferencesIndex::placeOf(const QUuid &id)
{
    for (const PanelInfo &info : PanelRegistry::preferences().panels()) {
        if (idOf({info.id, {}}) == id)
            return PreferencesPlace{info.id, {}};
        for (const PanelItem &item : info.items)
            if (idOf({info.id, item.id}) == id)
                return PreferencesPlace{info.id, item.id};
    }
    return std::nullopt;
}

QList<PreferencesPlace> PreferencesIndex::find(const QString &typed)
{
    const QStringList words = foldText(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<PreferencesPlace> places;
    for (const PanelInfo &info : PanelRegistry::preferences().panels()) {
        QList<PreferencesPlace> inside;
        const QString section = foldedNames(info.title, info.keywords);
        if (!words.isEmpty()) {
            for (const PanelItem &item : info.items)
                if (hasAll(words, foldedNames(item.title, item.keywords)))
                    inside.append({info.id, item.id});
        }
        if (hasAll(words, section) || !inside.isEmpty())
            places.append({info.id, {}});
        places += inside;
    }
    return places;
}

} // namespace punte
