// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/export/TableWriter.h"

#include <QFile>

namespace punte {

/// CSV for spreadsheets and programs: UTF-8 with a byte order mark, formulas defused, exact numbers.
class CsvTableWriter final : public TableWriter {
public:
    CsvTableWriter(const QString &path, ExportStyle style);
    Result<> begin(const ExportSheet &sheet) override;
    Result<> rows(const QList<QVariantList> &rows) override;
    Result<> finish() override;

private:
    [[nodiscard]] Result<> write(const QByteArray &bytes);

    QFile m_file;
    ExportStyle m_style;
    ExportSheet m_sheet;
    QList<bool> m_numeric;
};

} // namespace punte
