// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"
#include "views/decisions/cases/FramingDesk.h"

class QCheckBox;

namespace punte {

class EditorGrid;

/// What a step of a decision has to know: until when scores are wanted and that so few are not anonymous, or why it is called off.
class StepQuestion final : public PopupFrame {
    Q_OBJECT
public:
    enum class Asks { Scoring, CallOff };

    StepQuestion(FramingDesk &desk, Asks asks, QWidget *anchor);

private:
    void askScoring();
    void askReason();
    void confirm();
    void send(const FrameCommand &command, const QString &doneText, bool undoable);

    FramingDesk &m_desk;
    Asks m_asks;
    EditorGrid *m_grid;
    QCheckBox *m_small = nullptr;
    bool m_sent = false;
};

} // namespace punte
