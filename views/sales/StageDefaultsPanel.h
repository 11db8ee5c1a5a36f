// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

namespace punte {

class NumberEditor;
class PlainLabel;
class SettingRow;
class ShellServices;
class StageDefaults;

/// The stages of the pipeline as the organisation sees them: probability, and how long an opportunity may be quiet. Everybody reads it;
/// changing needs lookups.write.
class StageDefaultsPanel final : public Panel {
    Q_OBJECT
public:
    StageDefaultsPanel(ShellServices &shell, QWidget *parent);
    void activate() override;
    [[nodiscard]] bool isReady() const override { return m_ready; }
    void retranslate() override;

private:
    struct Line {
        QByteArray stage;
        SettingRow *row = nullptr;
        NumberEditor *percent = nullptr;
        NumberEditor *days = nullptr; ///< null for a closed stage: it cannot be stale
        PlainLabel *daysLabel = nullptr;
        QString note;
    };
    void addLine(const QByteArray &stage);
    void show();
    void take(qsizetype line);

    ShellServices &m_shell;
    StageDefaults *m_stages;
    PlainLabel *m_about; ///< what the two numbers of each stage mean
    QList<Line> m_lines;
    bool m_mayWrite;
    bool m_ready = false;
};

} // namespace punte
