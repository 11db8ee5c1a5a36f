// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QUuid>

class QWidget;

namespace punte {

class Composer;
class ShellServices;
struct RecordContext;

/// Commands of the customer domain that work on every page: log an interaction, create a task. Lives with the session.
class CustomerCommands final : public QObject {
    Q_OBJECT
public:
    CustomerCommands(ShellServices &shell, QWidget *window);

private:
    void addLogCommands();
    /// On the customer's own page the composer that stands there, elsewhere one over the page.
    void openComposer(const QString &type = {});
    [[nodiscard]] Composer *composerOfPage(const RecordContext &about) const;
    void openTask();

    ShellServices &m_shell;
    QWidget *m_window;
};

} // namespace punte
