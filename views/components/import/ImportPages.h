// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class PageRegistry;

/// Adds the page that reads customers and opportunities from files.
void registerImportPages(PageRegistry &registry);

} // namespace punte
