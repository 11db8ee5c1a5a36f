// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the first page that pictures and layout tests want to see.
#include "views/components/PopupFrame.h"
#include "views/components/home/AgendaPane.h"
#include "views/components/home/HomePage.h"
#include "views/components/home/PanelColumn.h"

namespace punte {

QList<Scene> HomePage::scenes()
{
    const auto closePopup = [this] {
        if (m_popup)
            m_popup->closePopup();
    };
    const auto state = [this](const char *name, AgendaPane::State shown) {
        return Scene{name, [this, shown] { m_pane->showAs(shown); }, [this] { m_pane->showState(); }};
    };
    QList<Scene> all{
        {"second", [this] { m_pane->select(1); }, [this] { m_pane->select(0); }},
        {"why", [this] { explainCurrent(); }, closePopup},
        {"snooze", [this] { m_pane->select(1); snoozeCurrent(); }, [this, closePopup] { closePopup(); m_pane->select(0); }},
        state("empty", AgendaPane::State::Empty),
        state("loading", AgendaPane::State::Loading),
        state("error", AgendaPane::State::Error),
        state("noright", AgendaPane::State::NoRight),
    };
    all.append(m_column->scenes());
    return all;
}

} // namespace punte
