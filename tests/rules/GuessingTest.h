// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Whoever took part knows his own row of a revealed cell; whether what he may read tells him whose the others are.
class GuessingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guessingStaysChance();
};

} // namespace punte
