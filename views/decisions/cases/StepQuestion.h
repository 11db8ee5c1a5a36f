// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"
#include "views/decisions/cases/FramingDesk.h"

class QCheckBox;

namespace punte {

class EditorGrid;

/// What has to be known before scoring begins: until when scores are wanted, and that so few are not anonymous.
class StepQuestion final : public PopupFrame {
    Q_OBJECT
public:
    StepQuestion(FramingDesk &desk, QWidget *anchor);

private:
    void askScoring();
    void confirm();
    void send(const FrameCommand &command, const QString &doneText);

    FramingDesk &m_desk;
    EditorGrid *m_grid;
    QCheckBox *m_small = nullptr;
    bool m_sent = false;
};

} // namespace punte
