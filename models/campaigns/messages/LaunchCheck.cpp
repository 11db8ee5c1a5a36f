// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/LaunchCheck.h"

#include "models/core/Email.h"
#include "models/core/TextClean.h"

#include <QCoreApplication>
#include <QUrl>

namespace punte {

namespace {

std::unexpected<AppError> headerRefused(LiveText tell)
{
    return std::unexpected(toldError(ErrorKind::Invalid, std::move(tell)));
}

bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C);
}

LaunchBlock launchBlock(const char *field, LiveText tell)
{
    return {field, std::move(tell)};
}

void checkSenderAddress(QList<LaunchBlock> &blocks, const char *field, const QString &address)
{
    if (const auto checked = headerAddress(address); !checked)
        blocks << launchBlock(field, checked.error().tell);
}

void checkEmailSender(QList<LaunchBlock> &blocks, const MessageSender &sender)
{
    checkSenderAddress(blocks, "address", sender.address);
    if (!sender.replyTo.isEmpty())
        checkSenderAddress(blocks, "replyTo", sender.replyTo);
    if (!sender.mailbox.isEmpty())
        checkSenderAddress(blocks, "mailbox", sender.mailbox);
    if (const auto name = headerText(sender.name, 200); !name)
        blocks << launchBlock("name", name.error().tell);
    const bool https = sender.oneClickUrl.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) && isMessageLink(sender.oneClickUrl);
    if (!sender.oneClickUrl.isEmpty() && !https)
        blocks << launchBlock("oneClickUrl", [] { return QCoreApplication::translate("Messages", "The address for stopping messages with one click must begin with https."); });
    if (sender.mailbox.isEmpty() && sender.oneClickUrl.isEmpty())
        blocks << launchBlock("mailbox", [] {
            return QCoreApplication::translate("Messages", "Nobody could stop these messages: the campaign has neither a mailbox for that nor an address that takes one-click requests.");
        });
    if (messageLine(sender.postalAddress).isEmpty())
        blocks << launchBlock("postalAddress", [] { return QCoreApplication::translate("Messages", "The organisation's address is missing; it stands under every message."); });
}

} // namespace

Result<QString> headerText(const QString &text, qsizetype longest)
{
    if (firstUnstorable(text) >= 0)
        return headerRefused([] { return QCoreApplication::translate("Messages", "It holds a NUL or half a character."); });
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            return headerRefused([] { return QCoreApplication::translate("Messages", "It holds a line break; a header of a message is one line."); });
        if (c.category() == QChar::Other_Control)
            return headerRefused([] { return QCoreApplication::translate("Messages", "It holds an invisible control character."); });
        if (turnsDirection(c))
            return headerRefused([] { return QCoreApplication::translate("Messages", "It holds a sign that turns the direction of writing and could show something else than it says."); });
    }
    if (text.size() > longest)
        return headerRefused([longest] { return QCoreApplication::translate("Messages", "It is longer than %1 characters.").arg(longest); });
    return text.trimmed();
}

Result<QString> headerAddress(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return headerRefused([] { return QCoreApplication::translate("Messages", "There is no e-mail address."); });
    if (auto text = headerText(typed, 254); !text)
        return text;
    const Check check = checkEmail(typed);
    if (check.level == Check::Level::Error)
        return headerRefused([typed] { return checkEmail(typed).reason; });
    const qsizetype at = check.normalised.lastIndexOf(u'@');
    const QString local = check.normalised.left(at);
    for (const QChar c : check.normalised) {
        if (c.isSpace() || QStringView(u"<>()[],;:\\\"").contains(c))
            return headerRefused([] { return QCoreApplication::translate("Messages", "The address is in a form that mail programs refuse: quoted, with a comment or with blanks."); });
    }
    for (const QChar c : local) {
        if (c.unicode() > 126)
            return headerRefused([] { return QCoreApplication::translate("Messages", "The address has letters before the @ that most mail servers refuse."); });
    }
    const QByteArray domain = QUrl::toAce(check.normalised.mid(at + 1));
    if (domain.isEmpty())
        return headerRefused([] { return QCoreApplication::translate("Messages", "The domain of the address does not exist in this form."); });
    return local + u'@' + QString::fromLatin1(domain);
}

QList<LaunchBlock> launchBlocks(const MessageSender &sender, MessageChannel channel)
{
    QList<LaunchBlock> blocks;
    if (channel == MessageChannel::Email)
        checkEmailSender(blocks, sender);
    else if (messageLine(sender.smsStop).isEmpty())
        blocks << launchBlock("smsStop", [] { return QCoreApplication::translate("Messages", "Nobody could stop these messages: the number that takes STOP is missing."); });
    if (const auto name = headerText(sender.organisation, 200); !name || name->isEmpty())
        blocks << launchBlock("organisation", [] { return QCoreApplication::translate("Messages", "The organisation's name is missing or cannot be written; it stands under every message."); });
    return blocks;
}

} // namespace punte
