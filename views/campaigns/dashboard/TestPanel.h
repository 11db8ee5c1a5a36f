// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"
#include "views/components/PanelFrame.h"

class QGridLayout;
class QPushButton;

namespace punte {

class Chart;
class Chip;
class PlainLabel;

/// The A/B test that runs: rates on their intervals, the one verdict that may be said, and what it stands on.
class TestPanel final : public PanelFrame {
    Q_OBJECT
public:
    explicit TestPanel(QWidget *parent = nullptr);
    void showFigures(const Dashboard &dashboard);
    [[nodiscard]] Chart *chart() const { return m_chart; }
    void retranslate();

Q_SIGNALS:
    void opened(const punte::DashboardMark &mark, const QString &title);
    /// The page of the tests of a campaign is wanted: there a variant is chosen.
    void testOpened(const QUuid &campaign);

private:
    void showFacts(const DashboardTest &test, const TestVerdict &verdict);
    void showChip(const DashboardTest &test, const TestVerdict &verdict);
    void setFact(int at, const QString &name, const QString &value);

    Dashboard m_dashboard;
    Chart *m_chart;
    PlainLabel *m_verdict;
    PlainLabel *m_words;
    PlainLabel *m_split;
    PlainLabel *m_none;
    Chip *m_chip;
    QWidget *m_box;
    QPushButton *m_open;
    QGridLayout *m_facts;
    QList<std::pair<PlainLabel *, PlainLabel *>> m_lines;
};

} // namespace punte
