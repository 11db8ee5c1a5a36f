// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Notes and what a customer's timeline tells to whom.
class TimelineTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noteFollowsItsSubject();
    void noteRules();
    void noteIsFoundAndFollowsTheCompany();
    void changesAreToldToThoseWhoMayRead();
    void changesPage();
};

} // namespace punte
