// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMenu>

#include <functional>

namespace punte {

class UntilPopup;

/// Until when something is put off: a menu with the usual times, and one that is typed. GUI thread.
class SnoozeMenu final : public QMenu {
    Q_OBJECT
public:
    /// `chosen` is called at most once, with a moment to come. `anchor` is where a typed time is asked for; both die with it.
    SnoozeMenu(QWidget *anchor, std::function<void(const QDateTime &)> chosen);
    /// Where it lies: under this part of the anchor.
    void openAt(const QRect &place);
    /// Asks for a moment by itself; the caller shows it.
    [[nodiscard]] static UntilPopup *askTyped(QWidget *anchor, std::function<void(const QDateTime &)> chosen);

    /// What the entries mean at this moment, in their order.
    [[nodiscard]] static QList<QDateTime> usualTimes(const QDateTime &now);
};

} // namespace punte
