// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/Page.h"

namespace punte {

namespace {
constexpr int boardWithInspector = 1500 - 200; // window width of visual-language.md 4, less the navigation
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

} // namespace punte
