// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace punte {

/// A translated sentence made with %n, its number written with the locale's separators: "1,200 customers".
[[nodiscard]] inline QString countedText(QString sentence, qint64 count, const QLocale &locale = QLocale())
{
    return count < 1000 ? sentence : sentence.replace(QString::number(count), locale.toString(count));
}

} // namespace punte
