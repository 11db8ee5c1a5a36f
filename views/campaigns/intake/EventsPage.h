// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/intake/IntakePage.h"

namespace punte {

/// Providers' files of what became of messages: delivered, clicked by people and by machines, returned, answered, opted out.
class EventsPage final : public IntakePage {
    Q_OBJECT
public:
    explicit EventsPage(ShellServices &shell, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] IntakeJob *makeJob() override;
    [[nodiscard]] QByteArray sampleFile() const override;
};

} // namespace punte
