// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ErrorText.h"

#include <QCoreApplication>

namespace punte {

QString whatToDo(const AppError &error)
{
    if (!error.hint.isEmpty())
        return error.hint;
    const auto text = [](const char *source) { return QCoreApplication::translate("ErrorText", source); };
    switch (error.kind) {
    case ErrorKind::Offline: return text(QT_TRANSLATE_NOOP("ErrorText", "Punte tries again by itself when the server is back."));
    case ErrorKind::Conflict: return text(QT_TRANSLATE_NOOP("ErrorText", "Compare both versions and choose."));
    case ErrorKind::Duplicate: return text(QT_TRANSLATE_NOOP("ErrorText", "Open the existing record, or change the value."));
    case ErrorKind::Denied: return text(QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator or your manager if you need it."));
    case ErrorKind::Timeout:
        if (error.sqlState == QLatin1String("55P03") || error.sqlState.startsWith(QLatin1String("40")))
            break; // the error itself asks to try again
        return text(QT_TRANSLATE_NOOP("ErrorText", "Try again; a narrower filter is faster."));
    case ErrorKind::Incompatible: return text(QT_TRANSLATE_NOOP("ErrorText", "Install the newer version of Punte."));
    case ErrorKind::Internal: return text(QT_TRANSLATE_NOOP("ErrorText", "This is a defect of Punte; Details says what to report."));
    case ErrorKind::Constraint:
    case ErrorKind::Cancelled:
    case ErrorKind::Invalid: break;
    }
    return QString();
}

QString errorDetails(const AppError &error)
{
    QStringList lines;
    if (!error.detail.isEmpty())
        lines += error.detail;
    if (!error.sqlState.isEmpty())
        lines += QStringLiteral("SQLSTATE %1").arg(error.sqlState);
    if (!error.constraint.isEmpty())
        lines += QStringLiteral("constraint %1").arg(error.constraint);
    return lines.join(QLatin1Char('\n'));
}

} // namespace punte
