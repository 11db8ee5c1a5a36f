// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// How many SMS a text is, and the file of one.
class SmsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void forcing();
    void cutsBetweenSigns();
    void suggestion();
    void costs();
    void file();
};

} // namespace punte
