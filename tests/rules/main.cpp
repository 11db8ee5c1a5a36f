// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlindScoringTest.h"
#include "CampaignFiguresTest.h"
#include "CampaignTablesTest.h"
#include "CatalogTest.h"
#include "ConsentTest.h"
#include "ContractRulesTest.h"
#include "DashboardTest.h"
#include "DecisionLeakTest.h"
#include "DecisionLearningTest.h"
#include "DecisionsTest.h"
#include "FunctionsTest.h"
#include "GuessingTest.h"
#include "LedgerTest.h"
#include "NotificationRulesTest.h"
#include "PeopleRulesTest.h"
#include "PinRulesTest.h"
#include "ReferenceTest.h"
#include "RepeatingTest.h"
#include "RequestRulesTest.h"
#include "SearchTest.h"
#include "SegmentTest.h"
#include "SendingTest.h"
#include "ServiceTablesTest.h"
#include "StageRulesTest.h"
#include "TimelineTest.h"
#include "UndoTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    punte::CatalogTest catalog;
    punte::StageRulesTest stageRules;
    punte::ContractRulesTest contracts;
    punte::PeopleRulesTest people;
    punte::PinRulesTest pins;
    punte::LedgerTest ledger;
    punte::UndoTest undo;
    punte::SearchTest search;
    punte::FunctionsTest functions;
    punte::ReferenceTest reference;
    punte::RepeatingTest repeating;
    punte::RequestRulesTest requests;
    punte::NotificationRulesTest notifications;
    punte::TimelineTest timeline;
    punte::DecisionsTest decisions;
    punte::BlindScoringTest blindScoring;
    punte::GuessingTest guessing;
    punte::DecisionLeakTest leaks;
    punte::DecisionLearningTest decisionLearning;
    punte::CampaignTablesTest campaigns;
    punte::CampaignFiguresTest campaignFigures;
    punte::DashboardTest dashboard;
    punte::ServiceTablesTest serviceTables;
    punte::SegmentTest segments;
    punte::ConsentTest consents;
    punte::SendingTest sending;
    for (QObject *test : std::initializer_list<QObject *>{&catalog, &stageRules, &contracts, &people, &pins, &ledger, &undo, &search, &functions, &reference, &timeline, &repeating, &requests,
                                                                &notifications, &decisions, &blindScoring, &guessing, &leaks, &decisionLearning, &campaigns, &campaignFigures, &dashboard, &serviceTables, &segments, &consents, &sending})
        failed += QTest::qExec(test, argc, argv);
    return failed == 0 ? 0 : 1;
}
