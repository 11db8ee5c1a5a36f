// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// HTML by the list of what is allowed.
class CleanHtmlTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleans_data();
    void cleans();
    void twiceIsOnce();
    void nothingLoads();
    void hostileSizes();
    void plainText_data();
    void plainText();
    void entities();
};

} // namespace punte
