// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/export/TableWriter.h"
#include "models/records/export/VcardText.h"

#include <QFile>

namespace punte {

/// People as electronic business cards, which phones and mail programs read.
class VcardTableWriter final : public TableWriter {
public:
    explicit VcardTableWriter(const QString &path, VcardVersion version = VcardVersion::V30);
    /// What a card is made of; columns that a table does not have are left out.
    [[nodiscard]] static QList<QByteArray> columns();
    Result<> begin(const ExportSheet &sheet) override;
    Result<> rows(const QList<QVariantList> &rows) override;
    Result<> finish() override;

private:
    [[nodiscard]] QByteArray card(const QVariantList &row) const;

    QFile m_file;
    VcardVersion m_version;
    ExportSheet m_sheet;
};

} // namespace punte
