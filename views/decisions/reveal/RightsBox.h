// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealData.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace punte {

struct CaseFacts;
struct CaseOption;

/// "May I decide?": authority, amount and sign-off for the chosen option, each with a tick or a cross, and what helps where one is missing.
/// The database decides; this says it before.
class RightsBox final : public QWidget {
    Q_OBJECT
public:
    explicit RightsBox(QWidget *parent = nullptr);

    /// `option` null = none is chosen. `maySign`: this person's job is to sign off.
    void showRights(const CaseFacts &facts, const CaseOption *option, const ChoiceRight *right, bool maySign);
    [[nodiscard]] QPushButton *handUpButton() const { return m_handUp; }

Q_SIGNALS:
    void handUpWanted(QWidget *anchor);
    void signOffAsked();
    /// `given` false takes it back.
    void signOffWanted(bool given);

private:
    void addLine(bool fine, const QString &text, const QString &end, const QString &below = {});
    void showAuthority(const CaseFacts &facts, const CaseOption &option, const ChoiceRight &right);
    void showSignOff(const CaseFacts &facts, const CaseOption &option, const ChoiceRight &right, bool maySign);

    QVBoxLayout *m_lines;
    QPushButton *m_handUp;
    QPushButton *m_ask;
    QPushButton *m_sign;
    QPushButton *m_takeBack;
};

} // namespace punte
