// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordTab.h"

class QScrollArea;

namespace punte {

class ActivityPanel;
class Composer;
class OpportunityDetails;
class PanelFrame;
class RecordForm;
class RecordFormController;
class RecordFormView;
class ShellServices;
class StageHistory;
class StageTrack;
class TimelineModel;

/// The first tab of an opportunity's page: its details edited in place, what happened about it with the composer above, the way through
/// the stages and the next tasks.
class OpportunityOverview final : public RecordTab {
    Q_OBJECT
public:
    OpportunityOverview(ShellServices &shell, RecordForm &form, OpportunityDetails &details, StageHistory &history, const EditorSources &sources,
        QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    bool preparePrint() override;
    void addToPrint(PrintedRecord &paper) const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

    [[nodiscard]] RecordFormView *form() const { return m_view; }
    void focusTimeline();

Q_SIGNALS:
    void stagesWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildColumns();
    void arrange();
    void buildForm();
    void buildComposer();
    void showAbout();
    void showRights();
    void fillTasks();

    ShellServices &m_shell;
    RecordForm &m_form;
    OpportunityDetails &m_details;
    EditorSources m_sources;
    TimelineModel *m_timeline;
    PanelFrame *m_detailsPanel;
    PanelFrame *m_stagesPanel;
    PanelFrame *m_tasksPanel;
    PanelFrame *m_composerPanel = nullptr;
    StageTrack *m_track;
    ActivityPanel *m_activity;
    Composer *m_composer = nullptr;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    QScrollArea *m_left = nullptr;
    QScrollArea *m_right = nullptr;
    QUuid m_record;
    bool m_narrow = false;
};

} // namespace punte
