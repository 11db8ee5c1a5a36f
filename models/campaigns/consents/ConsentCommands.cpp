// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/consents/ConsentCommands.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

#include <QCoreApplication>

namespace punte {

static QVariant orNull(const QString &text) { return text.trimmed().isEmpty() ? QVariant() : QVariant(text.trimmed()); }

static QVariantMap consentParams(const ConsentEntry &entry, const char *status, const QUuid &action)
{
    // Of today means of this moment, by the server's clock; of another day its beginning, so that a no of that day still stands.
    const bool earlier = entry.day.isValid() && entry.day != Clock::today();
    return {{QStringLiteral("contact"), entry.contact}, {QStringLiteral("channel"), entry.channel}, {QStringLiteral("status"), QString::fromLatin1(status)},
        {QStringLiteral("source"), entry.source}, {QStringLiteral("given_at"), earlier ? QVariant(entry.day.startOfDay()) : QVariant()},
        {QStringLiteral("proof"), orNull(entry.words)}, {QStringLiteral("basis"), orNull(entry.basis)},
        {QStringLiteral("expires_at"), entry.expires.isValid() ? QVariant(entry.expires.endOfDay()) : QVariant()}, {QStringLiteral("action"), action}};
}

void ConsentCommands::give(Database &database, QObject *context, const ConsentEntry &entry, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, SqlStore::instance().statement("campaigns/record_consent", consentParams(entry, "granted", action)), action, std::move(done));
}

void ConsentCommands::optOut(Database &database, QObject *context, const ConsentEntry &entry, Done done)
{
    const QUuid action = Saves::newId();
    if (entry.channel == QLatin1String("phone")) {
        // Calls have no row of opt-outs: the consent is taken back.
        ConsentEntry call = entry;
        call.basis.clear();
        call.source = entry.source == QLatin1String("phone") || entry.source == QLatin1String("in_person") ? entry.source
            : entry.source == QLatin1String("reply")                                                       ? QStringLiteral("email")
                                                                                                           : QStringLiteral("other");
        return sendSave(database, context, SqlStore::instance().statement("campaigns/record_consent", consentParams(call, "withdrawn", action)), action, std::move(done));
    }
    sendSave(database, context,
        SqlStore::instance().statement("campaigns/unsubscribe",
            {{QStringLiteral("contact"), entry.contact}, {QStringLiteral("kinds"), entry.channel}, {QStringLiteral("source"), entry.source},
                {QStringLiteral("reason"), orNull(entry.words)}, {QStringLiteral("action"), action}}),
        action, std::move(done));
}

void registerConsentEnums()
{
    Enums::add("consent_channel",
        {
            {"email", QT_TRANSLATE_NOOP("Enums", "E-mail"), nullptr, nullptr},
            {"sms", QT_TRANSLATE_NOOP("Enums", "SMS"), nullptr, nullptr},
            {"phone", QT_TRANSLATE_NOOP("Enums", "Calls"), nullptr, nullptr},
        });
    Enums::add("opt_out_of",
        {
            {"marketing", QT_TRANSLATE_NOOP("Enums", "All offers"), nullptr, QT_TRANSLATE_NOOP("Enums", "By e-mail and by SMS")},
            {"email", QT_TRANSLATE_NOOP("Enums", "Offers by e-mail"), nullptr, nullptr},
            {"sms", QT_TRANSLATE_NOOP("Enums", "Offers by SMS"), nullptr, nullptr},
            {"phone", QT_TRANSLATE_NOOP("Enums", "Offers by phone"), nullptr, nullptr},
            {"reminders", QT_TRANSLATE_NOOP("Enums", "Reminders"), nullptr, QT_TRANSLATE_NOOP("Enums", "Of visits and appointments")},
        });
    // What a person may name: an import and a link are not typed by hand.
    Enums::add("consent_said",
        {
            {"web_form", QT_TRANSLATE_NOOP("Enums", "Form on the website"), nullptr, nullptr},
            {"paper", QT_TRANSLATE_NOOP("Enums", "On paper"), nullptr, nullptr},
            {"phone", QT_TRANSLATE_NOOP("Enums", "By phone"), nullptr, nullptr},
            {"email", QT_TRANSLATE_NOOP("Enums", "By e-mail"), nullptr, nullptr},
            {"in_person", QT_TRANSLATE_NOOP("Enums", "In person"), nullptr, nullptr},
            {"other", QT_TRANSLATE_NOOP("Enums", "Otherwise"), nullptr, nullptr},
        });
    Enums::add("opt_out_said",
        {
            {"phone", QT_TRANSLATE_NOOP("Enums", "By phone"), nullptr, nullptr},
            {"reply", QT_TRANSLATE_NOOP("Enums", "Answer to a message"), nullptr, nullptr},
            {"in_person", QT_TRANSLATE_NOOP("Enums", "In person"), nullptr, nullptr},
            {"link", QT_TRANSLATE_NOOP("Enums", "Link in a message"), nullptr, nullptr},
            {"other", QT_TRANSLATE_NOOP("Enums", "Otherwise"), nullptr, nullptr},
        });
}

} // namespace punte
