// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Counties.h"

#include "models/core/TextClean.h"

#include <QHash>
#include <QRegularExpression>

namespace punte {

const QList<County> &counties()
{
    static const QList<County> all = [] {
        struct Entry { const char *code; const char16_t *name; int number; };
        static constexpr Entry entries[] = {
            {"AB", u"Alba", 1}, {"AR", u"Arad", 2}, {"AG", u"Argeș", 3}, {"BC", u"Bacău", 4}, {"BH", u"Bihor", 5},
            {"BN", u"Bistrița-Năsăud", 6}, {"BT", u"Botoșani", 7}, {"BV", u"Brașov", 8}, {"BR", u"Brăila", 9}, {"BZ", u"Buzău", 10},
            {"CS", u"Caraș-Severin", 11}, {"CJ", u"Cluj", 12}, {"CT", u"Constanța", 13}, {"CV", u"Covasna", 14},
            {"DB", u"Dâmbovița", 15}, {"DJ", u"Dolj", 16}, {"GL", u"Galați", 17}, {"GJ", u"Gorj", 18}, {"HR", u"Harghita", 19},
            {"HD", u"Hunedoara", 20}, {"IL", u"Ialomița", 21}, {"IS", u"Iași", 22}, {"IF", u"Ilfov", 23}, {"MM", u"Maramureș", 24},
            {"MH", u"Mehedinți", 25}, {"MS", u"Mureș", 26}, {"NT", u"Neamț", 27}, {"OT", u"Olt", 28}, {"PH", u"Prahova", 29},
            {"SM", u"Satu Mare", 30}, {"SJ", u"Sălaj", 31}, {"SB", u"Sibiu", 32}, {"SV", u"Suceava", 33}, {"TR", u"Teleorman", 34},
            {"TM", u"Timiș", 35}, {"TL", u"Tulcea", 36}, {"VS", u"Vaslui", 37}, {"VL", u"Vâlcea", 38}, {"VN", u"Vrancea", 39},
            {"B", u"București", 40}, {"CL", u"Călărași", 51}, {"GR", u"Giurgiu", 52},
        };
        QList<County> list;
        for (const Entry &entry : entries)
            list.append({QString::fromLatin1(entry.code), QString::fromUtf16(entry.name), entry.number});
        return list;
    }();
    return all;
}

namespace {

QString countyKey(const QString &text)
{
    static const QRegularExpression words(QStringLiteral(R"(\b(jud|judet|judetul|municipiul|mun|county)\b)"));
    static const QRegularExpression sector(QStringLiteral(R"(\b(sector|sectorul|sect)\b.*$)"));
    static const QRegularExpression rest(QStringLiteral(R"([^a-z]+)"));
    QString key = foldText(text);
    key.remove(words);
    key.remove(sector);
    key.remove(rest);
    return key;
}

} // namespace

const County *findCounty(const QString &typed)
{
    static const QHash<QString, const County *> byKey = [] {
        QHash<QString, const County *> hash;
        for (const County &county : counties()) {
            hash.insert(countyKey(county.name), &county);
            hash.insert(county.code.toLower(), &county);
        }
        hash.insert(QStringLiteral("bucharest"), hash.value(QStringLiteral("bucuresti")));
        return hash;
    }();
    const QString key = countyKey(typed);
    if (key.isEmpty()) {
        // "Sector 3" alone names a part of București.
        return foldText(typed).contains(QStringLiteral("sect")) ? byKey.value(QStringLiteral("bucuresti")) : nullptr;
    }
    return byKey.value(key);
}

} // namespace punte
