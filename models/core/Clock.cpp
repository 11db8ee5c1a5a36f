// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"

#include <QMutex>
#include <QMutexLocker>

namespace punte {

namespace {

QMutex clockMutex;
QDateTime &fixedInstant()
{
    static QDateTime instant;
    return instant;
}

} // namespace

QDateTime Clock::now()
{
    const QMutexLocker lock(&clockMutex);
    return fixedInstant().isValid() ? fixedInstant().toLocalTime() : QDateTime::currentDateTime();
}

QDate Clock::today()
{
    return now().date();
}

QByteArray Clock::sqlNow()
{
    const QMutexLocker lock(&clockMutex);
    if (!fixedInstant().isValid())
        return QByteArrayLiteral("now()"); // the same statement every time: the database keeps its plan
    return "'" + fixedInstant().toUTC().toString(Qt::ISODateWithMs).toLatin1() + "'::timestamptz";
}

void Clock::setFixed(const QDateTime &instant)
{
    const QMutexLocker lock(&clockMutex);
    fixedInstant() = instant;
}

} // namespace punte
