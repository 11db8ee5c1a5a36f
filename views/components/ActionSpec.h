// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QKeySequence>

namespace punte {

/// Describes one command of the program once: menu, toolbar, context menu, palette, shortcut sheet and shortcut editor are all made
/// from the QAction that the action registry builds of it. Texts are English sources; the registry translates them and keeps them
/// translated when the language changes, and the palette finds the command under its English and its Romanian name.
struct ActionSpec {
    QByteArray id;                  ///< stable and unique, "sales.newOpportunity"; settings, tests and help refer to it
    const char *context = nullptr;  ///< translation context of `text` and `keywords`
    const char *text = nullptr;     ///< QT_TRANSLATE_NOOP(context, "New opportunity"); an ellipsis if it asks something first
    const char *group = nullptr;    ///< QT_TRANSLATE_NOOP("ActionGroups", "Pipeline"): heading in the shortcut sheet
    QByteArray icon;                ///< freedesktop name, may be empty
    QKeySequence shortcut;          ///< default; a person may change it
    const char *keywords = nullptr; ///< QT_TRANSLATE_NOOP(context, "deal sale"): further words to find it by
    const char *shortText = nullptr;///< QT_TRANSLATE_NOOP(context, "Import…"): on a button whose page says the rest
    const char *aboutText = nullptr;///< QT_TRANSLATE_NOOP(context, "Log a call with %1"): offered with the customer that the palette found
    const char *phoneText = nullptr;///< QT_TRANSLATE_NOOP(context, "New person with %1"): offered for a phone number that nobody has
    bool inPalette = true;
    bool checkable = false;
};

} // namespace punte
