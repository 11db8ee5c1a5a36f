// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The two-step sum: published numbers, both trust settings, missing cells, ties, order of people and things.
class SumsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void published();
    void twoStepsAreNotOnePool();
    void trustSettingsMayDiffer();
    void incompleteOptionsNeverLead();
    void emptyTable();
    void tiesStayTies();
    void orderDoesNotMatter();
    void scaleOfWeightsDoesNotMatter();
    void refuses();
    void competition();
    void whatIfIsTheSame();
    void whatIfCurves();
};

} // namespace punte
