// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// The form in which a decision is scored blind, as the view of phase 4. Once per program; asking again changes nothing.
void registerScoringPhase();

} // namespace punte
