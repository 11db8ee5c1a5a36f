// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Page.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QPushButton;
class QStackedLayout;

namespace punte {

class AgendaListView;
class AgendaModel;
class EmptyState;
class ErrorState;
class LoadingState;
class NoRightState;
class PlainLabel;
struct AgendaItem;
struct AppError;

/// "What to do first": the list of work with its head (how many of how many are in sight, why this order) and its foot (the keys, how many
/// more there are, what was put off).
class AgendaPane final : public QFrame {
    Q_OBJECT
public:
    enum class State { List, Loading, Empty, Error, NoRight };

    AgendaPane(AgendaModel &model, std::function<QList<KeyHint>(const AgendaItem &)> lineHints, QWidget *parent = nullptr);

    [[nodiscard]] AgendaListView *view() const { return m_view; }
    [[nodiscard]] QPushButton *whyButton() const { return m_why; }
    [[nodiscard]] const AgendaItem *current() const;
    void select(int row);
    /// Keys that work whatever is current, for the foot.
    void setFootHints(const QList<KeyHint> &hints);
    /// The state's next step ("New task"), or null.
    void setNextStep(QAction *action);
    /// For pictures; showState() comes back to what is so.
    void showAs(State state);
    void showState();
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void opened();
    void whyRequested();
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void put(State state);
    void connectModel();
    void showCounts();
    void keepCurrent();

    AgendaModel &m_model;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QPushButton *m_why;
    AgendaListView *m_view;
    LoadingState *m_loading;
    EmptyState *m_empty;
    QPushButton *m_next;
    ErrorState *m_error;
    NoRightState *m_noRight;
    QStackedLayout *m_stack;
    QWidget *m_head;
    QWidget *m_foot;
    QBoxLayout *m_hints;
    QPushButton *m_snoozed;
    QPushButton *m_more;
    QAction *m_step = nullptr;
    int m_row = 0; ///< where the current line stood, for when it goes
    bool m_failed = false;
};

} // namespace punte
