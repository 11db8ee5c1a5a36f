// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportJob.h"

#include <QAbstractTableModel>

#include <optional>

namespace punte {

/// What is shown of a cell: the old value stands before an arrow when it changes.
struct ImportCell {
    QString before;
    QString text;
    bool isFresh = false; ///< is written by the import
};

/// The rows of an import after its dry run: what would happen to each. Questions come first, the rest stands in the order of the file.
/// A row that is answered stays where it is until the filter is chosen again. GUI thread only; the job may die first.
class ImportRowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RowColumn, OutcomeColumn, NameColumn, SecondColumn, ThirdColumn, AmountColumn, ColumnCount };

    explicit ImportRowsModel(QObject *parent = nullptr);

    /// Null empties the model. Follows the answers, not the states: call reload() after a dry run.
    void setJob(ImportJob *job);
    /// No outcome: all rows.
    void setFilter(std::optional<ImportOutcome> outcome);
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Index into ImportJob::records(); -1 outside.
    [[nodiscard]] int recordAt(int row) const;
    [[nodiscard]] const ImportRecord *record(int row) const;
    [[nodiscard]] ImportCell cell(int row, int column) const;
    /// The second line of a row: question, reason or what happens.
    [[nodiscard]] QString reason(int row) const;
    /// The answers a row offers; empty when it does not ask.
    [[nodiscard]] QStringList choices(int row) const;
    bool answer(int row, int choice);
    /// The next row that asks after this one, from the top when there is none below; -1 without questions.
    [[nodiscard]] int nextQuestion(int row) const;
    void retranslate();

    [[nodiscard]] static QString outcomeText(ImportOutcome outcome);

private:
    [[nodiscard]] int fieldOf(int column) const;
    [[nodiscard]] QString rawCell(const ImportRecord &record, int field) const;
    [[nodiscard]] static QString matchText(ImportMatch match);
    [[nodiscard]] QStringList changeTexts(const ImportRecord &record) const;
    [[nodiscard]] QString currencyOf(const ImportRecord &record) const;
    [[nodiscard]] QString shown(int field, const QString &value) const;
    void showAnswer(int record);

    ImportJob *m_job = nullptr;
    std::optional<ImportOutcome> m_filter;
    QList<int> m_rows; ///< indexes into the job's records
};

} // namespace punte
