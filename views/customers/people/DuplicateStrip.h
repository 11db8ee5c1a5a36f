// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/DuplicateCheck.h"

#include <QFrame>
#include <QPointer>

class QBoxLayout;

namespace punte {

class RecordFormView;
class ShellServices;

/// Under a form of a company or a person: "Likely the same: Agro Bărăgan SRL (same tax ID)" with a button that opens the record which is
/// there already. Looks while somebody types; never stands in the way of saving. Hidden while there is nothing to say.
class DuplicateStrip final : public QFrame {
    Q_OBJECT
public:
    /// `kind`: "company" or "contact". Lives with the form it watches.
    DuplicateStrip(ShellServices &shell, const QByteArray &kind, RecordFormView &form, QWidget *parent = nullptr);

    /// The record that is being edited, which is no duplicate of itself.
    void setRecord(const QUuid &id);
    [[nodiscard]] bool isBusy() const { return m_check->isBusy(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    void fill();
    [[nodiscard]] static QString reason(const QByteArray &why);

    ShellServices &m_shell;
    QByteArray m_kind;
    QPointer<RecordFormView> m_form;
    DuplicateCheck *m_check;
    QBoxLayout *m_rows;
    QUuid m_record;
};

} // namespace punte
