// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the calendar that pictures and layout tests want to see.
#include "models/core/Clock.h"
#include "models/db/ErrorMapping.h"
#include "views/components/StatePanel.h"
#include "views/components/calendar/CalendarPage.h"
#include "views/components/calendar/NewEntryPopup.h"
#include "views/components/calendar/TimeGridView.h"

#include <QStackedWidget>

namespace punte {

QList<Scene> CalendarPage::scenes()
{
    const auto back = [this] { show(Span::Week, Clock::today()); };
    const auto closePopup = [this] {
        if (m_popup)
            m_popup->closePopup();
    };
    return {
        {"day", [this] { show(Span::Day, Clock::today()); }, back},
        {"month", [this] { show(Span::Month, Clock::today()); }, back},
        {"agenda", [this] { show(Span::Agenda, Clock::today()); }, back},
        {"new", [this] { askNew({Clock::today().addDays(1), QTime(15, 0), 60}); }, closePopup},
        {"easter", [this] { show(Span::Week, QDate(2026, 4, 12)); }, back},
        {"error",
            [this] {
                m_error->setError(offlineError());
                m_stack->setCurrentWidget(m_error);
            },
            [this] { m_stack->setCurrentWidget(view()); }},
    };
}

} // namespace punte
