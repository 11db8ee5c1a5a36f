// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"

#include <QDate>

namespace punte {

class EditorGrid;

/// Asks until when something is put off: tomorrow, on Monday, in a week, or on a day that is typed. Up and Down walk, Enter chooses.
class PutOffPopup final : public PopupFrame {
    Q_OBJECT
public:
    PutOffPopup(QDate today, QWidget *anchor);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addChoice(const QString &text, QDate day, const char *name);
    void takeTyped();
    EditorGrid *m_grid;
};

} // namespace punte
