// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/Page.h"

#include "views/components/KeyCap.h"

#include <algorithm>

namespace punte {

namespace {
constexpr int boardWithInspector = 1500 - 200; // window width of visual-language.md 4, less the navigation
constexpr qsizetype mostIdsKept = 200;
}

Page::Page(QByteArray pageId, ShellServices &shell, QWidget *parent)
    : QWidget(parent)
    , m_pageId(std::move(pageId))
    , m_shell(shell)
{
    setObjectName(QString::fromLatin1(m_pageId) + QStringLiteral("Page"));
}

Page::~Page() = default;

bool Page::inspectorFitsBeside(int pageWidth) const
{
    return pageWidth >= boardWithInspector;
}

QJsonArray Page::toJson(const QList<QUuid> &ids)
{
    QJsonArray json;
    for (const QUuid &id : ids.first(std::min(ids.size(), mostIdsKept)))
        json.append(id.toString(QUuid::WithoutBraces));
    return json;
}

QList<KeyHint> Page::cellHints()
{
    return {{{QStringLiteral("Enter")}, tr("keep")}, {{QStringLiteral("Esc")}, tr("restore")}};
}

QList<KeyHint> Page::inspectorHints(const QAction *next)
{
    QList<KeyHint> hints{{{QStringLiteral("Esc")}, tr("close")}};
    if (next && !next->shortcut().isEmpty())
        hints.prepend({KeyCap::keys(next->shortcut()), next->text().left(1).toLower() + next->text().mid(1)});
    return hints;
}

QList<QUuid> Page::idsFromJson(const QJsonValue &json)
{
    QList<QUuid> ids;
    for (const QJsonValue &value : json.toArray())
        if (const QUuid id = QUuid::fromString(value.toString()); !id.isNull())
            ids.append(id);
    return ids;
}

} // namespace punte
