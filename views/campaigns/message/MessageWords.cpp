// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/MessageWords.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>

namespace punte {

static QString messageWord(const char *text) { return QCoreApplication::translate("MessageWords", text); }

QString MessageWords::languageName(MessageLanguage language)
{
    return language == MessageLanguage::Romanian ? QStringLiteral("Română") : QStringLiteral("English");
}

QString MessageWords::reason(const QString &code)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("opted_out"), QT_TRANSLATE_NOOP("MessageWords", "Opted out")},
        {QStringLiteral("suppressed"), QT_TRANSLATE_NOOP("MessageWords", "Address on the stop list")},
        {QStringLiteral("bounced"), QT_TRANSLATE_NOOP("MessageWords", "Mail to the address came back")},
        {QStringLiteral("inactive"), QT_TRANSLATE_NOOP("MessageWords", "Contact not active any more")},
        {QStringLiteral("no_address"), QT_TRANSLATE_NOOP("MessageWords", "No address for this channel")},
        {QStringLiteral("bad_address"), QT_TRANSLATE_NOOP("MessageWords", "Address that cannot be reached")},
        {QStringLiteral("consent_old"), QT_TRANSLATE_NOOP("MessageWords", "Consent too old")},
        {QStringLiteral("no_consent"), QT_TRANSLATE_NOOP("MessageWords", "No consent")},
        {QStringLiteral("frequency"), QT_TRANSLATE_NOOP("MessageWords", "Got enough messages lately")},
        {QStringLiteral("interval"), QT_TRANSLATE_NOOP("MessageWords", "Got this campaign's message not long ago")},
        {QStringLiteral("open_case"), QT_TRANSLATE_NOOP("MessageWords", "Open complaint or decision")},
        {QStringLiteral("chosen_out"), QT_TRANSLATE_NOOP("MessageWords", "Chosen out by a colleague")},
        {QStringLiteral("same_address"), QT_TRANSLATE_NOOP("MessageWords", "Same address as somebody else")},
        {QStringLiteral("unknown_contact"), QT_TRANSLATE_NOOP("MessageWords", "Contact not there any more")},
        {QStringLiteral("unknown_channel"), QT_TRANSLATE_NOOP("MessageWords", "Unknown channel")}};
    const char *word = words.value(code);
    return word ? messageWord(word) : code;
}

QString MessageWords::ground(const QString &code)
{
    if (code == QLatin1String("consent"))
        return messageWord(QT_TRANSLATE_NOOP("MessageWords", "Agreed to offers"));
    if (code == QLatin1String("similar_service"))
        return messageWord(QT_TRANSLATE_NOOP("MessageWords", "Customer, similar service"));
    return code;
}

QString MessageWords::whyIn(const MessagePerson &person)
{
    if (person.ground != QLatin1String("consent") || !person.consentGiven.isValid())
        return ground(person.ground);
    const QString source = Enums::recordText("consent_source", person.consentSource);
    return messageWord(QT_TRANSLATE_NOOP("MessageWords", "consent of %1, %2")).arg(DateFormat::longDate(person.consentGiven.date()), source.toLower());
}

QString MessageWords::channel(MessageChannel channel)
{
    return channel == MessageChannel::Email ? messageWord(QT_TRANSLATE_NOOP("MessageWords", "E-mail")) : messageWord(QT_TRANSLATE_NOOP("MessageWords", "SMS"));
}

QString MessageWords::moment(const QDateTime &at, const QByteArray &zoneName)
{
    const QTimeZone zone(zoneName);
    const QDateTime there = zone.isValid() ? at.toTimeZone(zone) : at;
    const QString text = QStringLiteral("%1, %2").arg(DateFormat::fullDate(there.date()), DateFormat::time(there.time()));
    return !zone.isValid() || zone.offsetFromUtc(at) == QTimeZone::systemTimeZone().offsetFromUtc(at) ? text : QStringLiteral("%1 (%2)").arg(text, QString::fromLatin1(zoneName));
}

QString MessageWords::counts(const MessageAudience &audience)
{
    return messageWord(QT_TRANSLATE_NOOP("MessageWords", "%1 get it, %2 do not")).arg(NumberFormat::integer(audience.inside()), NumberFormat::integer(audience.outside()));
}

QString MessageWords::sms(const LaunchCheck &check, const QString &currency)
{
    QString text = messageWord(QT_TRANSLATE_NOOP("MessageWords", "%1 parts of SMS, at most %2 for one person")).arg(NumberFormat::integer(check.smsParts)).arg(check.smsMost);
    text += QStringLiteral(", ") + (check.smsCost ? NumberFormat::money(check.smsCost->toText(), currency.toLatin1()) : messageWord(QT_TRANSLATE_NOOP("MessageWords", "at a price that is not set")));
    if (check.smsUcs2 > 0 && !check.smsSample.forcedBy.isEmpty())
        text += QStringLiteral(". ") + messageWord(QT_TRANSLATE_NOOP("MessageWords", "“%1” leaves room for 70 signs a part instead of 160.")).arg(check.smsSample.forcedBy.first().sign);
    return text;
}

} // namespace punte
