// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/audience/AudienceWords.h"

#include <QHash>

namespace punte {

QString AudienceWords::ground(const QString &code)
{
    return code == QLatin1String("similar_service") ? tr("Customer, similar service") : tr("Consent to offers");
}

QString AudienceWords::reason(const QString &code)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("opted_out"), QT_TR_NOOP("Opted out of offers")},
        {QStringLiteral("suppressed"), QT_TR_NOOP("Address closed to messages")},
        {QStringLiteral("bounced"), QT_TR_NOOP("Hard bounce")},
        {QStringLiteral("inactive"), QT_TR_NOOP("Not active any more")},
        {QStringLiteral("no_address"), QT_TR_NOOP("No address")},
        {QStringLiteral("bad_address"), QT_TR_NOOP("Address cannot be written to")},
        {QStringLiteral("consent_old"), QT_TR_NOOP("Consent too old")},
        {QStringLiteral("no_consent"), QT_TR_NOOP("No consent to offers")},
        {QStringLiteral("frequency"), QT_TR_NOOP("Got enough messages lately")},
        {QStringLiteral("interval"), QT_TR_NOOP("Got this message a short while ago")},
        {QStringLiteral("open_case"), QT_TR_NOOP("Open complaint or decision")},
        {QStringLiteral("chosen_out"), QT_TR_NOOP("Chosen out")},
        {QStringLiteral("same_address"), QT_TR_NOOP("Same address as somebody else")},
        {QStringLiteral("unknown_contact"), QT_TR_NOOP("Not there any more")},
        {QStringLiteral("unknown_channel"), QT_TR_NOOP("Channel not known")},
    };
    const char *text = words.value(code, nullptr);
    return text ? tr(text) : code;
}

QString AudienceWords::reason(const QString &code, int limit, int days)
{
    if (code == QLatin1String("frequency") && limit > 0 && days > 0)
        return tr("Got %1 in %n day(s)", nullptr, days).arg(tr("%n message(s)", nullptr, limit));
    return reason(code);
}

QString AudienceWords::advice(const QString &code)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("opted_out"), QT_TR_NOOP("An opt-out holds until the person agrees anew.")},
        {QStringLiteral("suppressed"), QT_TR_NOOP("Whoever answers for consents can open the address again.")},
        {QStringLiteral("bounced"), QT_TR_NOOP("Write down another address, and they are in.")},
        {QStringLiteral("no_address"), QT_TR_NOOP("Write down an address, and they are in.")},
        {QStringLiteral("bad_address"), QT_TR_NOOP("Mend the address, and they are in.")},
        {QStringLiteral("consent_old"), QT_TR_NOOP("Ask for their consent again.")},
        {QStringLiteral("no_consent"), QT_TR_NOOP("Without a consent nothing is sent.")},
        {QStringLiteral("open_case"), QT_TR_NOOP("They are in as soon as the complaint or the decision is closed.")},
        {QStringLiteral("chosen_out"), QT_TR_NOOP("Del puts one back in.")},
    };
    const char *text = words.value(code, nullptr);
    return text ? tr(text) : QString();
}

} // namespace punte
