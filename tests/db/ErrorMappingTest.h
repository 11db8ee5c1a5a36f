// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

class ErrorMappingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void maps_data();
    void maps();
    void keepsNoValues();
    void rules();
    void connecting();
};

} // namespace punte
