// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleMessages.h"

namespace punte {

MessageSender sampleSender()
{
    MessageSender sender;
    sender.name = QStringLiteral("Ana Dumitrescu");
    sender.phone = QStringLiteral("+40 722 123 456");
    sender.address = QStringLiteral("ana@campiaverde.example");
    sender.organisation = QStringLiteral("Câmpia Verde SRL");
    sender.postalAddress = QStringLiteral("Str. Florilor 3, Focșani");
    sender.taxId = QStringLiteral("RO18547290");
    sender.mailbox = QStringLiteral("stop@campiaverde.example");
    sender.smsStop = QStringLiteral("1744");
    sender.smsSender = QStringLiteral("CampiaVerde");
    return sender;
}

MessageRecipient sampleRecipient()
{
    MessageRecipient recipient;
    recipient.sendId = QUuid(QStringLiteral("{0198a000-1111-7222-8333-444455556666}"));
    recipient.token = QStringLiteral("k3yOfThisSend_0123456789");
    recipient.language = MessageLanguage::English;
    recipient.reason = MessageReason::Customer;
    recipient.firstName = QStringLiteral("Petra");
    recipient.lastName = QStringLiteral("Novak");
    recipient.salutation = QStringLiteral("Doamna");
    recipient.company = QStringLiteral("Crama Piatra Albă");
    recipient.county = QStringLiteral("Vrancea");
    recipient.email = QStringLiteral("p.novak@piatraalba.example");
    recipient.phone = QStringLiteral("+40722123456");
    recipient.bookingLink = QStringLiteral("https://campiaverde.example/d/7f2k");
    recipient.lastProduct = QStringLiteral("an export campaign");
    recipient.lastOrder = QDate(2025, 11, 20);
    recipient.groups = {QStringLiteral("advocate")};
    return recipient;
}

QMap<MessageLanguage, MessageBody> sampleBodies()
{
    MessageBody english;
    english.subjects = {QStringLiteral("Your spring plan, {first_name}"), QStringLiteral("Three dates for {county|your area} before the rain")};
    english.html = QStringLiteral("<p>Dear {salutation},</p><p>You ordered {last_product} from us {months_ago} ago. Before the season starts we keep three dates free in "
                                  "{county|your area}.</p>{only_for:advocate}<p>As one of those who recommend us, you choose first.</p>{/only_for}"
                                  "<p>Pick a date: <a href=\"{booking_link}\">{booking_link}</a></p><p>With regards,<br>{my_name}, {my_phone}</p>");
    english.sms = {QStringLiteral("Three dates in {county|your area}: {booking_link}")};
    MessageBody romanian;
    romanian.subjects = {QStringLiteral("Planul de primăvară")};
    romanian.plain = QStringLiteral("{formula_adresare},\n\nAți comandat de la noi acum {months_ago}.\n\n{only_for:advocate}Alegeți prima dată.{/only_for}\n\nCu stimă,\n{my_name}");
    return {{MessageLanguage::English, english}, {MessageLanguage::Romanian, romanian}};
}

} // namespace punte
