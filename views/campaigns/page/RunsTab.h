// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordRowsTab.h"

namespace punte {

class CampaignDetails;
class PlainLabel;

/// The waves in which a campaign's message went out, and the moments at which it goes out next.
class RunsTab final : public RecordRowsTab {
    Q_OBJECT
public:
    RunsTab(ShellServices &shell, const EditorSources &sources, CampaignDetails &details, QWidget *parent);
    void retranslate() override;

private:
    void showNext();

    CampaignDetails &m_details;
    PlainLabel *m_next;
};

} // namespace punte
