// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/CleanHtml.h"
#include "models/campaigns/messages/LaunchCheck.h"
#include "models/campaigns/messages/MessageText.h"

#include <QMap>

namespace punte {

/// What a person wrote in one language. Several subjects or SMS texts are the variants of an A/B test, in their order.
struct MessageBody {
    QStringList subjects;
    QString html;   ///< empty = plain text alone
    QString plain;  ///< empty = made of the HTML
    QStringList sms;
};

/// A file of the campaign that goes with the message: shown inside (cid:`id`) or attached.
struct MessageAsset {
    QString id;        ///< letters, digits, . - _
    QString fileName;
    QByteArray mediaType; ///< "image/png"
    QByteArray bytes;
    bool isInside = true;
};

/// A message as it goes out to one person: everything in it is final.
struct RenderedMessage {
    QUuid sendId;
    MessageChannel channel = MessageChannel::Email;
    MessageLanguage language = MessageLanguage::Romanian;
    QString toName;
    QString to;             ///< e-mail address or E.164 number
    QString fromName;
    QString from;           ///< e-mail address, or who an SMS comes from
    QString replyTo;
    QString subject;
    QString plain;          ///< with its footer; the text of an SMS
    QString html;           ///< a whole document with its footer; empty = none
    QString listUnsubscribe;///< header; empty for an SMS
    bool oneClick = false;
    QList<QByteArray> fellBack; ///< fields whose value was missing and whose other words were written
};

/// A mistake of the writer, in which part of which language.
struct MessageMistake {
    MessageLanguage language = MessageLanguage::Romanian;
    MessageTextPart part = MessageTextPart::Subject;
    int variant = 0;
    MessageTextError error;
};

/// A message with its placeholders, ready to be written to any number of people. Pure: no clock, no database. The values of people are
/// put in once and never read again: braces, tags, line ends or placeholders in a name are only letters.
class MessageTemplate final {
public:
    /// `groups`: see readMessageText(). Assets that pictures may name.
    MessageTemplate(const QMap<MessageLanguage, MessageBody> &bodies, const QList<MessageAsset> &assets = {}, const QStringList &groups = {});

    /// Mistakes of what was written; while there are any nothing is rendered.
    [[nodiscard]] const QList<MessageMistake> &mistakes() const { return m_mistakes; }
    /// What the HTML lost when it was cleaned.
    [[nodiscard]] QStringList removedTexts(MessageLanguage language) const;
    [[nodiscard]] const QList<MessageAsset> &assets() const { return m_assets; }

    /// In whose language this person is written to: his own, otherwise the organisation's, otherwise the one there is.
    [[nodiscard]] MessageLanguage languageFor(const MessageRecipient &recipient, const MessageSender &sender) const;
    /// Fields that have no value for this person where the message needs one and no other words are given. `constraint` of a refusal to
    /// render names the first as "missing:county".
    [[nodiscard]] QList<QByteArray> missingFor(const MessageRecipient &recipient, const MessageSender &sender, QDate today, int variant,
                                               MessageChannel channel) const;
    [[nodiscard]] Result<RenderedMessage> render(const MessageRecipient &recipient, const MessageSender &sender, QDate today, int variant,
                                                 MessageChannel channel) const;

    /// "county is empty for 3 of 61": every field that somebody lacks, in the order of messageFields().
    struct Lack {
        QByteArray field;
        QList<qsizetype> people; ///< places in the list that was given
        QString otherwise;       ///< the words written instead
        bool blocks = false;     ///< somewhere no words are given
        [[nodiscard]] QString text(qsizetype of) const;
    };
    [[nodiscard]] QList<Lack> lacks(const QList<MessageRecipient> &people, const MessageSender &sender, QDate today, int variant, MessageChannel channel) const;

private:
    struct Parts {
        QList<MessageText> subjects;
        QList<MessageText> sms;
        MessageText plain;
        MessageText html;
        bool hasPlain = false;
        bool hasHtml = false;
        CleanHtml clean;
    };
    struct Writing; ///< one person's message being put together
    void readBody(MessageLanguage language, const MessageBody &body, const QStringList &groups);
    void note(MessageLanguage language, MessageTextPart part, int variant, const MessageText &text);
    [[nodiscard]] Result<> renderSms(RenderedMessage &message, Writing &writing, const MessageText &line) const;
    [[nodiscard]] Result<> renderEmail(RenderedMessage &message, Writing &writing, const Parts &parts, const MessageText &line) const;
    [[nodiscard]] QList<const MessageText *> textsFor(MessageLanguage language, int variant, MessageChannel channel) const;

    QMap<MessageLanguage, Parts> m_parts;
    QList<MessageAsset> m_assets;
    CleanHtmlOptions m_options;
    QList<MessageMistake> m_mistakes;
};

} // namespace punte
