// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardBar: what is chosen and how the chips say it.
#include "models/core/DateFormat.h"
#include "views/campaigns/dashboard/DashboardBar.h"
#include "views/campaigns/dashboard/DashboardBarPopups.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/components/FilterChip.h"
#include "views/components/PlainLabel.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace punte {

QString DashboardBar::periodText(Period period)
{
    switch (period) {
    case Period::Days7: return tr("Last 7 days");
    case Period::Days30: return tr("Last 30 days");
    case Period::Days90: return tr("Last 90 days");
    case Period::ThisMonth: return tr("This month");
    case Period::LastMonth: return tr("Last month");
    case Period::ThisYear: return tr("This year");
    case Period::Custom: return tr("From \u2026 to \u2026");
    }
    return {};
}

QString DashboardBar::comparedText(Compared compared)
{
    return compared == Compared::Before ? tr("as many days before") : compared == Compared::LastYear ? tr("the same days a year ago") : tr("nothing");
}

QString DashboardBar::namesText(const QList<QUuid> &chosen, const QList<std::pair<QUuid, QString>> &all)
{
    for (const auto &[id, name] : all)
        if (chosen.size() == 1 && chosen.first() == id)
            return name;
    return tr("%n chosen", nullptr, int(chosen.size()));
}

QList<std::pair<QUuid, QString>> DashboardBar::channelNames() const
{
    QList<std::pair<QUuid, QString>> all;
    for (const DashboardChannel &channel : m_channelList)
        all.append({channel.id, channel.text()});
    return all;
}

void DashboardBar::choosePeriod()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("dashboardPeriodMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i <= int(Period::Custom); ++i) {
        const auto period = Period(i);
        QAction *action = menu->addAction(periodText(period), this, [this, period] {
            if (period != Period::Custom)
                return setPeriod(period);
            const auto [from, to] = days();
            auto *popup = new DaysPopup(from, to, m_periodChip);
            connect(popup, &DaysPopup::applied, this, [this](QDate first, QDate last) { setPeriod(Period::Custom, first, last); });
            popup->popup();
        });
        action->setCheckable(true);
        action->setChecked(period == m_period);
    }
    menu->popup(m_periodChip->mapToGlobal(QPoint(0, m_periodChip->height())));
}

void DashboardBar::chooseCompared()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("dashboardComparedMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i <= int(Compared::Nothing); ++i) {
        QAction *action = menu->addAction(comparedText(Compared(i)), this, [this, i] { setCompared(Compared(i)); });
        action->setCheckable(true);
        action->setChecked(Compared(i) == m_compared);
    }
    QWidget *anchor = m_comparedChip->isVisible() ? static_cast<QWidget *>(m_comparedChip) : m_add;
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void DashboardBar::chooseCampaigns()
{
    auto *popup = new SomePopup(tr("Campaign"), m_names, m_campaigns, m_campaignChip);
    connect(popup, &SomePopup::applied, this, &DashboardBar::setCampaigns);
    popup->popup();
}

void DashboardBar::chooseChannels()
{
    auto *popup = new SomePopup(tr("Channel"), channelNames(), m_channels, m_channelChip->isVisible() ? static_cast<QWidget *>(m_channelChip) : m_add);
    connect(popup, &SomePopup::applied, this, &DashboardBar::setChannels);
    popup->popup();
}

void DashboardBar::showChips()
{
    const DashboardFilter chosen = filter();
    m_periodChip->setTexts(tr("Period"), DashboardText::period(chosen.from, chosen.to));
    m_periodChip->setToolTip(plainToolTip(periodText(m_period)));
    m_comparedChip->setTexts(tr("Compared with"), m_compared == Compared::Before ? tr("the %n days before", nullptr, int(chosen.from.daysTo(chosen.to)) + 1) : comparedText(m_compared));
    m_comparedChip->setVisible(m_compared != Compared::Nothing);
    m_campaignChip->setTexts(tr("Campaign"), m_campaigns.isEmpty() ? tr("All %1").arg(m_count) : namesText(m_campaigns, m_names));
    m_campaignChip->setRemovable(!m_campaigns.isEmpty());
    m_channelChip->setTexts(tr("Channel"), namesText(m_channels, channelNames()));
    m_channelChip->setVisible(!m_channels.isEmpty());
}

QString DashboardBar::words() const
{
    QStringList all;
    for (const FilterChip *chip : {m_periodChip, m_comparedChip, m_campaignChip, m_channelChip})
        if (!chip->isHidden())
            all << chip->fieldText() + QLatin1Char(' ') + chip->valueText();
    return all.join(QStringLiteral("; "));
}

void DashboardBar::retranslate()
{
    m_add->setText(tr("Add filter"));
    m_currency->setAccessibleName(tr("Currency of the figures"));
    m_stale->setText(tr("Changed since"));
    m_stale->setToolTip(tr("Figures changed after these were counted: count anew (F5)"));
    if (m_figuresOf.isValid())
        m_of->setText(tr("Figures of %1, %2").arg(DateFormat::dayMonth(m_figuresOf.date()), DateFormat::time(m_figuresOf.time())));
    showChips();
}

} // namespace punte
