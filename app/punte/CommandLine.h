// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace punte {

/// What the desktop program was asked to do.
struct CommandLine {
    enum class Task { Run, Snapshot, Version, Help };
    Task task = Task::Run;
    QString workspace;       ///< --workspace DIR, absolute; empty = the default folder
    bool sample = false;     ///< --sample
    QString login;           ///< --login NAME: as whom the sample is opened
    QString profile;         ///< --profile NAME
    QString call;            ///< --call NUMBER: somebody calls
    QString link;            ///< punte://customer/...
    QString language;        ///< "ro", "en" or empty
    QString theme;           ///< "light", "dark", "system" or empty
    QString snapshotFolder;  ///< --snapshot DIR
    QString page;            ///< --page NAME, empty = all
    QString state;           ///< --state NAME, empty = as usual
    QSize size{1440, 900};   ///< --size WxH

    /// Names what is worked on, the same however it was written: a second program for it hands over to the first.
    [[nodiscard]] QString identity(const QString &defaultWorkspace) const;
    /// An Invalid error says in English what is wrong with the arguments.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList &arguments);
    /// The text of --help.
    [[nodiscard]] static QString help();
};

} // namespace punte
