// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/core/Result.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace punte {

class PlainLabel;

/// A page's message: what happened, why, what to do. Info, warning or error; Details holds what a helper needs. One at a time, above
/// the content, closed with its cross or Esc when it has the focus.
class MessageStrip final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Positive, Warning, Error };

    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows a message; `text` and `details` may be empty. Removes the buttons of an earlier one. All are told again in another language.
    void showMessage(Kind kind, LiveText title, LiveText text = {}, LiveText details = {});
    /// An error as models report it: `attempted` says what was tried ("The opportunity could not be moved."), `advice` what to do now (the
    /// error's own hint without it). Details: SQLSTATE, constraint.
    void showError(LiveText attempted, const AppError &error, LiveText advice = {});
    /// Adds a button after the text; triggers `clicked` and keeps the strip.
    QPushButton *addAction(LiveText text);
    void dismiss();
    /// For screen readers and tests: title and text in one sentence.
    [[nodiscard]] QString messageText() const;
    [[nodiscard]] static QString detailsText(const AppError &error);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Action {
        QPushButton *button;
        LiveText text;
    };

    void retranslateUi();
    void tell();
    [[nodiscard]] QString iconName() const;

    Kind m_kind = Kind::Info;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_details;
    QPushButton *m_detailsButton;
    QToolButton *m_close;
    QHBoxLayout *m_row;
    QList<Action> m_actions;
    LiveText m_tellTitle;
    LiveText m_tellText;
    LiveText m_tellDetails;
};

} // namespace punte
