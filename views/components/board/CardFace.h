// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace punte {

/// A line under a card's hairline: an icon (or a checkbox) and a text.
struct CardLine {
    enum class Mark { Icon, Action, Checkbox, Checked }; ///< an action is an icon that can be clicked
    Mark mark = Mark::Icon;
    QByteArray icon;          ///< empty with a stage: its planks are drawn instead
    QString text;
    Token color = Token::Text2;
    bool strong = false;
    QString tooltip;
    QString shortText{};   ///< instead of `text` where that does not fit; a date is never cut
    QString trailing{};    ///< small at the right end; left out where it does not fit beside the text
    bool trailingWarns = false; ///< with a clock before it, in the colour of a warning
    QString stage{};          ///< code of the sales stage whose glyph stands before the text
};

/// What a card shows, already formatted for the window's language. A value without behaviour: the domain makes it from a row of its
/// board model, CardPainter draws it. Texts are plain, never markup.
struct CardFace {
    QString title;            ///< up to two lines
    QString subtitle;         ///< one line
    QString owner;            ///< full name, drawn as an avatar; empty = none
    QString figure;           ///< amount, never shortened
    QList<CardLine> lines;
    QString notice;           ///< why a move was refused, or "Saving..."; drawn as a strip at the foot
    bool noticeIsError = false;
    bool placeholder = false; ///< still loading: flat bars instead of text

    /// The card in one sentence, for those who hear it: everything that is drawn, short forms said in full.
    [[nodiscard]] QString spoken() const
    {
        QStringList parts{title, subtitle, figure, owner};
        for (const CardLine &line : lines) {
            parts << line.text;
            if (!line.trailing.isEmpty())
                parts << (line.tooltip.isEmpty() ? line.trailing : line.tooltip.section(QLatin1Char('\n'), 1).replace(QLatin1Char('\n'), QLatin1String(", ")));
        }
        parts << notice;
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    }
};

} // namespace punte
