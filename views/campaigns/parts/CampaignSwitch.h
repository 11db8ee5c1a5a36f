// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PageSwitch.h"

namespace punte {

/// Dashboard | List | Calendar in the top bar of Campaigns. The calendar is the one of everything.
class CampaignSwitch final : public PageSwitch {
    Q_OBJECT
public:
    enum Side { Dashboard, List, Calendar };

    CampaignSwitch(ShellServices &shell, Side side, QWidget *parent);
    void retranslate();
};

} // namespace punte
