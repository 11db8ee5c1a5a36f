// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PageSwitch.h"

namespace punte {

/// Inbox | List in the top bar of Requests.
class RequestSwitch final : public PageSwitch {
    Q_OBJECT
public:
    enum Side { Inbox, List };

    RequestSwitch(ShellServices &shell, Side side, QWidget *parent);
    void retranslate();
};

} // namespace punte
