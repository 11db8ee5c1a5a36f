// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatabaseTest.h"
#include "ErrorMappingTest.h"
#include "FeedPayloadTest.h"
#include "FeedTest.h"
#include "RequestsTest.h"
#include "SqlStoreTest.h"
#include "ValuesTest.h"

#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    punte::ValuesTest values;
    punte::SqlStoreTest sqlStore;
    punte::ErrorMappingTest errorMapping;
    punte::FeedPayloadTest feedPayload;
    punte::DatabaseTest database;
    punte::RequestsTest requests;
    punte::FeedTest feed;
    for (QObject *test : std::initializer_list<QObject *>{&values, &sqlStore, &errorMapping, &feedPayload, &database, &requests, &feed})
        failed += QTest::qExec(test, argc, argv);
    return failed == 0 ? 0 : 1;
}
