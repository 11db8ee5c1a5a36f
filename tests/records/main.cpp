// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoardModelTest.h"
#include "FilterTest.h"
#include "PagedModelTest.h"
#include "RankTest.h"
#include "RecordFormTest.h"
#include "UndoStackTest.h"

#include <QGuiApplication>
#include <QTest>

// `test_records PagedModelTest [function]` runs one class.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QByteArray only = argc > 1 && argv[1][0] != '-' ? QByteArray("punte::") + argv[1] : QByteArray();
    if (!only.isEmpty()) {
        --argc;
        ++argv;
    }
    int failed = 0;
    punte::RankTest rank;
    punte::FilterTest filter;
    punte::PagedModelTest paged;
    punte::BoardModelTest board;
    punte::RecordFormTest form;
    punte::UndoStackTest undo;
    for (QObject *test : std::initializer_list<QObject *> {&rank, &filter, &paged, &board, &form, &undo}) {
        if (!only.isEmpty() && only != test->metaObject()->className())
            continue;
        failed += QTest::qExec(test, argc, argv);
    }
    return failed == 0 ? 0 : 1;
}
