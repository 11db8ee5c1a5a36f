// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/AbTestCommands.h"
#include "models/campaigns/testing/CampaignTests.h"

#include <QWidget>

class QPushButton;

namespace punte {

class EditorGrid;
class PanelFrame;
class PlainLabel;
class ShellServices;
class TestAudience;

/// The plan of a test before it begins: what is tried, what counts as success, which difference would be worth knowing; beside it how many people
/// that needs and how many there are here.
class PlanCard final : public QWidget {
    Q_OBJECT
public:
    PlanCard(ShellServices &shell, const CampaignTests &tests, QWidget *parent = nullptr);

    /// A stored draft; what is being typed stays while it is the same test.
    void showTest(const AbTest &test, bool writable);
    /// An empty plan of a test that is not stored yet.
    void begin();
    [[nodiscard]] const QUuid &test() const { return m_plan.id; }
    [[nodiscard]] bool isNew() const { return m_plan.version == 0; }
    /// Something typed is not saved.
    [[nodiscard]] bool isEdited() const { return m_edited; }
    [[nodiscard]] bool isReady() const;
    void audienceChanged();
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void saved(const QUuid &test);
    void started(const QUuid &test);
    void givenUp();
    void readyChanged();

private:
    // PlanCardBuild.cpp
    void build();
    void makeGrid();
    void fill();
    void setButtons();
    // PlanCard.cpp
    void take(const AbPlan &plan, bool writable);
    [[nodiscard]] AbPlan typed() const;
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QString textKey() const;
    void showNeed();
    void save(std::function<void()> then);
    void start();
    void sendToAll(qsizetype variant);
    void remove();
    void refused(const AppError &error);

    ShellServices &m_shell;
    const CampaignTests &m_tests;
    TestAudience *m_audience;
    AbPlan m_plan;
    bool m_writable = false;
    bool m_edited = false;
    PanelFrame *m_form;
    PanelFrame *m_need;
    EditorGrid *m_grid = nullptr;
    PlainLabel *m_number;
    PlainLabel *m_numberWords;
    PlainLabel *m_here;
    PlainLabel *m_hint;
    QPushButton *m_save;
    QPushButton *m_start;
    QPushButton *m_delete;
    QList<QPushButton *> m_all; ///< send A to all, send B to all
};

} // namespace punte
