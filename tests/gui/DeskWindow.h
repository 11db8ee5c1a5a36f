// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/LanguageController.h"
#include "app/shell/MainWindow.h"
#include "app/shell/ShellSettings.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/SearchProvider.h"
#include "models/records/UndoStack.h"
#include "tests/support/TestDatabase.h"
#include "views/components/Page.h"
#include "views/components/PageRegistry.h"
#include "views/components/board/BoardView.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace punte {

/// A desk as a person has it: the real window with the real pages, signed in as one login of a test database.
class DeskWindow final {
public:
    /// `settingsFile`: of a desk that was closed before, so that this one is its restart; `page` empty = where it was closed.
    DeskWindow(const TestDatabase &database, const QString &login, const QByteArray &page, const QString &settingsFile = {});
    DeskWindow(const ConnectionSettings &connection, const QByteArray &page, const QString &settingsFile = {});
    ~DeskWindow();

    [[nodiscard]] Page *page(const QByteArray &id) { return window->page(id); }
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] BoardView *board() const { return find<BoardView>("boardView"); }
    /// Column of the board that holds the card with this title, -1 if none does.
    [[nodiscard]] int columnOf(const QString &title) const;
    /// Rectangle of a card in its column's viewport.
    [[nodiscard]] QRect cardRect(const QString &title) const;
    void select(const QString &title) const;
    [[nodiscard]] QString countOf(int column) const;
    /// Drags the card to the middle of another column with plain mouse events; `drop` false leaves the button down.
    void drag(const QString &title, int column, bool drop = true) const;

    /// What a program that is started after a kill finds: waits until what was typed lies on the disk, copies settings and drafts as they are
    /// at that moment and returns the copied settings file.
    [[nodiscard]] QString copyOfDisk(const QString &typed, const QTemporaryDir &copy) const;

    QTemporaryDir folder;
    ShellSettings settings;
    PageRegistry registry;
    Database database;
    ChangeFeed feed;
    std::vector<std::unique_ptr<SearchProvider>> search;
    std::unique_ptr<UndoStack> undo;
    std::unique_ptr<MainWindow> window;
};

/// The one language controller of the test program.
LanguageController &deskLanguage();

/// Ten opportunities of `ana`, one task, one company with a phone; `elena` manages. Made as set-up.
void seedOffice(TestDatabase &database);

} // namespace punte
