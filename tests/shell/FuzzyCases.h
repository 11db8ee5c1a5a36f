// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Finding by what was typed: folding, words, initials, marks.
class FuzzyCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void finds_data();
    void finds();
    void marksWhatWasTyped();
    void prefersStarts();
};
