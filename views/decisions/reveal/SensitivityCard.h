// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealFacts.h"
#include "views/components/PanelFrame.h"
#include "views/components/charts/ChartData.h"

class QComboBox;
class QGridLayout;
class QPushButton;

namespace punte {

class Chart;
class EmphasisLabel;
class WeightTrack;

/// What other weights would change: the values along the weight of one criterion with the stretch where another option leads, the sentence
/// of it, and a track for the weight of every criterion. What is moved here is only a question: it is never stored.
class SensitivityCard final : public PanelFrame {
    Q_OBJECT
public:
    explicit SensitivityCard(QWidget *parent = nullptr);

    /// New facts: everything anew. `figures` are those of the weights that are looked at.
    void showFacts(const RevealFacts &facts, const RevealFigures &figures);
    /// One step of a weight.
    void step(const RevealFigures &figures);
    [[nodiscard]] qsizetype criterion() const;
    void setCriterion(qsizetype criterion);
    [[nodiscard]] Chart &chart() const { return *m_chart; }
    void retranslate();

Q_SIGNALS:
    void weightMoved(qsizetype criterion, double weight);
    void putBack();

private:
    struct Row {
        PlainLabel *name;
        WeightTrack *track;
        PlainLabel *flip;
    };
    void makeRows();
    void showRows();
    void showChart();
    void showMarks();
    [[nodiscard]] std::pair<QList<ChartReference>, QList<ChartBand>> marks() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    RevealFacts m_facts;
    RevealFigures m_figures;
    PlainLabel *m_caption;
    QComboBox *m_choice;
    QPushButton *m_back;
    Chart *m_chart;
    EmphasisLabel *m_sentence;
    PlainLabel *m_scale;
    PlainLabel *m_key;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<double> m_curveWeights; ///< the weights that the curves in the chart were made with
    qsizetype m_curveOf = -1;
};

} // namespace punte
