// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/OfflineStories.h"
#include "tests/features/StoryProgram.h"

using namespace punte;

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    return runStories<OfflineStories>(argc, argv);
}
