// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/NoteIcon.h"

#include "views/theme/Icons.h"

#include <QPainter>

namespace punte {

NoteIcon::NoteIcon(QString name, QWidget *parent, Token token, int size)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_token(token)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NoteIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Icons::paint(painter, rect(), m_name, themeColor(m_token));
}

} // namespace punte
