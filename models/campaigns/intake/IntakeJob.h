// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace punte {

/// One line of a dry run.
struct IntakeRow {
    qint64 line = 0;     ///< of the file; 0 = of several
    QByteArray outcome;  ///< of the job's outcomes()
    QStringList cells;   ///< under the job's columns(), without line and reason
    QString reason;
    bool flagged = false; ///< lands, and is strange
};

enum class IntakeState {
    Idle,
    Checking, ///< the file is read and compared with what is there -> Checked
    Checked,
    Applying, ///< -> Applied
    Applied,
    Failed
};

/// A file from outside on its way into the database: read and tried first, with a word for each of its rows, then written as a whole or not at
/// all. What it may hold is said by those who derive from it. Lives on the GUI thread and never blocks it. The Database must outlive it.
class IntakeJob : public QObject {
    Q_OBJECT
public:
    explicit IntakeJob(Database &database, QObject *parent = nullptr);
    ~IntakeJob() override;

    /// Heads of the cells, in the window's language.
    [[nodiscard]] virtual QStringList columns() const = 0;
    /// Whether a column holds figures.
    [[nodiscard]] virtual bool isFigure(int column) const
    {
        Q_UNUSED(column)
        return false;
    }
    /// In the order in which they are shown; each row has one of them.
    [[nodiscard]] virtual QList<QByteArray> outcomes() const = 0;
    [[nodiscard]] virtual QString outcomeText(const QByteArray &outcome) const = 0;
    /// What it means for the rows, in one sentence.
    [[nodiscard]] virtual QString outcomeFact(const QByteArray &outcome) const = 0;
    /// How the file was understood: whose it is, its dates, what was left aside.
    [[nodiscard]] virtual QStringList facts() const = 0;
    /// How many rows would be written.
    [[nodiscard]] virtual int landing() const = 0;

    /// Reads the file and tries it. Nothing is written.
    void check(const QString &file);
    void apply();
    /// Stops what runs, on the server too; nothing is left half done.
    void cancel();

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] IntakeState state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_state == IntakeState::Checking || m_state == IntakeState::Applying; }
    [[nodiscard]] const AppError &lastError() const { return m_error; }
    [[nodiscard]] const QList<IntakeRow> &rows() const { return m_rows; }
    [[nodiscard]] int count(const QByteArray &outcome) const;
    [[nodiscard]] int flagged() const;
    /// Of the import that was applied: takes it back where that is possible.
    [[nodiscard]] const QUuid &action() const { return m_action; }
    [[nodiscard]] const QUuid &importId() const { return m_import; }

    /// The rows of one outcome (empty = all) as a CSV file, with their lines and reasons. How many.
    [[nodiscard]] Result<int> writeRows(const QString &file, const QByteArray &outcome) const;

Q_SIGNALS:
    void stateChanged(punte::IntakeState state);
    /// 0..100 within the present step.
    void progressChanged(int percent);

protected:
    /// Reads the file on the worker; ends in finishCheck() or fail().
    virtual void read() = 0;
    /// What is to be written; the first two statements are made here.
    [[nodiscard]] virtual QList<Statement> statements() const = 0;
    /// The import's kind in the database, how it counts its rows, what else is kept of it.
    struct Record {
        QByteArray kind;
        QByteArray table;
        QJsonObject counts; ///< rows, created, changed, unchanged, flagged, refused
        QJsonObject mapping;
    };
    [[nodiscard]] virtual Record record() const = 0;
    /// After the answers of statements() are here.
    virtual void applied(const QList<ResultSet> &results) { Q_UNUSED(results) }

    void setRows(QList<IntakeRow> rows) { m_rows = std::move(rows); }
    void finishCheck();
    void fail(const AppError &error);
    void inBackground(std::function<void()> work);
    void toForeground(std::function<void()> work);
    void tellProgress(int percent);
    void ask(Request request, std::function<void(const QList<ResultSet> &)> next);
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    void setState(IntakeState state);

    Database &m_database;
    QString m_file;
    QByteArray m_sha256;
    qint64 m_bytes = 0;
    IntakeState m_state = IntakeState::Idle;
    AppError m_error;
    QList<IntakeRow> m_rows;
    QUuid m_import;
    QUuid m_action;
    QThreadPool m_pool;
    std::atomic_bool m_cancelled = false;
    Database::RequestId m_request = 0;
};

} // namespace punte
