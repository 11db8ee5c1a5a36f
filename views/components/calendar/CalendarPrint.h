// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/records/calendar/CalendarModel.h"

class QPrinter;

namespace punte {

/// The calendar on A4: day and week as a grid of hours on one page across, the month as its cells, the agenda as a list over as many
/// pages as it takes. Always in light colours, with heading, what is shown, as-of time and the person's name.
class CalendarPrint final {
public:
    enum class What { Hours, Month, Agenda };
    struct Sheet {
        What what = What::Hours;
        QDate first;
        QDate last;
        QDate month;
        QString heading;  ///< "26 January – 1 February 2026"
        QString who;      ///< whose entries
        QString printedBy;
        QDateTime asOf;
    };

    /// Size and direction of the paper, before a dialog or a file.
    static void prepare(QPrinter &printer, const Sheet &sheet);
    /// False when the printer would not begin.
    static bool print(QPrinter &printer, const CalendarModel &model, const Sheet &sheet);
    /// As PDF; the file is there whole or not at all.
    [[nodiscard]] static Result<> writePdf(const QString &file, const CalendarModel &model, const Sheet &sheet);
};

} // namespace punte
