// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/cases/FrameList.h"

namespace punte {

/// The possible responses, by their letters.
class OptionsList final : public FrameList {
    Q_OBJECT
public:
    explicit OptionsList(FramingDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<QUuid> ids(const CaseFacts &facts) const override;
    [[nodiscard]] QVariantMap defaults() const override;
    [[nodiscard]] int nextPlace() const override;
    [[nodiscard]] FrameRow *makeRow(const QUuid &id) override;
    void fillRow(FrameRow &row, const CaseFacts &facts, int place) override;
    void remove(const QUuid &id) override;
    void place(const QUuid &id, int place) override;
    [[nodiscard]] Words words() const override;
};

} // namespace punte
