// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportCommands.h"

#include "models/db/Session.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/import/ImportPaste.h"
#include "views/components/import/ImportsDialog.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace punte {

bool mayImport(const SessionInfo &session, const QByteArray &kind)
{
    const auto known = importKindOf(QString::fromLatin1(kind));
    return known && session.may("imports.write") && session.may(importKindInfo(*known).permission + ".write");
}

QList<ImportKind> importableKinds(const SessionInfo &session)
{
    QList<ImportKind> kinds;
    for (const ImportKindInfo &info : importKinds()) {
        if (mayImport(session, info.key))
            kinds.append(info.kind);
    }
    return kinds;
}

bool importPastedRows(ShellServices &shell, const QByteArray &kind)
{
    if (!mayImport(shell.session(), kind) || !holdsPastedTable(QGuiApplication::clipboard()->mimeData()))
        return false;
    const Result<QString> file = savePastedTable();
    if (file)
        shell.openFile(kind, *file);
    else
        shell.showError([] { return QCoreApplication::translate("ImportCommands", "What was copied cannot be imported."); }, file.error());
    return true;
}

ImportCommands::ImportCommands(ShellServices &shell, QWidget *window)
    : QObject(window)
    , m_shell(shell)
    , m_window(window)
{
    static constexpr const char *context = "ImportCommands";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Import");
    const auto add = [&](const char *id, const char *text, const QByteArray &kind) {
        QAction *action = shell.addAction({.id = id, .context = context, .text = text, .group = group, .icon = "document-import",
                                              .keywords = QT_TRANSLATE_NOOP("ImportCommands", "CSV XLSX ODS vCard file spreadsheet table"),
                                              .shortText = QT_TRANSLATE_NOOP("ImportCommands", "Import…")}, nullptr);
        // Seen by everybody, with the reason where it cannot be used.
        action->setEnabled(mayImport(shell.session(), kind));
        if (!action->isEnabled())
            action->setToolTip(plainToolTip(tr("Importing needs the right to write these records; a manager or an administrator has it.")));
        connect(action, &QAction::triggered, this, [this, kind] { m_shell.openFile(kind); });
    };
    static constexpr struct { const char *id; const char *text; const char *kind; } commands[] = {
        {"import.companies", QT_TRANSLATE_NOOP("ImportCommands", "Import customers…"), "companies"},
        {"import.people", QT_TRANSLATE_NOOP("ImportCommands", "Import people…"), "people"},
        {"import.opportunities", QT_TRANSLATE_NOOP("ImportCommands", "Import opportunities…"), "opportunities"},
        {"import.tasks", QT_TRANSLATE_NOOP("ImportCommands", "Import tasks…"), "tasks"},
        {"import.interactions", QT_TRANSLATE_NOOP("ImportCommands", "Import interactions…"), "interactions"},
        {"import.services", QT_TRANSLATE_NOOP("ImportCommands", "Import services…"), "services"},
        {"import.contracts", QT_TRANSLATE_NOOP("ImportCommands", "Import contracts…"), "contracts"}};
    for (const auto &[id, text, kind] : commands) {
        if (shell.session().may(importKindInfo(*importKindOf(QString::fromLatin1(kind))).permission + ".read"))
            add(id, text, kind);
    }
    if (shell.session().may("imports.write")) {
        QAction *list = shell.addAction({.id = "import.list", .context = context, .text = QT_TRANSLATE_NOOP("ImportCommands", "Earlier imports…"),
                                            .group = group, .icon = "edit-undo",
                                            .keywords = QT_TRANSLATE_NOOP("ImportCommands", "revert take back")}, nullptr);
        connect(list, &QAction::triggered, this, &ImportCommands::showList);
    }
}

void ImportCommands::showList()
{
    (new ImportsDialog(m_shell, m_window))->open(); // deleted by its overlay when that closes
}

} // namespace punte
