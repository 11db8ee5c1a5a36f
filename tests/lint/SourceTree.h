// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace punte {

/// A text file of the project, by its path from the root.
struct SourceFile {
    QString path;
    QString text;
    [[nodiscard]] QStringList lines() const { return text.split(QLatin1Char('\n')); }
};

/// The project's own text files below these folders with these endings, sorted by path. Reads PUNTE_SOURCE_DIR.
[[nodiscard]] QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings);

} // namespace punte
