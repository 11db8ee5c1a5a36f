// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QWidget>

namespace punte {

class PlainLabel;
class Planks;

/// An ordinal value in bars and in words: "2 of 3, medium risk". The ink tells what deserves a second look.
struct Level {
    int count = 3;
    int filled = 0;
    Token ink = Token::Text1;  ///< of the bars
    Token words = Token::Text2;
    QString text;
    bool strong = false;
};

/// A level of an option or a case beside its words, 14 px high.
class LevelBars final : public QWidget {
    Q_OBJECT
public:
    explicit LevelBars(QWidget *parent = nullptr);
    explicit LevelBars(const Level &level, QWidget *parent = nullptr);
    void setLevel(const Level &level);

    /// low, medium, high: "Medium effort", "High risk".
    [[nodiscard]] static Level effort(const QByteArray &level);
    [[nodiscard]] static Level risk(const QByteArray &level);
    /// 1 to 5: "4 of 5".
    [[nodiscard]] static Level urgency(int level);
    /// Place of low, medium, high from 1; 0 = none of them.
    [[nodiscard]] static int rank(const QByteArray &level);

private:
    Planks *m_bars;
    PlainLabel *m_words;
};

} // namespace punte
