// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportFields.h"

#include <QObject>

class QAction;
class QWidget;

namespace punte {

class ShellServices;
struct SessionInfo;

/// The kinds that a person may import, in the order in which they are offered.
[[nodiscard]] QList<ImportKind> importableKinds(const SessionInfo &session);
[[nodiscard]] bool mayImport(const SessionInfo &session, const QByteArray &kind);
/// Ctrl+V on a list: the rows on the clipboard open the same dry run as a file of this kind. False when no table lies there.
bool importPastedRows(ShellServices &shell, const QByteArray &kind);

/// "Import..." of each kind and the list of earlier imports, from anywhere in the window. Owned by the window.
class ImportCommands final : public QObject {
    Q_OBJECT
public:
    ImportCommands(ShellServices &shell, QWidget *window);

private:
    void showList();
    ShellServices &m_shell;
    QWidget *m_window;
};

} // namespace punte
