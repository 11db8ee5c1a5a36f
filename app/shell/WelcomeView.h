// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace punte {

class SignInPanel;
struct SignInRequest;

/// What the window shows before a session is open: what is being done, or why it could not be done and what to do next.
class WelcomeView final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomeView(QWidget *parent);

    /// Step of the start, as a sentence: "Starting the local workspace…". Nothing is shown for the first 300 ms.
    void showProgress(const QString &step);
    /// `attempted`: "The local workspace could not be started."
    void showError(LiveText attempted, const AppError &error);
    /// Asks for name and password of a company server; the answer comes from signIn().
    void showSignIn(const SignInRequest &request);
    [[nodiscard]] SignInPanel &signIn() const { return *m_signIn; }
    void retranslate();
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isError() const { return m_isError; }

Q_SIGNALS:
    void retryRequested();
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void tellError();
    QLabel *m_logo;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_advice;
    QLabel *m_details;
    QProgressBar *m_bar;
    QPushButton *m_retry;
    QPushButton *m_more;
    QPushButton *m_quit;
    SignInPanel *m_signIn;
    bool m_isError = false;
    LiveText m_attempted; ///< with an error: said again in another language
    AppError m_error;
};

} // namespace punte
