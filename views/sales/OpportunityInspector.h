// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/InspectorFrame.h"
#include "views/components/RecordContext.h"

class QPushButton;
class QToolButton;

namespace punte {

class NewRecordForm;
class OpportunityDetails;
class PlainLabel;
class RecordForm;
class RecordFormController;
class RecordFormView;
class SegmentedSwitch;
class StageHistory;
class StageTrack;
class ShellServices;

/// One opportunity beside the pipeline (mock-up 14): stage, amount and weighted amount, its fields edited in place, next tasks, what was
/// done.
class OpportunityInspector final : public InspectorFrame {
    Q_OBJECT
public:
    OpportunityInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    void showOpportunity(const QUuid &id);
    [[nodiscard]] QUuid opportunity() const;
    /// The opportunity shown, with its customer.
    [[nodiscard]] RecordContext context() const;
    /// The empty form; with the customer of `about`, if there is one.
    void newOpportunity(const RecordContext &about = {});
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void readyChanged();
    /// A stage was chosen here: the page moves the card by the same rules as a drag.
    void stageChosen(const QUuid &opportunity, const QByteArray &stage);
    void taskChecked(const QUuid &task, int version, const QString &title);
    /// The button "Move to..." wants its menu.
    void movesWanted(const QUuid &opportunity, const QPoint &globalPos);
    /// A stage of the track was clicked.
    void historyWanted();
    void created(const QUuid &opportunity, const QUuid &action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void keepTyped();
    void showRights();
    void buildFoot();
    void showMore();
    void fill();
    void showHead();

    ShellServices &m_shell;
    EditorSources m_sources;
    OpportunityDetails *m_details;
    StageHistory *m_history;
    RecordForm *m_form;
    SegmentedSwitch *m_stages;
    PlainLabel *m_amount = nullptr;
    PlainLabel *m_weightedLabel = nullptr;
    PlainLabel *m_weighted = nullptr;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    NewRecordForm *m_new = nullptr;
    QPushButton *m_move = nullptr;
    QToolButton *m_more = nullptr;
    QList<std::pair<QPushButton *, QString>> m_footButtons; ///< with the interaction they log
    StageTrack *m_track = nullptr;
    QBoxLayout *m_tasks = nullptr;
    QBoxLayout *m_activity = nullptr;
    bool m_wanted = false;
    bool m_showing = false;
};

} // namespace punte
