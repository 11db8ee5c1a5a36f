// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/list/ListCommandRegistry.h"

namespace punte {

ListCommandRegistry &ListCommandRegistry::instance()
{
    static ListCommandRegistry registry;
    return registry;
}

void ListCommandRegistry::add(const QByteArray &table, const ListCommand &command)
{
    QList<ListCommand> &all = m_commands[table];
    all.removeIf([&command](const ListCommand &each) { return each.name == command.name; });
    all.append(command);
}

} // namespace punte
