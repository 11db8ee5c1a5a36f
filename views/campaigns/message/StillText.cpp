// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/StillText.h"

#include <QUrl>

namespace punte {

StillText::StillText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
}

void StillText::showLetter(const QString &cleanHtml) { setHtml(cleanHtml); }

QVariant StillText::loadResource(int type, const QUrl &name)
{
    return name.scheme() == QLatin1String("data") ? QTextEdit::loadResource(type, name) : QVariant();
}

} // namespace punte
