// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/ValueEditor.h"

namespace punte {

class PlainLabel;

/// An amount with its currency: reads both ways of writing numbers and echoes what it understood; a typed code ("500 EUR") changes
/// the currency. Never passes through binary floating point.
class MoneyEdit final : public ValueEditor {
    Q_OBJECT
public:
    MoneyEdit(const Field &field, const QString &currency, QWidget *parent);
    void setValue(const QVariant &raw, const QString &display, const QString &currency) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    [[nodiscard]] QString echo() const override;
    [[nodiscard]] QString currency() const override;
    void selectAll() override;

protected:
    [[nodiscard]] FieldCheck read() const override;

private:
    QLineEdit *m_edit;
    PlainLabel *m_code;
    QString m_currency;
};

} // namespace punte
