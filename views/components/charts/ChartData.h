// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace punte {

/// One value of a chart.
struct ChartPoint {
    double at = 0;                 ///< place along: a number, or a day as Julian day number; with categories the point's index counts
    std::optional<double> value{}; ///< nothing: a gap, never zero
    std::optional<double> low{};   ///< of its interval
    std::optional<double> high{};
    std::optional<Token> hue{};    ///< this bar's own, instead of its series'
    QString note{};                ///< a further line of the read-out, and of the table
    QVariant rows{};               ///< handed on when it is opened: what the page needs to show exactly its rows
};

struct ChartSeries {
    QString name;
    QList<ChartPoint> points;
    std::optional<Token> hue{}; ///< instead of the one by its place
};

/// A line across the plot, with its name: a target, "now".
struct ChartReference {
    enum class Look {
        Plain,  ///< dashed, quiet
        Strong, ///< solid: where things stand now
        Warning ///< dashed, in the colour of a warning: from here on it is otherwise
    };
    double at = 0;
    QString text;
    bool along = false; ///< at a place along instead of at a value
    Look look = Look::Plain;
    bool movable = false; ///< only along: can be dragged with the pointer; whoever shows the chart has a field for the keyboard
};

/// A stretch of places along that is shaded: where the answer is another one.
struct ChartBand {
    double from = 0;
    double to = 0;
};

/// What stands before the name of a category of a lying chart: its place in an order, the letter it is called by.
struct ChartLead {
    QString place{};
    QString letter{};
    bool strong = false; ///< the name in bold, the letter on the accent
};

/// What a chart shows; everything of its looks follows from this and from the theme. Names are what people typed: plain text.
struct ChartData {
    enum class Kind {
        Lines,       ///< series over numbers, days or categories, named at their ends
        Columns,     ///< one series, upright
        Bars,        ///< one series, lying; intervals as whiskers
        StackedBars, ///< several series in one lying bar per category
        Dots,        ///< one series, lying: a dot on its interval
        Scatter      ///< a mark per case over numbers; each point stands in one of the series, which tell the cases apart
    };
    enum class Along { Categories, Numbers, Days };

    Kind kind = Kind::Lines;
    Along along = Along::Categories; ///< bars and dots: always categories
    QString name;                    ///< what it is called for screen readers, the table and files
    QString caption;                 ///< its answer in words; the page shows it under the chart, files carry it
    QString alongTitle;              ///< head of the table's first column
    QStringList categories;          ///< of scattered marks: what each is called
    QList<ChartSeries> series;
    QList<ChartLead> leads{};        ///< of the categories of a lying chart; empty: names alone
    QList<ChartReference> references;
    QList<ChartBand> bands{};
    QList<double> alongTicks{};      ///< numbers along that are written; empty: nice ones
    bool showsScale = true;          ///< the value axis with its lines; without it the figures beside the bars say all
    std::optional<double> lowest{};  ///< ends of the value axis when they are fixed, as for 0..10
    std::optional<double> highest{};
    std::function<QString(double)> valueText{}; ///< figures in words of the window's language; empty: as few decimals as tell them apart, at most two
    std::function<QString(double)> tickText{};  ///< for the value axis, when its round numbers are said shorter than values
    std::function<QString(double)> alongText{}; ///< the same for numbers along
    std::function<QString(double)> partText{};  ///< for the parts of stacked bars, when they are said in another way than the sums
    std::function<QString(double)> boundText{}; ///< for the ends of intervals
    bool opens = false;              ///< a click or Enter on a mark opens its rows

    [[nodiscard]] bool isLying() const { return kind == Kind::Bars || kind == Kind::StackedBars || kind == Kind::Dots; }
    [[nodiscard]] bool hasValues() const;
    /// Points along: of the longest series, or the categories.
    [[nodiscard]] qsizetype count() const;
    /// Where a point stands along.
    [[nodiscard]] double placeOf(const ChartPoint &point, qsizetype index) const;
    [[nodiscard]] QString textOfValue(double value) const;
    [[nodiscard]] QString textOfTick(double value) const { return tickText ? tickText(value) : textOfValue(value); }
    [[nodiscard]] QString textOfPart(double value) const { return partText ? partText(value) : textOfValue(value); }
    /// A value as its own mark says it: a part in stacked bars, else the value.
    [[nodiscard]] QString textOfMark(double value) const { return kind == Kind::StackedBars ? textOfPart(value) : textOfValue(value); }
    /// A stacked bar as a whole; nothing where no part has a value.
    [[nodiscard]] std::optional<double> sumOf(qsizetype point) const;
    /// "6.6 – 7.8"; empty without an interval.
    [[nodiscard]] QString textOfInterval(const ChartPoint &point) const;
    /// The name of a place: the category with its letter, the day, the number.
    [[nodiscard]] QString textOfPlace(qsizetype index) const;
    /// The hue of a series by its place: the first six in order, what is beyond in slate.
    [[nodiscard]] Token hueOf(qsizetype series) const;
};

} // namespace punte
