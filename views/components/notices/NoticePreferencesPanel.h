// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Settings.h"
#include "views/components/Panel.h"

class QCheckBox;

namespace punte {

class NoticePreferences;
class PlainLabel;
class SegmentedSwitch;
class ShellServices;

/// Preferences > Notifications: how one is told of each kind (everywhere), and when not to be disturbed (on this computer).
class NoticePreferencesPanel final : public Panel {
    Q_OBJECT
public:
    explicit NoticePreferencesPanel(ShellServices &shell, QWidget *parent = nullptr);
    void activate() override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;

private:
    enum Quiet { Off, OneHour, Morning, Always, AnotherTime };
    void buildQuiet(QWidget *host);
    void buildKinds(QWidget *host);
    void chooseQuiet(int choice);
    void showQuiet();
    void showLevels();

    ShellServices &m_shell;
    NoticePreferences *m_preferences;
    PlainLabel *m_quietTitle;
    SegmentedSwitch *m_quiet;
    PlainLabel *m_quietEnd;
    QCheckBox *m_desktop;
    PlainLabel *m_kindsTitle;
    PlainLabel *m_kindsNote;
    QList<PlainLabel *> m_names;
    QList<SegmentedSwitch *> m_levels;
};

} // namespace punte
