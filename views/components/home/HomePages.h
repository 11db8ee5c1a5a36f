// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace punte {

class PageRegistry;

/// Commands of domains that the first page offers by key.
struct HomeCommands {
    QByteArray newTask;
    QByteArray logCall;
};

/// Adds the first page and the two panels that are its own.
void registerHomePages(PageRegistry &registry, const HomeCommands &commands);

} // namespace punte
