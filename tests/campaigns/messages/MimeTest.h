// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Letters read by a foreign library say what was written.
class MimeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foreignReader();
    void longSubject();
    void namesAndSigns();
    void injectionIsRefused_data();
    void injectionIsRefused();
    void picturesAndFiles();
    void sameBytes();
    void oneClickOnlyWithAPage();
    void addresses_data();
    void addresses();
};

} // namespace punte
