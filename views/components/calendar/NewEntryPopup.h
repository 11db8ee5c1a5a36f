// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/calendar/CalendarModel.h"
#include "views/components/EditorSources.h"
#include "views/components/PopupFrame.h"

class QPushButton;

namespace punte {

class EditorGrid;

/// Asks what a new entry is about, beside its place in the calendar. Enter or Ctrl+Enter creates it, Esc gives up.
class NewEntryPopup final : public PopupFrame {
    Q_OBJECT
public:
    NewEntryPopup(const CalendarLayer &layer, const CalendarSlot &place, const EditorSources &sources, QWidget *anchor);
    [[nodiscard]] EditorGrid *grid() const { return m_grid; }
    void showMessage(const QString &message);

Q_SIGNALS:
    void confirmed(const punte::CalendarSlot &place, const QVariantMap &answers);
    /// Closed without being wanted any more; a popup that is left keeps what was typed as a draft.
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
    void giveUp();

    CalendarSlot m_place;
    EditorGrid *m_grid;
    QPushButton *m_create;
};

} // namespace punte
