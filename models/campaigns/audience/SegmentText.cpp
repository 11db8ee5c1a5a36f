// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/audience/SegmentText.h"

#include "models/campaigns/audience/SegmentGrammar.h"
#include "models/campaigns/audience/SegmentValues.h"
#include "models/core/CountedText.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace punte {

static constexpr int longestRawValue = 60;

// A value that has no words of ours, as it stands.
static QString rawText(const QJsonValue &value)
{
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1);
    text.chop(1);
    return text.size() > longestRawValue ? text.left(longestRawValue - 1) + QChar(0x2026) : text;
}

static QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &each : list.toArray())
        all.append(each.toString());
    return all;
}

// A number of the criteria without what binary fractions would add to it.
static QString plainNumber(const QJsonValue &value) { return QString::number(value.toDouble(), 'f', value.toDouble() == qint64(value.toDouble()) ? 0 : 2); }

QString SegmentText::days(const QJsonObject &range)
{
    const bool never = range.value(QLatin1String("never")).toBool();
    const QJsonValue from = range.value(QLatin1String("min"));
    const QJsonValue to = range.value(QLatin1String("max"));
    QString text;
    if (from.isDouble() && to.isDouble())
        text = from == to ? tr("%n day(s) ago", nullptr, to.toInt()) : tr("%1 to %n day(s) ago", nullptr, to.toInt()).arg(NumberFormat::integer(from.toInt()));
    else if (to.isDouble())
        text = tr("in the last %n day(s)", nullptr, to.toInt());
    else if (from.isDouble())
        text = tr("%n day(s) ago or longer", nullptr, from.toInt());
    if (text.isEmpty())
        return never ? tr("never") : rawText(range);
    return never ? tr("%1, or never").arg(text) : text;
}

QString SegmentText::money(const QJsonObject &range)
{
    const QByteArray currency = range.value(QLatin1String("currency")).toString(QStringLiteral("RON")).toLatin1();
    const QJsonValue from = range.value(QLatin1String("min"));
    const QJsonValue to = range.value(QLatin1String("max"));
    const auto amount = [&currency](const QJsonValue &value) { return NumberFormat::money(plainNumber(value), currency); };
    if (from.isDouble() && to.isDouble())
        return tr("%1 to %2").arg(NumberFormat::decimal(plainNumber(from)), amount(to));
    if (from.isDouble())
        return tr("%1 or more").arg(amount(from));
    return to.isDouble() ? tr("at most %1").arg(amount(to)) : rawText(range);
}

QString SegmentText::tags(const QJsonValue &value)
{
    const QString comma = QStringLiteral(", ");
    if (value.isArray())
        return texts(value).join(comma);
    QStringList parts;
    if (const QStringList any = texts(value[QLatin1String("any")]); !any.isEmpty())
        parts.append(any.join(comma));
    if (const QStringList all = texts(value[QLatin1String("all")]); !all.isEmpty())
        parts.append(tr("all of: %1").arg(all.join(comma)));
    if (const QStringList none = texts(value[QLatin1String("none")]); !none.isEmpty())
        parts.append(tr("none of: %1").arg(none.join(comma)));
    return parts.isEmpty() ? rawText(value) : parts.join(QStringLiteral("; "));
}

QString SegmentText::group(const QJsonValue &value, bool any, const SegmentValues &values)
{
    QStringList parts;
    for (const QJsonValue &branch : value.toArray()) {
        QStringList inner;
        for (const SegmentCondition &each : SegmentConditions::of(branch.toObject()))
            inner.append(sentence(each, values));
        parts.append(inner.isEmpty() ? rawText(branch) : inner.join(tr(" and ")));
    }
    return parts.isEmpty() ? rawText(value) : parts.join(any ? tr(" or ") : tr(" and "));
}

QString SegmentText::field(const SegmentCondition &condition)
{
    const SegmentKey *key = SegmentGrammar::key(condition.key);
    const QString title = key ? key->titleText() : condition.key.isEmpty() ? tr("nameless") : condition.key.left(longestRawValue);
    return condition.negated ? tr("Not: %1").arg(title) : title;
}

QString SegmentText::value(const SegmentCondition &condition, const SegmentValues &values)
{
    const SegmentKey *key = SegmentGrammar::key(condition.key);
    const QJsonValue &value = condition.value;
    if (!key)
        return rawText(value);
    switch (key->shape) {
    case SegmentShape::Texts: {
        QStringList words;
        for (const QString &code : texts(value))
            words.append(values.text(key->key, code));
        return words.isEmpty() ? rawText(value) : words.join(QStringLiteral(", "));
    }
    case SegmentShape::Days:
        return value.isObject() ? days(value.toObject()) : rawText(value);
    case SegmentShape::Money:
        return value.isObject() ? money(value.toObject()) : rawText(value);
    case SegmentShape::Tags:
        return tags(value);
    case SegmentShape::YesNo:
        return value.isBool() ? (value.toBool() ? tr("yes") : tr("no")) : rawText(value);
    case SegmentShape::Ids:
        return value.isArray() ? (key->key == "contacts" ? countedText(tr("%n person(s) chosen by hand", nullptr, int(value.toArray().size())), value.toArray().size())
                                                         : countedText(tr("%n company(s) chosen by hand", nullptr, int(value.toArray().size())), value.toArray().size()))
                               : rawText(value);
    case SegmentShape::Consent: {
        QStringList words;
        for (const QString &code : texts(value[QLatin1String("status")]))
            words.append(Enums::recordText("consent_word", code));
        const QString channel = value[QLatin1String("channel")].toString(QStringLiteral("email"));
        return words.isEmpty() ? rawText(value) : QStringLiteral("%1: %2").arg(Enums::recordText("message_channel", channel), words.join(QStringLiteral(", ")));
    }
    case SegmentShape::AnyOf:
        return group(value, true, values);
    case SegmentShape::AllOf:
        return group(value, false, values);
    case SegmentShape::Not:
        return group(QJsonArray{value}, false, values);
    }
    return rawText(value);
}

QString SegmentText::sentence(const SegmentCondition &condition, const SegmentValues &values) { return QStringLiteral("%1 %2").arg(field(condition), value(condition, values)); }

QString SegmentText::summary(const QJsonObject &criteria, const SegmentValues &values)
{
    QStringList all;
    for (const SegmentCondition &each : SegmentConditions::of(criteria))
        all.append(sentence(each, values));
    return all.join(QStringLiteral("; "));
}

QString SegmentText::problem(const QString &code)
{
    if (code == QLatin1String("unknown_key"))
        return tr("This condition is not known: with it nobody can say who is meant.");
    if (code == QLatin1String("not_an_object") || code == QLatin1String("not_a_list") || code == QLatin1String("not_a_text") || code == QLatin1String("not_true_or_false"))
        return tr("This condition is not written as it should be.");
    if (code == QLatin1String("empty_list") || code == QLatin1String("empty_range"))
        return tr("This condition asks for nothing: choose a value.");
    if (code == QLatin1String("unknown_value"))
        return tr("One of the values is not known.");
    if (code == QLatin1String("not_a_number"))
        return tr("A number is needed here.");
    if (code == QLatin1String("out_of_range"))
        return tr("The number is too large, negative, or not whole.");
    if (code == QLatin1String("min_over_max"))
        return tr("The upper end lies below the lower one.");
    if (code == QLatin1String("too_deep"))
        return tr("The conditions stand too deep inside one another.");
    if (code == QLatin1String("too_many"))
        return tr("These are too many values: about 1,500 people can be chosen by hand. Say it with a condition instead.");
    return tr("The database does not take this condition.");
}

} // namespace punte
