// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "views/components/LoadingState.h"
#include "views/theme/PunteStyle.h"
#include "views/theme/Theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedLayout;

namespace punte {

class PlainLabel;

/// Shows one of the widgets of `stack`: the view, or a state in its place. The keyboard goes along, and whoever gives it to the view means
/// what stands there.
void showInPlaceOf(QWidget &view, QWidget *shown, QStackedLayout &stack);

/// The centre of a page or panel that has nothing else to show: icon, one sentence, one fact, at most two buttons.
class StatePanel : public QWidget {
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent = nullptr);

    void setIcon(const QString &name, Token token = Token::Text3);
    void setTitle(const QString &title);
    void setFact(const QString &fact);
    /// Appends a button; the caller connects clicked().
    QPushButton *addButton(const QString &text, ButtonVariant variant = ButtonVariant::Default);
    [[nodiscard]] QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QBoxLayout *column() const { return m_column; }

private:
    QString m_icon;
    Token m_iconToken = Token::Text3;
    QWidget *m_iconSpace;
    PlainLabel *m_title;
    PlainLabel *m_fact;
    QBoxLayout *m_column;
    QBoxLayout *m_buttons;
};

/// Nothing here yet, or nothing for this filter.
class EmptyState final : public StatePanel {
    Q_OBJECT
public:
    using StatePanel::StatePanel;
    EmptyState(const QString &icon, const QString &title, const QString &fact, QWidget *parent = nullptr);
};

/// Loading failed: what happened, Try again, Details.
class ErrorState final : public StatePanel {
    Q_OBJECT
public:
    explicit ErrorState(QWidget *parent = nullptr);
    /// `kept`: what was not lost ("Your last changes are kept here."); may be empty.
    void setError(const AppError &error, const QString &kept = {});

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    AppError m_error; ///< what is said, for another language
    bool m_keeps = false; ///< the fact says what was not lost
    QPushButton *m_retry;
    QPushButton *m_detailsButton;
    PlainLabel *m_details;
};

/// The person may not see or do this; says who can.
class NoRightState final : public StatePanel {
    Q_OBJECT
public:
    NoRightState(const QString &title, const QString &whoCan, QWidget *parent = nullptr);
};

} // namespace punte
