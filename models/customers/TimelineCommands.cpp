// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/TimelineCommands.h"

#include "models/customers/SaveRequest.h"
#include "models/customers/TimelineText.h"

namespace punte::TimelineCommands {

static QByteArray tableOf(const TimelineItem &item)
{
    return item.kind == "note" ? "core.notes" : "crm.interactions";
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
    const QString column = item.kind == "note" ? QStringLiteral("body") : QStringLiteral("description");
    sendSave(database, context,
        Saves::update(tableOf(item), {{item.id, item.version, {{column, text.isEmpty() ? QVariant() : QVariant(text)}}}}, action, label("edit", item)), action,
        std::move(done));
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
