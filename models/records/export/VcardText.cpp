// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/VcardText.h"

namespace punte {

namespace {

constexpr qsizetype vcardLineBytes = 75;

QString escapedPart(VcardVersion version, QString text)
{
    if (version == VcardVersion::V21)
        return text.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;"));
    return text.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,"))
        .remove(u'\r').replace(u'\n', QStringLiteral("\\n"));
}

QByteArray foldedLine(const QByteArray &line)
{
    QByteArray out;
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype length = 1;
        while (i + length < line.size() && (static_cast<unsigned char>(line[i + length]) & 0xC0) == 0x80)
            ++length;
        if (width + length > vcardLineBytes) {
            out += "\r\n ";
            width = 1;
        }
        out += line.mid(i, length);
        width += length;
        i += length;
    }
    return out + "\r\n";
}

QByteArray quotedPrintable(const QByteArray &head, const QByteArray &bytes)
{
    QByteArray out = head;
    qsizetype width = head.size();
    for (const char c : bytes) {
        const bool plain = c >= 33 && c <= 126 && c != '=' && c != ';';
        const QByteArray one = plain || c == ';' || c == ' ' ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (width + one.size() > vcardLineBytes) {
            out += "=\r\n";
            width = 0;
        }
        out += one;
        width += one.size();
    }
    return out + "\r\n";
}

} // namespace

QByteArray vcardLine(VcardVersion version, const QByteArray &name, const QStringList &parts)
{
    QStringList escaped;
    for (const QString &part : parts)
        escaped.append(escapedPart(version, part));
    const QByteArray value = escaped.join(u';').toUtf8();
    if (version != VcardVersion::V21)
        return foldedLine(name + ':' + value);
    bool isAscii = true;
    for (const char c : value)
        isAscii = isAscii && c >= 32 && c < 127;
    if (isAscii && name.size() + value.size() < vcardLineBytes)
        return name + ':' + value + "\r\n";
    return quotedPrintable(name + ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", value);
}

QByteArray vcardVersionText(VcardVersion version)
{
    return version == VcardVersion::V21 ? "2.1" : version == VcardVersion::V30 ? "3.0" : "4.0";
}

} // namespace punte
