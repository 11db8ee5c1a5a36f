// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/DecisionExport.h"

#include "models/core/Clock.h"
#include "models/db/Reading.h"
#include "models/db/Session.h"
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/decisions/outcome/DecisionSheet.h"
#include "views/components/Page.h"
#include "views/components/ShellServices.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace punte {

DecisionExport *DecisionExport::of(ShellServices &shell, DecisionCase &decision, QWidget *view)
{
    if (auto *there = decision.findChild<DecisionExport *>(QString(), Qt::FindDirectChildrenOnly))
        return there;
    QWidget *page = view;
    while (page && !qobject_cast<Page *>(page))
        page = page->parentWidget();
    return new DecisionExport(shell, decision, page ? page : view);
}

DecisionExport::DecisionExport(ShellServices &shell, DecisionCase &decision, QWidget *owner)
    : QObject(&decision)
    , m_shell(shell)
    , m_case(decision)
    , m_owner(owner)
    , m_reading(new Reading(shell.database(), this))
    , m_action(shell.addAction({.id = "decision.export", .context = "DecisionExport", .text = QT_TRANSLATE_NOOP("DecisionExport", "Export the decision…"),
                                .group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions"), .icon = "document-export",
                                .keywords = QT_TRANSLATE_NOOP("DecisionExport", "PDF CSV print paper"), .shortText = QT_TRANSLATE_NOOP("DecisionExport", "Export…")}, owner))
{
    connect(m_action, &QAction::triggered, this, &DecisionExport::ask);
}

void DecisionExport::ask()
{
    if (!m_case.isLoaded() || !m_case.isThere())
        return;
    auto *dialog = new QFileDialog(m_owner->window(), tr("Export the decision"));
    dialog->setObjectName(QStringLiteral("decisionExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Document (*.pdf)"), tr("Table (*.csv)")});
    const auto suffix = [dialog] { dialog->setDefaultSuffix(dialog->selectedNameFilter().section(QStringLiteral("*."), 1).chopped(1)); };
    connect(dialog, &QFileDialog::filterSelected, dialog, suffix);
    suffix();
    dialog->selectFile(CaseText::number(m_case.facts().number) + u' ' + Clock::today().toString(Qt::ISODate));
    connect(dialog, &QFileDialog::fileSelected, this, &DecisionExport::write);
    dialog->open();
}

// Read anew: what was revealed or recorded a moment ago belongs to it, and nothing that may not be read any more.
void DecisionExport::write(const QString &path)
{
    Request request;
    request.statements = DecisionSheet::question(m_case.decision());
    m_reading->ask(request, [this, path, facts = m_case.facts()](const BatchResult &result) {
        if (!result) {
            m_shell.showError([] { return tr("The decision was not exported."); }, result.error());
            return;
        }
        const DecisionSheet sheet = DecisionSheet::make(facts, *result);
        if (const Result<> done = sheet.write(path, m_shell.session().displayName, m_shell.session().tenantName); !done) {
            m_shell.showError([] { return tr("The decision was not exported."); }, done.error());
            return;
        }
        m_shell.showToast(tr("Exported to %1").arg(QFileInfo(path).fileName()));
        Q_EMIT written(path);
    });
}

} // namespace punte
