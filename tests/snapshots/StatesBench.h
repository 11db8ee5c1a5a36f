// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/punte/PageState.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace punte {

class MainWindow;
class Page;

/// Every page of the real program in one of the states that it must be able to show, in English and Romanian, at the three sizes: what is
/// wrong with them. One sample for all states.
class StatesBench final {
public:
    StatesBench();

    struct Wanted {
        PageState state = PageState::Empty;
        QString login = {};                      ///< whose pages; empty = who belongs to the state
        QString theme = QStringLiteral("light"); ///< dark colours cut nothing, but a page may fail to change into them
    };
    /// One line for each thing that is wrong; also when a page does not come to rest.
    [[nodiscard]] QStringList faults(const Wanted &wanted);
    /// How many pictures the last run looked at.
    [[nodiscard]] int pictures() const { return m_pictures; }

private:
    QTemporaryDir m_folder;
    QSet<QString> m_english; ///< texts of the program that read otherwise in Romanian
    int m_pictures = 0;
};

} // namespace punte
