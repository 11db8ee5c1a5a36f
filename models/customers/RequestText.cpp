// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/RequestText.h"

#include <QCoreApplication>

namespace punte::RequestText {

static QString requestTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("RequestText", text, nullptr, n);
}

QString number(qint64 number)
{
    return QStringLiteral("SD-%1").arg(number);
}

QString span(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(1, seconds / 60);
    if (minutes < 60)
        return requestTr(QT_TRANSLATE_NOOP("RequestText", "%1 min")).arg(minutes);
    if (minutes < 24 * 60)
        return requestTr(QT_TRANSLATE_NOOP("RequestText", "%1 h")).arg(minutes / 60);
    return requestTr(QT_TRANSLATE_N_NOOP("RequestText", "%Ln day(s)"), int(minutes / (24 * 60)));
}

QString answer(const RequestItem &request, const QDateTime &now)
{
    if (request.status == QLatin1String("CLOSED"))
        return requestTr(QT_TRANSLATE_NOOP("RequestText", "closed"));
    if (request.status == QLatin1String("WAITING"))
        return requestTr(QT_TRANSLATE_NOOP("RequestText", "waiting for the customer"));
    if (!request.due.isValid())
        return {};
    const qint64 left = now.secsTo(request.due);
    return left < 0 ? requestTr(QT_TRANSLATE_NOOP("RequestText", "answer overdue %1")).arg(span(-left))
                    : requestTr(QT_TRANSLATE_NOOP("RequestText", "answer in %1")).arg(span(left));
}

QString messages(int count)
{
    return count <= 1 ? requestTr(QT_TRANSLATE_NOOP("RequestText", "new")) : requestTr(QT_TRANSLATE_N_NOOP("RequestText", "%Ln message(s)"), count);
}

} // namespace punte::RequestText
