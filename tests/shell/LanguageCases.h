// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Romanian and English, switched while everything stands open.
class LanguageCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHasItsRomanianName();
    void switchesAtOnceEverywhere();
    void keyAndButtonSwitch();
    void qtsOwnTextsAreRomanian_data();
    void qtsOwnTextsAreRomanian();
    void pluralsAreRight_data();
    void pluralsAreRight();
    void noCedilla();
};
