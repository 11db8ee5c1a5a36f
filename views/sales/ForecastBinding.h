// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sales/PipelineBinding.h"

namespace punte {

/// The pipeline's cards by month of closing: they say their stage, and the heads are months.
class ForecastBinding final : public PipelineBinding {
    Q_OBJECT
public:
    using PipelineBinding::PipelineBinding;

    [[nodiscard]] CardFace face(const QModelIndex &card) const override;
    [[nodiscard]] ColumnHeadFace head(int column, const DragPreview *preview) const override;
    [[nodiscard]] QString emptyText(int column) const override;
    /// The new close date.
    [[nodiscard]] std::pair<QString, QString> dropStrip(const QList<QUuid> &cards, int target) const override;
};

} // namespace punte
