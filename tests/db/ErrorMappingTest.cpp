// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ErrorMappingTest.h"

#include "models/db/ErrorMapping.h"

#include <QTest>

namespace punte {

void ErrorMappingTest::maps_data()
{
    QTest::addColumn<QByteArray>("sqlState");
    QTest::addColumn<ErrorKind>("kind");
    using enum ErrorKind;
    const auto row = [](const char *state, ErrorKind kind) { QTest::newRow(*state ? state : "none") << QByteArray(state) << kind; };
    for (const char *state : {"", "08006", "08003", "57P01", "57P02", "57P03", "53300", "53100", "53200", "58030", "57P05"})
        row(state, Offline);
    row("PU001", Conflict);
    for (const char *state : {"PU010", "PU011", "PU012", "PU013", "PU020", "PU099", "23502", "23503", "23514", "23001"})
        row(state, Constraint);
    row("23505", Duplicate);
    row("23P01", Duplicate);
    for (const char *state : {"42501", "44000", "28000", "28P01", "25006"})
        row(state, Denied);
    for (const char *state : {"57014", "55P03", "40001", "40P01", "25P03"})
        row(state, Timeout);
    for (const char *state : {"3D000", "42P01", "42703", "42883", "3F000", "0A000"})
        row(state, Incompatible);
    for (const char *state : {"22001", "22003", "22007", "22008", "22P02", "22021", "22P05", "22012"})
        row(state, Invalid);
    for (const char *state : {"42601", "XX000", "42P18", "25P02"})
        row(state, Internal);
}

void ErrorMappingTest::maps()
{
    QFETCH(QByteArray, sqlState);
    PgFailure failure;
    failure.sqlState = sqlState;
    failure.message = QStringLiteral("some words of the server");
    const AppError error = appErrorOf(failure);
    QTEST(error.kind, "kind");
    QVERIFY(!error.what.isEmpty());
    QVERIFY2(!error.what.contains(QLatin1String("words of the server")), "a person reads our sentences only");
    QCOMPARE(error.sqlState, QString::fromLatin1(sqlState));
}

void ErrorMappingTest::keepsNoValues()
{
    for (const char *state : {"23505", "23514", "22P02", "22001", "23503", "44000"}) {
        const AppError error = appErrorOf({state, QStringLiteral("invalid input: \"SECRET\""), QStringLiteral("Key (email)=(SECRET) already exists."),
                                           QStringLiteral("SECRET"), QStringLiteral("uq_email"), QStringLiteral("contacts"), QStringLiteral("email")});
        for (const QString &text : {error.what, error.detail, error.hint})
            QVERIFY2(!text.contains(QLatin1String("SECRET")), state);
        QCOMPARE(error.constraint, QStringLiteral("uq_email"));
        QVERIFY(error.detail.contains(QLatin1String("contacts")));
    }
}

void ErrorMappingTest::rules()
{
    const QString detail = QStringLiteral(R"({"rule": "undo_already", "action": "x"})");
    const AppError known = appErrorOf({"PU020", QStringLiteral("undo_already"), detail, {}, {}, {}, {}});
    const AppError unknown = appErrorOf({"PU010", QStringLiteral("something_new"), QStringLiteral("{\"rule\": \"something_new\"}"), {}, {}, {}, {}});
    const AppError garbage = appErrorOf({"PU020", QStringLiteral("x"), QStringLiteral("not json"), {}, {}, {}, {}});
    const AppError sameState = appErrorOf({"PU020", QStringLiteral("something_new"), QStringLiteral("{\"rule\": \"something_new\"}"), {}, {}, {}, {}});
    QVERIFY(known.what != sameState.what);
    const AppError nobody = appErrorOf({"42501", QStringLiteral("no_person"), QStringLiteral(R"({"rule": "no_person", "login": "x"})"), {}, {}, {}, {}});
    QCOMPARE(nobody.kind, ErrorKind::Denied);
    QVERIFY(nobody.what != appErrorOf({"42501", {}, {}, {}, {}, {}, {}}).what);
    QCOMPARE(known.detail, detail);
    for (const AppError &each : {known, unknown, garbage, sameState, nobody})
        QVERIFY2(each.hint.isEmpty(), qPrintable(each.hint)); // the name of a rule is for the details
    QVERIFY(!unknown.what.isEmpty() && !garbage.what.isEmpty());
}

void ErrorMappingTest::connecting()
{
    QVERIFY(isFinalConnectError(connectErrorOf("28P01", {})));
    QVERIFY(isFinalConnectError(connectErrorOf("28000", {})));
    QVERIFY(isFinalConnectError(connectErrorOf("42501", {})));
    QVERIFY(isFinalConnectError(connectErrorOf("3D000", {})));
    QVERIFY(isFinalConnectError(unfitServerError(140000)));
    for (const char *state : {"", "57P03", "53300", "57P01", "XX000"})
        QVERIFY2(!isFinalConnectError(connectErrorOf(state, QStringLiteral("no route"))), state);
    for (const char *text : {"SSL error: certificate verify failed", "server does not support SSL, but SSL was required", "channel binding required, but not supported"})
        QVERIFY2(isFinalConnectError(connectErrorOf({}, QString::fromLatin1(text))), text);
    QCOMPARE(connectErrorOf({}, QStringLiteral("fe_sendauth: no password supplied")).sqlState, QStringLiteral("28P01"));
    QVERIFY(!isFinalConnectError(connectErrorOf({}, QStringLiteral("SSL SYSCALL error: EOF detected"))));
    QVERIFY(connectErrorOf("28P01", {}).what != connectErrorOf("28000", {}).what);
}

} // namespace punte
