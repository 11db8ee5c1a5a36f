// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/MessageFooter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace punte {

QString StopWays::header() const
{
    QStringList ways;
    for (const QString &way : {page, mailto}) {
        if (!way.isEmpty())
            ways << u'<' + way + u'>';
    }
    return ways.join(QLatin1String(", "));
}

Result<StopWays> stopWays(const MessageSender &sender, const QString &token)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]{16,200}\\z"));
    if (!form.match(token).hasMatch())
        return std::unexpected(toldError(ErrorKind::Invalid, [] { return QCoreApplication::translate("Messages", "The message has no key of its own to stop further ones with."); }));
    StopWays ways;
    if (!sender.mailbox.isEmpty())
        ways.mailto = QStringLiteral("mailto:") + QString::fromLatin1(QUrl::toPercentEncoding(sender.mailbox, "@+")) + QStringLiteral("?subject=unsubscribe%20") + token;
    if (sender.oneClickUrl.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) && isMessageLink(sender.oneClickUrl)) {
        QUrl url(sender.oneClickUrl, QUrl::StrictMode);
        QUrlQuery query(url);
        query.addQueryItem(QStringLiteral("t"), token);
        url.setQuery(query);
        if (url.isValid())
            ways.page = url.toString(QUrl::FullyEncoded);
    }
    return ways;
}

namespace {

QString footerReason(MessageReason reason, MessageLanguage language)
{
    const bool romanian = language == MessageLanguage::Romanian;
    if (reason == MessageReason::Customer)
        return romanian ? QStringLiteral("Primiți acest mesaj în calitate de client al nostru.") : QStringLiteral("You get this as our customer.");
    return romanian ? QStringLiteral("Primiți acest mesaj pentru că v-ați dat acordul să vă scriem.") : QStringLiteral("You get this because you agreed that we write to you.");
}

QString footerStop(MessageLanguage language)
{
    return language == MessageLanguage::Romanian ? QStringLiteral("Nu mai doresc astfel de mesaje") : QStringLiteral("Stop messages like this");
}

QString footerSender(const MessageSender &sender, MessageLanguage language)
{
    const QString tax = messageLine(sender.taxId);
    QStringList parts{messageLine(sender.organisation), messageLine(sender.postalAddress)};
    if (!tax.isEmpty())
        parts << (language == MessageLanguage::Romanian ? QStringLiteral("CUI ") : QStringLiteral("tax ID ")) + tax;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString plainFooter(const MessageSender &sender, MessageReason reason, const StopWays &ways, MessageLanguage language)
{
    const QString way = ways.page.isEmpty() ? ways.mailto : ways.page;
    return QStringLiteral("-- \n") + footerReason(reason, language) + u'\n' + footerStop(language) + QStringLiteral(": ") + way + u'\n' + footerSender(sender, language);
}

QString htmlFooter(const MessageSender &sender, MessageReason reason, const StopWays &ways, MessageLanguage language)
{
    const QString way = ways.page.isEmpty() ? ways.mailto : ways.page;
    return QStringLiteral("<hr><p style=\"font-size: 12px\">") + footerReason(reason, language).toHtmlEscaped() + QStringLiteral(" <a href=\"") + way.toHtmlEscaped()
        + QStringLiteral("\">") + footerStop(language).toHtmlEscaped() + QStringLiteral("</a> \u00B7 ") + footerSender(sender, language).toHtmlEscaped() + QStringLiteral("</p>");
}

QString smsFooter(const MessageSender &sender, MessageLanguage language)
{
    const QString to = messageLine(sender.smsStop);
    return (language == MessageLanguage::Romanian ? QStringLiteral("Dezabonare: STOP la ") : QStringLiteral("Opt out: STOP to ")) + to;
}

} // namespace punte
