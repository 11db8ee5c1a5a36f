// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Where the time of a start goes, for whoever asks: `QT_LOGGING_RULES=punte.startup.info=true punte ...` logs each step with the
/// nanoseconds of the steady clock, the last being `rows painted of <view>`: the first frame that shows rows of a board or list is on its
/// way to the display. Without that rule it does nothing.
class StartupProbe final : public QObject {
    Q_OBJECT
public:
    static void mark(const QByteArray &step);
    /// Watches for the first paints until rows are there; to be made once, after the application.
    static void watch();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit StartupProbe(QObject *parent);
    bool m_windowSeen = false;
};

} // namespace punte
