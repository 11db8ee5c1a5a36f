// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/PgText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUuid>

#include <charconv>

namespace punte {

namespace {

// OIDs of pg_type.dat; they never change between versions.
enum PgTypeOid : unsigned {
    BoolOid = 16, ByteaOid = 17, Int8Oid = 20, Int2Oid = 21, Int4Oid = 23, OidOid = 26, Float4Oid = 700, Float8Oid = 701,
    DateOid = 1082, TimestampTzOid = 1184, UuidOid = 2950, VoidOid = 2278,
    BoolArrayOid = 1000, NameArrayOid = 1003, Int2ArrayOid = 1005, Int4ArrayOid = 1007, TextArrayOid = 1009, BpcharArrayOid = 1014,
    VarcharArrayOid = 1015, Int8ArrayOid = 1016, DateArrayOid = 1182, NumericArrayOid = 1231, UuidArrayOid = 2951
};

AppError pgTextInvalid(const char *what)
{
    return toldError(ErrorKind::Invalid, [what] { return QCoreApplication::translate("Errors", what); });
}

/// Qt takes a leading U+FEFF for a mark of the encoding and drops it; in a value it is a character like any other.
QString pgStringOf(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    if (utf8.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

Result<PgParam> pgTextOf(const QString &text)
{
    if (text.contains(QChar(u'\0')))
        return std::unexpected(pgTextInvalid(QT_TRANSLATE_NOOP("Errors", "The text contains a null character, which cannot be stored.")));
    if (!isStorableText(text))
        return std::unexpected(pgTextInvalid(QT_TRANSLATE_NOOP("Errors", "The text contains half of a character pair, which cannot be stored.")));
    return PgParam{text.toUtf8(), false};
}

QByteArray pgDateText(QDate date)
{
    const int year = date.year();
    QByteArray text = QByteArray::number(year > 0 ? year : -year).rightJustified(4, '0');
    text += '-' + QByteArray::number(date.month()).rightJustified(2, '0') + '-' + QByteArray::number(date.day()).rightJustified(2, '0');
    return text;
}

QByteArray pgInstantText(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    QByteArray text = pgDateText(utc.date()) + ' ' + utc.time().toString(QStringLiteral("HH:mm:ss.zzz")).toLatin1() + "+00";
    if (utc.date().year() < 0)
        text += " BC";
    return text;
}

void pgAppendElement(QByteArray &array, const PgParam &element)
{
    if (array.size() > 1)
        array += ',';
    if (element.isNull) {
        array += "NULL";
        return;
    }
    array += '"';
    for (const char c : element.text) {
        if (c == '"' || c == '\\')
            array += '\\';
        array += c;
    }
    array += '"';
}

Result<PgParam> pgArrayOf(const QVariantList &values)
{
    QByteArray array = "{";
    for (const QVariant &value : values) {
        const auto element = encodeParam(value);
        if (!element)
            return std::unexpected(element.error());
        pgAppendElement(array, *element);
    }
    return PgParam{array + '}', false};
}

/// Reads `count` digits; -1 when one of them is none.
int pgDigits(const char *text, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// yyyy-mm-dd with a four digit year and nothing unusual; anything else is invalid and stays text.
QDate pgPlainDate(const char *text, int length)
{
    if (length < 10 || text[4] != '-' || text[7] != '-')
        return {};
    const int year = pgDigits(text, 4), month = pgDigits(text + 5, 2), day = pgDigits(text + 8, 2);
    return year > 0 && month > 0 && day > 0 ? QDate(year, month, day) : QDate();
}

/// "2026-01-27 09:41:00.123456+02", also with +01:44:24 as old zones have it. Invalid for everything else (infinity, BC, year 10000).
QDateTime pgInstant(const char *text, int length)
{
    const QDate date = pgPlainDate(text, length);
    if (!date.isValid() || length < 20 || text[10] != ' ' || text[13] != ':' || text[16] != ':')
        return {};
    const int hour = pgDigits(text + 11, 2), minute = pgDigits(text + 14, 2), second = pgDigits(text + 17, 2);
    if (hour < 0 || minute < 0 || second < 0)
        return {};
    int at = 19;
    int millis = 0;
    if (at < length && text[at] == '.') {
        int scale = 100;
        for (++at; at < length && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            millis += (text[at] - '0') * scale;
    }
    if (at + 3 > length || (text[at] != '+' && text[at] != '-'))
        return {};
    const int sign = text[at] == '-' ? -1 : 1;
    int offset = 0;
    int unit = 3600;
    for (++at; at + 2 <= length && unit > 0; at += 3, unit /= 60) {
        const int part = pgDigits(text + at, 2);
        if (part < 0)
            return {};
        offset += part * unit;
        if (at + 2 == length) {
            at = length;
            break;
        }
        if (text[at + 2] != ':')
            return {};
    }
    if (at != length)
        return {};
    constexpr qint64 epochJulianDay = 2440588;
    const qint64 seconds = (date.toJulianDay() - epochJulianDay) * 86400 + hour * 3600 + minute * 60 + second - sign * offset;
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + millis);
}

QByteArray pgBytea(const char *text, int length)
{
    // The session asks for bytea_output = hex; the escape form is not understood on purpose.
    if (length >= 2 && text[0] == '\\' && text[1] == 'x')
        return QByteArray::fromHex(QByteArray::fromRawData(text + 2, length - 2));
    return QByteArray(text, length);
}

template <class T>
QVariant pgNumber(const char *text, int length)
{
    T number{};
    const auto parsed = std::from_chars(text, text + length, number);
    return parsed.ec == std::errc() && parsed.ptr == text + length ? QVariant::fromValue(number) : QVariant(pgStringOf(QByteArrayView(text, length)));
}

} // namespace

bool isStorableText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate())
            return false;
        if (c.isHighSurrogate() && (++i >= text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

Result<PgParam> encodeParam(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return PgParam{{}, true};
    switch (value.typeId()) {
    case QMetaType::Nullptr: return PgParam{{}, true};
    case QMetaType::Bool: return PgParam{value.toBool() ? QByteArrayLiteral("t") : QByteArrayLiteral("f"), false};
    case QMetaType::Int: case QMetaType::Short: case QMetaType::Long: case QMetaType::LongLong:
        return PgParam{QByteArray::number(value.toLongLong()), false};
    case QMetaType::UInt: case QMetaType::UShort: case QMetaType::ULong: case QMetaType::ULongLong:
        return PgParam{QByteArray::number(value.toULongLong()), false};
    case QMetaType::Double: case QMetaType::Float:
        return PgParam{QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest), false};
    case QMetaType::QString: return pgTextOf(value.toString());
    case QMetaType::QByteArray: return PgParam{"\\x" + value.toByteArray().toHex(), false};
    case QMetaType::QUuid: {
        const QUuid uuid = value.toUuid();
        return uuid.isNull() ? PgParam{{}, true} : PgParam{uuid.toByteArray(QUuid::WithoutBraces), false};
    }
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        return date.isValid() ? PgParam{pgDateText(date) + (date.year() < 0 ? " BC" : ""), false} : PgParam{{}, true};
    }
    case QMetaType::QDateTime: {
        const QDateTime instant = value.toDateTime();
        return instant.isValid() ? PgParam{pgInstantText(instant), false} : PgParam{{}, true};
    }
    case QMetaType::QJsonObject: return pgTextOf(QString::fromUtf8(QJsonDocument(value.toJsonObject()).toJson(QJsonDocument::Compact)));
    case QMetaType::QJsonArray: return pgTextOf(QString::fromUtf8(QJsonDocument(value.toJsonArray()).toJson(QJsonDocument::Compact)));
    case QMetaType::QJsonDocument: return pgTextOf(QString::fromUtf8(value.toJsonDocument().toJson(QJsonDocument::Compact)));
    default: break;
    }
    if (value.metaType() == QMetaType::fromType<QList<QUuid>>()) {
        QVariantList list;
        for (const QUuid &uuid : value.value<QList<QUuid>>())
            list.append(uuid);
        return pgArrayOf(list);
    }
    if (value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList || value.canConvert<QVariantList>())
        return pgArrayOf(value.toList());
    return std::unexpected(toldError(ErrorKind::Internal, [] { return QCoreApplication::translate("Errors", "The program made an error. Please report it."); },
                                     QStringLiteral("A value of type %1 cannot be bound.").arg(QString::fromLatin1(value.typeName()))));
}

std::optional<QStringList> parseArrayLiteral(QByteArrayView literal)
{
    qsizetype i = 0;
    if (literal.startsWith('[')) // explicit bounds: [0:2]={...}
        i = literal.indexOf('=') + 1;
    if (i >= literal.size() || literal[i] != '{' || !literal.endsWith('}'))
        return std::nullopt;
    const qsizetype end = literal.size() - 1;
    QStringList list;
    ++i;
    while (i < end) {
        QByteArray element;
        bool quoted = false;
        if (literal[i] == '"') {
            quoted = true;
            for (++i; i < end && literal[i] != '"'; ++i) {
                if (literal[i] == '\\')
                    ++i;
                element += literal[i];
            }
            ++i;
        } else if (literal[i] == '{') {
            return std::nullopt;
        } else {
            for (; i < end && literal[i] != ','; ++i)
                element += literal[i];
        }
        if (!quoted && element == "NULL")
            list.append(QString());
        else
            list.append(element.isEmpty() ? QStringLiteral("") : pgStringOf(element));
        if (i < end && literal[i] != ',')
            return std::nullopt;
        ++i;
    }
    return list;
}

QVariant decodeValue(const char *text, int length, unsigned typeOid)
{
    switch (typeOid) {
    case BoolOid: return length == 1 && text[0] == 't';
    case Int2Oid: case Int4Oid: return pgNumber<int>(text, length);
    case Int8Oid: case OidOid: return pgNumber<qint64>(text, length);
    case Float4Oid: case Float8Oid: return pgNumber<double>(text, length);
    case UuidOid: return QUuid::fromString(QLatin1String(text, length));
    case ByteaOid: return pgBytea(text, length);
    case VoidOid: return {};
    case DateOid:
        if (const QDate date = pgPlainDate(text, length); date.isValid() && length == 10)
            return date;
        break;
    case TimestampTzOid:
        if (const QDateTime instant = pgInstant(text, length); instant.isValid())
            return instant;
        break;
    case BoolArrayOid: case NameArrayOid: case Int2ArrayOid: case Int4ArrayOid: case TextArrayOid: case BpcharArrayOid:
    case VarcharArrayOid: case Int8ArrayOid: case DateArrayOid: case NumericArrayOid: case UuidArrayOid:
        if (auto list = parseArrayLiteral(QByteArrayView(text, length)))
            return *list;
        break;
    default: break;
    }
    return pgStringOf(QByteArrayView(text, length));
}

} // namespace punte
