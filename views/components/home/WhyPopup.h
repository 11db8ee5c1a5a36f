// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"

namespace punte {

struct AgendaItem;

/// Why an item stands where it does: each reason in words with its points, and what they add up to.
class WhyPopup final : public PopupFrame {
    Q_OBJECT
public:
    WhyPopup(const AgendaItem &item, int place, QWidget *anchor);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addReason(const QString &text, int points, int most);
};

} // namespace punte
