// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that the palette offers: those that fit the words, those about the customer found first, those for a number nobody has.
#include "app/shell/FuzzyMatch.h"
#include "app/shell/NumberSearch.h"
#include "app/shell/PaletteModel.h"
#include "models/core/TextClean.h"
#include "views/components/KeyCap.h"

#include <QCoreApplication>

#include <algorithm>

namespace punte {

static constexpr int commandsWithRecords = 4;
static constexpr int commandsAlone = 40;

// One word may be the beginning of a customer as well; "Import people…" is typed without its dots.
static bool isNamedBy(QString text, QString name)
{
    text = foldText(text.remove(QChar(0x2026)));
    name = foldText(name.remove(QChar(0x2026)));
    return !text.isEmpty() && (name == text || (text.contains(QLatin1Char(' ')) && name.startsWith(text)));
}

QList<PaletteRow> PaletteModel::matchingCommands() const
{
    const QString text = needle();
    QList<std::pair<int, PaletteRow>> found;
    for (const ActionRegistry::Entry &entry : m_actions.entries()) {
        const QWidget *owner = qobject_cast<QWidget *>(entry.action->parent());
        // What a person may never do, or what belongs to a page that is not shown, is not offered.
        if (!entry.spec.inPalette || !entry.action->isVisible() || !owner || (!owner->isVisible() && !owner->isWindow()))
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Command;
        row.title = entry.action->text();
        row.subtitle = m_actions.groupName(entry);
        row.actionId = entry.spec.id;
        row.icon = entry.spec.icon;
        row.enabled = entry.action->isEnabled();
        row.keys = KeyCap::keys(entry.action->shortcut());
        int best = text.isEmpty() ? 1 : 0;
        for (const QString &name : m_actions.searchNames(entry)) {
            const FuzzyResult match = fuzzyMatch(name, text);
            best = std::max(best, match.score);
            row.isNamed = row.isNamed || (row.enabled && isNamedBy(text, name));
            if (name == row.title)
                row.titleMarks = match.ranges;
        }
        if (best > 0)
            found.append({best, row});
    }
    if (!text.isEmpty())
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return a.second.isNamed != b.second.isNamed ? a.second.isNamed : a.first > b.first;
        });
    QList<PaletteRow> rows;
    for (qsizetype i = 0; i < std::min<qsizetype>(commandsAlone, found.size()); ++i)
        rows.append(found.at(i).second);
    return rows;
}

QList<PaletteRow> PaletteModel::commandRows()
{
    if (onlyPeople())
        return {};
    if (!m_commands) // once for each text: many answers come for it
        m_commands = matchingCommands();
    const bool hasRecords = std::any_of(m_groups.cbegin(), m_groups.cend(), [](const Group &g) { return !g.hits.isEmpty() && g.isOfRecords(); });
    const qsizetype limit = hasRecords ? commandsWithRecords : commandsAlone;
    const auto firstOther = std::ranges::find_if_not(*m_commands, &PaletteRow::isNamed);
    const qsizetype named = std::distance(m_commands->begin(), firstOther);
    // A customer who is found later must not take the place of a command that was named.
    return m_commands->first(named) + rowsAboutTopHit() + m_commands->mid(named, std::max<qsizetype>(0, limit - named));
}

QList<PaletteRow> PaletteModel::rowsAboutTopHit() const
{
    const auto first = std::find_if(m_groups.cbegin(), m_groups.cend(), [](const Group &g) { return !g.hits.isEmpty(); });
    if (first == m_groups.cend() || !first->provider->kinds().contains("company")) // a file or note of a customer has another name
        return {};
    const SearchHit &hit = first->hits.constFirst();
    QList<PaletteRow> rows;
    for (const ActionRegistry::Entry &entry : m_actions.entries()) {
        if (!entry.spec.aboutText || !entry.action->isEnabled())
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Command;
        row.title = QCoreApplication::translate(entry.spec.context, entry.spec.aboutText).arg(hit.title);
        row.titleMarks = wordMarks(row.title, needle());
        row.hit = hit;
        row.actionId = entry.spec.id;
        row.icon = entry.spec.icon;
        row.keys = KeyCap::keys(entry.action->shortcut());
        rows.append(row);
    }
    return rows;
}

// A number that nobody has: whoever calls can be added with it.
QList<PaletteRow> PaletteModel::rowsForNumber() const
{
    const QString text = needle();
    const bool found = std::any_of(m_groups.cbegin(), m_groups.cend(), [](const Group &g) { return !g.hits.isEmpty(); });
    QList<PaletteRow> rows;
    if (found || m_pending > 0 || onlyCommands() || !NumberSearch::isNumber(text))
        return rows;
    for (const ActionRegistry::Entry &entry : m_actions.entries()) {
        if (!entry.spec.phoneText || !entry.action->isEnabled())
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Command;
        row.title = QCoreApplication::translate(entry.spec.context, entry.spec.phoneText).arg(text);
        row.actionId = entry.spec.id;
        row.phone = text;
        row.icon = entry.spec.icon;
        rows.append(row);
    }
    return rows;
}

} // namespace punte
