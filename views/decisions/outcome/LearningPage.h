// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/outcome/Learning.h"
#include "views/components/Page.h"

class QBoxLayout;
class QComboBox;
class QPushButton;
class QStackedLayout;

namespace punte {

class Chart;
struct ChartData;
class EmptyState;
class ErrorState;
class FilterChip;
class LearnedCasesTable;
class LearningModel;
class LoadingState;
class PanelFrame;
class PlainLabel;
class Reading;

/// What a team learned from its decisions: whether predictions held, confidence against outcome, expected against actual cost, what
/// came of first choices, who was treated how; over a filter, always of how many cases, and nothing below ten.
class LearningPage final : public Page {
    Q_OBJECT
public:
    explicit LearningPage(ShellServices &shell, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray parentPage() const override { return "decisions"; }
    [[nodiscard]] bool isStartPage() const override { return true; }
    [[nodiscard]] QString titleText() const override;
    QWidget *filterBar() override { return m_bar; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void deactivate() override;
    /// One term "similar_to" with the decision and its title: cases like that one.
    void openFilter(const Filter &filter) override;
    [[nodiscard]] bool isReady() const override;
    QList<Scene> scenes() override;
    void retranslate() override;

    [[nodiscard]] LearningModel &model() const { return *m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Card {
        PanelFrame *frame = nullptr;
        Chart *chart = nullptr;
        PlainLabel *words = nullptr;
    };
    void buildBar();
    void buildBody();
    [[nodiscard]] Card addCard(QBoxLayout &row, const char *name);
    [[nodiscard]] QWidget *buildGiven();
    void arrange();
    void readDeciders();
    void fillCombos();
    void chosen();
    void showCard(const Card &card, bool enough, const ChartData &figures, const QString &words);
    void showAll();
    void showState();
    void showGiven(bool enough);
    [[nodiscard]] LearningFilter filter() const;

    LearningModel *m_model;
    Reading *m_people;
    QWidget *m_bar;
    QComboBox *m_type;
    QComboBox *m_tier;
    QComboBox *m_decider;
    QComboBox *m_period;
    FilterChip *m_similar = nullptr;
    QUuid m_similarTo;
    QString m_similarTitle;
    QList<std::pair<QUuid, QString>> m_deciders;
    QUuid m_wantedDecider;   ///< kept from the last time, until the names are read

    QStackedLayout *m_stack;
    QWidget *m_body;
    LoadingState *m_loading;
    ErrorState *m_error;
    EmptyState *m_empty;
    QList<QBoxLayout *> m_rows;
    Card m_prediction;
    Card m_choice;
    Card m_confidence;
    Card m_impact;
    PanelFrame *m_given;
    Chart *m_byTier;
    Chart *m_byDecider;
    QBoxLayout *m_apart;
    PlainLabel *m_givenWords;
    PanelFrame *m_cases;
    LearnedCasesTable *m_table;
    bool m_activated = false;
};

} // namespace punte
