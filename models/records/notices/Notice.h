// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QUuid>

namespace punte {

/// Something this person was told. What happened, not a sentence: NoticeText makes that in the window's language.
struct Notice {
    QUuid id;
    QByteArray kind;        ///< ASSIGNED, MENTIONED, ANSWERED, REMINDER, IMPORTED, CONFLICT
    QByteArray subjectKind; ///< for ShellServices::openRecord; empty = there is nothing to open
    QUuid subject;
    QString actor;          ///< who caused it; empty for the clock
    QJsonObject facts;
    QDateTime at;
    bool read = false;
    QString cursor;         ///< where the next page begins

    [[nodiscard]] bool isReminder() const { return kind == "REMINDER"; }
    bool operator==(const Notice &) const = default;
};

/// The kinds in order of display.
inline const QList<QByteArray> noticeKinds{"REMINDER", "ASSIGNED", "MENTIONED", "ANSWERED", "IMPORTED", "CONFLICT", "DECISION"};

} // namespace punte

Q_DECLARE_METATYPE(punte::Notice)
