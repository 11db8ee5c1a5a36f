// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlindScoringTest.h"
#include "DecisionLeakTest.h"
#include "DecisionLearningTest.h"
#include "DecisionsTest.h"
#include "GuessingTest.h"
#include "RunTests.h"

int main(int argc, char **argv)
{
    using namespace punte;
    return runTests<DecisionsTest, BlindScoringTest, GuessingTest, DecisionLeakTest, DecisionLearningTest>(argc, argv);
}
