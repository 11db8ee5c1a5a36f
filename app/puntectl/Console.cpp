// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/puntectl/Console.h"

#include <QJsonDocument>

#include <cstdio>

namespace punte {

namespace {

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return ExitCode::Usage;
    case ErrorKind::Offline:
    case ErrorKind::Incompatible:
    case ErrorKind::Timeout:
        return ExitCode::Unavailable;
    case ErrorKind::Internal:
        return ExitCode::Internal;
    default:
        return ExitCode::Refused;
    }
}

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline: return QStringLiteral("offline");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::Duplicate: return QStringLiteral("duplicate");
    case ErrorKind::Constraint: return QStringLiteral("constraint");
    case ErrorKind::Denied: return QStringLiteral("denied");
    case ErrorKind::Timeout: return QStringLiteral("timeout");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Incompatible: return QStringLiteral("incompatible");
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::Internal: break;
    }
    return QStringLiteral("internal");
}

} // namespace

void Console::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Console::writeError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void Console::say(const QString &line) const
{
    if (!m_json)
        write(line + u'\n');
}

void Console::answer(QJsonObject object, bool ok) const
{
    if (!m_json)
        return;
    object.insert(QStringLiteral("ok"), ok);
    write(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

int Console::fail(const AppError &error) const
{
    if (m_json) {
        answer({{QStringLiteral("error"),
                 QJsonObject{{QStringLiteral("kind"), kindName(error.kind)},
                             {QStringLiteral("message"), error.what},
                             {QStringLiteral("detail"), error.detail},
                             {QStringLiteral("hint"), error.hint}}}},
               false);
    }
    QString text = QStringLiteral("puntectl: ") + error.what + u'\n';
    if (!error.detail.isEmpty() && error.detail != error.what)
        text += QStringLiteral("  ") + QString(error.detail).replace(u'\n', QStringLiteral("\n  ")) + u'\n';
    if (!error.hint.isEmpty())
        text += error.hint + u'\n';
    writeError(text);
    return exitCodeOf(error.kind);
}

int Console::usage(const QString &message) const
{
    return fail({.kind = ErrorKind::Invalid, .what = message});
}

} // namespace punte
