// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/RecordModel.h"
#include "models/records/RowSelect.h"
#include "models/records/Saves.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <map>

namespace punte {

/// One record being looked at and edited: what the details form and the inspector bind to.
///
/// Values are staged until save(), which writes the changed columns as one versioned action. Changes made elsewhere arrive under the
/// person's hands: fields he has not touched follow at once, touched ones are kept and end in conflict() when both changed the same.
/// GUI thread only.
class RecordForm final : public QObject {
    Q_OBJECT
public:
    RecordForm(Database &database, const TableInfo &table, QObject *parent = nullptr);

    [[nodiscard]] const TableInfo &tableInfo() const { return m_table; }
    /// Reads a record; `loaded`, `missing` or `failed` follows. `leaving` comes first; what is not being saved after it is dropped.
    void load(const QUuid &id);
    /// An empty record with these values; save() creates it.
    void beginNew(const QVariantMap &defaults = {});
    void clear();
    /// Stops load(); `failed` follows.
    void stop() { m_reading.stop(); }

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isNew() const { return m_new; }
    [[nodiscard]] bool isDirty() const { return !m_edits.empty(); }
    [[nodiscard]] SaveState saveState() const { return m_state; }
    [[nodiscard]] QUuid id() const { return m_row.id; }
    [[nodiscard]] int version() const { return m_row.version; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] const AppError &lastError() const { return m_lastError; }

    /// The staged value, else the stored one; also names and currencies.
    [[nodiscard]] QVariant value(QByteArrayView column) const;
    [[nodiscard]] QVariant storedValue(QByteArrayView column) const { return m_select.value(m_row, column); }
    /// Text for people, links by name.
    [[nodiscard]] QString text(QByteArrayView column) const;
    [[nodiscard]] bool isChanged(QByteArrayView column) const { return m_edits.contains(column.toByteArray()); }
    /// Columns that somebody else changed while they are being edited here.
    [[nodiscard]] QList<QByteArray> contested() const;
    /// Stages a value; its check is answered and kept. An Error keeps save() from running.
    FieldCheck setValue(QByteArrayView column, const QVariant &input);
    /// A field is being typed in, nothing is staged yet: what somebody else writes there meanwhile is contested all the same.
    void hold(const QByteArray &column);
    void release(const QByteArray &column);
    [[nodiscard]] FieldCheck check(QByteArrayView column) const { return m_checks.value(column.toByteArray()); }
    /// Checks everything that is required as well; the columns in error, in catalogue order.
    [[nodiscard]] QList<QByteArray> errors() const;
    [[nodiscard]] QVariantMap changes() const;

    /// Saves what is staged, as one action. Null when there is nothing to save or something is in error; while a save is running the
    /// rest follows it by itself, also when another record is shown by then.
    QUuid save(const ActionLabel &label = {});
    /// After a compare: writes these values over the other person's version.
    QUuid saveOver(int theirVersion, const QVariantMap &values, const ActionLabel &label = {});
    /// What is written together with a new record, as the same command: columns that no form shows, and statements that run after its row.
    struct Along {
        QVariantMap columns;
        QList<Statement> statements;
    };
    void setAlong(std::function<Along(const QUuid &record, const QUuid &action)> along) { m_along = std::move(along); }
    QUuid remove(const ActionLabel &label = {});
    void revert();

    /// What is typed, for the draft kept on disk; restore() stages it again on the loaded record.
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void refresh();

Q_SIGNALS:
    /// Another record is about to be shown: now is the time to take what is typed.
    void leaving();
    /// The save of a record that is not shown any more was refused; `saveRefused` says why.
    void leftUnsaved(const QUuid &id);
    void loaded();
    /// Not there, or not visible to this person.
    void missing();
    void valueChanged(const QByteArray &column);
    void dirtyChanged(bool dirty);
    void saveStateChanged();
    void failed(const punte::AppError &error);
    void saved(const QUuid &actionId, const punte::ActionLabel &label);
    void saveRefused(const punte::AppError &error);
    void conflict(const punte::ConflictInfo &info);
    void removed(const QUuid &actionId, const punte::ActionLabel &label);

private:
    [[nodiscard]] Statement readStatement(const QUuid &id) const;
    void takeRow(const RecordRow &row);
    void setState(SaveState state);
    void emitAll();
    QUuid send(const RowChange &change, bool create, ActionLabel label);
    void finishSave(const RowChange &change, const RecordRow &base, const QUuid &action, const ActionLabel &label, const BatchResult &result);
    void saveRest(const RowChange &saved, const BatchResult &result);
    void readConflict(const RowChange &change, const RecordRow &base);
    [[nodiscard]] ActionLabel defaultLabel(const char *code) const;

    Database &m_database;
    Reading m_reading; // of load()
    const TableInfo &m_table;
    RowSelect m_select;
    RecordRow m_row;       // what the edits are based on
    RecordRow m_theirs;    // as it stands now, when somebody changed a field that is being edited here
    std::map<QByteArray, QVariant> m_edits;
    QHash<QUuid, QVariantMap> m_rest; // what was to be saved of a record while a save of it was running
    QSet<QByteArray> m_held;
    QHash<QByteArray, FieldCheck> m_checks;
    bool m_loaded = false;
    bool m_new = false;
    bool m_stale = false;  // changed elsewhere while it was being loaded or saved
    SaveState m_state = SaveState::Clean;
    AppError m_lastError;
    quint64 m_generation = 0;
    std::function<Along(const QUuid &record, const QUuid &action)> m_along;
};

} // namespace punte
