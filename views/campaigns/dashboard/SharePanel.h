// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"
#include "views/components/PanelFrame.h"

class QComboBox;
class QPushButton;

namespace punte {

class Chart;
class PlainLabel;

/// Five models side by side: which channel earned how much of the attributed revenue.
class SharePanel final : public PanelFrame {
    Q_OBJECT
public:
    explicit SharePanel(QWidget *parent = nullptr);
    void showFigures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency);
    [[nodiscard]] Chart *chart() const { return m_chart; }
    /// Empty: all five beside each other.
    [[nodiscard]] QByteArray chosenModel() const;
    void setModel(const QByteArray &model);
    void retranslate();

Q_SIGNALS:
    void opened(const punte::DashboardMark &mark, const QString &title);
    void chosen();

private:
    /// "E-mail earns 15% or 38%, depending on the model.": the channel on which the models differ most.
    [[nodiscard]] QString widest() const;
    [[nodiscard]] QString words(bool some) const;
    void showChart();

    Dashboard m_dashboard;
    DashboardFilter m_filter;
    QByteArray m_currency;
    QComboBox *m_models;
    Chart *m_chart;
    QPushButton *m_rest;
    PlainLabel *m_words;
};

} // namespace punte
