// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

namespace punte {

class ChoiceSetting;
class ShellServices;

/// What calls when a phone number is clicked.
class CallingPanel final : public Panel {
    Q_OBJECT
public:
    CallingPanel(ShellServices &shell, QWidget *parent);
    void retranslate() override;

private:
    ChoiceSetting *m_scheme;
};

} // namespace punte
