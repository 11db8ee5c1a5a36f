// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// What the server itself might tell of scores that come in, beside the tables: notices on the line, its list of what runs, its log.
class DecisionLeakTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoringSendsNoNotice();
    void whatRunsIsNotShown();
    void logHoldsNoScore();
    void plansCountOnlyTheForm();
};

} // namespace punte
