// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

namespace punte {

class ChoiceSetting;
class ShellServices;

/// Language, theme, height of rows and size of texts: each holds as soon as it is chosen.
class AppearancePanel final : public Panel {
    Q_OBJECT
public:
    AppearancePanel(ShellServices &shell, QWidget *parent);
    void retranslate() override;

private:
    ChoiceSetting *m_language;
    ChoiceSetting *m_theme;
    ChoiceSetting *m_density;
    ChoiceSetting *m_zoom;
};

} // namespace punte
