// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/calendar/FreeDays.h"
#include "views/components/EditorSources.h"
#include "views/components/PopupFrame.h"

#include <optional>

namespace punte {

class EditorGrid;

/// Asks what a day is: free under a name, worked although week or law say otherwise, or as before. Without a day it asks for that, too.
/// Deletes itself when it closes.
class FreeDayPopup final : public PopupFrame {
    Q_OBJECT
public:
    struct Known {
        std::optional<CalendarFreeDay> day; ///< what the day is now, if not as the week says
        bool isWorking = true;
    };
    FreeDayPopup(QDate day, const Known &known, const EditorSources &sources, QWidget *anchor);

Q_SIGNALS:
    void freeChosen(QDate day, const QString &name);
    void workedChosen(QDate day);
    void clearChosen(QDate day);

private:
    void save();
    QDate m_day;
    EditorGrid *m_grid;
};

} // namespace punte
