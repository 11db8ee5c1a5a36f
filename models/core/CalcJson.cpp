// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/CalcJson.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace punte::CalcJson {

std::unexpected<AppError> refuse(const QString &sentence)
{
    return std::unexpected(AppError{ErrorKind::Invalid, sentence, {}, {}, {}, {}});
}

Result<> onlyKeys(const QJsonObject &input, std::initializer_list<const char *> known)
{
    for (const QString &key : input.keys()) {
        const bool isKnown = std::ranges::any_of(known, [&](const char *each) { return key == QLatin1String(each); });
        if (!isKnown) {
            QStringList names;
            for (const char *each : known)
                names << QString::fromLatin1(each);
            return refuse(QCoreApplication::translate("Calc", "There is no key “%1” here. Known: %2.").arg(key, names.join(QStringLiteral(", "))));
        }
    }
    return {};
}

Result<QJsonArray> list(const QJsonObject &input, const char *key)
{
    const QJsonValue found = input.value(QLatin1String(key));
    if (!found.isArray())
        return refuse(QCoreApplication::translate("Calc", "The input needs “%1” as a list.").arg(QLatin1String(key)));
    return found.toArray();
}

Result<QJsonArray> listAt(const QJsonValue &found, const QString &where)
{
    if (!found.isArray())
        return refuse(QCoreApplication::translate("Calc", "%1 is not a list.").arg(where));
    return found.toArray();
}

Result<double> numberAt(const QJsonValue &found, const QString &where)
{
    if (!found.isDouble() || !std::isfinite(found.toDouble()))
        return refuse(QCoreApplication::translate("Calc", "%1 is not a number.").arg(where));
    return found.toDouble();
}

Result<std::optional<double>> cellAt(const QJsonValue &found, const QString &where)
{
    if (found.isNull())
        return std::optional<double>();
    const auto number = numberAt(found, where);
    if (!number)
        return std::unexpected(number.error());
    return std::optional(*number);
}

Result<double> number(const QJsonObject &input, const char *key, std::optional<double> fallback)
{
    if (fallback && !input.contains(QLatin1String(key)))
        return *fallback;
    return numberAt(input.value(QLatin1String(key)), QString::fromLatin1(key));
}

Result<qint64> wholeNumberAt(const QJsonValue &found, const QString &where, qint64 low, qint64 high)
{
    const auto number = numberAt(found, where);
    if (!number)
        return std::unexpected(number.error());
    if (*number < double(low) || *number > double(high) || std::floor(*number) != *number)
        return refuse(QCoreApplication::translate("Calc", "%1 is not a whole number from %2 to %3.").arg(where, QString::number(low), QString::number(high)));
    return qint64(*number);
}

Result<qint64> wholeNumber(const QJsonObject &input, const char *key, qint64 low, qint64 high, std::optional<qint64> fallback)
{
    if (fallback && !input.contains(QLatin1String(key)))
        return *fallback;
    return wholeNumberAt(input.value(QLatin1String(key)), QString::fromLatin1(key), low, high);
}

Result<QString> exactText(const QJsonValue &found)
{
    if (found.isString())
        return found.toString();
    if (!found.isDouble())
        return refuse(QCoreApplication::translate("Calc", "A value is neither text nor a number."));
    const double number = found.toDouble();
    if (std::abs(number) >= 9'007'199'254'740'992.0) // above, neighbours fall together
        return refuse(QCoreApplication::translate("Calc", "Write numbers of more than 15 digits as text."));
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

Result<Decimal> decimalAt(const QJsonValue &found, const QString &where)
{
    const auto text = exactText(found);
    const auto decimal = text ? Decimal::fromText(*text) : std::nullopt;
    if (!decimal)
        return refuse(QCoreApplication::translate("Calc", "%1 is not an exact number such as \"1234.50\".").arg(where));
    return *decimal;
}

Result<QStringList> texts(const QJsonObject &input, const char *key)
{
    return eachUnder(input, key, [](const QJsonValue &found, const QString &where) -> Result<QString> {
        if (!found.isString())
            return refuse(QCoreApplication::translate("Calc", "%1 is not text.").arg(where));
        return found.toString();
    });
}

Result<QDateTime> momentAt(const QJsonValue &found, const QString &where)
{
    const QDateTime moment = QDateTime::fromString(found.toString(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return refuse(QCoreApplication::translate("Calc", "%1 is not a moment with its zone such as 2026-03-01T10:00:00Z.").arg(where));
    return moment.toUTC();
}

Result<QDate> day(const QJsonObject &input, const char *key)
{
    const QString text = input.value(QLatin1String(key)).toString();
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return refuse(QCoreApplication::translate("Calc", "%1 is not a date as yyyy-mm-dd.").arg(QLatin1String(key)));
    return date;
}

Result<QList<qint64>> wholeNumbers(const QJsonObject &input, const char *key, qint64 low, qint64 high)
{
    return eachUnder(input, key, [=](const QJsonValue &found, const QString &where) { return wholeNumberAt(found, where, low, high); });
}

Result<QList<QList<qint64>>> wholeRows(const QJsonObject &input, const char *key, qsizetype width, qint64 low, qint64 high)
{
    return eachUnder(input, key, [=](const QJsonValue &found, const QString &row) -> Result<QList<qint64>> {
        const auto inner = listAt(found, row);
        if (!inner)
            return std::unexpected(inner.error());
        if (width > 0 && inner->size() != width)
            return refuse(QCoreApplication::translate("Calc", "%1 does not have %2 numbers.").arg(row, QString::number(width)));
        return eachOf(*inner, row, [=](const QJsonValue &each, const QString &where) { return wholeNumberAt(each, where, low, high); });
    });
}

Result<QList<double>> numbers(const QJsonObject &input, const char *key)
{
    return eachUnder(input, key, &numberAt);
}

Result<CellMatrix> cells(const QJsonObject &input, const char *key)
{
    return eachUnder(input, key, [](const QJsonValue &found, const QString &row) -> Result<QList<std::optional<double>>> {
        const auto inner = listAt(found, row);
        if (!inner)
            return std::unexpected(inner.error());
        return eachOf(*inner, row, &cellAt);
    });
}

Result<NumberMatrix> matrix(const QJsonObject &input, const char *key)
{
    const auto read = cells(input, key);
    if (!read)
        return std::unexpected(read.error());
    NumberMatrix found;
    for (qsizetype i = 0; i < read->size(); ++i) {
        QList<double> row;
        for (qsizetype j = 0; j < read->at(i).size(); ++j) {
            const auto cell = read->at(i).at(j);
            if (!cell)
                return refuse(QCoreApplication::translate("Calc", "%1 is not a number.").arg(place(place(QString::fromLatin1(key), i), j)));
            row.append(*cell);
        }
        found.append(row);
    }
    return found;
}

QString place(const QString &name, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(name, QString::number(index));
}

QJsonValue value(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray array(const QList<double> &values)
{
    QJsonArray out;
    for (const double each : values)
        out.append(each);
    return out;
}

QJsonArray array(const QList<std::optional<double>> &values)
{
    QJsonArray out;
    for (const auto &each : values)
        out.append(value(each));
    return out;
}

QJsonArray array(const QList<int> &values)
{
    QJsonArray out;
    for (const int each : values)
        out.append(each);
    return out;
}

QJsonArray array(const QList<qint64> &values)
{
    QJsonArray out;
    for (const qint64 each : values)
        out.append(each);
    return out;
}

QJsonArray rows(const NumberMatrix &matrix)
{
    QJsonArray out;
    for (const QList<double> &row : matrix)
        out.append(array(row));
    return out;
}

QJsonArray rows(const CellMatrix &matrix)
{
    QJsonArray out;
    for (const auto &row : matrix)
        out.append(array(row));
    return out;
}

} // namespace punte::CalcJson
