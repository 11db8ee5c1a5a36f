// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/RecordContext.h"
#include "views/components/RecordInspector.h"

class QPushButton;
class QToolButton;

namespace punte {

class OpportunityDetails;
class PlainLabel;
class SegmentedSwitch;
class StageHistory;
class StageTrack;

/// One opportunity beside the pipeline (mock-up 14): stage, amount and weighted amount, its fields edited in place, next tasks, what was
/// done.
class OpportunityInspector final : public RecordInspector {
    Q_OBJECT
public:
    OpportunityInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    /// The opportunity shown, with its customer.
    [[nodiscard]] RecordContext context() const;
    /// The empty form; with the customer of `about`, if there is one.
    void newOpportunity(const RecordContext &about = {});

Q_SIGNALS:
    /// A stage was chosen here: the page moves the card by the same rules as a drag.
    void stageChosen(const QUuid &opportunity, const QByteArray &stage);
    void taskChecked(const QUuid &task, int version, const QString &title);
    /// The button "Move to..." wants its menu.
    void movesWanted(const QUuid &opportunity, const QPoint &globalPos);
    /// A stage of the track was clicked.
    void historyWanted();

protected:
    void setUpForm(RecordFormView &view) override;
    void addSections(RecordFormView &view) override;
    void forgetSections() override;
    void showHead() override;
    void showRights() override;
    void readAround(const QUuid &id) override;
    [[nodiscard]] bool isAroundReady() const override;
    void beginNewAgain() override { newOpportunity(); }
    [[nodiscard]] Words words() const override;

private:
    void buildFoot();
    void nameFoot();
    void addFigures();
    void showMore();
    void fill();

    OpportunityDetails *m_details;
    StageHistory *m_history;
    SegmentedSwitch *m_stages;
    PlainLabel *m_amount = nullptr;
    PlainLabel *m_weightedLabel = nullptr;
    PlainLabel *m_weighted = nullptr;
    QPushButton *m_move = nullptr;
    QToolButton *m_more = nullptr;
    QList<std::pair<QPushButton *, QString>> m_footButtons; ///< with the interaction they log
    StageTrack *m_track = nullptr;
    QBoxLayout *m_tasks = nullptr;
    QBoxLayout *m_activity = nullptr;
    bool m_showing = false;
};

} // namespace punte
