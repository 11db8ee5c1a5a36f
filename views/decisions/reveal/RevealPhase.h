// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// "Reveal and decide": the view of phase 5, which also shows the scores of a case that is decided or was called off after its reveal.
void registerRevealPhase();

} // namespace punte
