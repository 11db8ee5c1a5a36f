// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/EditorSources.h"

namespace punte {

/// A filter in one line, as its chips say it: "Status Active or Lead; Amount from 5,000 RON; text “cluj”". Empty for no filter.
[[nodiscard]] QString exportFilterWords(const TableInfo &table, const Filter &filter, const EditorSources &sources);

} // namespace punte
