// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/DecisionCommands.h"

#include "models/db/Session.h"
#include "models/decisions/inbox/OverdueClock.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/decisions/inbox/DecisionPresets.h"
#include "views/decisions/inbox/NewDecisionDialog.h"

#include <QAction>
#include <QWidget>

namespace punte {

DecisionCommands::DecisionCommands(ShellServices &shell, QWidget *window)
    : QObject(window)
    , m_shell(shell)
    , m_window(window)
{
    if (!shell.session().may("decisions.read"))
        return;
    if (shell.session().may("decisions.write")) {
        QAction *create = shell.addAction({.id = "decisions.new", .context = "DecisionCommands", .text = QT_TRANSLATE_NOOP("DecisionCommands", "New decision\u2026"),
                                              .group = QT_TRANSLATE_NOOP("ActionGroups", "Everywhere"), .icon = "vcs-branch",
                                              .keywords = QT_TRANSLATE_NOOP("DecisionCommands", "problem complaint refund response"),
                                              .aboutText = QT_TRANSLATE_NOOP("DecisionCommands", "New decision about %1")}, nullptr);
        connect(create, &QAction::triggered, this, [this] { begin(originInFront()); });
    }
    addShowCommands();
    m_clock = new OverdueClock(shell.database(), this);
    m_clock->start();
}

void DecisionCommands::addShowCommands()
{
    for (const DecisionPreset &preset : decisionPresets()) {
        if (!preset.command)
            continue;
        QAction *show = m_shell.addAction({.id = "decisions.show." + preset.id, .context = "DecisionPresets", .text = preset.command,
                                              .group = QT_TRANSLATE_NOOP("ActionGroups", "Everywhere"), .icon = "vcs-branch"}, nullptr);
        connect(show, &QAction::triggered, this, [this, filter = preset.filter] { m_shell.openFiltered("decisions", filter); });
    }
}

// A customer that the palette found goes before what is in front.
DecisionOrigin DecisionCommands::originInFront() const
{
    if (const RecordContext chosen = m_shell.commandSubject(); !chosen.customer.isNull())
        return {.company = chosen.customer};
    const RecordRef record = m_shell.currentRecord();
    if (record.kind == "request")
        return {.request = record.id};
    if (record.kind == "task")
        return {.task = record.id};
    if (record.kind == "decision")
        return {}; // another problem
    return {.company = m_shell.currentContext().customer};
}

void DecisionCommands::begin(const DecisionOrigin &origin)
{
    DecisionStart::read(m_shell.database(), this, origin, [this](const Result<DecisionStart> &start) {
        if (!start)
            m_shell.showError([] { return tr("A new decision could not be begun."); }, start.error());
        else
            open(*start);
    });
}

void DecisionCommands::open(const DecisionStart &start)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    // Deleted by its overlay when that closes.
    m_dialog = new NewDecisionDialog(m_shell, customerSources(m_shell), start, m_window);
    connect(m_dialog, &NewDecisionDialog::created, this, [this](const QUuid &id, const QUuid &action) {
        m_shell.showToast(tr("Decision created"), action);
        Q_EMIT created(id);
    });
    m_dialog->open();
}

} // namespace punte
