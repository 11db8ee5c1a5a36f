// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QString>
#include <QStringList>

namespace punte {

/// The rows of the first sheet of an XLSX workbook that holds anything. liborcus unpacks the parts; the sheets are read here, because it
/// passes over texts that stand inside their cells (t="inlineStr"), as large exports of other programs write them. No part outside the
/// workbook is read, no entity is expanded, no formula computed.
[[nodiscard]] Result<QList<QStringList>> readXlsxRows(const QString &file);

} // namespace punte
