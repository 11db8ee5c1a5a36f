// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/CampaignTests.h"
#include "views/components/PopupFrame.h"

class QPushButton;

namespace punte {

class EditorGrid;
class ShellServices;

/// Ends a test with one of its variants. Where the last look does not name it, the reason is asked for; a refusal is said here.
class ChoosePopup final : public PopupFrame {
    Q_OBJECT
public:
    /// `variant` null: ends it without a choice.
    ChoosePopup(ShellServices &shell, const JudgedTest &judged, const QUuid &variant, bool messageOpen, QWidget *anchor);

Q_SIGNALS:
    void chosen();

private:
    void confirm();
    void answered(const Result<QUuid> &action);

    ShellServices &m_shell;
    AbTest m_test;
    QUuid m_variant;
    EditorGrid *m_grid;
    QPushButton *m_sure;
};

/// What somebody else counted, for each variant: people reached, and how many of them did what the test counts.
class CountsPopup final : public PopupFrame {
    Q_OBJECT
public:
    CountsPopup(ShellServices &shell, const AbTest &test, QWidget *anchor);

Q_SIGNALS:
    void saved();

private:
    void save();

    ShellServices &m_shell;
    AbTest m_test;
    EditorGrid *m_grid;
    QPushButton *m_save;
};

} // namespace punte
