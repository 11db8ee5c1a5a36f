// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decisions/cases/FrameRow.h"

namespace punte {

class Chip;
class LevelBars;
class OptionLetter;
struct CaseOption;

/// A possible response: its letter, what it is, what it costs in money, effort and risk.
class OptionRow final : public FrameRow {
    Q_OBJECT
public:
    explicit OptionRow(const QUuid &id, QWidget *parent = nullptr);

    void showOption(const CaseOption &option, const QByteArray &currency);

private:
    OptionLetter *m_letter;
    PlainLabel *m_title;
    PlainLabel *m_description;
    PlainLabel *m_cost;
    LevelBars *m_effort;
    LevelBars *m_risk;
    Chip *m_contract;
};

} // namespace punte
