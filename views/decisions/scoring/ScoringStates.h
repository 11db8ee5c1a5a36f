// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"
#include "views/components/StatePanel.h"

namespace punte {

/// In place of the form: for who was not asked, stepped aside or has handed in.
class ScoringStates final : public StatePanel {
    Q_OBJECT
public:
    explicit ScoringStates(QWidget *parent = nullptr);
    /// Whether there is a form to fill in instead.
    [[nodiscard]] static bool isMine(const CaseFacts &facts);
    void setCase(const CaseFacts &facts, bool isOwn);
    void retranslate();

private:
    void say(const QString &icon, const QString &title, const QString &fact);
    CaseFacts m_facts;
    bool m_isOwn = false;
};

} // namespace punte
