// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

namespace punte {

class MainWindow;
class ShortcutEditor;

/// The keys of every command, also of pages that were not opened yet.
class KeyboardPanel final : public Panel {
    Q_OBJECT
public:
    KeyboardPanel(MainWindow &window, QWidget *parent);
    [[nodiscard]] QString note() const override;
    void activate() override;
    [[nodiscard]] bool isReady() const override { return m_ready; }
    void retranslate() override;
    QList<Scene> scenes() override;

private:
    MainWindow &m_window;
    ShortcutEditor *m_editor;
    bool m_ready = false;
};

} // namespace punte
