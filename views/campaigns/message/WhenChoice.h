// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/MessageLaunch.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace punte {

class PlainLabel;
class SegmentedSwitch;
class ValueEditor;

/// When a message goes out: now, at a moment, or again and again with the next five moments, all on the wall of the campaign's zone.
class WhenChoice final : public QWidget {
    Q_OBJECT
public:
    WhenChoice(Database &database, const MessageDraft &draft, QWidget *parent = nullptr);

    /// What is chosen, or what is wrong with it.
    [[nodiscard]] Result<LaunchTime> time() const;
    [[nodiscard]] LaunchTime::Kind kind() const;

Q_SIGNALS:
    void changed();

private:
    void showKind();
    void askMoments();
    [[nodiscard]] MessageRhythm rhythm() const;

    Database &m_database;
    const MessageDraft &m_draft;
    SegmentedSwitch *m_kind;
    ValueEditor *m_at;
    QWidget *m_again;
    QComboBox *m_rhythm;
    QComboBox *m_weekday;
    QSpinBox *m_number;
    QTimeEdit *m_time;
    QSpinBox *m_times;
    PlainLabel *m_moments;
    QTimer m_timer;
    QList<QDateTime> m_next;
};

} // namespace punte
