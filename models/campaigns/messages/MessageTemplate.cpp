// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/MessageTemplate.h"

#include "models/campaigns/messages/MessageFooter.h"
#include "models/core/CountedText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace punte {

namespace {

constexpr qsizetype longestSubject = 10'000;

const MessageText *variantOf(const QList<MessageText> &texts, int variant)
{
    if (texts.isEmpty())
        return nullptr;
    return &texts.at(variant > 0 && variant < texts.size() ? variant : 0);
}

std::unexpected<AppError> messageRefused(LiveText tell, const QString &constraint = {})
{
    AppError error = toldError(ErrorKind::Invalid, std::move(tell));
    error.constraint = constraint;
    return std::unexpected(error);
}

// What people see a part of the message called when a value of theirs spoils it.
AppError inHeader(AppError error, const char *part, const QString &constraint)
{
    error.constraint = constraint;
    const LiveText why = error.tell;
    error.tell = [why, part] { return QCoreApplication::translate("Messages", part).arg(why()); };
    error.what = error.tell();
    return error;
}

} // namespace

/// Puts values into texts and remembers what was missing.
struct MessageTemplate::Writing {
    const MessageRecipient &recipient;
    const MessageSender &sender;
    QDate today;
    MessageLanguage language;
    QList<QByteArray> missing;
    QList<QByteArray> fellBack;

    QString write(const MessageText &text, bool html)
    {
        QString out;
        bool skipping = false;
        for (const MessagePiece &piece : text.pieces) {
            if (piece.kind == MessagePiece::Kind::OnlyFor)
                skipping = std::ranges::none_of(piece.groups, [this](const QString &group) { return recipient.groups.contains(group); });
            else if (piece.kind == MessagePiece::Kind::EndOnly)
                skipping = false;
            else if (!skipping)
                out += piece.kind == MessagePiece::Kind::Words ? piece.words : value(piece, html);
        }
        return out;
    }
    QString value(const MessagePiece &piece, bool html)
    {
        if (const auto known = messageFieldValue(*piece.field, recipient, sender, today, language))
            return html ? known->toHtmlEscaped() : *known;
        QList<QByteArray> &list = piece.hasFallback ? fellBack : missing;
        if (!list.contains(piece.field->name))
            list.append(piece.field->name);
        return piece.words; // of an HTML text: cleaned with it
    }
};

MessageTemplate::MessageTemplate(const QMap<MessageLanguage, MessageBody> &bodies, const QList<MessageAsset> &assets, const QStringList &groups) : m_assets(assets)
{
    for (const MessageAsset &asset : assets)
        m_options.assets.insert(asset.id);
    m_options.placeholders = true;
    for (auto it = bodies.begin(); it != bodies.end(); ++it)
        readBody(it.key(), it.value(), groups);
}

void MessageTemplate::note(MessageLanguage language, MessageTextPart part, int variant, const MessageText &text)
{
    for (const MessageTextError &error : text.errors)
        m_mistakes.append({language, part, variant, error});
}

void MessageTemplate::readBody(MessageLanguage language, const MessageBody &body, const QStringList &groups)
{
    Parts parts;
    for (const QString &subject : body.subjects) {
        parts.subjects.append(readMessageText(subject, MessageTextPart::Subject, groups));
        note(language, MessageTextPart::Subject, static_cast<int>(parts.subjects.size()) - 1, parts.subjects.last());
    }
    for (const QString &sms : body.sms) {
        parts.sms.append(readMessageText(sms, MessageTextPart::Plain, groups));
        note(language, MessageTextPart::Plain, static_cast<int>(parts.sms.size()) - 1, parts.sms.last());
    }
    parts.hasPlain = !body.plain.trimmed().isEmpty();
    if (parts.hasPlain) {
        QString plain = body.plain;
        plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        parts.plain = readMessageText(plain, MessageTextPart::Plain, groups);
        note(language, MessageTextPart::Plain, 0, parts.plain);
    }
    parts.hasHtml = !body.html.trimmed().isEmpty();
    if (parts.hasHtml) {
        // Mistakes are named where they stand in what was typed; what is rendered is the cleaned text.
        note(language, MessageTextPart::Html, 0, readMessageText(body.html, MessageTextPart::Html, groups));
        parts.clean = cleanHtml(body.html, m_options);
        parts.html = readMessageText(parts.clean.html, MessageTextPart::Html, groups);
    }
    m_parts.insert(language, parts);
}

QStringList MessageTemplate::removedTexts(MessageLanguage language) const
{
    return m_parts.value(language).clean.removedTexts();
}

MessageLanguage MessageTemplate::languageFor(const MessageRecipient &recipient, const MessageSender &sender) const
{
    const MessageLanguage wanted = recipient.language.value_or(sender.language);
    if (m_parts.contains(wanted) || m_parts.isEmpty())
        return wanted;
    return m_parts.contains(sender.language) ? sender.language : m_parts.firstKey();
}

QList<const MessageText *> MessageTemplate::textsFor(MessageLanguage language, int variant, MessageChannel channel) const
{
    QList<const MessageText *> texts;
    const auto found = m_parts.find(language);
    if (found == m_parts.end())
        return texts;
    const Parts &parts = found.value();
    if (channel == MessageChannel::Sms) {
        if (const MessageText *sms = variantOf(parts.sms, variant))
            texts << sms;
        return texts;
    }
    if (const MessageText *subject = variantOf(parts.subjects, variant))
        texts << subject;
    if (parts.hasHtml)
        texts << &parts.html;
    if (parts.hasPlain)
        texts << &parts.plain;
    return texts;
}

QList<QByteArray> MessageTemplate::missingFor(const MessageRecipient &recipient, const MessageSender &sender, QDate today, int variant, MessageChannel channel) const
{
    Writing writing{recipient, sender, today, languageFor(recipient, sender), {}, {}};
    for (const MessageText *text : textsFor(writing.language, variant, channel))
        (void)writing.write(*text, false);
    return writing.missing;
}

QString MessageTemplate::Lack::text(qsizetype of) const
{
    const MessageField *known = findMessageField(QString::fromLatin1(field));
    const QString title = known ? known->titleText() : QString::fromLatin1(field);
    const int count = static_cast<int>(people.size());
    const QString sentence = blocks ? QCoreApplication::translate("Messages", "%1 is empty for %n of %2: they do not get this message", nullptr, count)
                                    : QCoreApplication::translate("Messages", "%1 is empty for %n of %2: “%3” is written instead", nullptr, count);
    const QString counted = countedText(sentence, count).replace(QLatin1String("%2"), QLocale().toString(of));
    return blocks ? QString(counted).replace(QLatin1String("%1"), title) : QString(counted).replace(QLatin1String("%1"), title).replace(QLatin1String("%3"), otherwise);
}

QList<MessageTemplate::Lack> MessageTemplate::lacks(const QList<MessageRecipient> &people, const MessageSender &sender, QDate today, int variant, MessageChannel channel) const
{
    QMap<QByteArray, Lack> byField;
    for (qsizetype i = 0; i < people.size(); ++i) {
        Writing writing{people.at(i), sender, today, languageFor(people.at(i), sender), {}, {}};
        const auto texts = textsFor(writing.language, variant, channel);
        for (const MessageText *text : texts)
            (void)writing.write(*text, false);
        for (const QByteArray &field : writing.missing + writing.fellBack) {
            Lack &lack = byField[field];
            lack.blocks = lack.blocks || writing.missing.contains(field);
            if (lack.people.isEmpty() || lack.people.last() != i)
                lack.people.append(i);
            for (const MessageText *text : texts)
                for (const MessagePiece &piece : text->pieces)
                    if (lack.otherwise.isEmpty() && piece.field && piece.field->name == field)
                        lack.otherwise = piece.words;
        }
    }
    QList<Lack> lacks;
    for (const MessageField &field : messageFields()) {
        if (const auto found = byField.find(field.name); found != byField.end()) {
            found->field = field.name;
            lacks.append(*found);
        }
    }
    return lacks;
}

namespace {

QString htmlDocument(const QString &body, const QString &title, MessageLanguage language)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + QString::fromLatin1(messageLanguageCode(language))
        + QStringLiteral("\"><head><meta charset=\"utf-8\"><title>") + title.toHtmlEscaped() + QStringLiteral("</title></head>\n<body>") + body + QStringLiteral("</body></html>\n");
}

// What a left-out part leaves behind: an empty paragraph, three line ends in a row.
QString withoutGaps(QString text, bool html)
{
    static const QRegularExpression paragraph(QStringLiteral("<p(?: [^<>]*)?>\\s*</p>\\s*"));
    static const QRegularExpression lines(QStringLiteral("\\n{3,}"));
    return html ? text.remove(paragraph) : text.replace(lines, QStringLiteral("\n\n")).trimmed();
}

} // namespace

Result<> MessageTemplate::renderSms(RenderedMessage &message, Writing &writing, const MessageText &line) const
{
    static const QRegularExpression number(QStringLiteral("\\A\\+[0-9]{6,15}\\z"));
    message.to = writing.recipient.phone;
    message.from = messageLine(writing.sender.smsSender);
    message.plain = withoutGaps(writing.write(line, false), false) + u'\n' + smsFooter(writing.sender, writing.language);
    if (!number.match(message.to).hasMatch())
        return messageRefused([] { return QCoreApplication::translate("Messages", "There is no phone number that an SMS reaches."); }, QStringLiteral("recipient"));
    return {};
}

Result<> MessageTemplate::renderEmail(RenderedMessage &message, Writing &writing, const Parts &parts, const MessageText &line) const
{
    const MessageSender &sender = writing.sender;
    const MessageRecipient &recipient = writing.recipient;
    const auto ways = stopWays(sender, recipient.token);
    if (!ways)
        return std::unexpected(ways.error());
    const auto to = headerAddress(recipient.email);
    if (!to)
        return std::unexpected(inHeader(to.error(), QT_TRANSLATE_NOOP("Messages", "The address of the contact: %1"), QStringLiteral("recipient")));
    message.to = *to;
    message.toName = messageLine(recipient.firstName + u' ' + recipient.lastName).left(200);
    message.fromName = messageLine(sender.name.isEmpty() ? sender.organisation : sender.name);
    message.from = headerAddress(sender.address).value_or(QString());
    message.replyTo = sender.replyTo.isEmpty() ? QString() : headerAddress(sender.replyTo).value_or(QString());
    message.listUnsubscribe = ways->header();
    message.oneClick = ways->oneClick();
    const auto subject = headerText(messageLine(writing.write(line, false)), longestSubject);
    if (!subject)
        return std::unexpected(inHeader(subject.error(), QT_TRANSLATE_NOOP("Messages", "The subject: %1"), QStringLiteral("subject")));
    message.subject = *subject;
    if (message.subject.isEmpty())
        return messageRefused([] { return QCoreApplication::translate("Messages", "There is no subject."); }, QStringLiteral("subject"));
    if (parts.hasHtml) {
        // Values are escaped, but a part "only for" may have been cut across tags: cleaning closes them again.
        CleanHtmlOptions options = m_options;
        options.placeholders = false;
        const QString body = withoutGaps(cleanHtml(writing.write(parts.html, true), options).html, true);
        message.html = htmlDocument(body + htmlFooter(sender, recipient.reason, *ways, writing.language), message.subject, writing.language);
        message.plain = parts.hasPlain ? QString() : plainTextOf(body);
    }
    if (parts.hasPlain)
        message.plain = withoutGaps(writing.write(parts.plain, false), false);
    message.plain += QStringLiteral("\n\n") + plainFooter(sender, recipient.reason, *ways, writing.language) + u'\n';
    return {};
}

Result<RenderedMessage> MessageTemplate::render(const MessageRecipient &recipient, const MessageSender &sender, QDate today, int variant, MessageChannel channel) const
{
    if (!m_mistakes.isEmpty())
        return messageRefused([] { return QCoreApplication::translate("Messages", "The message has mistakes: correct them first."); }, QStringLiteral("mistakes"));
    const QList<LaunchBlock> blocks = launchBlocks(sender, channel);
    if (!blocks.isEmpty())
        return messageRefused(blocks.first().tell, QStringLiteral("sender:") + QLatin1String(blocks.first().field));
    Writing writing{recipient, sender, today, languageFor(recipient, sender), {}, {}};
    const auto parts = m_parts.find(writing.language);
    const MessageText *line = parts == m_parts.end() ? nullptr : variantOf(channel == MessageChannel::Sms ? parts->sms : parts->subjects, variant);
    if (!line || (channel == MessageChannel::Email && !parts->hasHtml && !parts->hasPlain))
        return messageRefused([] { return QCoreApplication::translate("Messages", "There is no text yet."); }, QStringLiteral("text"));
    RenderedMessage message;
    message.sendId = recipient.sendId;
    message.channel = channel;
    message.language = writing.language;
    const Result<> done = channel == MessageChannel::Sms ? renderSms(message, writing, *line) : renderEmail(message, writing, *parts, *line);
    if (!done)
        return std::unexpected(done.error());
    if (!writing.missing.isEmpty()) {
        const QByteArray field = writing.missing.first();
        return messageRefused([field] {
            const MessageField *known = findMessageField(QString::fromLatin1(field));
            return QCoreApplication::translate("Messages", "%1 is not known for this contact, and no other words are given.").arg(known ? known->titleText() : QString::fromLatin1(field));
        }, QStringLiteral("missing:") + QLatin1String(field));
    }
    message.fellBack = writing.fellBack;
    return message;
}

} // namespace punte
