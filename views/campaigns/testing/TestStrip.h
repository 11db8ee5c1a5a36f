// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/CampaignTests.h"
#include "views/campaigns/parts/MessagePart.h"

class QBoxLayout;
class QPushButton;

namespace punte {

class EditorGrid;
class PlainLabel;
class ShellServices;
class TestAudience;

/// The test under the message: what counts as success, which difference is worth knowing, what the people here are enough for, and the three ways on.
class TestStrip final : public MessagePart {
    Q_OBJECT
public:
    TestStrip(ShellServices &shell, QWidget *parent);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    /// The audience was changed: it is counted anew.
    void recount();

private:
    struct Line {
        PlainLabel *name;
        PlainLabel *value;
    };
    void build();
    void showTest();
    void showHere();
    void openTests();
    void sendToAll(qsizetype variant);
    void start();
    void ended(const Result<QUuid> &action, const LiveText &text, const QByteArray &code, const QString &name);
    [[nodiscard]] const JudgedTest *current() const;
    [[nodiscard]] QString shares(const AbTest &test) const;

    ShellServices &m_shell;
    CampaignTests *m_tests;
    TestAudience *m_audience;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QList<Line> m_lines;
    QBoxLayout *m_ways;
    QList<QPushButton *> m_all;
    QPushButton *m_start;
    QPushButton *m_open;
};

} // namespace punte
