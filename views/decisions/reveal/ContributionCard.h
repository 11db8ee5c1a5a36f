// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealFacts.h"
#include "views/components/PanelFrame.h"

namespace punte {

class CellTable;
class Chart;

/// What each criterion adds to the value of each option, and the cells it comes from. A part or a cell that is opened shows what was
/// written beside its scores.
class ContributionCard final : public PanelFrame {
    Q_OBJECT
public:
    explicit ContributionCard(QWidget *parent = nullptr);

    /// New facts: everything anew. `whatIf`: the figures are of other weights than the agreed ones.
    void showFacts(const RevealFacts &facts, const RevealFigures &figures, const QList<QList<int>> &comments, bool whatIf);
    /// One step of a weight.
    void step(const RevealFigures &figures, bool whatIf);
    [[nodiscard]] Chart &chart() const { return *m_chart; }
    void setCompact(bool compact);
    void retranslate();

Q_SIGNALS:
    /// The comments of this cell are wanted.
    void cellOpened(const QUuid &option, qsizetype criterion);

private:
    void showChart(const RevealFigures &figures, bool whatIf);

    RevealFacts m_facts;
    PlainLabel *m_caption;
    Chart *m_chart;
    CellTable *m_table;
    bool m_compact = false;
};

} // namespace punte
