// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

#include <functional>

namespace punte {

/// One record found by the command palette. Texts are plain text, formatted for the window's language.
struct SearchHit {
    QByteArray kind;       ///< "company", "contact", "opportunity", "task"; ShellServices::openRecord takes it
    QUuid id;
    QString title;         ///< "Agro Bărăgan SRL"
    QString subtitle;      ///< "Slobozia, Ialomița"
    QString trailing;      ///< right-aligned: "48,500.00 RON"
    QByteArray icon;       ///< freedesktop name; empty when `stage` is given
    QByteArray stage;      ///< opportunity stage code, drawn as planks
    QString phone;         ///< offers a call button
    QString email;         ///< offers a write button
};

/// What the palette asks of a domain. Implementations live with their domain's models, run their query through Database and know
/// nothing of the palette. GUI thread.
class SearchProvider {
public:
    using Done = std::function<void(Result<QList<SearchHit>>)>;

    /// Order of those that come behind the commands: they find parts of the program, not records.
    static constexpr int afterCommands = 1000;

    virtual ~SearchProvider() = default;
    /// QT_TRANSLATE_NOOP("Search", "Customers"): heading of the group.
    [[nodiscard]] virtual const char *group() const = 0;
    /// Kinds it finds; the palette's "@" asks only those that find "contact".
    [[nodiscard]] virtual QList<QByteArray> kinds() const = 0;
    /// Place of the group, smallest first.
    [[nodiscard]] virtual int order() const = 0;
    /// Finds at most `limit` records; `text` is what was typed, trimmed, not folded. Answers once, only while `context` lives;
    /// the palette destroys the context when a newer text replaces this one, which cancels the query.
    virtual void search(QObject *context, const QString &text, int limit, Done done) = 0;
};

} // namespace punte
