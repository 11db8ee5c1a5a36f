// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Versions, actions, stamps, and the ledger's readings other than undo: history and catch-up.
class LedgerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void versionGuard();
    void everySaveNamesItsAction();
    void stampsCannotBeForged();
    void ledgerSaysWhatChanged();
    void historyForReaders();
    void catchUp();
};

} // namespace punte
