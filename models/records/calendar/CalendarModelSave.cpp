// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar writes: moves, new and deleted entries, files taken in, free days. Each is one action.
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"
#include "models/records/calendar/CalendarModel.h"

namespace punte {

void CalendarModel::move(const CalendarEntry &entry, const CalendarSlot &place)
{
    CalendarEntry *known = entryOf(entry.table, entry.id);
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    if (!known || !layer || !layer->move || known->slot == place || !place.day.isValid())
        return;
    if (m_saving.contains(entry.id)) { // the next step of somebody who holds the key down
        m_waiting.insert(entry.id, place);
        known->slot = place;
        sortOut();
        Q_EMIT changed();
        return;
    }
    sendMove(*known, place);
}

void CalendarModel::sendMove(const CalendarEntry &entry, const CalendarSlot &place)
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    const QUuid action = Saves::newId();
    const CalendarEntry before = entry;
    Request request;
    request.actionId = action;
    request.statements = {layer->move(entry, place, action)};
    m_saving.insert(entry.id);
    CalendarEntry *known = entryOf(entry.table, entry.id);
    known->slot = place;
    known->saving = true;
    sortOut();
    Q_EMIT changed();
    m_database.run(this, request, [this, before, place, action](const BatchResult &result) {
        m_saving.remove(before.id);
        const bool written = result && (!result->first().rows.isEmpty() || result->first().recovered);
        CalendarEntry *held = entryOf(before.table, before.id);
        const QHash<QUuid, CalendarSlot>::iterator waiting = m_waiting.find(before.id);
        const bool goesOn = written && waiting != m_waiting.end() && held && !result->first().recovered;
        const CalendarSlot next = waiting == m_waiting.end() ? place : *waiting;
        m_waiting.remove(before.id);
        if (held) {
            held->saving = false;
            if (written)
                held->version = result->first().rows.isEmpty() ? before.version + 1 : result->first().value(0, u"version").toInt();
            else
                held->slot = before.slot;
        }
        sortOut();
        if (!written) {
            m_stale = true;
            Q_EMIT moveRefused(before, result ? Saves::notVisible() : result.error());
        } else {
            CalendarEntry there = before;
            there.slot = place;
            Q_EMIT moved(there, before.slot.day == place.day && before.slot.time == place.time, action);
        }
        if (goesOn && !(next == place)) {
            held->slot = place;
            sendMove(*held, next);
            return;
        }
        Q_EMIT changed();
        if (m_saving.isEmpty() && std::exchange(m_stale, false))
            m_soon.start();
    });
}

QUuid CalendarModel::create(const CalendarLayer &layer, const CalendarSlot &place, const QVariantMap &answers)
{
    const QUuid action = Saves::newId();
    sendNew(layer.create(place, answers, action), answers.value(QStringLiteral("title")).toString(), action);
    return action;
}

void CalendarModel::duplicate(const CalendarEntry &entry, const CalendarSlot &place)
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    if (!layer || !layer->duplicate || !place.day.isValid())
        return;
    const QUuid action = Saves::newId();
    sendNew(layer->duplicate(entry, place, action), entry.title, action);
}

void CalendarModel::sendNew(const Statement &statement, const QString &title, const QUuid &action)
{
    sendSave(m_database, this, statement, action, [this, title](const Result<QUuid> &done) {
        if (!done)
            Q_EMIT createRefused(done.error());
        else
            Q_EMIT created(title, *done);
        m_soon.start();
    });
}

void CalendarModel::remove(const CalendarEntry &entry)
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    if (!layer || !layer->remove)
        return;
    const QUuid action = Saves::newId();
    sendSave(m_database, this, layer->remove(entry, action), action, [this, entry](const Result<QUuid> &done) {
        if (!done)
            Q_EMIT removeRefused(entry, done.error());
        else
            Q_EMIT removed(entry, *done);
        m_soon.start();
    });
}

void CalendarModel::importEvents(const CalendarLayer &layer, const QList<IcsEvent> &events, const QString &subject)
{
    const QUuid action = Saves::newId();
    Request request;
    request.actionId = action;
    request.timeout = std::chrono::minutes(2);
    request.statements = {layer.import(events, subject, m_session.userId, action)};
    m_database.run(this, request, [this, action, all = int(events.size())](const BatchResult &result) {
        if (!result) {
            Q_EMIT importRefused(result.error());
            return;
        }
        const bool known = !result->first().rows.isEmpty();
        Q_EMIT imported(known ? result->first().value(0, u"added").toInt() : all, all, action);
        m_soon.start();
    });
}

void CalendarModel::setFreeDay(QDate day, const QString &name, bool working)
{
    const QUuid action = Saves::newId();
    sendFreeDay(FreeDays::set(freeDay(day), day, name, working, action), day, action);
}

void CalendarModel::clearFreeDay(QDate day)
{
    const CalendarFreeDay *known = freeDay(day);
    if (!known || known->id.isNull())
        return;
    const QUuid action = Saves::newId();
    sendFreeDay(FreeDays::clear(*known, action), day, action);
}

void CalendarModel::sendFreeDay(const Statement &statement, QDate day, const QUuid &action)
{
    sendSave(m_database, this, statement, action, [this, day](const Result<QUuid> &done) {
        if (!done)
            Q_EMIT freeDayRefused(done.error());
        else
            Q_EMIT freeDaySaved(day, *done);
        m_soon.start();
    });
}

} // namespace punte
