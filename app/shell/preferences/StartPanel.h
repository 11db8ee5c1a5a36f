// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

class QComboBox;

namespace punte {

class MainWindow;
class SettingRow;

/// What the person sees after signing in: where he was, a page, or one of his saved views. A view is kept with the views, so that it
/// holds on every desk; a page holds on this computer.
class StartPanel final : public Panel {
    Q_OBJECT
public:
    StartPanel(MainWindow &window, QWidget *parent);
    void activate() override;
    void retranslate() override;

private:
    void fill();
    void choose(int index);

    MainWindow &m_window;
    QComboBox *m_choice;
    SettingRow *m_row;
};

} // namespace punte
