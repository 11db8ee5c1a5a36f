// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/intake/IntakeRowsModel.h"

#include "models/core/NumberFormat.h"

namespace punte {

void IntakeRowsModel::setJob(const IntakeJob *job)
{
    m_job = job;
    m_filter.clear();
    refresh();
}

void IntakeRowsModel::setFilter(const QByteArray &outcome)
{
    m_filter = outcome;
    refresh();
}

void IntakeRowsModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    if (m_job)
        for (int i = 0; i < m_job->rows().size(); ++i) {
            const IntakeRow &row = m_job->rows().at(i);
            if (m_filter.isEmpty() || row.outcome == m_filter || (m_filter == strange && row.flagged))
                m_shown.append(i);
        }
    endResetModel();
}

int IntakeRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() || !m_job ? 0 : int(m_job->columns().size()) + 3; }

QVariant IntakeRowsModel::data(const QModelIndex &index, int role) const
{
    const bool figure = m_job && (index.column() == 0 || (index.column() <= m_job->columns().size() && m_job->isFigure(index.column() - 1)));
    if (role == Qt::TextAlignmentRole)
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!index.isValid() || !m_job || index.row() >= m_shown.size() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const int shown = m_shown.at(index.row());
    if (shown >= m_job->rows().size())
        return {};
    const IntakeRow &row = m_job->rows().at(shown);
    const int cell = index.column() - 1;
    QString text;
    if (cell < 0)
        text = row.line > 0 ? NumberFormat::integer(row.line) : QString();
    else if (cell < m_job->columns().size())
        text = row.cells.value(cell);
    else
        text = cell == m_job->columns().size() ? m_job->outcomeText(row.outcome) : row.reason;
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant IntakeRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_job)
        return {};
    const int cell = section - 1;
    if (role == Qt::TextAlignmentRole)
        return int((cell < 0 || (cell < m_job->columns().size() && m_job->isFigure(cell)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (cell < 0)
        return tr("Line");
    if (cell < m_job->columns().size())
        return m_job->columns().at(cell);
    return cell == m_job->columns().size() ? tr("Outcome") : tr("Remarks");
}

} // namespace punte
