// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealFacts.h"
#include "views/components/PanelFrame.h"

class QPushButton;
class QVBoxLayout;

namespace punte {

class EmphasisLabel;
class Planks;

/// How far the group agrees, in one word and its figure; where views differ most; what must be known before the ranking is believed; and
/// the comments, without names.
class AgreementCard final : public PanelFrame {
    Q_OBJECT
public:
    explicit AgreementCard(QWidget *parent = nullptr);
    void showFacts(const RevealFacts &facts, qsizetype comments);
    void retranslate();

Q_SIGNALS:
    void commentsWanted(QWidget *anchor);

private:
    void showCautions(const QStringList &cautions);

    QWidget *m_wordRow;
    Planks *m_planks;
    PlainLabel *m_word;
    EmphasisLabel *m_text;
    EmphasisLabel *m_rounds;
    QVBoxLayout *m_cautions;
    QPushButton *m_comments;
    qsizetype m_commentCount = 0;
};

} // namespace punte
