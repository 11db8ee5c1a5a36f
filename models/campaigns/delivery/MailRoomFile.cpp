// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/delivery/MailRoomFile.h"

#include "models/campaigns/messages/MimeMessage.h"
#include "models/campaigns/messages/SmsText.h"

#include <QCoreApplication>

namespace punte {

namespace {

Result<QByteArray> smsFileBytes(const RenderedMessage &message, const QDateTime &date)
{
    const auto sender = headerText(message.from, 50);
    const auto to = headerText(message.to, 20);
    if (!sender || !to)
        return std::unexpected(!sender ? sender.error() : to.error());
    const SmsCount count = smsCount(message.plain);
    if (!count.fits())
        return std::unexpected(toldError(ErrorKind::Invalid, [parts = count.parts] {
            return QCoreApplication::translate("Messages", "The SMS has %n parts; more than 10 are not sent.", nullptr, parts);
        }));
    QByteArray out = "To: " + to->toUtf8() + "\r\n";
    if (!sender->isEmpty())
        out += "From: " + sender->toUtf8() + "\r\n";
    out += "Message-ID: " + sendIdText(message.sendId).toLatin1() + "\r\nDate: " + date.toUTC().toString(Qt::ISODate).toLatin1()
        + "\r\nLanguage: " + messageLanguageCode(message.language) + "\r\nEncoding: " + (count.ucs2 ? "UCS-2" : "GSM-7") + "\r\nParts: " + QByteArray::number(count.parts) + "\r\n\r\n";
    return out + message.plain.toUtf8();
}

} // namespace

QByteArray MailRoomFile::name() const
{
    return sendIdText(sendId).toLatin1() + '.' + ending;
}

Result<MailRoomFile> mailRoomFile(const RenderedMessage &message, const QList<MessageAsset> &assets, const QDateTime &date)
{
    const bool sms = message.channel == MessageChannel::Sms;
    const Result<QByteArray> bytes = sms ? smsFileBytes(message, date) : mimeMessage(message, assets, date);
    if (!bytes)
        return std::unexpected(bytes.error());
    return MailRoomFile{message.sendId, sms ? QByteArrayLiteral("txt") : QByteArrayLiteral("eml"), *bytes};
}

QByteArray mailRoomReadme()
{
    return R"(Punte scrie aici mesaje, câte unul în fiecare fișier.

*.eml  Un e-mail întreg (RFC 5322, UTF-8, CRLF). Se trimite neschimbat, cu toate antetele sale: List-Unsubscribe
       și Message-ID fac parte din el. Destinatarul este cel din To.
*.txt  Un SMS, în UTF-8: antete "Nume: valoare", un rând gol, apoi textul așa cum se trimite.
       To          numărul, de forma +40722123456
       From        cine trimite, dacă s-a ales
       Message-ID  identificatorul trimiterii; același cu numele fișierului
       Date        când a fost scris, în UTC
       Language    ro sau en
       Encoding    GSM-7 (160 de semne în fiecare parte) sau UCS-2 (70)
       Parts       câte SMS-uri sunt

Fișierele apar întregi, deodată. După trimitere se mută sau se șterg. Un fișier luat de aici nu apare a doua oară.
Dosarul .punte este al programului și rămâne neatins. Evenimentele (livrat, deschis, respins, dezabonat) se
importă în Punte dintr-un CSV; coloana care leagă un rând de mesaj este Message-ID sau numele fișierului.

----

Punte writes messages here, one in each file.

*.eml  A whole e-mail (RFC 5322, UTF-8, CRLF). Send it unchanged, with all its headers: List-Unsubscribe and
       Message-ID are part of it. The recipient is the one in To.
*.txt  An SMS, in UTF-8: headers "Name: value", an empty line, then the text exactly as it is sent.
       To          the number, written +40722123456
       From        who sends it, if chosen
       Message-ID  the identifier of the send; the same as the file's name
       Date        when it was written, in UTC
       Language    ro or en
       Encoding    GSM-7 (160 signs a part) or UCS-2 (70)
       Parts       how many SMS it is

Files appear whole, at once. Move or delete them when they are sent. A file that was taken does not appear again.
The folder .punte belongs to the program: leave it alone. Events (delivered, opened, bounced, unsubscribed) are
imported into Punte from a CSV; what ties a row to a message is its Message-ID or the name of the file.
)";
}

} // namespace punte
