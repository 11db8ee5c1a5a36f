// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/audience/ConditionValue.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace punte {

class ConditionChips;

/// From and to, in days ago or as an amount. A side that is left empty is open.
class RangeValue final : public ConditionValue {
    Q_OBJECT
public:
    RangeValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent);
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QWidget *firstStop() const override;

private:
    void addSide(QWidget *row, QLineEdit *edit, const QString &label, const QJsonValue &value);
    bool m_days;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QCheckBox *m_never = nullptr;
    QComboBox *m_currency = nullptr;
};

/// Yes or no.
class YesNoValue final : public ConditionValue {
    Q_OBJECT
public:
    YesNoValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent);
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QWidget *firstStop() const override;

private:
    QComboBox *m_choice;
};

/// Conditions of which one is enough.
class AnyOfValue final : public ConditionValue {
    Q_OBJECT
public:
    AnyOfValue(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent);
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QWidget *firstStop() const override;

private:
    ConditionChips *m_chips;
};

} // namespace punte
