// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/DashboardBar.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/campaigns/dashboard/DashboardBarPopups.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/components/Buttons.h"
#include "views/components/FilterChip.h"
#include "views/components/Page.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <tuple>

namespace punte {

DashboardBar::DashboardBar(QWidget *parent)
    : QWidget(parent)
    , m_periodChip(new FilterChip(this))
    , m_comparedChip(new FilterChip(this))
    , m_campaignChip(new FilterChip(this))
    , m_channelChip(new FilterChip(this))
    , m_add(Buttons::small(QString(), ButtonVariant::Flat, QStringLiteral("list-add"), this))
    , m_currency(new QComboBox(this))
    , m_of(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_stale(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("view-refresh"), this))
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("dashboardBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    row->setSpacing(theme.px(6));
    const std::pair<QWidget *, const char *> parts[]{{m_periodChip, "dashboardPeriod"}, {m_comparedChip, "dashboardCompared"}, {m_campaignChip, "dashboardCampaigns"},
        {m_channelChip, "dashboardChannels"}, {m_add, "dashboardAdd"}, {m_currency, "dashboardCurrency"}};
    for (const auto &[part, name] : parts) {
        part->setObjectName(QLatin1String(name));
        row->addWidget(part);
    }
    setSmallControl(m_currency);
    m_currency->hide();
    m_periodChip->setRemovable(false);
    m_stale->setObjectName(QStringLiteral("dashboardStale"));
    m_stale->hide();
    m_of->setObjectName(QStringLiteral("dashboardFiguresOf"));
    m_of->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_of);
    row->addWidget(m_stale);
    connect(m_periodChip, &QAbstractButton::clicked, this, &DashboardBar::choosePeriod);
    connect(m_comparedChip, &QAbstractButton::clicked, this, &DashboardBar::chooseCompared);
    connect(m_comparedChip, &FilterChip::removeRequested, this, [this] { setCompared(Compared::Nothing); });
    connect(m_campaignChip, &QAbstractButton::clicked, this, &DashboardBar::chooseCampaigns);
    connect(m_campaignChip, &FilterChip::removeRequested, this, [this] { setCampaigns({}); });
    connect(m_channelChip, &QAbstractButton::clicked, this, &DashboardBar::chooseChannels);
    connect(m_channelChip, &FilterChip::removeRequested, this, [this] { setChannels({}); });
    connect(m_stale, &QPushButton::clicked, this, &DashboardBar::refreshWanted);
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedCurrency = m_currency->currentData().toByteArray();
        Q_EMIT currencyChanged();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("dashboardAddMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Campaign"), this, &DashboardBar::chooseCampaigns);
        menu->addAction(tr("Channel"), this, &DashboardBar::chooseChannels);
        menu->addAction(tr("Comparison"), this, &DashboardBar::chooseCompared);
        menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    });
    retranslate();
}

std::pair<QDate, QDate> DashboardBar::days() const
{
    const QDate today = Clock::today();
    switch (m_period) {
    case Period::Days7: return {today.addDays(-6), today};
    case Period::Days30: return {today.addDays(-29), today};
    case Period::Days90: return {today.addDays(-89), today};
    case Period::ThisMonth: return {QDate(today.year(), today.month(), 1), today};
    case Period::LastMonth: {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case Period::ThisYear: return {QDate(today.year(), 1, 1), today};
    case Period::Custom: return {m_from, m_to};
    }
    return {today, today};
}

DashboardFilter DashboardBar::filter() const
{
    DashboardFilter filter;
    std::tie(filter.from, filter.to) = days();
    if (m_compared == Compared::Before)
        filter.compareWithBefore();
    else if (m_compared == Compared::LastYear)
        filter.compareWithLastYear();
    filter.campaigns = m_campaigns;
    filter.channels = m_channels;
    return filter;
}

QByteArray DashboardBar::currency() const { return m_currency->currentData().toByteArray(); }

void DashboardBar::setPeriod(Period period, QDate from, QDate to)
{
    m_period = period;
    m_from = from;
    m_to = to;
    showChips();
    Q_EMIT filterChanged();
}

void DashboardBar::setCompared(Compared compared)
{
    m_compared = compared;
    showChips();
    Q_EMIT filterChanged();
}

void DashboardBar::setCampaigns(const QList<QUuid> &campaigns)
{
    m_campaigns = campaigns;
    showChips();
    Q_EMIT filterChanged();
}

void DashboardBar::setChannels(const QList<QUuid> &channels)
{
    m_channels = channels;
    showChips();
    Q_EMIT filterChanged();
}

void DashboardBar::setNames(const QList<std::pair<QUuid, QString>> &campaigns)
{
    m_names = campaigns;
    showChips();
}

void DashboardBar::showFigures(const Dashboard &dashboard, bool stale)
{
    m_channelList = dashboard.channels;
    m_count = dashboard.campaigns;
    m_figuresOf = dashboard.figuresOf;
    const QByteArrayList all = dashboard.currencies();
    {
        const QSignalBlocker quiet(m_currency);
        m_currency->clear();
        for (const QByteArray &each : all)
            m_currency->addItem(QString::fromLatin1(each), each);
        m_currency->setCurrentIndex(std::max(0, int(all.indexOf(m_wantedCurrency))));
    }
    m_currency->setVisible(all.size() > 1);
    m_of->setText(m_figuresOf.isValid() ? tr("Figures of %1, %2").arg(DateFormat::dayMonth(m_figuresOf.date()), DateFormat::time(m_figuresOf.time())) : QString());
    m_stale->setVisible(stale);
    showChips();
}

QJsonObject DashboardBar::saveState() const
{
    return {{QStringLiteral("period"), int(m_period)}, {QStringLiteral("compared"), int(m_compared)}, {QStringLiteral("from"), m_from.toString(Qt::ISODate)},
        {QStringLiteral("to"), m_to.toString(Qt::ISODate)}, {QStringLiteral("campaigns"), Page::toJson(m_campaigns)}, {QStringLiteral("channels"), Page::toJson(m_channels)},
        {QStringLiteral("currency"), QString::fromLatin1(m_wantedCurrency)}};
}

void DashboardBar::restoreState(const QJsonObject &state)
{
    m_period = Period(std::clamp(state.value(QStringLiteral("period")).toInt(int(Period::Days30)), 0, int(Period::Custom)));
    m_compared = Compared(std::clamp(state.value(QStringLiteral("compared")).toInt(), 0, int(Compared::Nothing)));
    m_from = QDate::fromString(state.value(QStringLiteral("from")).toString(), Qt::ISODate);
    m_to = QDate::fromString(state.value(QStringLiteral("to")).toString(), Qt::ISODate);
    if (m_period == Period::Custom && (!m_from.isValid() || !m_to.isValid() || m_to < m_from || m_from.daysTo(m_to) > 3660))
        m_period = Period::Days30;
    m_campaigns = Page::idsFromJson(state.value(QStringLiteral("campaigns")));
    m_channels = Page::idsFromJson(state.value(QStringLiteral("channels")));
    m_wantedCurrency = state.value(QStringLiteral("currency")).toString().toLatin1();
    showChips();
}

} // namespace punte
