// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/OpportunityCommands.h"
#include "views/components/EditorSources.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;
class QWidget;

namespace punte {

class LostReasons;
class ShellServices;

/// Moves one opportunity to another stage from its own page: a menu of all stages, those that cannot be with the reason, and the question
/// that a move asks.
class StageMover final : public QObject {
    Q_OBJECT
public:
    /// `facts`: the opportunity as it stands when a stage is chosen.
    StageMover(ShellServices &shell, const EditorSources &sources, std::function<OpportunityFacts()> facts, QObject *parent = nullptr);

    /// Below this place, in global coordinates; `host` is the widget that a question stands in.
    void showMenu(QPoint place, QWidget *host);
    /// Asks again what an earlier run was asking about this opportunity when it ended.
    void takeUpDraft(QWidget *host);

private:
    struct Moved {
        QUuid id;
        int version = 0; ///< before the move
        QByteArray stage;
    };
    [[nodiscard]] OpportunityFacts present() const;
    void choose(const QByteArray &stage, QWidget *host);
    void send(const OpportunityFacts &facts, const QByteArray &stage, const QVariantMap &values);

    ShellServices &m_shell;
    EditorSources m_sources;
    LostReasons *m_reasons;
    std::function<OpportunityFacts()> m_facts;
    Moved m_moved;
};

} // namespace punte
