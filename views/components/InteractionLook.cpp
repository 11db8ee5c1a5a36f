// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/InteractionLook.h"

#include <QHash>

namespace punte {

QString interactionIcon(const QString &type)
{
    static const QHash<QString, QString> icons{{QStringLiteral("CALL"), QStringLiteral("call-start")},
        {QStringLiteral("EMAIL"), QStringLiteral("mail-message")}, {QStringLiteral("MEETING"), QStringLiteral("meeting-attending")},
        {QStringLiteral("DEMO"), QStringLiteral("view-presentation")}, {QStringLiteral("PRESENTATION"), QStringLiteral("view-presentation")},
        {QStringLiteral("FOLLOW_UP"), QStringLiteral("edit-redo")}, {QStringLiteral("SUPPORT"), QStringLiteral("help-contents")}};
    return icons.value(type);
}

} // namespace punte
