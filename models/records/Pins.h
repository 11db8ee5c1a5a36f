// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/records/RecordNames.h"
#include "models/records/Saves.h"

#include <QTimer>

namespace punte {

/// A record or saved view that a person keeps at hand in the navigation.
struct Pin {
    QUuid id;
    int version = 0;
    QByteArray rank;
    NamedRecord what;
};

/// The pins of the person, in his order, kept live: one that cannot be read any more, or was deleted, is not among them. Changes are
/// commands with undo. One per Database, owned by it. GUI thread only.
class Pins final : public QObject {
    Q_OBJECT
public:
    /// As many as the navigation has room for; the database keeps to it.
    static constexpr int most = 8;

    [[nodiscard]] static Pins &of(Database &database);

    void follow(ChangeFeed &feed);
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<Pin> &pins() const { return m_pins; }
    [[nodiscard]] bool isPinned(const RecordRef &record) const;

    void add(const RecordRef &record, const QString &title);
    void remove(const RecordRef &record);
    /// To the place that another one has now.
    void move(int from, int to);

Q_SIGNALS:
    void changed();
    void saved(const QUuid &actionId, const punte::ActionLabel &label);
    void failed(const punte::AppError &error);

private:
    explicit Pins(Database &database);
    void send(const Statement &statement, const QUuid &action, const ActionLabel &label);
    [[nodiscard]] static ActionLabel label(const char *code, const QString &title);

    Database &m_database;
    QList<Pin> m_pins;
    QTimer m_reload;
    int m_changes = 0;     ///< an answer that was asked for before the last one is old
    bool m_loaded = false;
    bool m_hidden = false; ///< some are of records that are not there now, and may come back
    ChangeFeed *m_feed = nullptr;
};

} // namespace punte
