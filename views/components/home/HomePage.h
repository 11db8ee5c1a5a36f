// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "views/components/Page.h"
#include "views/components/home/HomePages.h"

class QBoxLayout;

namespace punte {

class AgendaModel;
class AgendaPane;
class PanelColumn;
class PlainLabel;
class PopupFrame;
struct ActionLabel;
struct AgendaItem;

/// The first page: what to do first, with the reasons, and beside it the day, the person's figures and whatever else domains bring. Everything
/// by key. It knows no domain.
class HomePage final : public Page {
    Q_OBJECT
public:
    HomePage(ShellServices &shell, const HomeCommands &commands, QWidget *parent = nullptr);

    QWidget *topBarWidget() override;
    [[nodiscard]] QString titleText() const override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    void activate() override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] bool isReady() const override;
    QList<Scene> scenes() override;
    void retranslate() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void connectModel();
    void arrange();
    void showDay();
    void enableActions();
    void openCurrent();
    void completeCurrent();
    void snoozeCurrent();
    void callCurrent();
    void explainCurrent();
    void showMenu(const QPoint &place);
    /// Triggers a command of a domain that begins with nothing chosen.
    void triggerPlain(QAction *command);
    [[nodiscard]] bool canCall(const AgendaItem &item) const;
    [[nodiscard]] QList<KeyHint> lineHints(const AgendaItem &item) const;
    void saved(const QUuid &action, const ActionLabel &label);
    void failed(const AppError &error);

    HomeCommands m_commands;
    AgendaModel *m_model;
    AgendaPane *m_pane;
    PanelColumn *m_column;
    PlainLabel *m_day;
    QBoxLayout *m_layout;
    QPointer<PopupFrame> m_popup;
    QAction *m_open = nullptr;
    QAction *m_done = nullptr;
    QAction *m_snooze = nullptr;
    QAction *m_call = nullptr;
    QAction *m_why = nullptr;
    QAction *m_newTask = nullptr;
    QAction *m_logCall = nullptr;
    bool m_aboutNothing = false;
    bool m_activated = false;
};

} // namespace punte
