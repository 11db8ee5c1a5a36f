// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PageSwitch.h"

namespace punte {

/// Companies | People in the top bar of Customers.
class CustomerSwitch final : public PageSwitch {
    Q_OBJECT
public:
    enum Side { Companies, People };

    CustomerSwitch(ShellServices &shell, Side side, QWidget *parent);
    void retranslate();
};

} // namespace punte
