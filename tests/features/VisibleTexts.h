// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <functional>

namespace punte {

/// Texts that a person can see or hear at this moment, each with the place where it was found: of every visible window its title, of every
/// widget its text, tooltip, placeholder, names for a screen reader, what it paints, its context menu's standard entries; of menus their
/// commands; of lists and tables their heads and cells.
class VisibleTexts final {
public:
    void collect(const QString &scene);
    /// From now on everything that stays (no menus, pop-ups, dialogs) is looked at between `before` and `after`. What is handed over by add()
    /// does not count then.
    void lookBetween(std::function<void()> before, std::function<void()> after);
    void add(const QString &text, const QString &where);
    [[nodiscard]] const QMap<QString, QString> &all() const { return m_texts; }

private:
    void lookAround(const QString &scene);
    void collectWidget(class QWidget &widget, const QString &where);

    QMap<QString, QString> m_texts;
    std::function<void()> m_before;
    std::function<void()> m_after;
    bool m_looking = true;
};

} // namespace punte
