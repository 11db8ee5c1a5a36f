// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/EditorSources.h"
#include "views/components/Page.h"

#include <QPointer>
#include <QTimer>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace punte {

class BoardFrame;
class BoardModel;
class BoardView;
class DecisionBinding;
class DecisionInspector;
class ListDesk;
class PagedTableModel;
class SegmentedSwitch;
struct AppError;

/// The inbox of decisions: the same cases as a list, the urgent ones first, and as a board by status, under one filter, with the inspector
/// of one. Opening one shows its page.
class DecisionsPage final : public Page {
    Q_OBJECT
public:
    explicit DecisionsPage(ShellServices &shell, QWidget *parent = nullptr);

    enum View { ListPage = 0, BoardPage = 1 };
    void showView(int view);

    QWidget *topBarWidget() override;
    QWidget *filterBar() override;
    void openView(const QUuid &view) override;
    void openFilter(const Filter &filter) override;
    QWidget *inspector() override;
    [[nodiscard]] bool inspectorFitsBeside(int pageWidth) const override;
    void setCovered(int width) override;
    QList<QAction *> secondaryActions() override;
    QAction *primaryAction() override { return m_new; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    RecordWalker *walker(const QByteArray &kind) override;
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] RecordContext currentContext() const override;
    [[nodiscard]] RecordRef currentRecord() const override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    QList<Scene> scenes() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // DecisionsPageWires.cpp
    void connectBoard();
    void connectCards();
    void connectList();
    void connectInspector();
    // DecisionsPage.cpp
    void setFilter(const Filter &filter, int view = -1);
    void select();
    void refresh();
    void showContent();
    void restoreSelection(View view);
    void focusContent();
    void openCase(const QUuid &id);
    void showDecision(const QUuid &id);
    void selectDecision(const QUuid &id);
    [[nodiscard]] QList<QUuid> selection() const;
    [[nodiscard]] QUuid currentDecision() const;
    // DecisionsPageActions.cpp
    void makeActions();
    void makeMoves();
    void makePresets();
    void showPreset();
    void moveSelectionTo(int column);
    void moveCards(const QList<QUuid> &ids, int column);
    void askBeforeMove(const QByteArray &asks, const QList<QUuid> &cards, int target, const QRect &anchor);
    [[nodiscard]] QRect placeOf(const QUuid &card) const;
    void showMenu(QPoint globalPos);
    void addMoves(QMenu &menu, const QList<QUuid> &ids);
    void walk(int step);
    void reportRefusal(const QList<QUuid> &cards, const AppError &error);
    [[nodiscard]] QString cardsText(const QList<QUuid> &cards) const;

    EditorSources m_sources;
    BoardModel *m_board;
    DecisionBinding *m_binding;
    QStackedWidget *m_stack;
    BoardFrame *m_frame;
    BoardView *m_boardView; ///< of the frame
    ListDesk *m_desk;
    PagedTableModel *m_list; ///< of the desk
    SegmentedSwitch *m_switch;
    QPushButton *m_presets;
    DecisionInspector *m_inspector;
    QAction *m_new = nullptr;
    QAction *m_inspect = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QList<QAction *> m_moveActions;
    QPointer<QObject> m_moveWaits; ///< for the board, which has not been read yet
    Filter m_filter;
    QTimer m_minute; ///< scores are handed in without a notice, and what is due comes nearer
    bool m_activated = false;
    bool m_listAsked = false;  ///< by the present filter
    bool m_boardAsked = false;
};

} // namespace punte
