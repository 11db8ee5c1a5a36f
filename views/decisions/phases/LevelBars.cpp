// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/LevelBars.h"

#include "models/core/NumberFormat.h"
#include "views/components/PlainLabel.h"
#include "views/components/Planks.h"

#include <QHBoxLayout>

namespace punte {

LevelBars::LevelBars(QWidget *parent)
    : QWidget(parent)
    , m_bars(new Planks(this))
    , m_words(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_bars);
    row->addWidget(m_words, 1);
}

LevelBars::LevelBars(const Level &level, QWidget *parent)
    : LevelBars(parent)
{
    setLevel(level);
}

void LevelBars::setLevel(const Level &level)
{
    m_bars->setValue(level.count, level.filled, level.ink);
    m_words->setRole(level.strong ? FontRole::SecondaryMedium : FontRole::Secondary);
    m_words->setToken(level.words);
    m_words->setText(level.text);
    m_words->setVisible(!level.text.isEmpty());
    setAccessibleName(level.text);
}

int LevelBars::rank(const QByteArray &level) { return level == "low" ? 1 : level == "medium" ? 2 : level == "high" ? 3 : 0; }

Level LevelBars::effort(const QByteArray &level)
{
    const int place = rank(level);
    return {3, place, Token::Text1, Token::Text2, place == 1 ? tr("Low effort") : place == 2 ? tr("Medium effort") : place == 3 ? tr("High effort") : QString()};
}

Level LevelBars::risk(const QByteArray &level)
{
    const int place = rank(level);
    if (place == 3)
        return {3, place, Token::Danger, Token::Danger, tr("High risk"), true};
    return {3, place, Token::Text1, Token::Text2, place == 1 ? tr("Low risk") : place == 2 ? tr("Medium risk") : QString()};
}

Level LevelBars::urgency(int level)
{
    const Token ink = level >= 5 ? Token::Danger : level == 4 ? Token::Warning : Token::Text1;
    return {5, level, ink, level >= 4 ? ink : Token::Text1, tr("%1 of 5", "urgency").arg(NumberFormat::integer(level)), level >= 4};
}

} // namespace punte
