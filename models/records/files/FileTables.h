// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace punte {

/// Adds the description of core.attachments to the catalogue. Called once at start.
void registerFileTables();
/// The table of records of a kind ("company"), and back; empty for kinds that carry no files.
[[nodiscard]] QByteArray fileSubjectTable(const QByteArray &kind);
[[nodiscard]] QByteArray fileSubjectKind(const QByteArray &table);

} // namespace punte
