// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/OutsideLink.h"

#include "models/core/Email.h"
#include "models/core/Phone.h"
#include "models/core/UrlCheck.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace punte {

namespace {

constexpr qsizetype longestOutsideLink = 2000;
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype mostDigits = 20;

OutsideLink refusedLink(OutsideLink link, const QString &reason)
{
    link.level = Check::Level::Error;
    link.reason = reason;
    link.url = QUrl();
    return link;
}

// A number as dialled: the digits, in front perhaps a plus. Codes with * and # change what a telephone does; they are not numbers.
QString dialled(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (c == u'*' || c == u'#' || c.isLetter())
            return {};
    }
    return digits;
}

} // namespace

OutsideLink websiteLink(const QString &typed)
{
    OutsideLink link;
    link.typed = typed;
    link.normalised = typed.trimmed();
    if (link.normalised.isEmpty())
        return refusedLink(link, QCoreApplication::translate("Checks", "There is no web address."));
    const UrlCheck check = checkUrl(typed.size() > longestOutsideLink ? typed.left(longestOutsideLink) : typed);
    static_cast<Check &>(link) = check;
    link.place = check.host;
    if (typed.size() > longestOutsideLink)
        return refusedLink(link, QCoreApplication::translate("Checks", "This web address is too long to be opened."));
    if (check.level == Check::Level::Error)
        return refusedLink(link, check.reason);
    link.url = QUrl(check.normalised, QUrl::StrictMode);
    return link;
}

OutsideLink emailLink(const QString &typed)
{
    OutsideLink link;
    link.kind = OutsideLink::Kind::Email;
    link.typed = typed;
    link.normalised = typed.trimmed();
    link.place = link.normalised;
    if (link.normalised.isEmpty())
        return refusedLink(link, QCoreApplication::translate("Checks", "There is no e-mail address."));
    const Check check = checkEmail(link.normalised);
    if (check.level == Check::Level::Error || link.normalised.size() > 254)
        return refusedLink(link, QCoreApplication::translate("Checks", "This is not an e-mail address."));
    link.url.setScheme(QStringLiteral("mailto"));
    // Everything that could begin a header of the letter is encoded.
    link.url.setPath(QString::fromLatin1(QUrl::toPercentEncoding(link.normalised, "@+")), QUrl::StrictMode);
    return link;
}

OutsideLink phoneLink(const QString &typed, const QString &scheme)
{
    OutsideLink link;
    link.kind = OutsideLink::Kind::Phone;
    link.typed = typed;
    link.normalised = typed.trimmed();
    if (link.normalised.isEmpty())
        return refusedLink(link, QCoreApplication::translate("Checks", "There is no phone number."));
    const PhoneCheck check = checkPhone(link.normalised);
    const QString number = check.e164.isEmpty() ? dialled(link.normalised) : check.e164;
    const qsizetype digits = number.size() - (number.startsWith(u'+') ? 1 : 0);
    link.place = phoneForReading(link.normalised);
    if (digits < fewestDigits || digits > mostDigits)
        return refusedLink(link, QCoreApplication::translate("Checks", "“%1” is not a number that can be called.").arg(link.normalised.left(40)));
    const bool known = scheme == QLatin1String("sip") || scheme == QLatin1String("callto");
    link.url.setScheme(known ? scheme : QStringLiteral("tel"));
    link.url.setPath(number);
    return link;
}

OutsideLink letterLink(const QString &subject, const QString &text)
{
    OutsideLink link;
    link.kind = OutsideLink::Kind::Email;
    link.url.setScheme(QStringLiteral("mailto"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    query.addQueryItem(QStringLiteral("body"), QString::fromLatin1(QUrl::toPercentEncoding(text)));
    link.url.setQuery(query);
    return link;
}

bool mayLeave(const QUrl &url)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("tel"), QStringLiteral("sip"),
        QStringLiteral("callto")};
    if (!url.isValid() || !schemes.contains(url.scheme()))
        return false;
    return !url.scheme().startsWith(QLatin1String("http")) || (!url.host().isEmpty() && url.userInfo().isEmpty());
}

} // namespace punte
