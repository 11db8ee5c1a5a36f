// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

namespace punte {

enum class TextLanguage {
    Romanian, ///< cedilla letters become the comma-below letters that Romanian means
    Other     ///< letters stay as they are: Turkish writes ş
};

/// Makes typed, pasted or imported text ready to be stored: NFC, and for Romanian ş ţ -> ș ț. NUL and lone surrogates are refused with
/// the reason and the position, because PostgreSQL or Qt would cut or change the text silently. Nothing else is touched.
[[nodiscard]] Result<QString> cleanText(const QString &typed, TextLanguage language = TextLanguage::Romanian);

/// Which rule fits a text: Turkish and Gagauz write ş with a cedilla, and a text with their other letters keeps it.
[[nodiscard]] TextLanguage textLanguageOf(QStringView text);

/// ş Ş ţ Ţ with a cedilla become ș Ș ț Ț with a comma below.
[[nodiscard]] QString cedillaToComma(QString text);

/// The search key of a text: no case, no diacritics, no ligatures. Equal to the database's core.fold.
[[nodiscard]] QString foldText(QStringView text);

/// Position of the first NUL or lone surrogate, or -1.
[[nodiscard]] qsizetype firstUnstorable(QStringView text);

} // namespace punte
