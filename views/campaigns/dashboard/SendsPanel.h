// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"
#include "views/campaigns/dashboard/MarkButton.h"
#include "views/components/PanelFrame.h"

class QHBoxLayout;
class QPushButton;

namespace punte {

class PanelTwin;
class PlainLabel;

/// One step of the way of messages: its name, its count, its part of what was sent as a bar.
class SendsBar final : public MarkButton {
    Q_OBJECT
public:
    explicit SendsBar(QWidget *parent = nullptr);
    void setCount(const QString &name, qint64 count, qint64 whole);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    qint64 m_count = 0;
    qint64 m_whole = 0;
};

/// What became of the messages that were sent in the time: delivered, clicked by people, booked; below, what went wrong and what a booking cost.
class SendsPanel final : public PanelFrame {
    Q_OBJECT
public:
    explicit SendsPanel(QWidget *parent = nullptr);
    void showFigures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency);
    void retranslate();
    /// The same figures as a table, in place of the drawing.
    void showTable(bool table);

Q_SIGNALS:
    void opened(const punte::DashboardMark &mark, const QString &title);

private:
    void open(const QByteArray &state);
    void fillTwin();
    [[nodiscard]] QPushButton *addFoot(QHBoxLayout &row, const QByteArray &state);

    Dashboard m_dashboard;
    DashboardFilter m_filter;
    QByteArray m_currency;
    PanelTwin *m_twin;
    QList<SendsBar *> m_bars;
    QList<PlainLabel *> m_steps;
    QList<std::pair<QByteArray, QPushButton *>> m_foot;
    PlainLabel *m_cost;
    PlainLabel *m_none;
};

} // namespace punte
