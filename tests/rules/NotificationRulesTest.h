// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Who is told of what, as the database decides it.
class NotificationRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsGivenToMe_data();
    void whatIsGivenToMe();
    void whatIsMineAlreadyIsNoNews();
    void thousandsAreOneLine();
    void undoTakesTheNoticeBack();
    void deletedSubjectsAreSilent();
    void mentioned_data();
    void mentioned();
    void mentionedOnlyWhoMayRead();
    void anEditedNoteMentionsOnce();
    void aRequestOfMineGotAnAnswer();
    void anImportHasEnded();
    void remindersOfTasks();
    void remindersOfMeetings();
    void remindersOfContracts();
    void remindedOnceHoweverManyDesks();
    void whatIsDoneReminds_data();
    void whatIsDoneReminds();
    void snoozed();
    void claimedByOneDesk();
    void nobodyReadsOrForgesAnothers();
    void nobodyMarksAnothers();
    void preferences();
    void conflicts();
    void keptForNinetyDays();
    void theFactsHaveAShape_data();
    void theFactsHaveAShape();
};

} // namespace punte
