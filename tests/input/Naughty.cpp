// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/input/Naughty.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace punte {

QStringList naughtyStrings()
{
    QFile file(QStringLiteral(PUNTE_TEST_DATA "/blns/blns.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of naughty strings is missing");
    QStringList all;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
        all.append(value.toString());
    all << QString(QChar(u'\0')) << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b") << QString(QChar(0xD83D)) << QStringLiteral("x") + QChar(0xDE00)
        << QStringLiteral("'; DROP TABLE crm.tasks; --") << QStringLiteral("$1 $2 %1 %2 :name ?") << QStringLiteral("\\'; SELECT pg_sleep(9); --")
        << QStringLiteral("{\"a\": [1, \"}\"]}") << QStringLiteral("{a,\"b\",NULL}") << QStringLiteral("NULL") << QStringLiteral("\\N") << QStringLiteral("infinity")
        << QStringLiteral("a\r\nb\tc\vd") << QStringLiteral("\u2028\u2029\uFEFF") << QStringLiteral("\uFEFFbegins with a mark") << QStringLiteral("Ş ş Ţ ţ") << QStringLiteral("İstanbul ş")
        << QStringLiteral("e\u0301 s\u0326 \u212B") << markupName() << longName() << QString(10'000, u'W') << QString(5000, QChar(0x0219)) + QStringLiteral(" 👩‍🌾");
    return all;
}

QString markupName()
{
    return QStringLiteral("<b>R&D</b> <img src=\"file:///etc/passwd\"> &amp; \"A&B\"");
}

QString longName()
{
    return QString(250, u'W');
}

} // namespace punte
