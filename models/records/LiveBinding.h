// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"

namespace punte {

/// Lets a model hear of changes: PagedTableModel, BoardModel, EditableTableModel, RecordForm, or anything with applyChange() and
/// refresh(). The connection ends with either of the two; a second one of the same two is none.
template <class Model>
void bindLive(ChangeFeed &feed, Model &model)
{
    QObject::connect(&feed, &ChangeFeed::rowsChanged, &model, &Model::applyChange, Qt::UniqueConnection);
    QObject::connect(&feed, &ChangeFeed::reloadNeeded, &model, &Model::refresh, Qt::UniqueConnection);
}

} // namespace punte
