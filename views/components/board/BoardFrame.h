// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace punte {

class BoardBinding;
class BoardModel;
class BoardView;
class ErrorState;
class LoadingState;
struct AppError;

/// A board and what is there instead of it: a wait until its first cards are there, or why they could not be read, with the way to try
/// again. Wires the view to the model. A board that was never read shows no zeros.
class BoardFrame final : public QStackedWidget {
    Q_OBJECT
public:
    BoardFrame(BoardModel &model, BoardBinding &binding, QWidget *parent = nullptr);

    [[nodiscard]] BoardView &view() const { return *m_view; }
    void setLoadingText(const QString &text);
    /// After a change of the language or of what cards are written with.
    void refresh();

Q_SIGNALS:
    /// The cards of the filter are there.
    void selected();
    /// Reading failed, with cards of an earlier time still in sight.
    void failedBehindCards(const punte::AppError &error);
    /// Another part is in front; the keyboard was inside.
    void keyboardLost();

private:
    void showState();

    BoardModel &m_model;
    BoardView *m_view;
    ErrorState *m_error;
    LoadingState *m_wait;
};

} // namespace punte
