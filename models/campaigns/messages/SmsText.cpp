// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/SmsText.h"

#include <QCoreApplication>
#include <QHash>

namespace punte {

namespace {

constexpr QStringView smsAlphabet = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView smsExtension = u"\f^{}\\[~]|€";

// How many signs of the short alphabet it is; 0 = none.
int smsUnits(QChar c)
{
    return smsAlphabet.contains(c) ? 1 : smsExtension.contains(c) ? 2 : 0;
}

struct SmsSizes {
    int single;
    int part;
};

SmsSizes smsSizes(bool ucs2)
{
    return ucs2 ? SmsSizes{70, 67} : SmsSizes{160, 153};
}

// Length in QChars and units of the sign at `at`.
std::pair<qsizetype, int> smsSign(QStringView text, qsizetype at, bool ucs2)
{
    if (!ucs2)
        return {1, smsUnits(text.at(at))};
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? std::pair<qsizetype, int>{2, 2} : std::pair<qsizetype, int>{1, 1};
}

// Calls `part` for each part with where it begins and ends and how many units it has.
template <class Part>
void smsCut(QStringView text, bool ucs2, int size, Part part)
{
    qsizetype from = 0;
    int units = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto [length, more] = smsSign(text, at, ucs2);
        if (units + more > size) {
            part(from, at, units);
            from = at;
            units = 0;
        }
        units += more;
        at += length;
    }
    if (from < text.size())
        part(from, text.size(), units);
}

} // namespace

SmsCount smsCount(QStringView text)
{
    SmsCount count;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = smsSign(text, at, true).first;
        if (length == 2 || smsUnits(text.at(at)) == 0) {
            count.ucs2 = true;
            const QString sign = text.mid(at, length).toString();
            if (std::none_of(count.forcedBy.begin(), count.forcedBy.end(), [&](const SmsForcing &known) { return known.sign == sign; }))
                count.forcedBy.append({sign, at});
        }
        at += length;
    }
    for (qsizetype at = 0; at < text.size();) {
        const auto [length, units] = smsSign(text, at, count.ucs2);
        count.units += units;
        at += length;
    }
    const SmsSizes sizes = smsSizes(count.ucs2);
    if (count.units <= sizes.single) {
        count.parts = text.isEmpty() ? 0 : 1;
        count.left = sizes.single - count.units;
        return count;
    }
    smsCut(text, count.ucs2, sizes.part, [&](qsizetype, qsizetype, int units) {
        ++count.parts;
        count.left = sizes.part - units;
    });
    return count;
}

QStringList smsParts(QStringView text)
{
    const SmsCount count = smsCount(text);
    if (count.parts <= 1)
        return text.isEmpty() ? QStringList() : QStringList{text.toString()};
    QStringList parts;
    smsCut(text, count.ucs2, smsSizes(count.ucs2).part, [&](qsizetype from, qsizetype to, int) { parts.append(text.mid(from, to - from).toString()); });
    return parts;
}

QString SmsCount::text() const
{
    const QString whole = QCoreApplication::translate("Sms", "%n SMS", nullptr, parts);
    if (!ucs2)
        return whole;
    return QCoreApplication::translate("Sms", "%1: “%2” leaves room for 70 signs instead of 160").arg(whole, forcedBy.first().sign);
}

QString smsWithoutDiacritics(const QString &text)
{
    static const QHash<char16_t, QString> likeness{{0x201E, QStringLiteral("\"")}, {0x201C, QStringLiteral("\"")}, {0x201D, QStringLiteral("\"")}, {0x00AB, QStringLiteral("\"")},
        {0x00BB, QStringLiteral("\"")}, {0x2018, QStringLiteral("'")}, {0x2019, QStringLiteral("'")}, {0x201A, QStringLiteral("'")}, {0x2013, QStringLiteral("-")},
        {0x2014, QStringLiteral("-")}, {0x2011, QStringLiteral("-")}, {0x2026, QStringLiteral("...")}, {0x00A0, QStringLiteral(" ")}, {0x202F, QStringLiteral(" ")},
        {0x2009, QStringLiteral(" ")}, {0x00E7, QStringLiteral("c")}, {0x0142, QStringLiteral("l")}, {0x0141, QStringLiteral("L")}, {0x0111, QStringLiteral("d")},
        {0x0060, QStringLiteral("'")}, {0x00B7, QStringLiteral("-")}, {0x2022, QStringLiteral("-")}, {0x0009, QStringLiteral(" ")}};
    QString plain;
    // Composed first, or the marks of decomposed letters would be lost where the alphabet has the letter.
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (smsUnits(c) > 0 || c.isSurrogate()) {
            plain += c;
            continue;
        }
        if (const auto like = likeness.find(c.unicode()); like != likeness.end()) {
            plain += *like;
            continue;
        }
        QString letters;
        for (const QChar part : QString(c).normalized(QString::NormalizationForm_D))
            if (!part.isMark())
                letters += part;
        plain += letters.size() == 1 && smsUnits(letters.front()) > 0 ? letters : QString(c);
    }
    return plain;
}

std::optional<Decimal> smsCost(qint64 parts, const Decimal &pricePerPart)
{
    return Decimal(parts, 0).times(pricePerPart);
}

} // namespace punte
