// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Page.h"
#include "views/decisions/phases/PhaseRegistry.h"

#include <QHash>
#include <QTimer>

#include <functional>

class QPushButton;
class QStackedLayout;

namespace punte {

class Chip;
class DecisionCase;
class EmptyState;
class ErrorState;
class HistoryTab;
class LoadingState;
class NoRightState;
class PhaseView;
class Reading;
class RecordWalkBar;
struct AppError;

/// The page of one decision: it stands under the list of decisions, walks on to the previous and next one (Alt+Up, Alt+Down), goes back
/// with Esc, and shows the view of the phase that the case is in. The steppers of the views lead to the other phases that can be looked
/// at; a case that moves on takes the page along.
class DecisionPage final : public Page {
    Q_OBJECT
public:
    explicit DecisionPage(ShellServices &shell, QWidget *parent = nullptr);
    ~DecisionPage() override;

    [[nodiscard]] DecisionCase &decision() const { return *m_case; }
    /// The view that is shown; null before the case was read.
    [[nodiscard]] PhaseView *view() const { return m_shown; }
    [[nodiscard]] QByteArray viewId() const;
    /// Shows the view that stands for this phase, if it can be looked at; 0 = the one of the case.
    void showPhase(int phase);

    [[nodiscard]] QByteArray parentPage() const override { return "decisions"; }
    [[nodiscard]] QString titleText() const override;
    QWidget *topBarWidget() override { return m_bar; }
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void activate() override;
    void deactivate() override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] RecordRef currentRecord() const override;
    [[nodiscard]] bool isReady() const override;
    QList<Scene> scenes() override;
    void retranslate() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void makeStates();
    void showInstead(QWidget *widget);
    [[nodiscard]] bool isContentShown() const;
    [[nodiscard]] bool isMissingShown() const;
    void showCase();
    void showView(const PhaseInfo &info);
    PhaseView *viewOf(const PhaseInfo &info);
    void showMissing();
    void showFailed(const AppError &error);
    void showBadge();
    void showTrail(bool shown);
    void focusShown();
    void goBack();
    void retry();
    void stopReading();
    void walk(int step);
    void readPosition();
    void openFirst();
    /// `then` is done when it is shown: a state for a picture.
    void openInPhase(int phase, std::function<void()> then = {});
    void doWhenReady();

    [[nodiscard]] QList<Scene> questionScenes(const std::function<void()> &back);

    DecisionCase *m_case;
    Reading *m_first;              ///< of the case to begin with
    QHash<QByteArray, PhaseView *> m_views;
    PhaseView *m_shown = nullptr;
    int m_wanted = 0;              ///< the phase that was chosen to be looked at
    int m_phase = 0;               ///< of the case when it was read last
    bool m_none = false;           ///< there is no decision at all for this person
    bool m_failed = false;
    std::function<void()> m_whenReady;
    QUuid m_before;                ///< of the scenes: what was shown before
    QWidget *m_bar;
    Chip *m_badge;
    RecordWalkBar *m_walkBar = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_trailAction = nullptr;
    HistoryTab *m_trail = nullptr;
    EmptyState *m_missing;
    ErrorState *m_error;
    LoadingState *m_waiting;
    NoRightState *m_noRight;
    QPushButton *m_back;
    QStackedLayout *m_stack;
    QTimer m_waitTimer;
};

} // namespace punte
