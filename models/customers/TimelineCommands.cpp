// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/TimelineCommands.h"

#include "models/customers/TimelineText.h"
#include "models/db/SqlStore.h"
#include "models/records/SaveRequest.h"

namespace punte::TimelineCommands {

static QByteArray tableOf(const TimelineItem &item)
{
    return item.kind == "note" ? "core.notes" : "crm.interactions";
}

static QString columnOf(const TimelineItem &item)
{
    return item.kind == "note" ? QStringLiteral("body") : QStringLiteral("description");
}

ActionLabel label(const QByteArray &code, const TimelineItem &item)
{
    constexpr int mostLetters = 60;
    const QString words = item.body.simplified();
    QString subject = item.kind == "note" ? words : TimelineText::headline(item).strong;
    if (subject.size() > mostLetters)
        subject = subject.left(mostLetters - 1) + QChar(0x2026);
    return {code, {{QStringLiteral("subject"), subject}, {QStringLiteral("table"), QString::fromLatin1(tableOf(item))}}};
}

void setText(Database &database, QObject *context, const TimelineItem &item, const QString &text, const QUuid &action, TaskCommands::Done done)
{
    sendSave(database, context,
        Saves::update(tableOf(item), {{item.id, item.version, {{columnOf(item), text.isEmpty() ? QVariant() : QVariant(text)}}}}, action, label("edit", item)), action,
        std::move(done));
}

QString textOf(const TimelineItem &item, const QVariantMap &values)
{
    return values.value(columnOf(item)).toString();
}

void readConflict(Database &database, QObject *context, const TimelineItem &item, const QString &text, std::function<void(const Result<ConflictInfo> &)> done)
{
    Request request;
    request.statements = {SqlStore::instance().statement("customers/read_timeline_text", {{QStringLiteral("id"), item.id}}),
        Saves::lastEditor(tableOf(item), item.id, item.version)};
    database.run(context, request, [item, text, done = std::move(done)](const BatchResult &result) {
        if (!result || result->first().rows.isEmpty())
            return done(std::unexpected(result ? Saves::notVisible() : result.error()));
        const auto words = [column = columnOf(item)](const QString &body) { return QVariantMap{{column, body.isEmpty() ? QVariant() : QVariant(body)}}; };
        ConflictInfo info;
        info.table = tableOf(item);
        info.id = item.id;
        info.originalVersion = item.version;
        info.original = words(item.body);
        info.theirVersion = result->first().value(0, u"version").toInt();
        info.theirs = words(result->first().value(0, u"body").toString());
        info.mine = words(text);
        info.takeEditor(result->at(1));
        done(info);
    });
}

void setPinned(Database &database, QObject *context, const TimelineItem &item, bool pinned, TaskCommands::Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context,
        Saves::update(tableOf(item), {{item.id, item.version, {{QStringLiteral("pinned"), pinned}}}}, action, label(pinned ? "pin" : "unpin", item)), action,
        std::move(done));
}

void remove(Database &database, QObject *context, const TimelineItem &item, TaskCommands::Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, Saves::softDelete(tableOf(item), {{item.id, item.version, {}}}, action, label("delete", item)), action,
        std::move(done));
}

} // namespace punte::TimelineCommands
