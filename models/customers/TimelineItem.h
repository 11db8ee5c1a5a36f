// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace punte {

/// One line of a customer's timeline, as it was read: raw codes, no sentence.
struct TimelineItem {
    QByteArray kind;    ///< "interaction", "note", "task" (made), "task_done", "change"; later kinds bring their own
    QUuid id;
    QDateTime at;       ///< invalid for a moment that a QDateTime cannot hold: then `cursor` says it
    QString cursor;     ///< the same moment, exact, as the next page is asked for
    QUuid user;
    QString userName;   ///< empty: maintenance, or somebody without a name
    QString type;       ///< interaction type, NOTE, TASK; for a change the operation: I, U, D
    QString title;
    QString body;
    int version = 0;
    QJsonObject extra;  ///< what only this kind has: outcome, minutes, due, before, after, ...

    [[nodiscard]] bool isPinned() const { return extra.value(QLatin1String("pinned")).toBool(); }
    /// Somebody wrote it: it can be edited, pinned and deleted. The rest tells of other records.
    [[nodiscard]] bool isOwnText() const { return kind == "interaction" || kind == "note"; }
    [[nodiscard]] QString key() const { return QString::fromLatin1(kind) + id.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool operator==(const TimelineItem &) const = default;
};

} // namespace punte

Q_DECLARE_METATYPE(punte::TimelineItem)
