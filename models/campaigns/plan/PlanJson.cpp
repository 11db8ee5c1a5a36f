// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/PlanJson.h"

#include "models/core/Decimal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace punte {

static constexpr int moneyDigits = 2;

static QString plainNumber(double number)
{
    QString text = QString::number(number, 'f', 6);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

// Words of one value; empty for what has none.
static QString wordsOfValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return plainNumber(value.toDouble());
    QStringList list;
    if (value.isArray())
        for (const QJsonValue &each : value.toArray())
            if (const QString text = wordsOfValue(each); !text.isEmpty())
                list.append(text);
    return list.join(QStringLiteral(", "));
}

static QJsonArray arrayOfWords(const QString &typed)
{
    QJsonArray array;
    for (const QString &each : typed.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString word = each.trimmed(); !word.isEmpty())
            array.append(word);
    return array;
}

QJsonValue PlanJson::parse(const QString &stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue(QJsonValue::Undefined);
}

QList<PlanJson::Pair> PlanJson::pairs(const QJsonValue &stored, bool texts)
{
    QList<Pair> list;
    const QJsonObject object = stored.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isDouble())
            list.append({it.key(), plainNumber(it.value().toDouble())});
        else if (texts && it.value().isString())
            list.append({it.key(), it.value().toString()});
    }
    return list;
}

QJsonObject PlanJson::fromPairs(const QList<Pair> &pairs, const QJsonValue &stored, bool texts)
{
    QJsonObject object;
    const QJsonObject before = stored.toObject();
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!it.value().isDouble() && !(texts && it.value().isString()))
            object.insert(it.key(), it.value());
    for (const Pair &pair : pairs) {
        if (Decimal::fromText(pair.value))
            object.insert(pair.name, pair.value.toDouble());
        else
            object.insert(pair.name, pair.value);
    }
    return object;
}

QString PlanJson::sum(const QList<Pair> &pairs)
{
    Decimal total(0, moneyDigits);
    for (const Pair &pair : pairs) {
        const std::optional<Decimal> value = Decimal::fromText(pair.value);
        const std::optional<Decimal> more = value ? total.plus(*value) : std::nullopt;
        if (!more)
            return {};
        total = *more;
    }
    return total.rescaled(moneyDigits).value_or(total).toText();
}

QString PlanJson::difference(const QString &a, const QString &b)
{
    const std::optional<Decimal> first = Decimal::fromText(a);
    const std::optional<Decimal> second = Decimal::fromText(b);
    const std::optional<Decimal> rest = first && second ? first->minus(*second) : std::nullopt;
    return rest ? rest->rescaled(moneyDigits).value_or(*rest).toText() : QString();
}

QString PlanJson::words(const QJsonValue &stored)
{
    if (!stored.isObject())
        return wordsOfValue(stored);
    QStringList groups;
    const QJsonObject object = stored.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QString text = wordsOfValue(it.value()); !text.isEmpty())
            groups.append(it.key() + QStringLiteral(": ") + text);
    return groups.join(QStringLiteral("; "));
}

QJsonValue PlanJson::fromWords(const QString &typed, const QJsonValue &stored)
{
    const QJsonObject before = stored.toObject();
    QJsonObject named;
    for (auto it = before.begin(); it != before.end(); ++it)
        if (wordsOfValue(it.value()).isEmpty())
            named.insert(it.key(), it.value());
    QJsonArray plain;
    for (const QJsonValue &each : stored.toArray())
        if (wordsOfValue(each).isEmpty())
            plain.append(each);
    for (const QString &group : typed.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype colon = group.indexOf(QLatin1Char(':'));
        const QString name = colon < 0 ? QString() : group.left(colon).trimmed();
        if (name.isEmpty()) {
            for (const QJsonValue &word : arrayOfWords(group))
                plain.append(word);
            continue;
        }
        const QString said = group.mid(colon + 1).trimmed();
        named.insert(name, said == wordsOfValue(before.value(name)) ? before.value(name) : QJsonValue(arrayOfWords(said)));
    }
    if (named.isEmpty())
        return plain.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(plain);
    if (!plain.isEmpty())
        named.insert(QStringLiteral("words"), plain);
    return named;
}

} // namespace punte
