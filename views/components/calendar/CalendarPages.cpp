// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/CalendarPages.h"

#include "views/components/PageRegistry.h"
#include "views/components/PanelRegistry.h"
#include "views/components/calendar/CalendarAccessible.h"
#include "views/components/calendar/CalendarPage.h"
#include "views/components/calendar/WorkCalendarPanel.h"

#include <QCoreApplication>

namespace punte {

void registerCalendarPages(PageRegistry &registry, std::function<EditorSources(ShellServices &)> sources)
{
    installCalendarAccessibility();
    PageInfo calendar;
    calendar.id = "calendar";
    calendar.title = QT_TRANSLATE_NOOP("Pages", "Calendar");
    calendar.icon = "view-calendar";
    calendar.group = NavGroup::Sell;
    calendar.order = 50;
    calendar.shortcut = QKeySequence(Qt::CTRL | Qt::Key_5);
    calendar.permission = "tasks.read";
    calendar.recordKinds = {"calendar_entry"}; // of a draft that was begun here
    calendar.fileKinds = {"calendar"};
    calendar.create = [sources = std::move(sources)](ShellServices &shell, QWidget *parent) -> Page * { return new CalendarPage(shell, sources(shell), parent); };
    registry.add(calendar);

    PanelInfo work;
    work.id = "workCalendar";
    work.title = QT_TRANSLATE_NOOP("Panels", "Working hours and free days");
    work.icon = "view-calendar";
    work.order = 100;
    work.keywords = QT_TRANSLATE_NOOP("Panels", "calendar holidays week");
    work.items = {
        {"workingDays", QT_TRANSLATE_NOOP("Panels", "Working days"), QT_TRANSLATE_NOOP("Panels", "week Monday Sunday")},
        {"workingHours", QT_TRANSLATE_NOOP("Panels", "Working hours"), QT_TRANSLATE_NOOP("Panels", "day begins ends")},
    };
    work.shared = true;
    work.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new WorkCalendarPanel(shell, parent); };
    PanelRegistry::preferences().add(work);
}

} // namespace punte
