// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestsModel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace punte {

class ErrorState;
class LoadingState;
class SegmentedSwitch;
class StatePanel;

/// The left side of the inbox: its segments with how many each holds, a text filter, and the requests as cards.
class InboxPane final : public QWidget {
    Q_OBJECT
public:
    enum class State { List, Loading, Empty, Error };

    explicit InboxPane(RequestsModel &model, QWidget *parent = nullptr);
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QUuid currentId() const;
    /// False when the request is not in the list, or not yet.
    bool select(const QUuid &id);
    void showSegment(RequestsModel::Segment segment);
    /// Only the requests behind a figure; a button says so and ends it.
    void showAnswered(const AnsweredRequests &answered);
    /// The keyboard goes to the list, or while it is empty to what chooses another one.
    void takeKeyboard();
    /// Walks by `step`; the ends stay.
    void walk(int step);
    void findText();
    /// For pictures; showState() comes back to what is so.
    void showAs(State state);
    void showState();
    void retranslate();

Q_SIGNALS:
    void currentChanged(const QUuid &id);
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCounts();
    RequestsModel &m_model;
    SegmentedSwitch *m_segments;
    bool m_lent = false; ///< the segments hold the keyboard for a list that is not there yet
    QLineEdit *m_find;
    QPushButton *m_answered;
    QListView *m_view;
    StatePanel *m_empty;
    ErrorState *m_error;
    LoadingState *m_loading;
    QStackedLayout *m_stack;
    bool m_failed = false;
};

} // namespace punte
