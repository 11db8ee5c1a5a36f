// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/reveal/DecideCommands.h"
#include "views/components/PopupFrame.h"

class QCheckBox;
class QPushButton;

namespace punte {

class EditorGrid;
class PlainLabel;

/// To whom the decision is handed: the colleagues whose authority and limit are enough for the chosen option, the lowest first.
class HandUpPopup final : public PopupFrame {
    Q_OBJECT
public:
    HandUpPopup(Database &database, const QUuid &decision, const QUuid &option, QWidget *anchor);
    [[nodiscard]] bool isReady() const { return m_ready; }

Q_SIGNALS:
    void chosen(const QUuid &person, const QString &name);
    void readyChanged();

private:
    void showColleagues(const Result<QList<DecideColleague>> &colleagues);

    PlainLabel *m_note;
    bool m_ready = false;
};

/// Everybody scores once more: until when, and that with fewer than three it is not anonymous.
class NextRoundPopup final : public PopupFrame {
    Q_OBJECT
public:
    NextRoundPopup(const CaseFacts &facts, int round, QWidget *anchor);

Q_SIGNALS:
    void wanted(const QDateTime &deadline, bool small);

private:
    void start();

    EditorGrid *m_grid;
    QCheckBox *m_small = nullptr;
    QPushButton *m_start;
};

} // namespace punte
