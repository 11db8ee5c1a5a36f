// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/plan/CampaignCommands.h"
#include "models/campaigns/plan/CampaignDetails.h"
#include "views/components/EditorSources.h"
#include "views/components/Page.h"

class QPushButton;

namespace punte {

class CampaignInspector;
class CampaignSwitch;
class ListDesk;

/// The list of campaigns with the inspector of one, the ways in which it is looked at most, and the command that moves one on. Opening one shows
/// its page.
class CampaignListPage final : public Page {
    Q_OBJECT
public:
    explicit CampaignListPage(ShellServices &shell, QWidget *parent = nullptr);

    QWidget *topBarWidget() override;
    QWidget *filterBar() override;
    QAction *primaryAction() override { return m_new; }
    [[nodiscard]] QByteArray parentPage() const override { return "campaigns"; }
    [[nodiscard]] bool isStartPage() const override { return true; }
    QWidget *inspector() override;
    [[nodiscard]] bool inspectorFitsBeside(int pageWidth) const override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void openView(const QUuid &view) override;
    void openFilter(const Filter &filter) override;
    RecordWalker *walker(const QByteArray &kind) override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordRef currentRecord() const override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    QList<Scene> scenes() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // CampaignListActions.cpp
    void makeActions();
    void makePresets();
    void showPreset();
    void connectInspector();
    void move(QWidget *place);
    void askMove(const CampaignFacts &campaign, const QList<CampaignDetails::Step> &steps, QWidget *place);
    void showMenu(const QPoint &globalPos);
    // CampaignListPage.cpp
    void showCampaign(const QUuid &id);

    EditorSources m_sources;
    ListDesk *m_desk;
    CampaignInspector *m_inspector;
    QWidget *m_leading; ///< switch and presets, in the top bar
    CampaignSwitch *m_switch;
    QPushButton *m_presets;
    QAction *m_new = nullptr;
    QAction *m_inspect = nullptr;
    QAction *m_move = nullptr;
    QPushButton *m_emptyButton = nullptr;
};

} // namespace punte
