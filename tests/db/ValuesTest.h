// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

class ValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodes_data();
    void encodes();
    void refusesBadText_data();
    void refusesBadText();
    void arrays_data();
    void arrays();
    void decodes_data();
    void decodes();
    void brokenArrays();
    void survivesGarbage();
};

} // namespace punte
