// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/MessagePeople.h"

#include <algorithm>

namespace punte {

QByteArray messageLanguageCode(MessageLanguage language)
{
    return language == MessageLanguage::Romanian ? "ro" : "en";
}

std::optional<MessageLanguage> messageLanguageOf(QStringView code)
{
    if (code == QLatin1String("ro"))
        return MessageLanguage::Romanian;
    if (code == QLatin1String("en"))
        return MessageLanguage::English;
    return std::nullopt;
}

QString messageLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            line += c;
            line += text.at(++i);
        } else if (c.isSurrogate()) {
            continue;
        } else if (c.isSpace() || c.category() == QChar::Other_Control) {
            line += u' ';
        } else if (c.category() == QChar::Other_Format && c != QChar(0x200D) && c != QChar(0x200C)) {
            continue; // the two that join emoji and letters may stay
        } else {
            line += c;
        }
    }
    return line.simplified();
}

QString smsStopNumber(const QString &smsSender, const QString &organisationPhone)
{
    const QString bare = QString(smsSender).remove(u' ').remove(u'+');
    const bool number = !bare.isEmpty() && std::all_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
    return number ? smsSender : organisationPhone;
}

bool isMessageLink(QStringView address)
{
    qsizetype at = 0;
    for (const QLatin1String scheme : {QLatin1String("https://"), QLatin1String("http://")}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive)) {
            at = scheme.size();
            break;
        }
    }
    if (at == 0 || address.size() > 2000)
        return false;
    for (const QChar c : address) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == u'"' || c == u'<' || c == u'>' || c == u'\\')
            return false;
    }
    qsizetype end = at;
    while (end < address.size() && address.at(end) != u'/' && address.at(end) != u'?' && address.at(end) != u'#')
        ++end;
    const QStringView host = address.mid(at, end - at);
    return !host.isEmpty() && !host.contains(u'@') && !host.startsWith(u':') && !host.startsWith(u'.');
}

} // namespace punte
