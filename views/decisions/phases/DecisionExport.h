// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace punte {

class DecisionCase;
class Reading;
class ShellServices;

/// "Export…" of a decision: as PDF or CSV, without anything of one evaluator. One for the case; every view that shows the case may show its
/// action. GUI thread.
class DecisionExport final : public QObject {
    Q_OBJECT
public:
    /// The one of this case, made when it is first asked for. `view`: where the command works, with its page.
    [[nodiscard]] static DecisionExport *of(ShellServices &shell, DecisionCase &decision, QWidget *view);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Writes at once: what the file dialog leads to. By the file's ending.
    void write(const QString &path);

Q_SIGNALS:
    void written(const QString &path);

private:
    DecisionExport(ShellServices &shell, DecisionCase &decision, QWidget *owner);
    void ask();

    ShellServices &m_shell;
    DecisionCase &m_case;
    QWidget *m_owner;
    Reading *m_reading;
    QAction *m_action;
};

} // namespace punte
