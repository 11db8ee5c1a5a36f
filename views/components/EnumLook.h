// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QByteArray>
#include <QString>

namespace punte {

/// How a code of a vocabulary is drawn beside its word.
struct EnumLook {
    enum class Kind { Plain, Chip, Stage };
    Kind kind = Kind::Plain;
    Semantic role = Semantic::Neutral;
    QString icon;
};

/// Looks of the vocabularies by name ("task_priority") and code. The known ones are there from the start; domains may add theirs.
/// A vocabulary without a look is shown as plain words. GUI thread only.
class EnumLooks final {
public:
    static void add(const QByteArray &vocabulary, const QString &code, const EnumLook &look);
    [[nodiscard]] static EnumLook look(const QByteArray &vocabulary, const QString &code);
};

} // namespace punte
