// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/intake/FiguresPage.h"

#include "models/campaigns/plan/CampaignChannels.h"
#include "models/core/DateFormat.h"
#include "models/db/Reading.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace punte {

FiguresPage::FiguresPage(ShellServices &shell, QWidget *parent)
    : IntakePage("figure_import", "campaign_metrics", shell, parent)
    , m_channels(new CampaignChannels(shell.database(), shell.changeFeed(), this))
    , m_reading(new Reading(shell.database(), this))
    , m_channel(new QComboBox)
{
    setObjectName(QStringLiteral("figuresPage"));
    build();
    m_channel->setObjectName(QStringLiteral("figuresChannel"));
    optionsRow()->addWidget(m_channel);
    connect(m_channels, &CampaignChannels::changed, this, &FiguresPage::fillChannels);
    connect(m_channel, &QComboBox::activated, this, [this] {
        m_place.channel = m_channel->currentData().toUuid();
        if (job() && job()->state() != IntakeState::Applied)
            checkAgain();
    });
    FiguresPage::retranslate();
}

void FiguresPage::openRecord(const QByteArray &kind, const QUuid &id)
{
    if (kind != "campaign_figures" || id == m_place.campaign)
        return;
    m_place = {};
    m_place.campaign = id;
    m_campaignName.clear();
    m_channels->setCampaign(id);
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/read_intake_campaign", {{QStringLiteral("record"), id}})};
    m_reading->ask(request, [this](const BatchResult &result) {
        if (!result)
            return shell().showError([] { return tr("The campaign could not be read."); }, result.error());
        const ResultSet &rows = result->first();
        m_campaignName = rows.value(0, u"name").toString();
        m_place.currency = rows.value(0, u"currency").toString();
        m_place.start = rows.value(0, u"start_date").toDate();
        m_place.end = rows.value(0, u"end_date").toDate();
        fillChannels();
        Q_EMIT placeChanged();
        Q_EMIT readyChanged();
    });
}

void FiguresPage::fillChannels()
{
    if (!m_channels->isLoaded())
        return;
    const QSignalBlocker quiet(m_channel);
    m_channel->clear();
    m_place.channels.clear();
    for (const CampaignChannels::Channel &channel : m_channels->channels()) {
        m_place.channels.append({channel.channel, {channel.name, channel.nameEn, channel.type, Enums::recordText("channel_type", channel.type)}, channel.text()});
        m_channel->addItem(channel.text(), channel.channel);
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(m_place.channel)));
    m_place.channel = m_channel->currentData().toUuid();
    if (!m_place.currency.isEmpty() && !m_waiting.isEmpty())
        IntakePage::openFile("campaign_metrics", std::exchange(m_waiting, {}));
    Q_EMIT readyChanged();
}

void FiguresPage::openFile(const QByteArray &kind, const QString &file)
{
    if (m_place.campaign.isNull())
        return shell().showToast([] { return tr("Open a campaign first: its figures are imported from there."); });
    if (!file.isEmpty() && (!m_channels->isLoaded() || m_place.currency.isEmpty()))
        m_waiting = file;
    else
        IntakePage::openFile(kind, file);
}

bool FiguresPage::isReady() const { return IntakePage::isReady() && !m_reading->isRunning() && (m_place.campaign.isNull() || !m_channels->isLoading()); }

QString FiguresPage::titleText() const { return m_campaignName.isEmpty() ? QString() : tr("Figures of \u201C%1\u201D").arg(m_campaignName); }

IntakePage::Words FiguresPage::words() const
{
    return {tr("Figures from an export of advertisements"),
        tr("Export the campaign's figures by day from Google Ads, Meta, Microsoft, LinkedIn or TikTok, and choose the file or drop it here. First you see each day; what is strange is said and kept as it is."),
        tr("Reading the figures\u2026"), tr("Importing figures needs the right to write campaigns; marketing, a manager or an administrator has it."), tr("Days of the file"),
        QT_TRANSLATE_N_NOOP("IntakePage", "Figures of %Ln day(s) imported"), true, true};
}

IntakeJob *FiguresPage::makeJob() { return m_place.campaign.isNull() ? nullptr : new MetricImport(shell().database(), m_place, this); }

QList<Scene> FiguresPage::scenes()
{
    QList<Scene> all = IntakePage::scenes();
    if (all.isEmpty() || !m_place.campaign.isNull())
        return all;
    all.first().show = [this] {
        Request request;
        request.statements = {SqlStore::instance().statement("campaigns/find_first_campaign", {})};
        m_reading->ask(request, [this](const BatchResult &result) {
            if (!result || result->first().rows.isEmpty())
                return;
            openRecord("campaign_figures", result->first().value(0, u"id").toUuid());
            openFile("campaign_metrics", writeSample());
        });
    };
    return all;
}

QByteArray FiguresPage::sampleFile() const
{
    return "Campaign report\n\"January 1, 2025 - January 5, 2025\"\nDay,Campaign,Currency code,Impr.,Clicks,Cost,Conversions,Conv. value\n"
           "2025-01-01,Recolta,RON,\"12,400\",310,\"1,204.50\",9.00,\"3,100.00\"\n2025-01-02,Recolta,RON,\"9,870\",\"10,200\",980.00,7.50,\"2,400.00\"\n"
           "2025-01-03,Recolta,EUR,\"8,000\",200,310.00,--,--\n2025-01-04,Recolta,RON,\"8,100\",190,-12.00,2.00,0\n2025-01-05,Recolta,RON,100000000000000000000,5,1.00,0,0\n"
           "Total: Account, --, --,\"38,370\",\"10,905\",\"2,483.50\",18.50,\"5,500.00\"\n";
}

void FiguresPage::retranslate()
{
    IntakePage::retranslate();
    m_channel->setAccessibleName(tr("Channel of rows that name none"));
    m_channel->setToolTip(plainToolTip(m_channel->accessibleName()));
    fillChannels();
}

} // namespace punte
