// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/LanguageController.h"
#include "app/shell/MainWindow.h"
#include "app/shell/ShellSettings.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/UndoStack.h"
#include "tests/shell/ProbePage.h"

#include <QTemporaryDir>

namespace punte {

/// The one language controller of the test program: translators belong to the application.
LanguageController &benchLanguage();

/// A window with two probe pages and nobody behind it: the database is never opened, so nothing answers.
struct ShellBench {
    explicit ShellBench(const QString &settingsFile = QString());
    ~ShellBench();

    void open(const QString &login = QStringLiteral("punte_ana"), const QByteArray &startPage = {});
    ProbePage *probe(const QByteArray &id) { return static_cast<ProbePage *>(window->page(id)); }
    [[nodiscard]] QString settingsFile() const { return settings.fileName(); }
    /// For eyes: saves the window into the folder PUNTE_TEST_PICTURES, if that is set.
    void picture(const char *name) const;
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    ShellSettings settings;
    PageRegistry registry;
    Database database;
    ChangeFeed feed;
    UndoStack undo;
    std::unique_ptr<MainWindow> window;
};

} // namespace punte
