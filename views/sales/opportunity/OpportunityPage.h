// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/OpportunityCommands.h"
#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordPage.h"

namespace punte {

class OpportunityDetails;
class OpportunityOverview;
class RecordForm;
class StageHistory;
class StageMover;

/// The page of one opportunity: what it is worth and when, what happened about it, its way through the stages, files, history.
class OpportunityPage final : public RecordPage {
    Q_OBJECT
public:
    explicit OpportunityPage(ShellServices &shell, QWidget *parent = nullptr);

    QList<Scene> scenes() override;
    void retranslate() override;

protected:
    [[nodiscard]] QList<QAction *> recordActions() override;
    void showRecord(const QUuid &id) override;
    [[nodiscard]] RecordContext recordContext() const override;

private:
    void makeCommands();
    void connectHead();
    void showHead();
    void showFigures();
    [[nodiscard]] OpportunityOverview *overview();
    [[nodiscard]] OpportunityFacts facts() const;

    EditorSources m_sources;
    RecordForm *m_form;
    OpportunityDetails *m_details;
    StageHistory *m_history;
    StageMover *m_mover = nullptr;
    QAction *m_move = nullptr;
};

} // namespace punte
