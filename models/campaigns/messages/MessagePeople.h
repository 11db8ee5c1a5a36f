// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace punte {

/// The languages that messages are written in; not the window's language.
enum class MessageLanguage { Romanian, English };

[[nodiscard]] QByteArray messageLanguageCode(MessageLanguage language); ///< "ro", "en"
[[nodiscard]] std::optional<MessageLanguage> messageLanguageOf(QStringView code);

/// Why somebody may be written to: the footer says it.
enum class MessageReason {
    Customer, ///< similar service, no consent needed
    Consent   ///< agreed to offers
};

/// All that a message may say of the person who gets it. Empty = not known.
struct MessageRecipient {
    QUuid sendId;              ///< of the row in campaign_sends; Message-ID and file name come from it
    QString token;             ///< of this send, for "stop messages like this"
    std::optional<MessageLanguage> language; ///< nothing = the organisation's
    MessageReason reason = MessageReason::Consent;
    QString firstName;
    QString lastName;
    QString salutation;        ///< as it stands at the contact: "Doamna", "Dl. dr.", "Mrs"
    QString company;
    QString county;
    QString email;
    QString phone;             ///< E.164
    QString petName;
    QString bookingLink;       ///< http or https
    QString lastProduct;
    QDate lastOrder;
    QStringList groups;        ///< lower-case words that "only for" blocks ask for: "advocate", "vip"
};

/// Who writes, and for which organisation. The same for every message of a run.
struct MessageSender {
    QString name;              ///< "Ana Dumitrescu"
    QString phone;
    QString address;           ///< From
    QString replyTo;           ///< empty = the From address
    QString organisation;
    QString postalAddress;
    QString taxId;
    QString mailbox;           ///< of the campaign: requests to stop arrive there
    QString oneClickUrl;       ///< https, takes RFC 8058 posts; empty = none is configured
    QString smsStop;           ///< the number that STOP is sent to
    QString smsSender;         ///< name or number an SMS comes from
    MessageLanguage language = MessageLanguage::Romanian; ///< for people of whom none is known
};

/// Text that is safe on one line of a message: line ends, tabs and other controls become blanks, signs that only steer (among them the
/// bidirectional ones) and halves of characters go, blanks are made one. Letters and emoji stay as they are.
[[nodiscard]] QString messageLine(const QString &text);

/// The number that STOP reaches: where the SMS comes from, if that is a number, otherwise the organisation's.
[[nodiscard]] QString smsStopNumber(const QString &smsSender, const QString &organisationPhone);

/// A web address that may be written into a message as a link: http or https, a host, nobody's name before it, no blanks or controls.
[[nodiscard]] bool isMessageLink(QStringView address);

} // namespace punte
