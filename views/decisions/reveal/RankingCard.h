// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealFacts.h"
#include "views/components/PanelFrame.h"

namespace punte {

class Chart;
class EmphasisLabel;

/// The options in their order: a bar for the value, a line for what lies around it, and in how many plausible weightings the first one is
/// first. A bar that is opened chooses its option.
class RankingCard final : public PanelFrame {
    Q_OBJECT
public:
    explicit RankingCard(QWidget *parent = nullptr);

    /// `whatIf`: the figures are of other weights than the agreed ones; the lines are of those, so they are left out.
    void showFacts(const RevealFacts &facts, const RevealFigures &figures, bool whatIf);
    /// The share of plausible weightings with which the leader is first; nothing while it is computed.
    void showPlausible(const RevealFacts &facts, const RevealFigures &figures, std::optional<double> share);
    [[nodiscard]] Chart &chart() const { return *m_chart; }
    void retranslate();

Q_SIGNALS:
    void chosen(const QUuid &option);

private:
    PlainLabel *m_caption;
    EmphasisLabel *m_plausible;
    Chart *m_chart;
};

} // namespace punte
