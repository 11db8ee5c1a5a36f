// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/CampaignTests.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace punte {

class Chart;
class Chip;
class FactLines;
class LooksTable;
class PanelFrame;
class PlainLabel;
class ShellServices;
class TestVerdictBox;

/// A test that runs or is over: the rates on their intervals, the one verdict, what it stands on, every look that was taken, and the way to end it.
class ResultCard final : public QWidget {
    Q_OBJECT
public:
    ResultCard(ShellServices &shell, QWidget *parent = nullptr);

    /// `writable`: the person may end it; `messageOpen`: the campaign's message may still change.
    void showTest(const JudgedTest &judged, bool writable, bool messageOpen);
    void retranslate();
    void focusFirst();
    void openChoice(const QUuid &variant, QWidget *button);
    void openCounts(QWidget *button);

private:
    void build();
    void showVerdict();
    void showFacts();
    void showSplit();
    void showButtons();
    void copy();

    ShellServices &m_shell;
    JudgedTest m_judged;
    bool m_writable = false;
    bool m_messageOpen = false;
    PanelFrame *m_result;
    PanelFrame *m_stands;
    PanelFrame *m_history;
    Chip *m_chip;
    Chart *m_chart;
    TestVerdictBox *m_verdict;
    PlainLabel *m_choice;
    PlainLabel *m_split;
    PlainLabel *m_clicks;
    FactLines *m_facts;
    LooksTable *m_looks;
    QBoxLayout *m_buttons;
    QList<QPushButton *> m_choose;
    QPushButton *m_counts;
    QPushButton *m_end;
    QPushButton *m_copy;
};

} // namespace punte
