// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace punte {

class FilterChip;
class PlainLabel;

/// The filter of the dashboard as chips: period, what it is compared with, campaigns, channels; which currency; and of when the figures are.
class DashboardBar final : public QWidget {
    Q_OBJECT
public:
    /// "custom" keeps its days; the others follow the calendar.
    enum class Period { Days7, Days30, Days90, ThisMonth, LastMonth, ThisYear, Custom };
    enum class Compared { Before, LastYear, Nothing };

    explicit DashboardBar(QWidget *parent = nullptr);

    [[nodiscard]] DashboardFilter filter() const;
    [[nodiscard]] QByteArray currency() const;
    void setPeriod(Period period, QDate from = {}, QDate to = {});
    void setCompared(Compared compared);
    void setCampaigns(const QList<QUuid> &campaigns);
    void setChannels(const QList<QUuid> &channels);
    /// The names that can be chosen among.
    void setNames(const QList<std::pair<QUuid, QString>> &campaigns);
    void showFigures(const Dashboard &dashboard, bool stale);
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    [[nodiscard]] QString words() const;
    void retranslate();

Q_SIGNALS:
    void filterChanged();
    void currencyChanged();
    void refreshWanted();

private:
    void choosePeriod();
    void chooseCompared();
    void chooseCampaigns();
    void chooseChannels();
    void showChips();
    [[nodiscard]] std::pair<QDate, QDate> days() const;
    [[nodiscard]] static QString periodText(Period period);
    [[nodiscard]] static QString comparedText(Compared compared);
    [[nodiscard]] static QString namesText(const QList<QUuid> &chosen, const QList<std::pair<QUuid, QString>> &all);
    [[nodiscard]] QList<std::pair<QUuid, QString>> channelNames() const;

    Period m_period = Period::Days30;
    Compared m_compared = Compared::Before;
    QDate m_from;
    QDate m_to;
    QList<QUuid> m_campaigns;
    QList<QUuid> m_channels;
    QList<std::pair<QUuid, QString>> m_names;
    QList<DashboardChannel> m_channelList;
    int m_count = 0;
    QDateTime m_figuresOf;
    QByteArray m_wantedCurrency;
    FilterChip *m_periodChip;
    FilterChip *m_comparedChip;
    FilterChip *m_campaignChip;
    FilterChip *m_channelChip;
    QPushButton *m_add;
    QComboBox *m_currency;
    PlainLabel *m_of;
    QPushButton *m_stale;
};

} // namespace punte
