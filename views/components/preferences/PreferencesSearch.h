// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/SearchProvider.h"

namespace punte {

/// Settings in the command palette: choosing one opens Preferences at it. Known without asking anybody.
class PreferencesSearch final : public SearchProvider {
public:
    [[nodiscard]] const char *group() const override;
    [[nodiscard]] QList<QByteArray> kinds() const override;
    [[nodiscard]] int order() const override { return afterCommands; }
    void search(QObject *context, const QString &text, int limit, Done done) override;
};

} // namespace punte
