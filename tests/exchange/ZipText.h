// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace punte {

/// A ZIP file with these parts, stored without packing. `claimed` is what its directory says each part unpacks to (0 = the truth).
[[nodiscard]] QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &parts, quint32 claimed = 0);
/// An ODS workbook with this content of its first sheet (rows of table:table-cell elements).
[[nodiscard]] QByteArray odsOf(const QByteArray &rows);

} // namespace punte
