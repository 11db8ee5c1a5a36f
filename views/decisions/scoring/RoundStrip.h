// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"

#include <QFrame>

class QPushButton;

namespace punte {

class PlainLabel;
class RoundDesk;

/// Tells whoever leads the decision that the round waits for him: enough have finished, or the deadline has passed and they have not.
/// Nothing is revealed by itself.
class RoundStrip final : public QFrame {
    Q_OBJECT
public:
    explicit RoundStrip(RoundDesk &desk, QWidget *parent = nullptr);

    /// Hides itself while there is nothing to decide.
    void setCase(const CaseFacts &facts);
    void retranslate();
    /// Enough have finished, and whoever looks at it may reveal.
    [[nodiscard]] bool isRevealOffered() const;
    void askReveal();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;
    /// The deadline has passed with fewer than it takes.
    [[nodiscard]] bool isShort() const;
    CaseFacts m_facts;
    bool m_isLate = false;
    QWidget *m_icon;
    PlainLabel *m_text;
    QPushButton *m_extend;
    QPushButton *m_ask;
    QPushButton *m_close;
    QPushButton *m_reveal;
};

} // namespace punte
