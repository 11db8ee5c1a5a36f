// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Decisions apart from their scores: the document's own statements, the phases, who may what, authority, what is late, undo.
class DecisionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documentsSampleRuns();
    void documentsSampleIsForAdministrators();
    void transitions_data();
    void transitions();
    void scoringNeedsSubstance();
    void badValuesAreRefused_data();
    void badValuesAreRefused();
    void markupIsText();
    void fixedWhileScoring();
    void rightsFollowTheTeam();
    void decidingNeedsAuthority();
    void amountsNeedAuthority();
    void someChoicesNeedASignOff();
    void handedUp();
    void anotherChoiceNeedsAReason();
    void undoTakesBackWhatItCan();
    void draftsHaveVersions();
    void targetTimes_data();
    void targetTimes();
    void lateOnesAreToldUpwards();
    void outcomesAreAskedFor();
    void foundAndNamed();
    void everyOrganisationStartsWithTheTenTypes();
};

} // namespace punte
