// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/db/Session.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/calendar/CalendarEntry.h"
#include "models/records/calendar/IcsEvent.h"

#include <functional>
#include <optional>

namespace punte {

/// What a layer is asked for: entries of these people that touch the days from `first` to `last`.
struct CalendarRange {
    QDate first;
    QDate last;
    QList<QUuid> people;

    bool operator==(const CalendarRange &) const = default;
    [[nodiscard]] QDateTime fromInstant() const { return QDateTime(first, QTime(0, 0)); }
    [[nodiscard]] QDateTime toInstant() const { return QDateTime(last.addDays(1), QTime(0, 0)); }
};

/// One question of the form of a new entry.
struct CalendarQuestion {
    Field field;                 ///< column, kind, limits
    const char *label = nullptr; ///< QT_TRANSLATE_NOOP("CalendarLayers", ...)
    QVariant preset;
};

/// One kind of entries in the calendar (tasks, meetings, expected closings): domains register theirs and the calendar knows none of
/// them. A layer reads by statements that return the columns
/// id, source (table), title, subtitle, starts (instant) or day (date), minutes, all_day, done, person, kind, location, version,
/// repeat_rule, ahead, customer_id.
struct CalendarLayer {
    QByteArray id;                   ///< "tasks": kept in settings
    const char *title = nullptr;     ///< QT_TRANSLATE_NOOP("CalendarLayers", "Tasks due")
    int order = 0;                   ///< place in the list
    int hue = 1;                     ///< colour of the chart palette, 1 to 8
    QByteArray icon;
    QHash<QString, QByteArray> icons;///< by kind, where it differs
    QByteArray kindEnum;             ///< vocabulary of the kinds, to name them; may be empty
    QByteArray permission;           ///< without it the layer is not there
    QByteArray writePermission;      ///< "tasks.write"; empty = nothing can be moved
    QList<QByteArray> tables;        ///< a change of one of them reads the layer again
    QByteArray movableTable;         ///< entries of this table can be moved
    bool canStretch = false;         ///< they have a length that can be changed
    bool canHaveTime = false;        ///< they can be moved from whole days to a time of day and back
    bool shownAtFirst = true;
    QByteArray recordKind;           ///< what opening an entry opens
    std::function<QList<Statement>(const CalendarRange &range)> read;
    /// Saves a new place as one action: the versioned statement of Saves.
    std::function<Statement(const CalendarEntry &entry, const CalendarSlot &place, const QUuid &action)> move;
    /// Takes an entry of `movableTable` away, or makes another one like it, as one action. Missing = its record is to be opened for that.
    std::function<Statement(const CalendarEntry &entry, const QUuid &action)> remove;
    QByteArray removePermission;     ///< "tasks.delete"
    std::function<Statement(const CalendarEntry &entry, const CalendarSlot &place, const QUuid &action)> duplicate;
    /// For a layer that takes new entries: what is asked beside day and time, and how it is saved as one action.
    const char *newTitle = nullptr;  ///< QT_TRANSLATE_NOOP("CalendarLayers", "New meeting")
    QList<CalendarQuestion> questions;
    std::function<Statement(const CalendarSlot &place, const QVariantMap &answers, const QUuid &action)> create;
    /// For a layer that takes the entries of a calendar file, each once: returns one row (added, found). `subject` names the file.
    QByteArray importPermission;
    std::function<Statement(const QList<IcsEvent> &events, const QString &subject, const QUuid &me, const QUuid &action)> import;

    /// Writes the subtitle in the window's language when it is not plain text (an amount); may be missing.
    std::function<QString(const QString &raw)> subtitle;

    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QByteArray iconOf(const QString &kind) const { return icons.value(kind, icon); }
};

/// Registry of the layers, in order of display. GUI thread only.
class CalendarLayers final {
public:
    /// A layer with an id that is there takes its place.
    static void add(CalendarLayer layer);
    [[nodiscard]] static const QList<CalendarLayer> &all();
    [[nodiscard]] static const CalendarLayer *layer(const QByteArray &id);
};

} // namespace punte
