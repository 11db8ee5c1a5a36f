// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

class TextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clean_data();
    void clean();
    void refuses_data();
    void refuses();
    void fold_data();
    void fold();
    void foldIsStable();
    void collation();
    void collationIsAnOrder();
};

} // namespace punte
