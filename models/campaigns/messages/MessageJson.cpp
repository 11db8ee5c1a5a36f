// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messages/MessageJson.h"

namespace punte {

namespace {

const QLatin1String messageJsonKeys[] = {QLatin1String("email_subject"), QLatin1String("email_body"), QLatin1String("email_text"), QLatin1String("sms_body")};

// The part for a language: flat keys are the organisation's.
QJsonObject messageJsonPart(const QJsonObject &message, MessageLanguage language, MessageLanguage organisation)
{
    QJsonObject part = message.value(QString::fromLatin1(messageLanguageCode(language))).toObject();
    if (language == organisation)
        for (const QLatin1String key : messageJsonKeys)
            if (!part.contains(key) && message.value(key).isString())
                part.insert(key, message.value(key));
    return part;
}

// Two texts where either variant says its own, otherwise the one.
QStringList messageJsonVariants(const QJsonObject &base, const QJsonObject &a, const QJsonObject &b, QLatin1String key)
{
    const QString one = base.value(key).toString();
    QStringList texts{a.value(key).toString(one), b.value(key).toString(one)};
    if (texts.at(0) == texts.at(1))
        texts.removeLast();
    if (texts.first().isEmpty())
        texts.clear();
    return texts;
}

} // namespace

QMap<MessageLanguage, MessageBody> messageBodies(const QJsonObject &message, const QJsonObject &abTest, MessageLanguage organisation)
{
    QMap<MessageLanguage, MessageBody> bodies;
    const bool tested = abTest.value(QLatin1String("enabled")).toBool();
    for (const MessageLanguage language : {MessageLanguage::Romanian, MessageLanguage::English}) {
        const QJsonObject base = messageJsonPart(message, language, organisation);
        const QJsonObject a = tested ? messageJsonPart(abTest.value(QLatin1String("variant_a")).toObject(), language, organisation) : QJsonObject();
        const QJsonObject b = tested ? messageJsonPart(abTest.value(QLatin1String("variant_b")).toObject(), language, organisation) : QJsonObject();
        MessageBody body;
        body.subjects = messageJsonVariants(base, a, b, QLatin1String("email_subject"));
        body.sms = messageJsonVariants(base, a, b, QLatin1String("sms_body"));
        body.html = base.value(QLatin1String("email_body")).toString();
        body.plain = base.value(QLatin1String("email_text")).toString();
        if (!body.subjects.isEmpty() || !body.sms.isEmpty() || !body.html.isEmpty() || !body.plain.isEmpty())
            bodies.insert(language, body);
    }
    return bodies;
}

QJsonObject withVariant(QJsonObject message, const QJsonObject &variant, MessageLanguage organisation)
{
    const QString own = QString::fromLatin1(messageLanguageCode(organisation));
    for (const QLatin1String key : messageJsonKeys)
        if (variant.value(key).isString())
            message.insert(key, variant.value(key));
    for (const MessageLanguage language : {MessageLanguage::Romanian, MessageLanguage::English}) {
        const QString code = QString::fromLatin1(messageLanguageCode(language));
        QJsonObject part = message.value(code).toObject();
        const QJsonObject other = variant.value(code).toObject();
        for (const QLatin1String key : messageJsonKeys)
            if (code == own && part.contains(key) && variant.value(key).isString())
                part.insert(key, variant.value(key)); // said flat, it stands before what the message says for that language
        for (const QLatin1String key : messageJsonKeys)
            if (other.value(key).isString())
                part.insert(key, other.value(key));
        if (!part.isEmpty())
            message.insert(code, part);
    }
    return message;
}

QJsonObject withMessageBodies(QJsonObject message, const QMap<MessageLanguage, MessageBody> &bodies)
{
    for (const QLatin1String key : messageJsonKeys)
        message.remove(key);
    for (const MessageLanguage language : {MessageLanguage::Romanian, MessageLanguage::English}) {
        const QString code = QString::fromLatin1(messageLanguageCode(language));
        if (!bodies.contains(language)) {
            message.remove(code);
            continue;
        }
        const MessageBody &body = bodies[language];
        QJsonObject part = message.value(code).toObject();
        const std::pair<QLatin1String, QString> texts[] = {{messageJsonKeys[0], body.subjects.value(0)}, {messageJsonKeys[1], body.html}, {messageJsonKeys[2], body.plain},
            {messageJsonKeys[3], body.sms.value(0)}};
        for (const auto &[key, text] : texts) {
            if (text.isEmpty())
                part.remove(key);
            else
                part.insert(key, text);
        }
        message.insert(code, part);
    }
    return message;
}

} // namespace punte
