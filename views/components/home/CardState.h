// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/LoadingState.h"

namespace punte {

class PlainLabel;
struct AppError;

/// What a card says instead of its rows: that they are being read, that there are none, or why they could not be read, with the way to ask
/// again. Takes no room when there is nothing to say.
class CardState final : public QWidget {
    Q_OBJECT
public:
    /// `messageName`: object name of the sentence.
    explicit CardState(const char *messageName, QWidget *parent = nullptr);

    template <class Model>
    void waitFor(Model &model)
    {
        m_loading->waitFor(model);
    }
    void setLoadingText(const QString &text) { m_loading->setText(text); }
    void showLoading();
    void showMessage(const QString &message);
    /// `what`: was to be read ("The figures could not be read."). What a person stopped himself is no fault.
    void showFailed(const QString &what, const AppError &error);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    LoadingState *m_loading;
    PlainLabel *m_message;
    QPushButton *m_retry;
};

} // namespace punte
