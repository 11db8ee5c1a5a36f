// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/outcome/Learning.h"

#include <QAbstractTableModel>

namespace punte {

/// Decided cases as a table: what was sent, predicted, and came of it.
class LearnedCasesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Case, Customer, Response, Rank, Predicted, Satisfied, CostExpected, Cost, Kept, Hours, Alike, ColumnCount };
    enum Role {
        ChipRole = Qt::UserRole, ///< bool of the column Kept
        StrongRole,              ///< figures and words that are meant to be seen first
        QuietRole,
        IdRole
    };

    explicit LearnedCasesModel(QObject *parent = nullptr);
    void setCases(const QList<LearnedCase> &cases);
    [[nodiscard]] const QList<LearnedCase> &cases() const { return m_cases; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    [[nodiscard]] QString text(const LearnedCase &each, int column) const;
    [[nodiscard]] QString amount(const LearnedCase &each, const QString &plain) const;

    QList<LearnedCase> m_cases;
    QByteArray m_currency; ///< of all of them; empty when there are several
};

} // namespace punte
