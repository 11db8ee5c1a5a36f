// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace punte {

class StageHistory;

/// The way of an opportunity through the stages: each stage that it reached or skipped, with the days it spent there, since when, by whom.
/// Follows its history.
class StageTrack final : public QWidget {
    Q_OBJECT
public:
    explicit StageTrack(const StageHistory &history, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    /// A stage was clicked: the whole history is wanted.
    void opened();

private:
    void fill();

    const StageHistory &m_history;
    QBoxLayout *m_rows;
};

} // namespace punte
