// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/FieldFormat.h"

#include "models/core/NumberFormat.h"
#include "models/core/Phone.h"
#include "models/core/RepeatRule.h"
#include "models/core/TextClean.h"
#include "models/records/Enums.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QUuid>

namespace punte {

namespace {

FieldCheck refusedValue(const char *message)
{
    FieldCheck check;
    check.level = FieldCheck::Level::Error;
    check.message = QCoreApplication::translate("FieldFormat", message);
    return check;
}

FieldCheck acceptedValue(const QVariant &value)
{
    FieldCheck check;
    check.normalised = value;
    return check;
}

FieldCheck checkedNumber(const Field &field, const QString &text)
{
    static const QRegularExpression integer(QStringLiteral("\\A[+-]?[0-9]{1,15}\\z"));
    static const QRegularExpression decimal(QStringLiteral("\\A[+-]?[0-9]{1,13}(\\.[0-9]{1,2})?\\z"));
    if (field.kind == FieldKind::Integer)
        return integer.match(text).hasMatch() ? acceptedValue(text.toLongLong())
                                              : refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "Enter a whole number."));
    if (!decimal.match(text).hasMatch())
        return refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "Enter a number with at most two decimals."));
    const std::optional<Decimal> number = Decimal::fromText(text.startsWith(QLatin1Char('+')) ? text.mid(1) : text);
    if (!number)
        return refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "Enter a number with at most two decimals."));
    if (field.kind == FieldKind::Percent && (number->isNegative() || *number > Decimal(100, 0)))
        return refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "Enter a percentage from 0 to 100."));
    return acceptedValue(number->toText());
}

FieldCheck checkedText(const Field &field, const QString &typed)
{
    const auto cleaned = cleanText(typed, textLanguageOf(typed));
    if (!cleaned) {
        FieldCheck check;
        check.level = FieldCheck::Level::Error;
        check.message = cleaned.error().what;
        return check;
    }
    const QString &text = *cleaned;
    if (field.maxLength > 0 && text.toUcs4().size() > field.maxLength) {
        FieldCheck check;
        check.level = FieldCheck::Level::Error;
        check.message = QCoreApplication::translate("FieldFormat", "At most %n character(s).", nullptr, field.maxLength);
        return check;
    }
    return acceptedValue(text);
}

/// What PostgreSQL knows and QDate does not. Nobody types it; it came from the database and may be written back as it is.
bool isOddMoment(const QVariant &input)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(-?infinity|\d{5,7}-\d\d-\d\d( [\d:.]+[+-][\d:]+)?|\d{4,7}-\d\d-\d\d( [\d:.]+[+-][\d:]+)? BC)\z)"));
    return input.typeId() == QMetaType::QString && form.match(input.toString()).hasMatch();
}

/// Qt ignores what follows the date, so that "0044-03-15 BC" would become a year of ours.
QDate plainDate(const QVariant &input)
{
    return input.typeId() == QMetaType::QString && input.toString().size() != 10 ? QDate() : input.toDate();
}

QDateTime plainMoment(const QVariant &input)
{
    if (input.typeId() != QMetaType::QString)
        return input.toDateTime();
    return isOddMoment(input) ? QDateTime() : QDateTime::fromString(input.toString(), Qt::ISODate);
}

FieldCheck checkedTags(const Field &field, const QVariant &input)
{
    QStringList tags;
    for (const QString &tag : input.toStringList()) {
        const FieldCheck each = checkedText(field, tag);
        if (each.level == FieldCheck::Level::Error)
            return each;
        tags.append(each.normalised.toString());
    }
    return acceptedValue(tags);
}

FieldCheck checkedKind(const Field &field, const QVariant &input)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Percent:
        return checkedNumber(field, input.toString().trimmed());
    case FieldKind::Date: {
        if (isOddMoment(input))
            return acceptedValue(input);
        const QDate date = plainDate(input);
        if (!date.isValid() || date.year() < 1 || date.year() > 9999)
            return refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "This is not a date."));
        return acceptedValue(date);
    }
    case FieldKind::Instant: {
        if (isOddMoment(input))
            return acceptedValue(input);
        const QDateTime instant = plainMoment(input);
        if (!instant.isValid() || instant.date().year() < 1 || instant.date().year() > 9999)
            return refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "This is not a date and time."));
        return acceptedValue(instant);
    }
    case FieldKind::Bool:
        return acceptedValue(input.toBool());
    case FieldKind::Enum:
        if (!Enums::values(field.enumName).isEmpty() && !Enums::contains(field.enumName, input.toString()))
            return refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "Choose one of the values."));
        return checkedText(field, input.toString());
    case FieldKind::Person:
    case FieldKind::Company:
    case FieldKind::Contact:
    case FieldKind::Opportunity:
    case FieldKind::Campaign: {
        const QUuid id = input.typeId() == QMetaType::QUuid ? input.toUuid() : QUuid::fromString(input.toString());
        return id.isNull() ? refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "Choose one from the list.")) : acceptedValue(id);
    }
    case FieldKind::Tags:
        return checkedTags(field, input);
    case FieldKind::Repeat: {
        const auto rule = RepeatRule::fromText(input.toString());
        return rule ? acceptedValue(rule->toText()) : refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "This is no rule of repeating."));
    }
    default:
        return checkedText(field, input.toString());
    }
}

bool isEmptyInput(const QVariant &input)
{
    if (!input.isValid() || input.isNull())
        return true;
    if (input.typeId() == QMetaType::QUuid)
        return input.toUuid().isNull();
    if (input.typeId() == QMetaType::QStringList)
        return input.toStringList().isEmpty();
    return input.typeId() == QMetaType::QString && input.toString().trimmed().isEmpty();
}

} // namespace

QString FieldFormat::text(const Field &field, const QVariant &raw, const QVariant &display, const QString &currency)
{
    if (field.isLink())
        return display.toString();
    if (!raw.isValid() || raw.isNull())
        return {};
    const QLocale locale;
    switch (field.kind) {
    case FieldKind::Money:
        return NumberFormat::money(raw.toString(), currency.toLatin1());
    case FieldKind::Percent:
        return NumberFormat::percent(raw.toString());
    case FieldKind::Integer:
        return field.grouped ? NumberFormat::decimal(raw.toString()) : raw.toString();
    case FieldKind::Date:
        return raw.typeId() == QMetaType::QDate ? locale.toString(raw.toDate(), QStringLiteral("d MMM yyyy")) : raw.toString();
    case FieldKind::Instant:
        return raw.typeId() == QMetaType::QDateTime
                   ? locale.toString(raw.toDateTime().toLocalTime(), QStringLiteral("d MMM yyyy, HH:mm"))
                   : raw.toString();
    case FieldKind::Bool:
        return raw.toBool() ? QCoreApplication::translate("FieldFormat", "Yes") : QCoreApplication::translate("FieldFormat", "No");
    case FieldKind::Enum:
        return Enums::recordText(field.enumName, raw.toString());
    case FieldKind::Tags:
        return raw.typeId() == QMetaType::QStringList ? raw.toStringList().join(QStringLiteral(", ")) : raw.toString();
    case FieldKind::Phone:
        return phoneForReading(raw.toString());
    case FieldKind::Repeat: {
        const auto rule = RepeatRule::fromText(raw.toString());
        return rule ? rule->words() : raw.toString();
    }
    default:
        return raw.toString();
    }
}

bool FieldFormat::same(const Field &field, const QVariant &current, const QVariant &next)
{
    const bool noCurrent = isEmptyInput(current);
    if (noCurrent || isEmptyInput(next))
        return noCurrent && isEmptyInput(next);
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Percent:
    {
        const auto a = Decimal::fromText(current.toString());
        const auto b = Decimal::fromText(next.toString());
        return a && b ? *a == *b : current.toString() == next.toString();
    }
    case FieldKind::Instant:
        return isOddMoment(current) || isOddMoment(next) ? current.toString() == next.toString() : plainMoment(current) == plainMoment(next);
    case FieldKind::Date:
        return isOddMoment(current) || isOddMoment(next) ? current.toString() == next.toString() : plainDate(current) == plainDate(next);
    case FieldKind::Bool:
        return current.toBool() == next.toBool();
    case FieldKind::Tags:
        return current.toStringList() == next.toStringList();
    default:
        return field.isLink() ? current.toUuid() == next.toUuid() : current.toString() == next.toString();
    }
}

FieldCheck FieldFormat::check(const Field &field, const QVariant &input)
{
    if (isEmptyInput(input)) {
        if (field.required)
            return refusedValue(QT_TRANSLATE_NOOP("FieldFormat", "This field is required."));
        return acceptedValue({});
    }
    FieldCheck check = checkedKind(field, input);
    if (check.level == FieldCheck::Level::Error || !field.check)
        return check;
    const QVariant normalised = check.normalised;
    check = field.check(normalised);
    if (!check.normalised.isValid() && check.level != FieldCheck::Level::Error)
        check.normalised = normalised;
    return check;
}

} // namespace punte
