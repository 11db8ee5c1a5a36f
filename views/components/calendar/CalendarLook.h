// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/calendar/CalendarModel.h"
#include "views/theme/Theme.h"

#include <QLocale>

class QPainter;

namespace punte {

/// How an entry stands in the view.
struct EntryState {
    bool current = false;
    bool focus = false;   ///< the keyboard is in the view
    bool dragged = false; ///< where it will land
    bool faded = false;   ///< where it came from, while it is dragged
    QString clash;        ///< "clashes with ...", or empty
};

/// Colours, lengths and words of calendar views: on the screen as the theme says, on paper always light and at 100 %.
class CalendarLook final {
public:
    explicit CalendarLook(bool paper = false) : m_paper(paper) {}

    [[nodiscard]] bool isPaper() const { return m_paper; }
    [[nodiscard]] QColor color(Token token) const { return m_paper ? Theme::color(token, false) : themeColor(token); }
    [[nodiscard]] QColor hue(const CalendarEntry &entry) const;
    [[nodiscard]] QFont font(FontRole role) const { return Theme::instance().font(role); }
    [[nodiscard]] int px(int length) const { return Theme::instance().px(length); }

    /// A box of the hours: title, then time and subtitle as far as there is room.
    void paintBox(QPainter &painter, const QRectF &rect, const CalendarEntry &entry, const EntryState &state) const;
    /// One line of a strip or a month: icon and title, with the time before it where there is one.
    void paintLine(QPainter &painter, const QRectF &rect, const CalendarEntry &entry, const EntryState &state, bool withTime) const;
    /// The dashed box of something that is not there yet.
    void paintPromise(QPainter &painter, const QRectF &rect, const QString &title, const CalendarSlot &slot) const;

    /// As a heading begins: with a capital, which Romanian day and month names do not have by themselves.
    [[nodiscard]] static QString begun(const QString &text) { return text.left(1).toUpper() + text.mid(1); }
    [[nodiscard]] static Token hueToken(int hue);
    /// What stands for the entry when it has no title of its own.
    [[nodiscard]] static QString title(const CalendarEntry &entry);
    [[nodiscard]] static QString subtitle(const CalendarEntry &entry);
    /// "10:30–11:15", "10:30", "all day".
    [[nodiscard]] static QString timeText(const CalendarSlot &slot);
    /// "Wed 28 Jan, 10:30–11:15".
    [[nodiscard]] static QString slotText(const CalendarSlot &slot, const QLocale &locale = QLocale());
    /// The whole entry in one sentence, for screen readers and tooltips.
    [[nodiscard]] static QString sentence(const CalendarModel &model, const CalendarEntry &entry);
    [[nodiscard]] static QString clashText(const CalendarModel &model, const CalendarEntry &entry);

private:
    void ground(QPainter &painter, const QRectF &rect, const CalendarEntry &entry, const EntryState &state) const;
    bool m_paper;
};

} // namespace punte
