// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/intake/HeardEvent.h"

#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "models/records/Saves.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

void HeardEvents::registerEnums()
{
    Enums::add("heard_kind",
        {
            {"replied", QT_TRANSLATE_NOOP("Enums", "Replied"), nullptr, nullptr},
            {"booked", QT_TRANSLATE_NOOP("Enums", "Booked"), nullptr, nullptr},
            {"clicked", QT_TRANSLATE_NOOP("Enums", "Clicked"), nullptr, nullptr},
            {"opened", QT_TRANSLATE_NOOP("Enums", "Opened"), nullptr, nullptr},
            {"delivered", QT_TRANSLATE_NOOP("Enums", "Delivered"), nullptr, nullptr},
            {"soft_bounce", QT_TRANSLATE_NOOP("Enums", "Came back for now"), nullptr, QT_TRANSLATE_NOOP("Enums", "The mailbox is full, or its server was away")},
            {"hard_bounce", QT_TRANSLATE_NOOP("Enums", "Came back for good"), nullptr, QT_TRANSLATE_NOOP("Enums", "There is no such address: nothing more is sent to it")},
            {"unsubscribed", QT_TRANSLATE_NOOP("Enums", "Opted out"), nullptr, nullptr},
            {"complained", QT_TRANSLATE_NOOP("Enums", "Complained of spam"), nullptr, nullptr},
            {"failed", QT_TRANSLATE_NOOP("Enums", "Failed"), nullptr, QT_TRANSLATE_NOOP("Enums", "It never left")},
        });
}

QString HeardEvents::kindOf(const QString &kind, const QString &bounce)
{
    if (kind != QLatin1String("bounced"))
        return kind;
    return bounce == QLatin1String("soft") ? QStringLiteral("soft_bounce") : QStringLiteral("hard_bounce");
}

void HeardEvents::record(Database &database, QObject *context, const HeardEvent &event, std::function<void(const Result<QString> &)> done)
{
    const QUuid action = Saves::newId();
    const bool soft = event.kind == QLatin1String("soft_bounce");
    const bool bounced = soft || event.kind == QLatin1String("hard_bounce");
    QJsonObject row{{QStringLiteral("event_id"), action.toString(QUuid::WithoutBraces)}, {QStringLiteral("kind"), bounced ? QStringLiteral("bounced") : event.kind},
        {QStringLiteral("at"), event.at.toUTC().toString(Qt::ISODateWithMs)}, {QStringLiteral("send_id"), event.send.toString(QUuid::WithoutBraces)}};
    if (bounced)
        row.insert(QStringLiteral("bounce"), soft ? QStringLiteral("soft") : QStringLiteral("hard"));
    if (!event.note.trimmed().isEmpty())
        row.insert(QStringLiteral("note"), event.note.trimmed());
    Request request;
    request.actionId = action;
    request.statements = {SqlStore::instance().statement("campaigns/record_heard",
        {{QStringLiteral("rows"), QString::fromUtf8(QJsonDocument(QJsonArray{row}).toJson(QJsonDocument::Compact))}, {QStringLiteral("action"), action}})};
    database.run(context, request, [done = std::move(done)](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        done(result->first().recovered ? QStringLiteral("applied") : result->first().value(0, u"outcome").toString());
    });
}

} // namespace punte
