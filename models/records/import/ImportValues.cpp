// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportValues.h"

#include "models/records/export/CsvWriter.h"
#include "models/records/import/ImportDates.h"
#include "models/records/import/ImportWords.h"

#include "models/core/Cnp.h"
#include "models/core/Counties.h"
#include "models/core/Email.h"
#include "models/core/Iban.h"
#include "models/core/Phone.h"
#include "models/core/TaxId.h"
#include "models/core/TextClean.h"
#include "models/core/TradeRegister.h"
#include "models/core/UrlCheck.h"

#include <QCoreApplication>

namespace punte {

namespace {

/// The first amount that does not fit: 13 digits before the mark unless the field holds fewer.
Decimal amountLimit(const ImportField &field)
{
    qint64 limit = 100;
    for (int digit = 0; digit < (field.maxLength > 0 ? field.maxLength : 13); ++digit)
        limit *= 10;
    return Decimal(limit, 2);
}

} // namespace

ImportValueReader::ImportValueReader(ImportKind kind, const ImportMapping &mapping, QDate today)
    : m_kind(kind), m_mapping(mapping), m_today(today)
{
}

void ImportValueReader::read(int index, const QString &cell, ImportRecord &record) const
{
    const ImportField &field = importFields(m_kind)[index];
    const auto cleaned = cleanText(cell, textLanguageOf(cell));
    if (!cleaned) {
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: %2"), {field.titleText(), cleaned.error().what});
        return;
    }
    QString text = cleaned->trimmed();
    // Spreadsheets, and our own export, mark text that looks like a formula with an apostrophe that is not part of it.
    if (CsvWriter::isDefused(text))
        text.remove(0, 1);
    if (text.isEmpty())
        return; // no value is not zero: it stays null
    QString &value = record.values[index];
    switch (field.kind) {
    case ImportValueKind::Text:
    case ImportValueKind::LongText:
    case ImportValueKind::ExternalId:
    case ImportValueKind::Person:
    case ImportValueKind::Company:
    case ImportValueKind::Contact:
    case ImportValueKind::Opportunity:
        readText(field, text, value, record);
        break;
    case ImportValueKind::Amount:
        readAmount(index, text, value, record);
        break;
    case ImportValueKind::Count:
    case ImportValueKind::Year:
    case ImportValueKind::Percent:
        readWhole(field, text, value, record);
        break;
    case ImportValueKind::Word:
        readWord(field, text, value, record);
        break;
    case ImportValueKind::Bool:
        if (const QString code = guessImportBool(text); !code.isEmpty())
            value = code;
        else
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: “%2” is neither yes nor no."), {field.titleText(), text.left(60)});
        break;
    case ImportValueKind::Instant:
        if (const auto instant = readImportInstant(text, m_mapping.dates))
            value = instant->toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        else
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: “%2” is not a date."), {field.titleText(), text.left(60)});
        break;
    case ImportValueKind::Date:
        if (const auto date = readImportDate(text, m_mapping.dates))
            value = date->toString(Qt::ISODate);
        else
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: “%2” is not a date."), {field.titleText(), text.left(60)});
        break;
    default:
        readChecked(field, text, value, record);
        break;
    }
}

void ImportValueReader::readText(const ImportField &field, const QString &text, QString &value, ImportRecord &record) const
{
    // PostgreSQL counts code points, QString counts UTF-16 units.
    if (field.maxLength > 0 && text.size() > field.maxLength && text.toUcs4().size() > field.maxLength) {
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1 is longer than %2 characters."), {field.titleText(), QString::number(field.maxLength)});
        return;
    }
    if (field.kind != ImportValueKind::ExternalId && looksLikeCnp(text))
        record.flag(QT_TRANSLATE_NOOP("ImportReasons", "%1 holds what looks like a personal number. A CRM does not need it."), {field.titleText()});
    value = text;
}

void ImportValueReader::readChecked(const ImportField &field, const QString &text, QString &value, ImportRecord &record) const
{
    Check check;
    check.normalised = text;
    switch (field.kind) {
    case ImportValueKind::TaxId:
        if (checkCnp(text).isValid()) {
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1 looks like a personal number. A CRM does not need it."), {field.titleText()});
            return;
        }
        check = checkTaxId(text);
        break;
    case ImportValueKind::TradeRegister: check = checkTradeRegister(text, m_today); break;
    case ImportValueKind::Iban: check = checkIban(text); break;
    case ImportValueKind::Email: check = checkEmail(text); break;
    case ImportValueKind::Phone: {
        const PhoneCheck phone = checkPhone(text);
        check = phone;
        if (check.normalised.size() > field.maxLength && phone.isValid())
            check.normalised = phone.e164; // the extension does not fit
        break;
    }
    case ImportValueKind::Url: check = checkUrl(text); break;
    case ImportValueKind::County:
        if (const County *county = findCounty(text))
            check.normalised = county->name;
        break;
    case ImportValueKind::Currency:
        check.normalised = text.toUpper() == QLatin1String("LEI") ? QStringLiteral("RON") : text.toUpper();
        for (const QChar c : check.normalised) {
            if (c < u'A' || c > u'Z')
                check.level = Check::Level::Error;
        }
        if (check.normalised.size() != 3 || check.level == Check::Level::Error) {
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: “%2” is not a currency."), {field.titleText(), text.left(60)});
            return;
        }
        break;
    default: break;
    }
    if (check.level == Check::Level::Error) {
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: %2"), {field.titleText(), check.reason});
        return;
    }
    if (field.maxLength > 0 && check.normalised.size() > field.maxLength) {
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1 is longer than %2 characters."), {field.titleText(), QString::number(field.maxLength)});
        return;
    }
    if (check.level == Check::Level::Warning)
        record.flag(QT_TRANSLATE_NOOP("ImportReasons", "%1: %2"), {field.titleText(), check.reason});
    value = check.normalised;
}

void ImportValueReader::readAmount(int index, const QString &text, QString &value, ImportRecord &record) const
{
    const ImportField &field = importFields(m_kind)[index];
    const auto reading = readNumber(text, m_mapping.decimals);
    const auto amount = reading ? Decimal::fromText(reading->value) : std::nullopt;
    const auto exact = amount ? amount->rescaled(2) : std::nullopt;
    if (!exact) {
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: “%2” is not a number."), {field.titleText(), text.left(60)});
        return;
    }
    const bool asks = reading->ambiguous && !m_mapping.decimalsCertain;
    if (amount->isNegative()) {
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1 is below zero."), {field.titleText()});
    } else if (*exact != *amount && !asks) {
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: “%2” has more than two decimals."), {field.titleText(), text.left(60)});
    } else if (*exact >= amountLimit(field)) {
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: “%2” is too large."), {field.titleText(), text.left(60)});
    } else {
        value = exact->toText();
        if (asks && record.outcome != ImportOutcome::Refused) {
            record.outcome = ImportOutcome::Asks;
            record.ambiguousField = index;
            record.reasons.append({QT_TRANSLATE_NOOP("ImportReasons", "Does the mark in “%1” part thousands or decimals?"), {text.left(60)}});
            const auto other = Decimal::fromText(reading->alternative);
            for (const auto &choice : {amount, other}) {
                if (const auto two = choice ? choice->rescaled(2) : std::nullopt)
                    record.choices.append({ImportChoice::What::UseNumber, two->toText(), {}, 0});
            }
        }
        const int currency = importFieldIndex(m_kind, importKindInfo(m_kind).currencyField);
        if (!reading->currency.isEmpty() && record.value(currency).isNull())
            record.values[currency] = QString::fromLatin1(reading->currency);
    }
}

void ImportValueReader::readWhole(const ImportField &field, const QString &text, QString &value, ImportRecord &record) const
{
    QString plain = text;
    if (field.kind == ImportValueKind::Percent && plain.endsWith(u'%'))
        plain = plain.chopped(1).trimmed();
    const auto reading = readNumber(plain, m_mapping.decimals);
    const auto whole = [](const QString &number) -> std::optional<qint64> {
        const auto decimal = Decimal::fromText(number);
        const auto rounded = decimal ? decimal->rescaled(0) : std::nullopt;
        return rounded && *rounded == *decimal ? rounded->units() : std::nullopt;
    };
    auto number = reading ? whole(reading->value) : std::nullopt;
    if (!number && reading && reading->ambiguous)
        number = whole(reading->alternative); // 2.822 employees are 2822, whatever the style of the amounts
    qint64 low = 0;
    qint64 high = 2'000'000'000;
    if (field.kind == ImportValueKind::Year) {
        low = 1500;
        high = m_today.year();
    } else if (field.kind == ImportValueKind::Percent) {
        high = 100;
    }
    if (!number || *number < low || *number > high)
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: “%2” is not a whole number that can be stored there."), {field.titleText(), text.left(60)});
    else
        value = QString::number(*number);
}

void ImportValueReader::readWord(const ImportField &field, const QString &text, QString &value, ImportRecord &record) const
{
    const QString code = field.key == importKindInfo(m_kind).wordField ? m_mapping.words.value(text) : guessImportWord(field.vocabulary, text);
    if (!code.isEmpty())
        value = code;
    else
        record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "%1: it is not said what “%2” means."), {field.titleText(), text.left(60)});
}

} // namespace punte
