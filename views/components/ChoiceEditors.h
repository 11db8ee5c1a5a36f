// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/ValueEditor.h"

class QCheckBox;
class QComboBox;

namespace punte {

/// Yes or no.
class BoolEditor final : public ValueEditor {
    Q_OBJECT
public:
    BoolEditor(const Field &field, QWidget *parent);
    void setValue(const QVariant &raw, const QString &display, const QString &currency) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldCheck read() const override;

private:
    QCheckBox *m_box;
};

/// One word of a vocabulary, in its order; the codes are never seen.
class EnumEditor final : public ValueEditor {
    Q_OBJECT
public:
    EnumEditor(const Field &field, QWidget *parent);
    void setValue(const QVariant &raw, const QString &display, const QString &currency) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    [[nodiscard]] QString displayText() const override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldCheck read() const override;
    [[nodiscard]] bool hasPopup() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_combo;
};

} // namespace punte
