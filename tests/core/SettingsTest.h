// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

class SettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyHasADefaultAndAName();
    void remembers();
    void wrongValuesAreDefaults();
    void refusesWrongValues();
    void damagedFile_data();
    void damagedFile();
    void randomGarbageNeverBreaks();
    void stateOfPages();
    void writesByItself();
};

} // namespace punte
