// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/TableWriter.h"

#include "models/records/export/CsvTableWriter.h"
#include "models/records/export/PrintedTable.h"
#include "models/records/export/VcardTableWriter.h"
#include "models/records/export/XlsxTableWriter.h"

#include <QCoreApplication>

namespace punte {

std::unique_ptr<TableWriter> makeTableWriter(ExportFormat format, const QString &path, const ExportStyle &style)
{
    switch (format) {
    case ExportFormat::Csv: return std::make_unique<CsvTableWriter>(path, style);
    case ExportFormat::Xlsx: return std::make_unique<XlsxTableWriter>(path, style);
    case ExportFormat::Pdf: return std::make_unique<PdfTableWriter>(path);
    case ExportFormat::Vcard: break;
    }
    return std::make_unique<VcardTableWriter>(path, style.vcard == "2.1" ? VcardVersion::V21 : style.vcard == "4.0" ? VcardVersion::V40 : VcardVersion::V30);
}

AppError exportError(const QString &reason)
{
    return exportError([reason] { return reason; });
}

AppError exportError(LiveText reason)
{
    return toldError(ErrorKind::Invalid,
                     [reason = std::move(reason)] { return QCoreApplication::translate("Export", "The file cannot be written: %1").arg(reason()); });
}

} // namespace punte
