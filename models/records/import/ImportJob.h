// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/import/ImportMatching.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace punte {

/// Where an import stands. The working states end in the state named beside them, or in Failed.
enum class ImportState {
    Idle,
    Analysing, ///< -> Analysed
    Analysed,
    Checking,  ///< -> Checked
    Checked,
    Applying,  ///< -> Applied
    Applied,
    Reverting, ///< -> Reverted
    Reverted,
    Failed     ///< lastError() says why; the step may be tried again
};

/// What taking an import back did.
/// A row that was left as it is, because somebody worked on it since.
struct ImportKeptRow {
    QByteArray table;
    QUuid id;
    QString title;
    QString reason;  ///< changed_since, no_right, in_use, ...
    QByteArray kind; ///< of record: what opens it ("company"); empty = nothing does
    QUuid opens;
    [[nodiscard]] QString reasonText() const;
};

struct ImportReverted {
    static constexpr int mostNamed = 200;
    QUuid undoAction;
    int removed = 0;   ///< created rows that are gone again
    int restored = 0;  ///< changed rows that have their old values
    QMap<QString, int> kept; ///< rows left as they are, by reason (changed_since, no_right, in_use, ...)
    QList<ImportKeptRow> named; ///< the first of them, by name
    [[nodiscard]] int keptRows() const;
};

/// One import of a CSV file, from the file to the database and back: analyse -> (mapping) -> dryRun -> (answers) -> apply -> revert.
/// Lives on the GUI thread and never blocks it: files are read and rows matched on a thread of its own, the database is asked through
/// `Database` on the background lane. The dry run writes nothing; applying is one transaction under one action, so it is one undo step
/// and reverts as a whole. Every row of the file lands or is listed with its reason. The Database must outlive the job.
class ImportJob final : public QObject {
    Q_OBJECT
public:
    ImportJob(Database *database, ImportKind kind, QObject *parent = nullptr);
    ~ImportJob() override;

    [[nodiscard]] ImportKind kind() const { return m_kind; }
    [[nodiscard]] ImportState state() const { return m_state; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const AppError &lastError() const { return m_error; }

    /// Reads the file once and guesses how it is written and what its columns mean. A `format` replaces the guess (another encoding or
    /// delimiter chosen by the person).
    void analyse(const QString &file, const std::optional<CsvFormat> &format = std::nullopt);
    [[nodiscard]] const ImportAnalysis &analysis() const { return m_analysis; }

    /// What was guessed, until it is set. A new mapping makes a new dry run necessary; another encoding or delimiter a new analysis, after
    /// which the mapping is the guess again.
    [[nodiscard]] const ImportMapping &mapping() const { return m_mapping; }
    void setMapping(const ImportMapping &mapping);

    /// Says for every row what would happen. Nothing is written.
    void dryRun();
    [[nodiscard]] const QList<ImportRecord> &records() const { return m_records; }
    [[nodiscard]] ImportCounts counts() const { return m_counts; }
    /// Rows with this outcome, in the order of the file.
    [[nodiscard]] QList<int> rowsWith(ImportOutcome outcome) const;
    /// Value to show for a field of a row: code names of stages are raw.
    [[nodiscard]] QString valueText(int record, QByteArrayView field) const;
    /// People who would be added without a login.
    [[nodiscard]] QStringList newPeople() const;
    /// Answers the question of a row (index into its choices); false when the row does not ask.
    bool answer(int record, int choice);

    /// Writes it. Rows that still ask are not imported (listed as "not answered"); a page offers that as "apply without them".
    void apply();
    [[nodiscard]] QUuid importId() const { return m_importId; }
    [[nodiscard]] QUuid actionId() const { return m_actionId; }

    /// Takes the applied import back. Also for an import of the past, by its action.
    void revert();
    void revertAction(const QUuid &action);
    [[nodiscard]] const ImportReverted &reverted() const { return m_reverted; }

    /// Stops what is running: reading at once, the server by a cancel; nothing is left half done.
    void cancel();

    /// The refused rows as a CSV file with their reasons, to be corrected and imported again.
    [[nodiscard]] Result<int> writeRefusedRows(const QString &file) const;

Q_SIGNALS:
    void stateChanged(punte::ImportState state);
    /// 0..100 within the present step.
    void progressChanged(int percent);
    void recordChanged(int record);

private:
    void setState(ImportState state);
    void fail(const AppError &error);
    void inBackground(std::function<void()> work);
    void dropRecords();
    void toForeground(std::function<void()> work);
    void tellProgress(double done);
    void ask(Request request, std::function<void(QList<ResultSet>)> next);
    void lookUp();
    void lookUpContext(QList<ImportKeys> keys);
    void lookUpExisting(const QList<ImportKeys> &keys, qsizetype at);
    void lookUpByName();
    [[nodiscard]] Request findRequest(const ImportKeys &piece) const;
    void match();
    void send(const QList<Statement> &statements);

    Database *m_database;
    ImportKind m_kind;
    ImportState m_state = ImportState::Idle;
    AppError m_error;
    ImportAnalysis m_analysis;
    ImportMapping m_mapping;
    QList<ImportRecord> m_records;
    ImportLookups m_lookups;
    QList<ResultSet> m_found;
    ImportCounts m_counts;
    QUuid m_importId;
    QUuid m_actionId;
    ImportReverted m_reverted;
    QThreadPool m_pool;
    std::atomic_bool m_cancelled = false;
    std::atomic_int m_percent = 0;
    Database::RequestId m_request = 0;
};

} // namespace punte
