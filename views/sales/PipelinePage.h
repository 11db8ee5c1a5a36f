// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "views/components/Page.h"

#include <memory>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace punte {

class BoardFrame;
class BoardModel;
class BoardView;
class ForecastView;
class LostReasons;
class ListDesk;
class OpportunityInspector;
class PagedTableModel;
class PipelineBinding;
class SegmentedSwitch;
struct AppError;
struct DropVerdict;
struct EditorSources;

/// The pipeline: the same opportunities as a board, as a list or by month of closing, under one filter, with the opportunity's inspector.
class PipelinePage final : public Page {
    Q_OBJECT
public:
    explicit PipelinePage(ShellServices &shell, QWidget *parent = nullptr);
    ~PipelinePage() override;

    QWidget *topBarWidget() override;
    QWidget *filterBar() override;
    void openView(const QUuid &view) override;
    void openFilter(const Filter &filter) override;
    QWidget *inspector() override;
    [[nodiscard]] bool inspectorFitsBeside(int pageWidth) const override;
    void setCovered(int width) override;
    QAction *primaryAction() override { return m_newOpportunity; }
    QList<QAction *> secondaryActions() override;
    [[nodiscard]] QByteArray fileKind() const override;
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

    enum View { BoardPage = 0, ListPage = 1, ForecastPage = 2 };
    void showView(int view);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void connectBoard();
    void connectList();
    void connectForecast();
    [[nodiscard]] BoardView *shownBoard() const;
    void connectInspector();
    void openPage(const QUuid &id);
    void showOpportunity(const QUuid &id);
    /// In the view that is looked at, and behind it.
    void selectOpportunity(const QUuid &id);
    /// `view` >= 0: and shows that view of it.
    void setFilter(const Filter &filter, int view = -1);
    void select();
    void selectBoardBehindList();
    void askBeforeMove(const QByteArray &asks, const QList<QUuid> &cards, int target, int row, const QRect &anchor);
    void completeTask(const QUuid &task, int version, const QString &title);
    void makeSortMenu();
    void sortBoard(const QByteArray &column);
    void showSorting();
    void restoreSelection(View view);
    void focusContent();
    void showContent();
    void moveSelectionTo(int column);
    void resumeMove();
    void moveCards(const QList<QUuid> &ids, int column);
    [[nodiscard]] QRect placeOf(const QUuid &card) const;
    void showMenu(QPoint globalPos);
    void addMoves(QMenu &menu, const QList<QUuid> &ids);
    void addMonths(QMenu &menu, const QList<QUuid> &ids);
    void walk(int step);
    void reportRefusal(const QList<QUuid> &cards, const AppError &error);
    [[nodiscard]] QString cardsText(const QList<QUuid> &cards) const;
    [[nodiscard]] QList<QUuid> selection() const;
    [[nodiscard]] QUuid currentOpportunity() const;

    std::unique_ptr<EditorSources> m_sources;
    BoardModel *m_board;
    LostReasons *m_reasons;
    PipelineBinding *m_binding;
    QStackedWidget *m_stack;
    BoardFrame *m_frame;
    BoardView *m_boardView; ///< of the frame
    ListDesk *m_desk;
    ForecastView *m_forecast;
    PagedTableModel *m_list; ///< of the desk
    SegmentedSwitch *m_switch;
    QPushButton *m_sort;
    OpportunityInspector *m_inspector;
    QByteArray m_sortColumn; ///< of the board; empty = the order that people give the cards
    QAction *m_newOpportunity = nullptr;
    QAction *m_inspect = nullptr;
    QList<QAction *> m_moveActions;
    Filter m_filter;
    bool m_activated = false;
    bool m_listAsked = false; ///< by the present filter
    bool m_boardAsked = false;
};

} // namespace punte
