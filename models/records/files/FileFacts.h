// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace punte {

/// What can be said of a file without believing it.
namespace FileFacts {

/// The label a file is kept under: its name without any folder, without control and direction characters, at most 255 characters. It is
/// only ever shown; nothing is stored under it.
[[nodiscard]] QString label(const QString &name);
/// A name to write it under in a folder of our own: the label without what file systems, shells and Windows give a meaning.
[[nodiscard]] QString safeName(const QString &label);
/// Type by content, never by name: "image/png". Text whose kind cannot be told is "text/plain".
[[nodiscard]] QByteArray mediaType(const QByteArray &head);
/// A program, script, shortcut or document with macros: kept and saved elsewhere on request, never opened from here.
[[nodiscard]] bool isHarmful(const QByteArray &mediaType, const QString &label);
[[nodiscard]] bool isPicture(const QByteArray &mediaType);
[[nodiscard]] bool isText(const QByteArray &mediaType);
/// "1,4 MB"
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace FileFacts

} // namespace punte
