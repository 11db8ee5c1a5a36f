// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/ChannelsTab.h"

#include "models/campaigns/plan/CampaignCommands.h"
#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/Permissions.h"
#include "models/records/RecordForm.h"
#include "views/campaigns/page/CampaignText.h"
#include "views/components/PanelColumn.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace punte {

static constexpr int laneBudgetWidth = 130;

ChannelsTab::ChannelsTab(ShellServices &shell, const RecordForm &campaign, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_campaign(campaign)
    , m_channels(new CampaignChannels(shell.database(), shell.changeFeed(), this))
    , m_panel(new PanelFrame(QStringLiteral("\u2013")))
    , m_sum(new PlainLabel(QString(), FontRole::Body, Token::Text1))
{
    setObjectName(QStringLiteral("channelsTab"));
    m_sum->setObjectName(QStringLiteral("channelsSum"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::instance().px(12), 0, 0);
    layout->addWidget(PanelColumn::make({m_panel}, 480));
    connect(m_channels, &CampaignChannels::changed, this, &ChannelsTab::fill);
    connect(m_channels, &CampaignChannels::changed, this, &ChannelsTab::readyChanged);
    connect(m_channels, &CampaignChannels::failed, this, [this](const AppError &error) { m_shell.showError([] { return tr("The channels could not be read."); }, error); });
    m_sum->setWordWrap(true);
    m_panel->content()->addWidget(m_sum);
    ChannelsTab::retranslate();
}

void ChannelsTab::setRecord(const QUuid &id) { m_channels->setCampaign(id); }

bool ChannelsTab::isReady() const { return m_channels->campaign().isNull() || !m_channels->isLoading(); }

bool ChannelsTab::mayWrite() const
{
    return Permissions(m_shell.session()).explanation("campaigns.write", m_campaign.storedValue("owner_id").toUuid()).isEmpty();
}

void ChannelsTab::fill()
{
    QWidget *focus = m_body ? m_body->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_lines.clear();
    m_body = new QWidget;
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::instance().px(14));
    grid->setVerticalSpacing(Theme::instance().px(6));
    const QString heads[] = {tr("Channel"), tr("Kind"), tr("Per click"), tr("Per impression"), tr("Cost so far"), tr("Budget")};
    for (int i = 0; i < int(std::size(heads)); ++i)
        grid->addWidget(new PlainLabel(heads[i], FontRole::Secondary, Token::Text2), 0, i, i < 2 ? Qt::AlignLeft : Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    for (const CampaignChannels::Channel &channel : m_channels->channels())
        addLine(grid->rowCount(), channel);
    static_cast<QBoxLayout *>(m_panel->content())->insertWidget(0, m_body);
    fillSum();
    for (QWidget *each : m_body->findChildren<QWidget *>())
        if (!focused.isEmpty() && each->objectName() == focused)
            each->setFocus(Qt::OtherFocusReason);
}

void ChannelsTab::addLine(int row, const CampaignChannels::Channel &channel)
{
    auto *grid = static_cast<QGridLayout *>(m_body->layout());
    const auto money = [&channel](const QString &amount) { return amount.isEmpty() ? QStringLiteral("\u2013") : NumberFormat::money(amount, channel.currency.toLatin1()); };
    const auto figure = [grid, row](int column, const QString &text) {
        auto *label = new PlainLabel(text, FontRole::Body, Token::Text1);
        label->setTabular(true);
        grid->addWidget(label, row, column, Qt::AlignRight | Qt::AlignVCenter);
    };
    Line line;
    line.channel = channel.channel;
    line.used = new QCheckBox(channel.text());
    line.used->setObjectName(QStringLiteral("use-") + channel.type);
    line.used->setChecked(!channel.row.isNull());
    line.budget = new QLineEdit(channel.budget.isEmpty() ? QString() : NumberFormat::decimal(channel.budget, 2));
    line.budget->setObjectName(QStringLiteral("budget-") + channel.type);
    line.budget->setAccessibleName(tr("Budget of %1").arg(channel.text()));
    line.budget->setAlignment(Qt::AlignRight);
    line.budget->setFixedWidth(Theme::instance().px(laneBudgetWidth));
    const bool may = mayWrite();
    line.used->setEnabled(may);
    line.budget->setReadOnly(!may);
    grid->addWidget(line.used, row, 0);
    grid->addWidget(new PlainLabel(Enums::recordText("channel_type", channel.type), FontRole::Secondary, Token::Text2), row, 1);
    figure(2, money(channel.perClick));
    // A price per impression has four decimals, which money does not.
    figure(3, channel.perImpression.isEmpty() ? QStringLiteral("\u2013") : QStringLiteral("%1\u00A0%2").arg(NumberFormat::decimal(channel.perImpression), channel.currency));
    figure(4, channel.cost.isEmpty() ? QStringLiteral("\u2013") : NumberFormat::money(channel.cost, m_channels->currency().toLatin1()));
    grid->addWidget(line.budget, row, 5);
    connect(line.used, &QCheckBox::clicked, this, [this, channel](bool used) { takeUse(channel, used); });
    connect(line.budget, &QLineEdit::editingFinished, this, [this, channel, edit = line.budget] {
        if (edit->isModified()) {
            edit->setModified(false);
            takeBudget(channel, edit->text().trimmed());
        }
    });
    m_lines.append(line);
}

void ChannelsTab::fillSum()
{
    const QString sum = m_channels->budgets();
    const QString total = m_campaign.storedValue("total_budget").toString();
    const QString difference = CampaignText::differenceText(sum, total, m_channels->currency());
    const QString money = NumberFormat::money(sum, m_channels->currency().toLatin1());
    m_sum->setText(difference.isEmpty() ? tr("The channels have %1, the whole budget.").arg(money) : tr("The channels have %1: %2.").arg(money, difference));
}

void ChannelsTab::takeUse(const CampaignChannels::Channel &channel, bool used)
{
    const CampaignFacts campaign = CampaignFacts::of(m_campaign);
    const auto done = [this](const Result<QUuid> &action) { saved(action); };
    if (used && channel.row.isNull())
        CampaignCommands::putChannel(m_shell.database(), this, campaign, channel.channel, {}, 0, {}, done);
    else if (!used && !channel.row.isNull())
        CampaignCommands::removeChannel(m_shell.database(), this, campaign, channel.row, channel.version, done);
}

void ChannelsTab::takeBudget(const CampaignChannels::Channel &channel, const QString &typed)
{
    QString amount;
    if (!typed.isEmpty()) {
        const Result<NumberReading> reading = readNumber(typed, NumberFormat::style());
        const std::optional<QString> rounded = reading ? roundDecimalText(reading->value, 2, RoundingMode::HalfAway) : std::nullopt;
        if (!rounded || rounded->startsWith(QLatin1Char('-'))) {
            m_shell.showToast([typed] { return tr("\u201C%1\u201D is no amount.").arg(typed); });
            return fill();
        }
        amount = *rounded;
    }
    if (amount == channel.budget || (amount.isEmpty() && channel.row.isNull()))
        return;
    CampaignCommands::putChannel(m_shell.database(), this, CampaignFacts::of(m_campaign), channel.channel, channel.row, channel.version, amount,
        [this](const Result<QUuid> &action) { saved(action); });
}

void ChannelsTab::saved(const Result<QUuid> &action)
{
    if (action)
        m_shell.showToast([] { return tr("Channels saved"); }, *action);
    else
        m_shell.showError([] { return tr("The channel was not saved."); }, action.error());
    m_channels->load();
}

void ChannelsTab::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.first().used->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void ChannelsTab::retranslate()
{
    m_panel->setTitle(tr("Channels and their budgets"));
    if (m_channels->isLoaded())
        fill();
}

} // namespace punte
