// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Rules of repeating as they are typed, written and said; the legal free days.
class RepeatTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phrases_data();
    void phrases();
    void refusedPhrases_data();
    void refusedPhrases();
    void foreignRules_data();
    void foreignRules();
    void wordsReadBack();
    void easter_data();
    void easter();
    void legalDaysOf2026();
};

} // namespace punte
