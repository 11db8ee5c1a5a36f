// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/DatePhrase.h"
#include "views/components/ValueEditor.h"

#include <QDateTime>

class QAction;

namespace punte {

class PopupFrame;

/// A date, or a date with a time, typed freely ("tomorrow", "vineri", "+3d", "12.03", "ieri 16:00"); echoes what it understood.
/// Alt+Down or the button opens a calendar; Up / Down change by a day.
class DateEdit final : public ValueEditor {
    Q_OBJECT
public:
    DateEdit(const Field &field, QWidget *parent);
    void setHint(DateHint hint) { m_hint = hint; }
    /// A moment typed without a time means the whole day: its midnight.
    void setWholeDays(bool wholeDays) { m_wholeDays = wholeDays; }
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
    [[nodiscard]] QString shownText(const QVariant &value) const;
    void step(int days);
    void openCalendar();

    QLineEdit *m_edit;
    QAction *m_button;
    QPointer<PopupFrame> m_popup;
    DateHint m_hint = DateHint::Any;
    bool m_wholeDays = false;
    QVariant m_set;     ///< the value as it was set, so that an untouched field gives it back exactly
    QString m_setText;
};

} // namespace punte
