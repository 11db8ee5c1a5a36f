// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The figures as words: thresholds, and sentences in English.
class WordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thresholds();
    void keysAndPlanks();
    void sentences();
    void trust();
};

} // namespace punte
