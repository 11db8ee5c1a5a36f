// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Translations.h"

#include <QtGlobal>

void initPunteTranslations() { Q_INIT_RESOURCE(punte_translations); }
