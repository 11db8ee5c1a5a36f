// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/outcome/Learning.h"

#include <QWidget>

class QBoxLayout;

namespace punte {

class LearningModel;
class PanelFrame;
class PlainLabel;
class ShellServices;

/// What the team did in similar cases, in a few lines beside the work on a decision: how alike, what was sent, how satisfied the customer
/// was and whether he stayed; each opens its case. Says so when there are fewer than ten. A panel of its own; any view may show it.
class SimilarCases final : public QWidget {
    Q_OBJECT
public:
    explicit SimilarCases(ShellServices &shell, QWidget *parent = nullptr);

    /// Reads anew when it is another decision.
    void setDecision(const QUuid &decision);
    [[nodiscard]] bool isReady() const;
    void retranslate();

Q_SIGNALS:
    void readyChanged();

private:
    void fill();
    [[nodiscard]] QString summary(const Learning &learning) const;

    ShellServices &m_shell;
    LearningModel *m_model;
    PanelFrame *m_frame;
    PlainLabel *m_words;
    QBoxLayout *m_rows;
};

} // namespace punte
