// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Pages, folding, shortcuts, theme, what is restored.
class WindowCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsOnlyPagesOneMaySee();
    void navigatesByClickAndKey();
    void foldsWhenNarrowAndByHand();
    void pageCommandsWorkOnTheirPageOnly();
    void shortcutCanBeChanged();
    void keysHoldInEveryWindow();
    void clashOfShortcutsIsRefused();
    void untouchedFieldLeavesUndoToTheWindow();
    void switchesThemeAndRemembersIt();
    void restoresPageAndStatePerLogin();
    void brokenSettingsGiveDefaults();
    void inspectorStandsBesideOrOver();
    void statusBarTellsWhatHappens();
    void statusBarTeachesTheKeys();
    void statusBarKeepsToItsWidth();
    void jobsShowProgressAndCancel();
    void startErrorSaysWhatToDo();
    void continuesAsSomebodyElse();
};
