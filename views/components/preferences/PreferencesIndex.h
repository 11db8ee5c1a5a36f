// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PanelRegistry.h"

#include <QStringList>
#include <QUuid>

#include <optional>

namespace punte {

/// Where a setting is: a section of Preferences, or one setting inside of it.
struct PreferencesPlace {
    QByteArray panel;
    QByteArray item; ///< empty = the section itself
    bool operator==(const PreferencesPlace &) const = default;
};

/// The sections of Preferences and their settings by their names. Each is found under its English and its Romanian name, whatever the
/// window's language is, without diacritics and case.
class PreferencesIndex final {
public:
    static constexpr auto recordKind = "setting"; ///< as which the palette and the page know a place

    [[nodiscard]] static const PanelInfo *panel(const QByteArray &id);
    [[nodiscard]] static QString title(const PreferencesPlace &place);
    [[nodiscard]] static QUuid idOf(const PreferencesPlace &place);
    [[nodiscard]] static std::optional<PreferencesPlace> placeOf(const QUuid &id);
    /// Sections in order, behind each its settings; all places when nothing is typed, sections only.
    [[nodiscard]] static QList<PreferencesPlace> find(const QString &typed);
};

} // namespace punte
