// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/cases/FrameList.h"

namespace punte {

class CriterionRow;

/// What the options are judged by, with weights.
class CriteriaList final : public FrameList {
    Q_OBJECT
public:
    explicit CriteriaList(FramingDesk &desk, QWidget *parent = nullptr);

    /// Weights that were set and not saved yet go out now.
    void flush();
    void retranslate() override;

protected:
    [[nodiscard]] QList<QUuid> ids(const CaseFacts &facts) const override;
    [[nodiscard]] int nextPlace() const override;
    [[nodiscard]] FrameRow *makeRow(const QUuid &id) override;
    void fillRow(FrameRow &row, const CaseFacts &facts, int place) override;
    void remove(const QUuid &id) override;
    void place(const QUuid &id, int place) override;
    [[nodiscard]] Words words() const override;

private:
    void showShares();
    void setWeight(const QUuid &id, const Decimal &weight);
    void sendNext();
    [[nodiscard]] const CaseCriterion *criterion(const QUuid &id) const;

    QHash<QUuid, Decimal> m_wanted;  ///< set here, not stored yet
    QHash<QUuid, int> m_versions;    ///< of what was stored from here, before it is read again
    bool m_sending = false;
};

} // namespace punte
