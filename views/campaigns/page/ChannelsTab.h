// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/plan/CampaignChannels.h"
#include "views/components/recordpage/RecordTab.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace punte {

class PanelFrame;
class PlainLabel;
class RecordForm;
class ShellServices;

/// On which channels a campaign is, with what budget there, beside what they usually cost and have cost so far. A tick and an amount are saved at
/// once, each as a step that can be undone.
class ChannelsTab final : public RecordTab {
    Q_OBJECT
public:
    ChannelsTab(ShellServices &shell, const RecordForm &campaign, QWidget *parent);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;

private:
    struct Line {
        QUuid channel;
        QCheckBox *used = nullptr;
        QLineEdit *budget = nullptr;
    };
    void fill();
    void addLine(int row, const CampaignChannels::Channel &channel);
    void fillSum();
    void takeUse(const CampaignChannels::Channel &channel, bool used);
    void takeBudget(const CampaignChannels::Channel &channel, const QString &typed);
    void saved(const Result<QUuid> &action);
    [[nodiscard]] bool mayWrite() const;

    ShellServices &m_shell;
    const RecordForm &m_campaign;
    CampaignChannels *m_channels;
    PanelFrame *m_panel;
    QWidget *m_body = nullptr;
    PlainLabel *m_sum;
    QList<Line> m_lines;
};

} // namespace punte
