// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/delivery/ProviderColumns.h"
#include "models/campaigns/delivery/ProviderTimes.h"

#include <QJsonObject>
#include <QUuid>

namespace punte {

/// Why an open or a click is not counted as a person's (MachineClicks.h says the rules).
enum class MachineSign { None, Provider, Agent, Prefetch, Scan };

/// One event of a provider's file.
struct ProviderEvent {
    ProviderEventKind kind = ProviderEventKind::Delivered;
    QDateTime time;      ///< UTC
    QUuid sendId;        ///< null when the file does not name it: then the recipient tells
    QString recipient;   ///< address in lower case, or number; may be empty when sendId is known
    QString sourceId;    ///< the same event has the same one in every file: unique in the database
    QString url;
    QString agent;
    QString reason;
    bool providerSaysMachine = false;
    MachineSign machine = MachineSign::None;
    qint64 line = 0;
    /// As marketing.record_events takes it: event_id, kind, at, machine, and where known send_id, recipient, channel, url, user_agent, bounce, note.
    [[nodiscard]] QJsonObject toJson() const;
};

/// A row that cannot be used, and why.
struct ProviderRefusal {
    qint64 line = 0;
    QStringList cells;
    QString reason;
    bool isTime = false; ///< it is the time that is wrong
};

struct ProviderFile {
    QString provider;
    QStringList header;
    QMap<ProviderColumn, int> columns;
    DateOrder dates = DateOrder::DayFirst;
    QList<ProviderEvent> events;
    QList<ProviderRefusal> refused;
    int passing = 0;    ///< rows that are no event of ours: processed, queued, ...
    int duplicates = 0; ///< rows that repeat an event of the same file
    QList<ProviderRefusal> repeated; ///< which
};

struct ProviderReading {
    std::optional<CsvFormat> format;          ///< nothing = as it looks
    QTimeZone zone = QTimeZone::utc();        ///< of times that name none
    std::optional<DateOrder> dates;           ///< nothing = as they look
    QMap<ProviderColumn, int> columns;        ///< said by a person; empty = guessed
    QDateTime now;                            ///< what lies more than an hour after it is refused
};

/// Reads a provider's export of events (CSV; XLSX and ODS too). Every row becomes an event, or is counted, or is named with its reason.
/// Invalid when the file cannot be read, has no column for event, time or who, or more than 500,000 rows. Any thread.
[[nodiscard]] Result<ProviderFile> readProviderFile(const QString &file, const ProviderReading &reading);

} // namespace punte
