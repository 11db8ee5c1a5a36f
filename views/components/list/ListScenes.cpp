// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list can be brought to by its user, for pictures and layout tests; states of the server are brought about by `--state`.
#include "models/records/PagedTableModel.h"
#include "views/components/FilterBar.h"
#include "views/components/FilterEditor.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/list/ListDesk.h"

namespace punte {

QList<Scene> ListDesk::scenes()
{
    const auto leaveFilter = [this, before = std::make_shared<Filter>()](bool back) {
        if (back)
            setFilter(*before);
        else
            *before = m_filterBar->filter();
    };
    Filter none;
    none.text = QStringLiteral("qzx");
    return {
        {"selected",
            [this] {
                QItemSelection rows;
                for (const int row : {1, 3, 4, 6})
                    rows.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
                table().selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
                table().setCurrentIndex(QModelIndex());
                table().selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
            },
            [this] { table().clearSelection(); }},
        {"filter", [this] { m_filterBar->openAddFilter(); },
            [this] {
                for (FilterEditor *editor : m_page.window()->findChildren<FilterEditor *>())
                    editor->closePopup();
            }},
        {"nomatch",
            [this, leaveFilter, none] {
                leaveFilter(false);
                setFilter(none);
            },
            [leaveFilter] { leaveFilter(true); }},
    };
}

} // namespace punte
