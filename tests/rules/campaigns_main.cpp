// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AbLooksTest.h"
#include "AttributionRulesTest.h"
#include "CampaignFiguresTest.h"
#include "CampaignTablesTest.h"
#include "ConsentTest.h"
#include "DashboardTest.h"
#include "RunTests.h"
#include "SegmentTest.h"
#include "SendingTest.h"
#include "ServiceTablesTest.h"

int main(int argc, char **argv)
{
    using namespace punte;
    return runTests<CampaignTablesTest, CampaignFiguresTest, DashboardTest, AttributionRulesTest, ServiceTablesTest, SegmentTest, ConsentTest,
        SendingTest, AbLooksTest>(argc, argv);
}
