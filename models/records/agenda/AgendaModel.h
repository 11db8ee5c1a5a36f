// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"
#include "models/db/Session.h"
#include "models/records/agenda/AgendaProviders.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>

namespace punte {

/// The signed-in person's work, what to do first on top: the rows of all providers and what was put off, in one request. Follows the change
/// feed and the clock row by row, so that selection and scroll stay. Saves are one action each. GUI thread only.
class AgendaModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ItemRole = Qt::UserRole + 1 };

    AgendaModel(Database &database, const SessionInfo &session, QObject *parent = nullptr);

    /// False when the person may read nothing that providers bring.
    [[nodiscard]] bool hasProviders() const { return !m_providers.isEmpty(); }
    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    void stop() { m_reading.stop(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<AgendaItem> &items() const { return m_items; }
    [[nodiscard]] const AgendaItem *item(int row) const { return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr; }
    [[nodiscard]] int rowOf(const QByteArray &table, const QUuid &id) const;
    /// How many are put off.
    [[nodiscard]] int snoozedCount() const { return m_snoozedCount; }
    /// Shows what was put off, too, at the end.
    void setSnoozedShown(bool shown);
    [[nodiscard]] bool isSnoozedShown() const { return m_snoozedShown; }

    [[nodiscard]] bool canComplete(const AgendaItem &item) const;
    void complete(const AgendaItem &item);
    /// Hides it until this day; what else is to move by then does so (the reminder of a task).
    void snooze(const AgendaItem &item, QDate day);
    /// Shows again what was put off.
    void wake(const AgendaItem &item);

    void retranslate();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void refresh();

Q_SIGNALS:
    /// Rows, their order or what is put off.
    void changed();
    void loadingChanged();
    void failed(const punte::AppError &error);
    void saved(const QUuid &action, const punte::ActionLabel &label);
    void refused(const punte::AppError &error);

private:
    void take(const QList<ResultSet> &results);
    [[nodiscard]] static QList<AgendaItem> itemsOf(const AgendaProvider &provider, const ResultSet &rows);
    void sortOut();
    void merge(const QList<AgendaItem> &fresh);
    void save(const QList<Statement> &statements, const QUuid &action, const ActionLabel &label);

    struct Snooze {
        QUuid id;
        int version = 0;
        QByteArray table;
        QUuid row;
        QDateTime until;
    };
    Database &m_database;
    SessionInfo m_session;
    QList<const AgendaProvider *> m_providers;
    QList<AgendaItem> m_all;
    QList<AgendaItem> m_items;
    QList<Snooze> m_snoozes;
    QDate m_day;
    QTimer m_soon;
    QTimer m_minute;
    Reading m_reading;
    int m_snoozedCount = 0;
    bool m_snoozedShown = false;
    bool m_loaded = false;
};

} // namespace punte
