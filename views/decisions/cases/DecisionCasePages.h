// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class PageRegistry;

/// The page of one decision, and the view of its phases 1 to 3.
void registerDecisionCasePages(PageRegistry &registry);

} // namespace punte
