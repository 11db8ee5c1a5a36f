// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/SearchProvider.h"
#include "views/components/PageRegistry.h"

#include <memory>
#include <vector>

class QWidget;

namespace punte {

class Database;
class ShellServices;

/// Where the domains meet the shell: the only place that names them.
namespace Wiring {

/// Field catalogue and vocabularies; once, before anything else of the models.
void registerModels();
void registerPages(PageRegistry &registry);
/// Commands that work on every page; made for each window once its session is open, gone with it.
void registerCommands(ShellServices &shell, QWidget *window);
/// Before the session's database closes: an answer that is still on its way must not meet commands without a session.
void removeCommands(QWidget *window);
[[nodiscard]] std::vector<std::unique_ptr<SearchProvider>> searchProviders(Database &database);

} // namespace Wiring

} // namespace punte
