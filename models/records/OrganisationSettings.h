// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/Saves.h"

#include <QJsonValue>

namespace punte {

/// The settings that hold for everybody in the organisation: read once, kept live, saved one by one with the version that was read.
/// Each save is a step that can be undone.
class OrganisationSettings final : public QObject {
    Q_OBJECT
public:
    explicit OrganisationSettings(Database &database, QObject *parent = nullptr);

    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Undefined when the organisation has set nothing: the default holds.
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_values.value(key).value; }
    /// `saved` or `refused` follows. While a save of this setting runs, the newest value waits for it.
    void setValue(const QString &key, const QJsonValue &value);
    [[nodiscard]] bool isSaving() const { return m_saves > 0; }

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void refresh() { load(); }

Q_SIGNALS:
    void changed();
    void saved(const QUuid &action, const punte::ActionLabel &label);
    void refused(const QString &key, const punte::AppError &error);
    void failed(const punte::AppError &error);

private:
    struct Setting {
        QJsonValue value{QJsonValue::Undefined};
        int version = 0;
        bool saving = false;
        QJsonValue next{QJsonValue::Undefined}; ///< chosen while the save before was running
    };
    void finish(const QString &key, const QJsonValue &value, const QUuid &action, const BatchResult &result);

    Database &m_database;
    QHash<QString, Setting> m_values;
    int m_saves = 0;
    bool m_loaded = false;
};

} // namespace punte
