// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/WhatIf.h"

#include <QObject>
#include <QThreadPool>

namespace punte {

/// In how many plausible weightings each option is first: the 10,000 draws are made by another thread, because a slider must not wait for
/// them. Only the newest question is answered. GUI thread.
class PlausibleDraws final : public QObject {
    Q_OBJECT
public:
    explicit PlausibleDraws(QObject *parent = nullptr);
    ~PlausibleDraws() override;

    void ask(const WhatIf &whatIf, const QList<double> &weights);
    /// What is on its way is about something else.
    void drop();
    [[nodiscard]] bool isRunning() const { return m_asked != m_answered; }

Q_SIGNALS:
    /// Shares by option, nothing for an incomplete one.
    void drawn(const QList<double> &weights, const QList<std::optional<double>> &first);

private:
    QThreadPool m_pool;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
};

} // namespace punte
