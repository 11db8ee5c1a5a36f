// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"
#include "views/campaigns/dashboard/MarkButton.h"
#include "views/components/PanelFrame.h"

class QPainter;
class QVBoxLayout;

namespace punte {

class PaceLegend;
class PanelTwin;
class PlainLabel;

/// A campaign's spending on its plan, with the place where it should be by today.
class BudgetBar final : public MarkButton {
    Q_OBJECT
public:
    explicit BudgetBar(QWidget *parent = nullptr);
    void setLine(const BudgetLine &line, QDate today);
    [[nodiscard]] const BudgetLine &line() const { return m_line; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    static void paintInto(QPainter &painter, const QRectF &rect, const BudgetLine &line, QDate today, bool paper);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BudgetLine m_line;
    QDate m_today;
};

/// Plan against what was spent since each start. Campaigns of other currencies stand there in theirs; nothing is added up.
class PacePanel final : public PanelFrame {
    Q_OBJECT
public:
    explicit PacePanel(QWidget *parent = nullptr);
    void showFigures(const Dashboard &dashboard);
    void retranslate();
    /// The same figures as a table, in place of the drawing.
    void showTable(bool table);

Q_SIGNALS:
    void opened(const punte::DashboardMark &mark, const QString &title);

private:
    void fillTwin();

    QList<BudgetBar *> m_bars;
    PanelTwin *m_twin;
    QVBoxLayout *m_drawn;
    PaceLegend *m_legend;
    PlainLabel *m_more;
    Dashboard m_dashboard;
};

} // namespace punte
