// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/intake/IntakeJob.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace punte {

/// The rows of a dry run as a table, all or those of one outcome. Column 0 is the line of the file, the last two are the outcome and the remarks.
class IntakeRowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Filter of the strange days, beside the outcomes of the job.
    static constexpr const char *strange = "strange";
    using QAbstractTableModel::QAbstractTableModel;

    /// Null = none.
    void setJob(const IntakeJob *job);
    /// Empty = all rows.
    void setFilter(const QByteArray &outcome);
    [[nodiscard]] const QByteArray &filter() const { return m_filter; }
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QPointer<const IntakeJob> m_job;
    QByteArray m_filter;
    QList<int> m_shown;
};

} // namespace punte
