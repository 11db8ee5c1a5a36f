// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/NoticeOpener.h"

#include "views/components/ShellServices.h"

#include <QHash>

namespace punte {

void openNotice(ShellServices &shell, const Notice &notice)
{
    if (!notice.subjectKind.isEmpty() && !notice.subject.isNull()) {
        shell.openRecord(notice.subjectKind, notice.subject);
        return;
    }
    // What a rule counts, or the rows of an import, by the page that lists them.
    static const QHash<QString, QByteArray> pages{{QStringLiteral("task"), "tasks"}, {QStringLiteral("tasks"), "tasks"},
        {QStringLiteral("opportunity"), "pipeline"}, {QStringLiteral("opportunities"), "pipeline"}, {QStringLiteral("company"), "customers"},
        {QStringLiteral("companies"), "customers"}, {QStringLiteral("interactions"), "customers"}, {QStringLiteral("request"), "requests"},
        {QStringLiteral("people"), "people"}, {QStringLiteral("contracts"), "contracts"}};
    const QByteArray page = pages.value(notice.facts.value(QLatin1String("what")).toString());
    if (!page.isEmpty())
        shell.showPage(page);
}

} // namespace punte
