// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/Filter.h"
#include "models/records/agenda/AgendaProviders.h"

namespace punte {

/// One figure of a person, as it is shown: its name, the value (one for each currency), what it is made of, and how it moves.
struct HomeFigure {
    enum class Trend { None, Good, Bad };
    QString label;
    QStringList values;
    QString note;    ///< "17 of 37, 12 months"
    QString aside;   ///< "+64,200.00 RON this week", "31–62 % (95 %)"
    Trend trend = Trend::None;
    QString about;   ///< tooltip: how it is counted
    QByteArray page; ///< whose list shows exactly its rows ...
    Filter filter;   ///< ... under this filter
};

/// A figure under "My numbers" on the first page; domains register theirs. All of them travel in one request.
struct HomeFigureSource {
    QByteArray id;
    int order = 0;
    QByteArray permission;
    QList<QByteArray> tables; ///< a change of one of them reads the figures again
    std::function<Statement(const AgendaQuestion &question)> read;
    /// Texts in the window's language; asked again when that changes.
    std::function<HomeFigure(const ResultSet &rows, const AgendaQuestion &question)> show;
};

/// Registry of the figures, in order of display. GUI thread only.
class HomeFigures final {
public:
    /// A figure with an id that is there takes its place.
    static void add(HomeFigureSource source);
    [[nodiscard]] static const QList<HomeFigureSource> &all();
};

} // namespace punte
