// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QAction;

namespace punte {

/// The texts of help name commands instead of writing their keys and names down: {key:tasks.complete}, {action:tasks.complete}. So they
/// are true for the person's own shortcuts and in both languages.
namespace HelpText {

using FindAction = std::function<const QAction *(const QByteArray &id)>;

struct Placeholder {
    QByteArray what; ///< "key" or "action"
    QByteArray id;
};

[[nodiscard]] QList<Placeholder> placeholders(const QString &markdown);
/// Keys as inline code, names in bold. A command without keys is named by how it is run from the palette.
[[nodiscard]] QString filled(const QString &markdown, const FindAction &find);

} // namespace HelpText

} // namespace punte
