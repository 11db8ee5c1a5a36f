// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Calc.h"

#include "models/core/CalcJson.h"
#include "models/core/Clock.h"
#include "models/core/Cnp.h"
#include "models/core/Collation.h"
#include "models/core/DateFormat.h"
#include "models/core/Iban.h"
#include "models/core/LargestRemainder.h"
#include "models/core/NumberFormat.h"
#include "models/core/Phone.h"
#include "models/core/PluralRo.h"
#include "models/core/TaxId.h"
#include "models/core/TradeRegister.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace punte {

namespace {

using CalcResult = Result<QJsonObject>;

std::unexpected<AppError> calcError(const QString &text)
{
    return std::unexpected(AppError{ErrorKind::Invalid, text, {}, {}, {}, {}});
}

std::unexpected<AppError> calcMissing(const char *key)
{
    return calcError(QCoreApplication::translate("Calc", "The input needs “%1” as a list.").arg(QLatin1String(key)));
}

Result<QJsonArray> calcList(const QJsonObject &input, const char *key)
{
    const QJsonValue value = input.value(QLatin1String(key));
    if (!value.isArray())
        return calcMissing(key);
    return value.toArray();
}

Result<QStringList> calcTexts(const QJsonArray &values)
{
    QStringList texts;
    for (const QJsonValue &value : values) {
        const auto text = CalcJson::exactText(value);
        if (!text)
            return std::unexpected(text.error());
        texts.append(*text);
    }
    return texts;
}

Result<QStringList> calcIdentifiers(const QJsonObject &input)
{
    if (input.contains(QLatin1String("values"))) {
        const auto list = calcList(input, "values");
        return list ? calcTexts(*list) : std::unexpected(list.error());
    }
    if (!input.contains(QLatin1String("valid")) && !input.contains(QLatin1String("invalid")))
        return calcMissing("values");
    QJsonArray all;
    for (const char *key : {"valid", "invalid"}) {
        if (!input.contains(QLatin1String(key)))
            continue;
        const auto list = calcList(input, key);
        if (!list)
            return std::unexpected(list.error());
        for (const QJsonValue &value : *list)
            all.append(value);
    }
    return calcTexts(all);
}

CalcResult calcChecks(const QJsonObject &input, const std::function<Check(const QString &)> &check, bool withLength = false)
{
    const auto texts = calcIdentifiers(input);
    if (!texts)
        return std::unexpected(texts.error());
    QJsonArray valid;
    QJsonArray normalised;
    QJsonArray reason;
    QJsonArray length;
    for (const QString &text : *texts) {
        const Check found = check(text);
        valid.append(found.isValid());
        normalised.append(found.isValid() ? QJsonValue(found.normalised) : QJsonValue());
        reason.append(found.isValid() ? QJsonValue() : QJsonValue(found.reason));
        length.append(found.normalised.size());
    }
    QJsonObject output{{QStringLiteral("valid"), valid}, {QStringLiteral("normalised"), normalised}, {QStringLiteral("reason"), reason}};
    if (withLength) // one identifier: its length; several: theirs
        output.insert(QStringLiteral("length"), length.size() == 1 ? length.first() : QJsonValue(length));
    return output;
}

CalcResult calcPhone(const QJsonObject &input)
{
    const auto list = calcList(input, "values");
    const auto texts = list ? calcTexts(*list) : Result<QStringList>(std::unexpected(list.error()));
    if (!texts)
        return std::unexpected(texts.error());
    QJsonArray valid;
    QJsonArray e164;
    for (const QString &text : *texts) {
        const PhoneCheck phone = checkPhone(text);
        valid.append(phone.isValid());
        e164.append(phone.isValid() ? QJsonValue(phone.e164) : QJsonValue());
    }
    return QJsonObject{{QStringLiteral("valid"), valid}, {QStringLiteral("e164"), e164}};
}

CalcResult calcPlural(const QJsonObject &input)
{
    const auto list = calcList(input, "n");
    const auto texts = list ? calcTexts(*list) : Result<QStringList>(std::unexpected(list.error()));
    if (!texts)
        return std::unexpected(texts.error());
    QJsonArray categories;
    for (const QString &text : *texts) {
        const auto category = pluralCategoryRo(text);
        if (!category)
            return calcError(QCoreApplication::translate("Calc", "“%1” is not a number.").arg(text));
        categories.append(QString::fromLatin1(*category));
    }
    return QJsonObject{{QStringLiteral("category"), categories}};
}

CalcResult calcCollation(const QJsonObject &input)
{
    const auto list = calcList(input, "words");
    if (!list)
        return std::unexpected(list.error());
    QStringList words;
    for (const QJsonValue &value : *list) {
        if (!value.isString())
            return calcError(QCoreApplication::translate("Calc", "A word is not text."));
        words.append(value.toString());
    }
    return QJsonObject{{QStringLiteral("sorted"), QJsonArray::fromStringList(sortedRo(words))}};
}

QString plainBlanks(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

CalcResult calcFormats(const QJsonObject &input)
{
    const QLocale romanian(QLocale::Romanian, QLocale::Romania);
    QJsonObject output;
    if (input.contains(QLatin1String("amounts"))) {
        const auto list = calcList(input, "amounts");
        const auto texts = list ? calcTexts(*list) : Result<QStringList>(std::unexpected(list.error()));
        if (!texts)
            return std::unexpected(texts.error());
        const QJsonValue given = input.value(QLatin1String("currency"));
        const QByteArray currency = given.isUndefined() ? QByteArrayLiteral("RON") : given.toString().toLatin1();
        static const QRegularExpression code(QStringLiteral("\\A[A-Z]{3}\\z"));
        if (!code.match(QString::fromLatin1(currency)).hasMatch())
            return calcError(QCoreApplication::translate("Calc", "The currency is not an ISO code of three letters."));
        QJsonArray amounts;
        for (const QString &text : *texts) {
            if (!roundDecimalText(text, 2, RoundingMode::HalfAway))
                return calcError(QCoreApplication::translate("Calc", "“%1” is not a number.").arg(text));
            amounts.append(plainBlanks(NumberFormat::money(text, currency, romanian)));
        }
        output.insert(QStringLiteral("currency"), amounts);
    }
    if (input.contains(QLatin1String("date"))) {
        const QString text = input.value(QLatin1String("date")).toString();
        const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
        if (!date.isValid())
            return calcError(QCoreApplication::translate("Calc", "“%1” is not a date as yyyy-mm-dd.").arg(text));
        output.insert(QStringLiteral("date_short"), DateFormat::shortDate(date, romanian));
        output.insert(QStringLiteral("date_long"), DateFormat::longDate(date, romanian));
        output.insert(QStringLiteral("date_full"), DateFormat::fullDate(date, romanian));
    }
    if (output.isEmpty())
        return calcMissing("amounts");
    return output;
}

CalcResult calcRounding(const QJsonObject &input)
{
    // The vector's shape: whole numbers, beside what PostgreSQL makes of the same values as float8 (half to even).
    const bool whole = !input.contains(QLatin1String("values")) && input.contains(QLatin1String("numeric_0dp"));
    const auto list = calcList(input, whole ? "numeric_0dp" : "values");
    const auto texts = list ? calcTexts(*list) : Result<QStringList>(std::unexpected(list.error()));
    if (!texts)
        return std::unexpected(texts.error());
    const QJsonValue decimals = whole ? QJsonValue(0) : input.value(QLatin1String("decimals"));
    if (!decimals.isDouble() || decimals.toDouble() != decimals.toInt())
        return calcError(QCoreApplication::translate("Calc", "“decimals” is not a whole number."));
    QJsonArray away;
    QJsonArray even;
    for (const QString &text : *texts) {
        const auto roundedAway = roundDecimalText(text, decimals.toInt(), RoundingMode::HalfAway);
        const auto roundedEven = roundDecimalText(text, decimals.toInt(), RoundingMode::HalfEven);
        if (!roundedAway || !roundedEven)
            return calcError(QCoreApplication::translate("Calc", "“%1” cannot be rounded to these decimals.").arg(text));
        bool fits[2] = {true, true};
        away.append(whole ? QJsonValue(roundedAway->toLongLong(&fits[0])) : QJsonValue(*roundedAway));
        even.append(whole ? QJsonValue(roundedEven->toLongLong(&fits[1])) : QJsonValue(*roundedEven));
        if (!fits[0] || !fits[1])
            return calcError(QCoreApplication::translate("Calc", "“%1” cannot be rounded to these decimals.").arg(text));
    }
    QJsonObject output{{QStringLiteral("half_away"), away}, {QStringLiteral("half_even"), even}};
    if (whole)
        output.insert(QStringLiteral("float8_in_postgresql"), even);
    return output;
}

CalcResult calcAllocation(const QJsonObject &input)
{
    const auto cases = calcList(input, "cases");
    if (!cases)
        return std::unexpected(cases.error());
    QJsonArray parts;
    for (const QJsonValue &value : *cases) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair[1].isArray())
            return calcError(QCoreApplication::translate("Calc", "A case is not [minor units, [weights]]."));
        const auto amount = CalcJson::exactText(pair[0]);
        const auto weights = calcTexts(pair[1].toArray());
        if (!amount || !weights)
            return std::unexpected(amount ? weights.error() : amount.error());
        bool ok = false;
        const qint64 minor = amount->toLongLong(&ok);
        if (!ok)
            return calcError(QCoreApplication::translate("Calc", "“%1” is not a whole number of minor units.").arg(*amount));
        const auto shares = allocateLargestRemainder(minor, *weights);
        if (!shares)
            return std::unexpected(shares.error());
        QJsonArray one;
        for (const qint64 share : *shares)
            one.append(share);
        parts.append(one);
    }
    return QJsonObject{{QStringLiteral("minor_units"), parts}};
}

} // namespace

const CalcTable &coreCalcTable()
{
    static const CalcTable table = {
        {"cui", [](const QJsonObject &in) { return calcChecks(in, [](const QString &text) -> Check { return checkTaxId(text); }); }},
        {"iban", [](const QJsonObject &in) { return calcChecks(in, checkIban, true); }},
        {"onrc", [](const QJsonObject &in) {
             return calcChecks(in, [](const QString &text) { return checkTradeRegister(text, Clock::today()); }); }},
        {"cnp", [](const QJsonObject &in) { return calcChecks(in, checkCnp); }},
        {"phone_e164_ro", calcPhone},
        {"cldr_plural_ro", calcPlural},
        {"collation_ro", calcCollation},
        {"number_date_format", calcFormats},
        {"rounding", calcRounding},
        {"largest_remainder_allocation", calcAllocation},
    };
    return table;
}

QStringList calcMethods(const CalcTable &table)
{
    QStringList names;
    for (const QByteArray &name : table.keys())
        names.append(QString::fromLatin1(name));
    return names;
}

Result<QByteArray> calc(const QByteArray &method, const QByteArray &jsonIn, const CalcTable &table)
{
    const auto found = table.constFind(method);
    if (found == table.constEnd())
        return calcError(QCoreApplication::translate("Calc", "There is no method “%1”. Known: %2.")
                             .arg(QString::fromUtf8(method), calcMethods(table).join(QStringLiteral(", "))));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(jsonIn, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return calcError(QCoreApplication::translate("Calc", "The input is not JSON: %1 at byte %2.").arg(parsed.errorString()).arg(parsed.offset));
    if (!document.isObject())
        return calcError(QCoreApplication::translate("Calc", "The input is not a JSON object."));
    const CalcResult output = (*found)(document.object());
    if (!output)
        return std::unexpected(output.error());
    return QJsonDocument(*output).toJson(QJsonDocument::Compact);
}

} // namespace punte
