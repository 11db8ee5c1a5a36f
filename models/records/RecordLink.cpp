// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordLink.h"

#include <QRegularExpression>

namespace punte {

namespace {

constexpr std::pair<const char *, const char *> linkNames[] = {{"company", "customer"}, {"contact", "person"}, {"opportunity", "opportunity"}, {"contract", "contract"},
    {"task", "task"}, {"request", "request"}, {"decision", "decision"}};

} // namespace

QString RecordLink::text(const RecordRef &record)
{
    for (const auto &[kind, name] : linkNames)
        if (record.kind == kind && !record.id.isNull())
            return QStringLiteral("punte://%1/%2").arg(QString::fromLatin1(name), record.id.toString(QUuid::WithoutBraces));
    return {};
}

std::optional<RecordRef> RecordLink::read(const QString &text)
{
    // Programs that pass a link on may put a slash behind it and write the scheme in any case.
    static const QRegularExpression form(QStringLiteral("\\Apunte:(?://)?([a-z]{1,20})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray wanted = match.captured(1).toLower().toLatin1();
    for (const auto &[kind, name] : linkNames)
        if (wanted == name)
            return RecordRef{kind, QUuid::fromString(match.captured(2))};
    return std::nullopt;
}

} // namespace punte
