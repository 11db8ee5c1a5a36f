// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/MetricsTab.h"

#include "models/campaigns/plan/CampaignChannels.h"
#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/RecordForm.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QAction>
#include <QComboBox>
#include <QSignalBlocker>
#include <QToolButton>

namespace punte {

void MetricsTab::setRecord(const QUuid &id)
{
    m_record = id;
    m_placed = false;
    m_channels->setCampaign(id);
    showPlace();
}

bool MetricsTab::isReady() const { return m_record.isNull() || (m_grid->place().campaign == m_record && !m_channels->isLoading() && !m_grid->isLoading()); }

// Those that the campaign is on; all of them while it is on none.
void MetricsTab::fillChannels()
{
    const QSignalBlocker quiet(m_channel);
    const QVariant chosen = m_channel->currentData();
    m_channel->clear();
    bool any = false;
    for (const CampaignChannels::Channel &channel : m_channels->channels())
        any = any || !channel.row.isNull();
    for (const CampaignChannels::Channel &channel : m_channels->channels())
        if (!any || !channel.row.isNull() || !channel.cost.isEmpty())
            m_channel->addItem(channel.text(), channel.channel);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(chosen)));
    showPlace();
}

void MetricsTab::showPlace()
{
    if (!m_campaign.isLoaded() || m_campaign.id() != m_record)
        return;
    const QDate start = DateFormat::dayOf(m_campaign.storedValue("start_date"));
    const QDate end = DateFormat::dayOf(m_campaign.storedValue("end_date"));
    if (!std::exchange(m_placed, true)) {
        // The last month in which there is something to type.
        QDate day = Clock::today();
        if (end.isValid() && end < day)
            day = end;
        if (start.isValid() && start > day)
            day = start;
        m_month = QDate(day.year(), day.month(), 1);
    }
    m_grid->setDays(m_month, m_month.addMonths(1).addDays(-1));
    const bool known = m_channels->isLoaded() && m_channels->campaign() == m_record;
    m_grid->setPlace({m_record, known ? m_channel->currentData().toUuid() : QUuid(), m_campaign.storedValue("currency").toString(), start, end});
    m_monthLabel->setText(DateFormat::monthYear(m_month));
    showNote();
}

void MetricsTab::showMonth(QDate month)
{
    m_month = QDate(month.year(), month.month(), 1);
    m_placed = true;
    showPlace();
}

void MetricsTab::step(int months) { showMonth(m_month.addMonths(months)); }

void MetricsTab::showNote()
{
    QStringList notes;
    if (const int strange = m_grid->flaggedDays(); strange > 0)
        notes.append(tr("%n day(s) with strange figures, kept as they are", nullptr, strange));
    if (m_grid->otherCurrencies() > 0)
        notes.append(tr("%n day(s) in another currency are not shown here", nullptr, m_grid->otherCurrencies()));
    m_note->setText(notes.join(QStringLiteral(" \u00B7 ")));
    if (m_takeBack)
        m_takeBack->setEnabled(m_grid->canTakeBack());
    Q_EMIT statusFiguresChanged();
}

QList<StatusFigure> MetricsTab::statusFigures() const
{
    return m_note->text().isEmpty() ? QList<StatusFigure>() : QList<StatusFigure>{{QString(), m_note->text()}};
}

QList<KeyHint> MetricsTab::keyHints() const
{
    return {{{QStringLiteral("F2")}, tr("type a figure")}, {{QStringLiteral("Enter")}, tr("the day below")}};
}

void MetricsTab::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_grid->rowCount() > 0) {
        const int today = m_grid->rowOf(Clock::today());
        m_table->setCurrentIndex(m_grid->index(today >= 0 && today < m_grid->rowCount() ? today : 0, MetricGrid::Impressions));
    }
}

void MetricsTab::retranslate()
{
    m_grid->retranslate();
    m_table->setAccessibleName(tr("Figures by day"));
    m_channel->setAccessibleName(tr("Channel"));
    m_earlier->setToolTip(tr("Month before"));
    m_earlier->setAccessibleName(m_earlier->toolTip());
    m_later->setToolTip(tr("Month after"));
    m_later->setAccessibleName(m_later->toolTip());
    if (m_channels->isLoaded())
        fillChannels();
    if (m_month.isValid())
        m_monthLabel->setText(DateFormat::monthYear(m_month));
    showNote();
}

} // namespace punte
