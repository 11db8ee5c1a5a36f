// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"

namespace punte {

class EditorGrid;
struct EditorSources;

/// Asks, beside the card or row, why a decision is called off. Enter does it, Esc leaves everything as it was.
class CallOffPopup final : public PopupFrame {
    Q_OBJECT
public:
    CallOffPopup(const QString &title, const EditorSources &sources, QWidget *anchor);

Q_SIGNALS:
    void confirmed(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    EditorGrid *m_grid;
};

} // namespace punte
