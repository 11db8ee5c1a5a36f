// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"
#include "views/decisions/cases/FrameRow.h"

#include <QTimer>

class QLineEdit;
class QSlider;

namespace punte {

struct CaseCriterion;

/// A criterion with its weight: a slider for the eye, a field for the number, its share of all weights beside.
class CriterionRow final : public FrameRow {
    Q_OBJECT
public:
    explicit CriterionRow(const QUuid &id, QWidget *parent = nullptr);

    void setEditable(bool editable) override;
    void showCriterion(const CaseCriterion &criterion);
    /// Of all weights, in per cent.
    void setShare(int percent);
    /// As it is shown, also while it is being set.
    [[nodiscard]] const Decimal &weight() const { return m_weight; }
    /// What was set and not saved yet goes out now.
    void flush();
    /// The save was refused: what is stored stands here again.
    void giveUp(const Decimal &stored);
    void retranslate();

Q_SIGNALS:
    /// While it is set: the shares follow.
    void weightMoved();
    void weightSet(const punte::Decimal &weight);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(const Decimal &weight, bool number = true);
    void takeSlider(int tenths);
    void takeNumber();

    PlainLabel *m_name;
    PlainLabel *m_description;
    QSlider *m_slider;
    QLineEdit *m_number;
    PlainLabel *m_share;
    QTimer m_commit;
    Decimal m_weight;
    bool m_pending = false; ///< set here, not handed on yet
};

} // namespace punte
