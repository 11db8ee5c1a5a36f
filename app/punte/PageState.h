// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace punte {

/// States that every page must be able to show: as usual, nothing in the database, answers that do not come, reads that fail, no server,
/// a person who may not do or see what the page is for.
enum class PageState { Usual, Empty, Loading, Error, Offline, NoRights };

/// What `--state` calls them, in the order of the enum.
inline constexpr std::array pageStateNames{"usual", "empty", "loading", "error", "offline", "norights"};

/// Those that can be asked for.
[[nodiscard]] inline QStringList pageStates()
{
    QStringList all;
    for (size_t i = 1; i < pageStateNames.size(); ++i)
        all << QString::fromLatin1(pageStateNames[i]);
    return all;
}

/// Nothing for a word that is none of them.
[[nodiscard]] inline std::optional<PageState> pageStateOf(const QString &name)
{
    const qsizetype at = pageStates().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(PageState(at + 1));
}

} // namespace punte
