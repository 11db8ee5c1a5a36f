// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogTest.h"
#include "ContractRulesTest.h"
#include "FunctionsTest.h"
#include "LedgerTest.h"
#include "NotificationRulesTest.h"
#include "PeopleRulesTest.h"
#include "PinRulesTest.h"
#include "ReferenceTest.h"
#include "RepeatingTest.h"
#include "RequestRulesTest.h"
#include "RunTests.h"
#include "SearchTest.h"
#include "StageRulesTest.h"
#include "TimelineTest.h"
#include "UndoTest.h"

int main(int argc, char **argv)
{
    using namespace punte;
    return runTests<CatalogTest, StageRulesTest, ContractRulesTest, PeopleRulesTest, PinRulesTest, LedgerTest, UndoTest, SearchTest, FunctionsTest,
        ReferenceTest, TimelineTest, RepeatingTest, RequestRulesTest, NotificationRulesTest>(argc, argv);
}
