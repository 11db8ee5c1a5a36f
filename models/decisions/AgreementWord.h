// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace punte {

/// Kendall's W as one word (methods 1.4).
enum class AgreementWord { None, Unanimous, MostlyAgreed, Divided, Split };

/// From .9 unanimous, from .7 mostly agreed, from .4 divided, below split; None with fewer than 3 evaluators or 3 options.
/// `w` between 0 and 1.
[[nodiscard]] AgreementWord agreementWord(double w, qsizetype evaluators, qsizetype options);

/// What is stored and compared: "unanimous", "mostly_agreed", "divided", "split"; empty for None.
[[nodiscard]] QByteArray agreementKey(AgreementWord word);
/// The word as people read it, at the beginning of a line; empty for None.
[[nodiscard]] QString agreementText(AgreementWord word);
/// Planks out of four that are filled; 0 for None.
[[nodiscard]] int agreementPlanks(AgreementWord word);

} // namespace punte
