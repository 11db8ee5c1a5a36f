// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ConflictStories.h"
#include "tests/features/LiveStories.h"
#include "tests/features/StoryProgram.h"

using namespace punte;

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    return runStories<LiveStories>(argc, argv) | runStories<ConflictStories>(argc, argv);
}
