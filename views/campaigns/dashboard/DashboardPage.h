// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/DashboardModel.h"
#include "views/components/Page.h"

class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace punte {

class PacePanel;
class CampaignSwitch;
class DashboardBar;
class EmptyState;
class ErrorState;
class FigureTiles;
class LoadingState;
class MarkRowsView;
class MetricPanel;
class Reading;
class SendsPanel;
class SharePanel;
class TestPanel;

/// The dashboard of campaigns: nine figures against the time before, one of them day by day, budgets, messages, the A/B test and who earned
/// the revenue. Every figure opens exactly its rows. F5 counts anew; what changed meanwhile is said and waits for it.
class DashboardPage final : public Page {
    Q_OBJECT
public:
    explicit DashboardPage(ShellServices &shell, QWidget *parent = nullptr);

    QWidget *topBarWidget() override;
    QWidget *filterBar() override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override { return {m_export}; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    [[nodiscard]] bool isReady() const override;
    bool stepPlace(int step) override;
    QList<Scene> scenes() override;
    void retranslate() override;

    [[nodiscard]] DashboardModel &model() const { return *m_model; }
    [[nodiscard]] DashboardBar &bar() const { return *m_bar; }
    [[nodiscard]] MarkRowsView &rowsView() const { return *m_rows; }
    [[nodiscard]] QByteArray currency() const;
    /// The rows of a mark in place of the dashboard, and back.
    void openRows(const DashboardMark &mark, const QString &title);
    void closeRows();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildBody();
    void buildActions();
    void wirePanels();
    void arrange();
    void readNames();
    void chosen();
    void showAll();
    void showState();
    void openTest(const QUuid &campaign);
    void newCampaign();
    void showTables(bool tables);
    [[nodiscard]] Dashboard withoutResults() const;
    void showPanels(const Dashboard &dashboard);
    void showExportMenu();
    void exportCsv();
    void exportPdf();
    void exportPng();
    void printNow();
    void writeFile(const QString &title, const QString &suffix, std::function<Result<>(const QString &)> write);
    [[nodiscard]] QByteArray csvOfFigures() const;
    [[nodiscard]] QByteArray csvOfRows() const;
    void paintPaper(QPainter &painter, const QSizeF &size) const;

    DashboardModel *m_model;
    Reading *m_names;
    CampaignSwitch *m_switch;
    DashboardBar *m_bar;
    QStackedLayout *m_stack;
    QScrollArea *m_area;
    QWidget *m_body;
    QGridLayout *m_grid;
    FigureTiles *m_tiles;
    MetricPanel *m_metric;
    PacePanel *m_budget;
    SendsPanel *m_sends;
    TestPanel *m_test;
    SharePanel *m_share;
    MarkRowsView *m_rows;
    LoadingState *m_loading;
    ErrorState *m_error;
    EmptyState *m_empty;
    QAction *m_export = nullptr;
    QAction *m_new = nullptr;
    QPointer<QWidget> m_mark;   ///< where the keyboard was before the rows were opened
    bool m_showsRows = false;
    bool m_activated = false;
};

} // namespace punte
