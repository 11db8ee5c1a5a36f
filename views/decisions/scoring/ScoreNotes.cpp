// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/ScoreNotes.h"

#include "views/components/PlainLabel.h"
#include "views/decisions/scoring/NoteIcon.h"

#include <QBoxLayout>

namespace punte {

ScoreNotes::ScoreNotes(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("scoreNotes"));
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(4), 0, 0, 0);
    row->setSpacing(theme.px(4));
    for (const char *icon : {"view-private", "media-playlist-shuffle", "object-locked"}) {
        if (!m_labels.isEmpty())
            row->addSpacing(theme.px(4));
        row->addWidget(new NoteIcon(QString::fromLatin1(icon), this));
        m_labels.append(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this));
        row->addWidget(m_labels.last());
    }
    row->addStretch(1);
    retranslate();
}

void ScoreNotes::setOwn(bool isOwn)
{
    m_isOwn = isOwn;
    retranslate();
}

void ScoreNotes::retranslate()
{
    m_labels.at(0)->setText(m_isOwn ? tr("Kept in your own workspace") : tr("Seen only by me"));
    m_labels.at(1)->setText(tr("Options in random order, different for each person"));
    m_labels.at(2)->setText(tr("Weights were fixed in phase 3"));
}

} // namespace punte
