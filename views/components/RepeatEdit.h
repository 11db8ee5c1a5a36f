// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/ValueEditor.h"

class QAction;
class QLineEdit;
class QMenu;

namespace punte {

/// How something repeats, typed in words ("every 2 weeks on Tuesday", "la 3 luni") and said back in words. Alt+Down or the button
/// offers the usual rules; empty = it does not repeat.
class RepeatEdit final : public ValueEditor {
    Q_OBJECT
public:
    RepeatEdit(const Field &field, QWidget *parent);
    void setValue(const QVariant &raw, const QString &display, const QString &currency) override;
    [[nodiscard]] QString draft() const override;
    void setDraft(const QString &text) override;
    [[nodiscard]] QString echo() const override;
    void selectAll() override;
    void retranslateUi() override;

protected:
    [[nodiscard]] FieldCheck read() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] bool hasPopup() const override;

private:
    void openChoices();

    QLineEdit *m_edit;
    QAction *m_button;
    QPointer<QMenu> m_menu;
    QVariant m_set;
    QString m_setText;
};

} // namespace punte
