// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "views/components/PopupFrame.h"

class QPushButton;

namespace punte {

class EditorGrid;

/// One text that a command needs: a name, a reason. A refusal is said under it, and what was typed stays.
class AskTextPopup final : public PopupFrame {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString label;
        QString verb;
        QString text; ///< to begin with
        int longest = 100;
        bool paragraph = false;
    };
    AskTextPopup(const Words &words, QWidget *anchor);
    void refuse(const AppError &error);

Q_SIGNALS:
    void confirmed(const QString &text);

private:
    void confirm();
    EditorGrid *m_grid;
    QPushButton *m_verb;
};

} // namespace punte
