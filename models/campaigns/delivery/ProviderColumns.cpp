// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/delivery/ProviderColumns.h"

#include "models/records/import/ImportFields.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace punte {

namespace {

// In the order in which columns are given away; within one the better name comes first.
const std::pair<ProviderColumn, const char *> providerNames[] = {
    {ProviderColumn::Event, "event|event type|eventtype|record type|recordtype|st text|status|action|type|eveniment|stare|tip"},
    {ProviderColumn::Time, "timestamp|event time|event date|ts event|ts|event timestamp|time|date time|datetime|date|received at|receivedat|delivered at|deliveredat|bounced at|"
                           "bouncedat|changed at|changedat|created at|date updated|date sent|data si ora|data|moment"},
    {ProviderColumn::Recipient, "recipient|recipient email|email|email address|rcpt to|rcpt|to email|to|destination|to number|e mail|adresa de e mail|destinatar|telefon"},
    {ProviderColumn::Message, "send id|smtp id|internet message id|rfc message id|headers message id|mail messageid|message headers message id|message id|messageid|mid|sg message id|"
                              "msg id|email id|message sid|sid|file|file name|fisier|id mesaj"},
    {ProviderColumn::EventId, "event id|eventid|sg event id|event uuid|event hash|id eveniment"},
    {ProviderColumn::LooseId, "id|uuid"},
    {ProviderColumn::BounceKind, "bounce type|bouncetype|severity|bounce classification|bounce category|bounce class|type|tip"},
    {ProviderColumn::Agent, "user agent|useragent|user agent string|client info user agent|agent"},
    {ProviderColumn::Url, "url|link|clicked url|target link url|original link|originallink|click link|adresa accesata"},
    {ProviderColumn::Reason, "reason|raw reason|delivery status message|diagnostic code|bounce detail|bounce details|description|details|error message|response|error|motiv"},
    {ProviderColumn::Machine, "sg machine open|machine open|machine|client info bot|bot|is bot|nhi|automated|robot"},
};

struct ProviderWords {
    ProviderEventKind kind;
    const char *words;
};
// Compared without blanks and marks: "Hard bounce", "hard_bounce" and "HardBounce" are one.
const ProviderWords providerWords[] = {
    {ProviderEventKind::Delivered, "delivered|delivery|livrat|livrare"},
    {ProviderEventKind::Opened, "open|opened|opens|firstopening|firstopen|initialopen|uniqueopen|uniqueopened|ampopen|ampinitialopen|loadedbyproxy|proxyopen|uniqueproxyopen|"
                                "emailopened|deschis|deschidere"},
    {ProviderEventKind::Clicked, "click|clicked|clicks|uniqueclick|ampclick|emailclicked|accesat|clic"},
    {ProviderEventKind::SoftBounce, "softbounce|softbounced|soft|transient|temporaryfail|temporary|transientbounce|blocked|respinstemporar"},
    {ProviderEventKind::HardBounce, "hardbounce|hardbounced|hard|permanent|permanentfail|bounce|bounced|emailbounced|outofband|invalidemail|invalid|undelivered|respins|respinsdefinitiv"},
    {ProviderEventKind::Failed, "dropped|drop|rejected|reject|failed|error|policyrejection|generationfailure|generationrejection|renderingfailure|suppressed|emailfailed|esuat"},
    {ProviderEventKind::Replied, "reply|replied|inbound|answered|raspuns|araspuns"},
    {ProviderEventKind::Unsubscribed, "unsubscribe|unsubscribed|unsub|listunsubscribe|linkunsubscribe|groupunsubscribe|optout|subscriptionchange|stop|dezabonat|dezabonare"},
    {ProviderEventKind::Complained, "spam|spamreport|spamcomplaint|complaint|complained|markedasspam|emailcomplained|reclamat|reclamatie"},
    {ProviderEventKind::Booked, "booking|booked|programare|programat|rezervare"},
};
const char *const providerPassing = "processed|sent|send|emailsent|accepted|injection|queued|request|requests|deferred|deferral|delay|delayed|deliverydelay|deliverydelayed|"
                                    "emaildeliverydelayed|sending|scheduled|stored|reception|trimis|amanat|groupresubscribe|resubscribe|resubscribed|subscribe|subscribed";

QString providerWordKey(const QString &word)
{
    return importWordKey(word).remove(u' ');
}

const QHash<QString, ProviderEventKind> &providerKinds()
{
    static const QHash<QString, ProviderEventKind> kinds = [] {
        QHash<QString, ProviderEventKind> all;
        for (const ProviderWords &words : providerWords)
            for (const QString &word : QString::fromLatin1(words.words).split(u'|'))
                all.insert(word, words.kind);
        return all;
    }();
    return kinds;
}

bool isBounceLike(ProviderEventKind kind)
{
    return kind == ProviderEventKind::HardBounce || kind == ProviderEventKind::SoftBounce || kind == ProviderEventKind::Failed;
}

} // namespace

QMap<ProviderColumn, int> guessProviderColumns(const QStringList &header)
{
    QStringList keys;
    for (const QString &name : header)
        keys.append(importWordKey(name));
    QMap<ProviderColumn, int> columns;
    QSet<int> taken;
    for (const auto &[column, names] : providerNames) {
        for (const QString &name : QString::fromLatin1(names).split(u'|')) {
            const int at = static_cast<int>(keys.indexOf(name));
            if (at >= 0 && !taken.contains(at)) {
                columns.insert(column, at);
                taken.insert(at);
                break;
            }
        }
    }
    return columns;
}

QString guessProvider(const QStringList &header)
{
    QSet<QString> keys;
    for (const QString &name : header)
        keys.insert(importWordKey(name));
    const std::pair<const char *, const char *> marks[] = {{"sendgrid", "sg event id"}, {"sendgrid", "sg message id"}, {"brevo", "st text"}, {"brevo", "ts event"},
        {"postmark", "recordtype"}, {"postmark", "record type"}, {"sparkpost", "rcpt to"}, {"ses", "mail messageid"}, {"ses", "eventtype"}, {"twilio", "message sid"},
        {"twilio", "messagesid"}, {"mailgun", "message headers message id"}, {"mailgun", "delivery status message"}, {"mailgun", "severity"}};
    for (const auto &[provider, mark] : marks)
        if (keys.contains(QLatin1String(mark)))
            return QLatin1String(provider);
    return QStringLiteral("csv");
}

QByteArray providerEventCode(ProviderEventKind kind)
{
    switch (kind) {
    case ProviderEventKind::Delivered: return "delivered";
    case ProviderEventKind::Opened: return "opened";
    case ProviderEventKind::Clicked: return "clicked";
    case ProviderEventKind::SoftBounce: return "soft_bounce";
    case ProviderEventKind::HardBounce: return "hard_bounce";
    case ProviderEventKind::Failed: return "failed";
    case ProviderEventKind::Replied: return "replied";
    case ProviderEventKind::Unsubscribed: return "unsubscribed";
    case ProviderEventKind::Complained: return "complained";
    case ProviderEventKind::Booked: return "booked";
    }
    return {};
}

ProviderWord readProviderWord(const QString &event, const QString &bounceKind)
{
    static const QStringList passing = QString::fromLatin1(providerPassing).split(u'|');
    ProviderWord word;
    const QString key = providerWordKey(event);
    if (passing.contains(key)) {
        word.passing = true;
        return word;
    }
    const auto found = providerKinds().find(key);
    if (found == providerKinds().end())
        return word;
    word.kind = *found;
    word.machine = key.contains(QLatin1String("proxy"));
    // "failed" with "temporary", "bounce" with "Transient": the second column knows better.
    const bool exact = key.startsWith(QLatin1String("hard")) || key.startsWith(QLatin1String("soft"));
    if (isBounceLike(*word.kind) && !exact) {
        const auto second = providerKinds().find(providerWordKey(bounceKind));
        if (second != providerKinds().end() && isBounceLike(*second) && *second != ProviderEventKind::Failed)
            word.kind = *second;
    }
    return word;
}

} // namespace punte
