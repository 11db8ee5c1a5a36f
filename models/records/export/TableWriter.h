// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/records/export/ExportSheet.h"

#include <memory>

class QIODevice;

namespace punte {

/// Writes the rows of an export in one format: begin, any number of rows, finish. Any thread, one at a time. An error ends the writing;
/// the file is then thrown away.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    [[nodiscard]] virtual Result<> begin(const ExportSheet &sheet) = 0;
    [[nodiscard]] virtual Result<> rows(const QList<QVariantList> &rows) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;
    /// For a finish() that takes long: asked now and then whether to give up.
    virtual void setCancelled(std::function<bool()> isCancelled) { (void)isCancelled; }
};

/// Writes to `path`, which is made anew.
[[nodiscard]] std::unique_ptr<TableWriter> makeTableWriter(ExportFormat format, const QString &path, const ExportStyle &style);
/// "The file cannot be written: no space left on device"
[[nodiscard]] AppError exportError(const QString &reason);
[[nodiscard]] AppError exportError(LiveText reason);

} // namespace punte
