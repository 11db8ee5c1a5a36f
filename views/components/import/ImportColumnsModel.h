// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportJob.h"

#include <QAbstractTableModel>

namespace punte {

/// What the columns of a file mean, one row each, and below the column of the stage or status its words with their meaning. Knows what
/// may be chosen; a choice becomes a new mapping for the job. GUI thread only; the job is read in each moment and may die first.
class ImportColumnsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FileColumn, MeaningColumn, ColumnCount };

    struct Choice {
        QString text;
        QString code;     ///< field key, stage or status; empty = nothing
        bool isCurrent = false;
    };

    explicit ImportColumnsModel(QObject *parent = nullptr);
    /// Null empties it.
    void setJob(const ImportJob *job);
    /// The job's mapping changed, or the language.
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] bool isWord(int row) const;
    [[nodiscard]] bool isUsed(int row) const;
    [[nodiscard]] QList<Choice> choices(int row) const;
    void choose(int row, const QString &code);
    /// Columns that have a meaning, and all.
    [[nodiscard]] int usedColumns() const;
    [[nodiscard]] int columns() const;

Q_SIGNALS:
    void mappingChosen(const punte::ImportMapping &mapping);

private:
    struct Row {
        int column = 0;
        QString word; ///< of this column, when isWord
        bool isWord = false;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] QString code(const Row &row) const;
    [[nodiscard]] QByteArray vocabulary() const;
    [[nodiscard]] QString wordColumn(const ImportMapping &mapping) const;
    [[nodiscard]] QStringList wordsOf(const QString &header) const;
    void chooseColumn(int column, const QByteArray &field);
    void chooseWord(const QString &word, const QString &code);

    const ImportJob *m_job = nullptr;
    QStringList m_words;
    QList<Row> m_rows;
};

} // namespace punte
