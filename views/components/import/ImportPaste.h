// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QString>

class QMimeData;

namespace punte {

/// The clipboard holds rows and columns, as spreadsheets copy them: plain text with tabs and a head line.
[[nodiscard]] bool holdsPastedTable(const QMimeData *data);
/// Writes the clipboard's plain text to a file of this session that is removed at the end of the program; its rows are imported like any
/// other file's. Markup, pictures and foreign formats on the clipboard are not looked at. Invalid when there is no table, or more than
/// 50 MB.
[[nodiscard]] Result<QString> savePastedTable();

} // namespace punte
