// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"

#include <QDate>
#include <QWidget>

namespace punte {

class BoardFrame;
class BoardModel;
class BoardView;
class ConflictDesk;
class ForecastBinding;
class LostReasons;
class ShellServices;

/// The third view of the pipeline: open opportunities by the month in which they are expected to close. Dragging a card to another month
/// changes its close date and keeps the day where it can.
class ForecastView final : public QWidget {
    Q_OBJECT
public:
    ForecastView(ShellServices &shell, LostReasons &reasons, ConflictDesk &conflicts, QWidget *parent = nullptr);

    [[nodiscard]] BoardModel &model() const { return *m_model; }
    [[nodiscard]] BoardView &view() const;
    [[nodiscard]] ForecastBinding &binding() const { return *m_binding; }
    void setFilter(const Filter &filter);
    /// Reads the cards unless those of this filter were asked for already.
    void select();
    [[nodiscard]] bool isReady() const;
    void retranslate();

Q_SIGNALS:
    /// The rows behind a head: open opportunities with a close date in that time.
    void timeChosen(const QList<punte::FilterTerm> &terms);
    void readyChanged();
    void figuresChanged();
    /// The cards of the filter are there.
    void selected();

private:
    void connectModel();
    void connectView();
    void followDay(QDate today);

    ShellServices &m_shell;
    BoardModel *m_model;
    ForecastBinding *m_binding;
    BoardFrame *m_frame;
    QDate m_firstMonth;
    bool m_asked = false;
};

} // namespace punte
