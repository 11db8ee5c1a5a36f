// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/NumberText.h"

#include <QCoreApplication>

#include <array>

namespace punte {

namespace {

std::unexpected<AppError> numberError(LiveText tell)
{
    return std::unexpected(toldError(ErrorKind::Invalid, std::move(tell)));
}

std::unexpected<AppError> notANumber()
{
    return numberError([] { return QCoreApplication::translate("Numbers", "This is not a number."); });
}

bool isNumberBlank(QChar c)
{
    return c == u' ' || c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2009) || c == QChar(0x2007);
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

struct CurrencyMark {
    QStringView mark;
    const char *code;
};

constexpr std::array currencyMarks = {
    CurrencyMark{u"lei", "RON"}, CurrencyMark{u"leu", "RON"}, CurrencyMark{u"€", "EUR"},
    CurrencyMark{u"$", "USD"}, CurrencyMark{u"£", "GBP"},
};

/// Takes a currency written before or after the number off the text.
QByteArray takeCurrency(QString &text)
{
    const auto codeOf = [](QStringView part) -> QByteArray {
        for (const CurrencyMark &mark : currencyMarks) {
            if (part.compare(mark.mark, Qt::CaseInsensitive) == 0)
                return mark.code;
        }
        if (part.size() != 3)
            return {};
        for (const QChar c : part) {
            if (!((c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')))
                return {};
        }
        return part.toLatin1().toUpper();
    };
    const auto isNumberPart = [](QChar c) { return isAsciiDigit(c) || c == u'.' || c == u',' || c == u'-' || c == u'+'
                                                   || c == QChar(0x2212) || c == u'\'' || c == QChar(0x2019); };
    qsizetype start = 0;
    while (start < text.size() && !isNumberPart(text[start]))
        ++start;
    qsizetype end = text.size();
    while (end > start && !isAsciiDigit(text[end - 1]) && text[end - 1] != u'.' && text[end - 1] != u',')
        --end;
    const QString before = text.left(start).trimmed();
    const QString after = text.mid(end).trimmed();
    const QByteArray code = codeOf(before.isEmpty() ? after : before);
    if (code.isEmpty() || (!before.isEmpty() && !after.isEmpty()))
        return {};
    text = text.mid(start, end - start);
    return code;
}

/// "1" + groups of exactly three, parted by `separator`, without a part after another separator.
std::optional<QString> joinGroups(QStringView text, QChar separator)
{
    const auto parts = text.split(separator);
    if (parts.first().isEmpty() || parts.first().size() > 3)
        return std::nullopt;
    QString digits = parts.first().toString();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].size() != 3)
            return std::nullopt;
        digits += parts[i];
    }
    return digits;
}

QString plainNumber(bool negative, QStringView whole, QStringView fraction)
{
    qsizetype skip = 0;
    while (skip + 1 < whole.size() && whole[skip] == u'0')
        ++skip;
    QString text = whole.isEmpty() ? QStringLiteral("0") : whole.mid(skip).toString();
    if (!fraction.isEmpty())
        text += u'.' + fraction.toString();
    bool zero = true;
    for (const QChar c : text)
        zero = zero && (c == u'0' || c == u'.');
    return negative && !zero ? u'-' + text : text;
}

} // namespace

Result<NumberReading> readNumber(QStringView typed, DecimalStyle style)
{
    QString text;
    for (const QChar c : typed)
        text += isNumberBlank(c) ? QChar(u' ') : c;
    text = text.trimmed();
    NumberReading reading;
    reading.currency = takeCurrency(text);
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+' || text[0] == QChar(0x2212))) {
        negative = text[0] != u'+';
        text = text.mid(1).trimmed();
    }
    if (text.isEmpty())
        return notANumber();

    int digits = 0;
    qsizetype points = 0;
    qsizetype commas = 0;
    QChar otherGroup;
    for (const QChar c : text) {
        if (isAsciiDigit(c))
            ++digits;
        else if (c == u'.')
            ++points;
        else if (c == u',')
            ++commas;
        else if ((c == u' ' || c == u'\'' || c == QChar(0x2019)) && (otherGroup.isNull() || otherGroup == c))
            otherGroup = c;
        else
            return notANumber();
    }
    if (digits == 0)
        return notANumber();
    if (digits > 30)
        return numberError([] { return QCoreApplication::translate("Numbers", "The number is too long."); });

    // The separator that ends the whole part, if any: the last one of two kinds, or the only one when it cannot be a group.
    const QChar decimalOfStyle = style == DecimalStyle::Comma ? u',' : u'.';
    QChar decimalMark;
    QChar groupMark;
    bool couldBeEither = false;
    if (points > 0 && commas > 0) {
        decimalMark = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
        groupMark = decimalMark == u'.' ? u',' : u'.';
        if ((decimalMark == u'.' ? points : commas) != 1)
            return notANumber();
    } else if (points + commas == 1) {
        const QChar only = points == 1 ? u'.' : u',';
        const qsizetype at = text.indexOf(only);
        const QStringView whole = QStringView(text).left(at);
        const bool groupPossible = text.size() - at - 1 == 3 && at >= 1 && at <= 3 && whole[0] != u'0' && otherGroup.isNull();
        couldBeEither = groupPossible;
        if (groupPossible && only != decimalOfStyle)
            groupMark = only;
        else
            decimalMark = only;
    } else if (points + commas > 1) {
        groupMark = points > 0 ? u'.' : u',';
    }
    if (!otherGroup.isNull() && !groupMark.isNull())
        return notANumber();

    const qsizetype cut = decimalMark.isNull() ? text.size() : text.indexOf(decimalMark);
    const QStringView wholePart = QStringView(text).left(cut);
    const QStringView fraction = decimalMark.isNull() ? QStringView() : QStringView(text).mid(cut + 1);
    for (const QChar c : fraction) {
        if (!isAsciiDigit(c))
            return notANumber();
    }
    QString whole = wholePart.toString();
    const QChar group = groupMark.isNull() ? otherGroup : groupMark;
    if (!group.isNull()) {
        const auto joined = joinGroups(wholePart, group);
        if (!joined)
            return notANumber();
        whole = *joined;
    }
    reading.value = plainNumber(negative, whole, fraction);
    reading.inStyle = decimalMark.isNull() ? groupMark != decimalOfStyle : decimalMark == decimalOfStyle;
    if (couldBeEither) {
        const qsizetype at = text.indexOf(points == 1 ? u'.' : u',');
        const QStringView left = QStringView(text).left(at);
        const QStringView right = QStringView(text).mid(at + 1);
        reading.ambiguous = true;
        reading.alternative = decimalMark.isNull() ? plainNumber(negative, left, right)
                                                   : plainNumber(negative, left.toString() + right.toString(), {});
    }
    return reading;
}

std::optional<QString> roundDecimalText(QStringView plain, int decimals, RoundingMode mode)
{
    if (decimals < -30 || decimals > 100)
        return std::nullopt;
    const qsizetype exponentAt = plain.indexOf(u'e', 0, Qt::CaseInsensitive);
    int exponent = 0;
    if (exponentAt >= 0) {
        bool ok = false;
        exponent = plain.mid(exponentAt + 1).toInt(&ok);
        if (!ok || exponent < -1000 || exponent > 1000)
            return std::nullopt;
        plain = plain.left(exponentAt);
    }
    const bool negative = plain.startsWith(u'-');
    if (negative || plain.startsWith(u'+'))
        plain = plain.mid(1);
    QString digits;
    qsizetype pointAt = -1;
    for (const QChar c : plain) {
        if (c == u'.' && pointAt < 0)
            pointAt = digits.size();
        else if (isAsciiDigit(c))
            digits += c;
        else
            return std::nullopt;
    }
    if (digits.isEmpty())
        return std::nullopt;
    qsizetype wholeLength = (pointAt < 0 ? digits.size() : pointAt) + exponent; // digits before the point

    const qsizetype keep = wholeLength + decimals; // digits that stay
    if (keep < 0) {
        digits = QStringLiteral("0");
        wholeLength = 1 - decimals;
    } else if (keep < digits.size()) {
        const QChar next = digits[keep];
        bool exactHalf = next == u'5';
        for (qsizetype i = keep + 1; exactHalf && i < digits.size(); ++i)
            exactHalf = digits[i] == u'0';
        const bool lastIsOdd = keep > 0 && (digits[keep - 1].unicode() - u'0') % 2 == 1;
        const bool up = exactHalf ? (mode == RoundingMode::HalfAway || lastIsOdd) : next >= u'5';
        digits.truncate(keep);
        if (up) {
            qsizetype i = keep - 1;
            for (; i >= 0 && digits[i] == u'9'; --i)
                digits[i] = u'0';
            if (i >= 0) {
                digits[i] = QChar(digits[i].unicode() + 1);
            } else {
                digits.prepend(u'1');
                ++wholeLength;
            }
        }
    } else {
        digits.append(QString(keep - digits.size(), u'0'));
    }
    // Now `digits` has wholeLength + decimals digits (at least one); write the point back.
    digits = digits.rightJustified(std::max<qsizetype>(wholeLength + decimals, 1), u'0');
    QString whole;
    QString fraction;
    if (decimals <= 0) {
        whole = digits + QString(-decimals, u'0');
    } else {
        digits = digits.rightJustified(decimals + 1, u'0');
        whole = digits.left(digits.size() - decimals);
        fraction = digits.right(decimals);
    }
    return plainNumber(negative, whole, fraction);
}

} // namespace punte
