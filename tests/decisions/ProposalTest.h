// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Which type a new case's words speak for, and who is proposed to score it.
class ProposalTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposes_data();
    void proposes();
    void confidenceAndAlternatives();
    void jsonHasTheShapeOfTheCheck();
    void evaluators();
    void evaluatorsBesideThoseAsked();
};

} // namespace punte
