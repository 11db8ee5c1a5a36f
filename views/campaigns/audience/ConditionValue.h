// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/audience/SegmentGrammar.h"
#include "models/core/Result.h"

#include <QJsonValue>
#include <QWidget>

namespace punte {

class SegmentValues;

/// The editor of one condition's value, by the shape that the grammar gives it. What is typed is read here; whether it makes sense, the database says.
class ConditionValue : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Of this key, filled with a value; an undefined one is empty.
    [[nodiscard]] static ConditionValue *create(const SegmentKey &key, const QJsonValue &value, SegmentValues &values, QWidget *parent);

    /// The value, or what is wrong with the input in words.
    [[nodiscard]] virtual Result<QJsonValue> value() const = 0;
    /// Where the keyboard goes first.
    [[nodiscard]] virtual QWidget *firstStop() const = 0;

Q_SIGNALS:
    /// Enter: the condition is meant as it stands.
    void committed();
    void edited();

protected:
    [[nodiscard]] static std::unexpected<AppError> wrong(const QString &text) { return std::unexpected(AppError{.kind = ErrorKind::Invalid, .what = text}); }
};

} // namespace punte
