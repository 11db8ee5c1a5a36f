// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class PageRegistry;

/// The inbox of decisions, the tab on a customer's page, and the lines beside requests and tasks.
void registerDecisionInbox(PageRegistry &registry);

} // namespace punte
