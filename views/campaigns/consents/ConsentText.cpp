// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/consents/ConsentText.h"

#include "models/core/DateFormat.h"
#include "models/records/Enums.h"

#include <QCoreApplication>
#include <QHash>

namespace punte {

static QString consentTr(const char *text) { return QCoreApplication::translate("ConsentText", text); }

static QString dayText(const QDateTime &at) { return at.isValid() ? DateFormat::shortDate(at.toLocalTime().date()) : QString(); }

static QString dayAndSource(const char *sentence, const QDateTime &at, const QString &source)
{
    return consentTr(sentence).arg(dayText(at), ConsentText::source(source));
}

QString ConsentText::title(const QString &channel, const QString &purpose)
{
    const bool offers = purpose != QLatin1String("reminders");
    if (channel == QLatin1String("email"))
        return offers ? consentTr(QT_TRANSLATE_NOOP("ConsentText", "Offers by e-mail")) : consentTr(QT_TRANSLATE_NOOP("ConsentText", "Reminders by e-mail"));
    if (channel == QLatin1String("sms"))
        return offers ? consentTr(QT_TRANSLATE_NOOP("ConsentText", "Offers by SMS")) : consentTr(QT_TRANSLATE_NOOP("ConsentText", "Reminders by SMS"));
    if (channel == QLatin1String("phone"))
        return consentTr(QT_TRANSLATE_NOOP("ConsentText", "Offers by phone"));
    return Enums::recordText("opt_out_of", channel);
}

ChipSpec ConsentText::chip(const ConsentStanding &standing)
{
    if (!standing.isJudged) {
        if (standing.word.isEmpty() && !standing.noAt.isValid())
            return {consentTr(QT_TRANSLATE_NOOP("ConsentText", "nothing was said")), Semantic::Outlined, {}};
        const bool no = standing.word == QLatin1String("withdrawn") || (standing.noAt.isValid() && !(standing.wordAt > standing.noAt));
        return no ? ChipSpec{consentTr(QT_TRANSLATE_NOOP("ConsentText", "said no")), Semantic::Danger, QStringLiteral("process-stop")}
                  : ChipSpec{consentTr(QT_TRANSLATE_NOOP("ConsentText", "agreed")), Semantic::Positive, QStringLiteral("checkmark")};
    }
    if (standing.reason.isEmpty())
        return {consentTr(QT_TRANSLATE_NOOP("ConsentText", "may be sent")), Semantic::Positive, QStringLiteral("checkmark")};
    static const QStringList closed{QStringLiteral("opted_out"), QStringLiteral("suppressed"), QStringLiteral("bounced")};
    return {consentTr(QT_TRANSLATE_NOOP("ConsentText", "may not be sent")), closed.contains(standing.reason) ? Semantic::Danger : Semantic::Neutral, QStringLiteral("process-stop")};
}

static QString groundText(const ConsentStanding &standing)
{
    QString text = standing.ground == QLatin1String("similar_service")
        ? dayAndSource(QT_TRANSLATE_NOOP("ConsentText", "A customer who was told on %1 of offers for similar services and did not refuse (%2)."), standing.givenAt, standing.givenSource)
        : dayAndSource(QT_TRANSLATE_NOOP("ConsentText", "Consent of %1, %2."), standing.givenAt, standing.givenSource);
    if (standing.expiresAt.isValid())
        text += u' ' + consentTr(QT_TRANSLATE_NOOP("ConsentText", "It ends on %1.")).arg(dayText(standing.expiresAt));
    if (!standing.proof.isEmpty())
        text += u' ' + consentTr(QT_TRANSLATE_NOOP("ConsentText", "Proof: %1")).arg(standing.proof);
    return text;
}

static QString saidText(const ConsentStanding &standing)
{
    if (standing.noAt.isValid() && !(standing.word == QLatin1String("granted") && standing.wordAt > standing.noAt))
        return dayAndSource(QT_TRANSLATE_NOOP("ConsentText", "Said no on %1, %2."), standing.noAt, standing.noSource);
    if (standing.word == QLatin1String("withdrawn"))
        return dayAndSource(QT_TRANSLATE_NOOP("ConsentText", "Said no on %1, %2."), standing.wordAt, standing.wordSource);
    if (standing.word == QLatin1String("granted"))
        return dayAndSource(QT_TRANSLATE_NOOP("ConsentText", "Agreed on %1, %2."), standing.wordAt, standing.wordSource);
    if (standing.purpose == QLatin1String("reminders"))
        return consentTr(QT_TRANSLATE_NOOP("ConsentText", "A reminder of what was agreed needs no consent; nobody said no."));
    return consentTr(QT_TRANSLATE_NOOP("ConsentText", "Nobody wrote down a yes or a no."));
}

QString ConsentText::why(const ConsentStanding &standing)
{
    if (!standing.isJudged)
        return saidText(standing);
    if (standing.reason.isEmpty())
        return groundText(standing);
    if (standing.reason == QLatin1String("opted_out")) {
        if (standing.noSource == QLatin1String("address"))
            return consentTr(QT_TRANSLATE_NOOP("ConsentText", "Whoever has this address said no on %1. Only a consent given later opens it again, and never an imported one.")).arg(dayText(standing.noAt));
        return dayAndSource(QT_TRANSLATE_NOOP("ConsentText", "Said no on %1, %2. Only a consent given later opens it again, and never an imported one."), standing.noAt, standing.noSource);
    }
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("suppressed"), QT_TRANSLATE_NOOP("ConsentText", "The address is closed, see below.")},
        {QStringLiteral("bounced"), QT_TRANSLATE_NOOP("ConsentText", "Messages to this address came back for good.")},
        {QStringLiteral("inactive"), QT_TRANSLATE_NOOP("ConsentText", "The person does not work there any more.")},
        {QStringLiteral("no_address"), QT_TRANSLATE_NOOP("ConsentText", "There is no address to send to.")},
        {QStringLiteral("bad_address"), QT_TRANSLATE_NOOP("ConsentText", "Nothing can be sent to the address as it is written.")},
        {QStringLiteral("consent_old"), QT_TRANSLATE_NOOP("ConsentText", "The consent is too old or has ended: ask again.")},
        {QStringLiteral("no_consent"), QT_TRANSLATE_NOOP("ConsentText", "Nobody wrote down a consent.")},
        {QStringLiteral("unknown_contact"), QT_TRANSLATE_NOOP("ConsentText", "The person is not there any more.")},
    };
    const char *sentence = sentences.value(standing.reason, nullptr);
    return sentence ? consentTr(sentence) : consentTr(QT_TRANSLATE_NOOP("ConsentText", "It cannot be told that writing is allowed, so it is not."));
}

QString ConsentText::source(const QString &code)
{
    static const QHash<QString, const char *> sources{
        {QStringLiteral("web_form"), QT_TRANSLATE_NOOP("ConsentText", "form on the website")}, {QStringLiteral("paper"), QT_TRANSLATE_NOOP("ConsentText", "on paper")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("ConsentText", "by phone")}, {QStringLiteral("email"), QT_TRANSLATE_NOOP("ConsentText", "by e-mail")},
        {QStringLiteral("in_person"), QT_TRANSLATE_NOOP("ConsentText", "in person")}, {QStringLiteral("import"), QT_TRANSLATE_NOOP("ConsentText", "from an import")},
        {QStringLiteral("unsubscribe"), QT_TRANSLATE_NOOP("ConsentText", "opt-out")}, {QStringLiteral("link"), QT_TRANSLATE_NOOP("ConsentText", "link in a message")},
        {QStringLiteral("reply"), QT_TRANSLATE_NOOP("ConsentText", "answer to a message")}, {QStringLiteral("provider"), QT_TRANSLATE_NOOP("ConsentText", "told by the provider")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("ConsentText", "known by the address")}, {QStringLiteral("other"), QT_TRANSLATE_NOOP("ConsentText", "otherwise")}};
    const char *text = sources.value(code, nullptr);
    return text ? consentTr(text) : code;
}

QString ConsentText::what(const ConsentWord &word)
{
    return word.status == QLatin1String("granted") ? consentTr(QT_TRANSLATE_NOOP("ConsentText", "Agreed")) : consentTr(QT_TRANSLATE_NOOP("ConsentText", "Said no"));
}

QString ConsentText::about(const ConsentWord &word)
{
    if (!word.isUnsubscribe)
        return title(word.channels.value(0), word.purpose);
    QStringList names;
    for (const QString &channel : word.channels)
        names.append(Enums::recordText("opt_out_of", channel));
    return names.join(QStringLiteral(", "));
}

QString ConsentText::words(const ConsentWord &word)
{
    QStringList parts;
    if (word.basis == QLatin1String("existing_customer"))
        parts.append(Enums::recordText("consent_basis", word.basis));
    if (!word.words.isEmpty())
        parts.append(word.words.simplified());
    if (!word.textVersion.isEmpty())
        parts.append(consentTr(QT_TRANSLATE_NOOP("ConsentText", "wording %1")).arg(word.textVersion));
    if (word.expiresAt.isValid())
        parts.append(consentTr(QT_TRANSLATE_NOOP("ConsentText", "until %1")).arg(dayText(word.expiresAt)));
    if (!word.campaign.isEmpty())
        parts.append(consentTr(QT_TRANSLATE_NOOP("ConsentText", "after \u201C%1\u201D")).arg(word.campaign));
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString ConsentText::noted(const QString &by, const QDateTime &at)
{
    const QString when = DateFormat::shortInstant(at);
    return by.isEmpty() ? when : QStringLiteral("%1, %2").arg(by, when);
}

QString ConsentText::closed(const ClosedAddress &address)
{
    static const QHash<QString, const char *> reasons{
        {QStringLiteral("unsubscribed"), QT_TRANSLATE_NOOP("ConsentText", "an opt-out")}, {QStringLiteral("hard_bounce"), QT_TRANSLATE_NOOP("ConsentText", "messages came back for good")},
        {QStringLiteral("complaint"), QT_TRANSLATE_NOOP("ConsentText", "a complaint of spam")}, {QStringLiteral("erased"), QT_TRANSLATE_NOOP("ConsentText", "a person who was erased")},
        {QStringLiteral("by_hand"), QT_TRANSLATE_NOOP("ConsentText", "closed by hand")}};
    const char *reason = reasons.value(address.reason, nullptr);
    const QString what = address.channel == QLatin1String("sms") ? consentTr(QT_TRANSLATE_NOOP("ConsentText", "The number is closed since %1: %2."))
                                                                 : consentTr(QT_TRANSLATE_NOOP("ConsentText", "The e-mail address is closed since %1: %2."));
    QString text = what.arg(dayText(address.since), reason ? consentTr(reason) : address.reason);
    if (address.purpose == QLatin1String("marketing"))
        text += u' ' + consentTr(QT_TRANSLATE_NOOP("ConsentText", "It holds for offers."));
    return text;
}

} // namespace punte
