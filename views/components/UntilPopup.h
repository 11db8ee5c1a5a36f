// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"

#include <QDateTime>

class QPushButton;

namespace punte {

class EditorGrid;

/// Asks until when something is put off or kept quiet: by a button for the usual days, or typed freely ("vineri 14:00", "+3d") with what
/// was understood below. Up and Down walk, Enter chooses. Closes itself with the choice, and deletes itself.
class UntilPopup final : public PopupFrame {
    Q_OBJECT
public:
    /// Day: a day after today. Moment: a time that has yet to come; a day without one means nine in the morning.
    enum class Ask { Day, Moment };

    UntilPopup(Ask ask, const QString &title, QWidget *anchor);
    /// Tomorrow, next Monday, in a week; before askTyped().
    void offerDays(QDate today);
    /// The field; with a verb also a button that takes what is typed.
    void askTyped(const QString &label, const QString &verb = {});

Q_SIGNALS:
    /// A day is its midnight.
    void chosen(const QDateTime &until);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addChoice(const QString &text, QDate day, const char *name);
    void takeTyped();
    void choose(const QDateTime &until);

    Ask m_ask;
    EditorGrid *m_grid;
};

} // namespace punte
