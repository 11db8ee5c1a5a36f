// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>

class QWidget;

namespace punte {

class ListDesk;

/// A command on the chosen rows of a list that another domain brings (people: "Add to a campaign…"), so that a list never includes it.
struct ListCommand {
    QByteArray name;               ///< "addToCampaign"; the list's prefix makes its id
    const char *context = nullptr; ///< translation context of its text
    const char *text = nullptr;
    QByteArray icon;
    QByteArray permission;         ///< without it the command is not there
    std::function<void(ListDesk &desk, QWidget *anchor)> run;
};

/// By table of the field catalogue ("contacts"). Filled before the lists are made. GUI thread only.
class ListCommandRegistry final {
public:
    [[nodiscard]] static ListCommandRegistry &instance();
    /// One that is there under this name is replaced.
    void add(const QByteArray &table, const ListCommand &command);
    [[nodiscard]] QList<ListCommand> commands(const QByteArray &table) const { return m_commands.value(table); }

private:
    QHash<QByteArray, QList<ListCommand>> m_commands;
};

} // namespace punte
