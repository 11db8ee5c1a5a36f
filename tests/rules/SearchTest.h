// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// What core.search_hits finds, follows and hides.
class SearchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void fewOrNone();
    void findsAmongMany();
    void newRowsBringTheirWords();
    void manyNewRowsReadNoOthers();
    void manyNewPeopleMeetTheirCompanies();
    void keysOfNames();
    void followsChanges();
    void ranksBeginningsFirst();
    void noOracle();
};

} // namespace punte
