// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Registers the .qm files of :/i18n, which a static library would otherwise leave out of the program. Call before LanguageController.
void initPunteTranslations();
