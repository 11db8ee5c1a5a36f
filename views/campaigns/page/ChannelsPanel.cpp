// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/ChannelsPanel.h"

#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/PagedTableModel.h"
#include "views/campaigns/page/NewRowPopup.h"
#include "views/components/Buttons.h"
#include "views/components/ConflictDesk.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>

namespace punte {

static constexpr int channelListHeight = 320;

ChannelsPanel::ChannelsPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_list(new PagedTableModel(shell.database(), FieldCatalogue::instance().table("marketing_channels"), this))
    , m_panel(new RecordListPanel)
    , m_about(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_add(Buttons::push(QString(), ButtonVariant::Default, QStringLiteral("list-add")))
{
    const bool may = shell.session().may("lookups.write");
    m_sources.currency = shell.session().currency;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(8));
    m_about->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("newChannelButton"));
    column->addWidget(m_about);
    column->addWidget(m_panel);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setVisible(may);
    m_panel->setMinimumHeight(Theme::instance().px(channelListHeight));
    m_list->setEditable(may);
    m_panel->setCountText([](qint64 n) { return tr("%n channel(s)", nullptr, int(n)); });
    m_panel->setModel(m_list);
    m_panel->table()->setObjectName(QStringLiteral("channelsTable"));
    m_panel->table()->setSources(m_sources);
    bindLive(shell.changeFeed(), *m_list);
    (new ConflictDesk(shell, m_sources, this, this))->watch(*m_list);
    connect(m_list, &PagedTableModel::loadingChanged, this, &Panel::readyChanged);
    connect(m_list, &PagedTableModel::failed, this, [this](const AppError &error) { m_shell.showError([] { return tr("The channels could not be read."); }, error); });
    connect(m_list, &PagedTableModel::saveRefused, this, [this](const QUuid &, const AppError &error) {
        if (error.kind != ErrorKind::Conflict)
            m_shell.showError([] { return tr("The channel was not saved."); }, error);
    });
    connect(m_add, &QPushButton::clicked, this, &ChannelsPanel::addChannel);
    ChannelsPanel::retranslate();
}

void ChannelsPanel::activate()
{
    m_asked = true;
    m_list->select();
}

bool ChannelsPanel::isReady() const { return !m_asked || !m_list->isLoading(); }

void ChannelsPanel::addChannel()
{
    auto *popup = new NewRowPopup(m_shell, m_sources,
        {.table = "marketing_channels", .columns = {"name", "name_en", "channel_type", "default_cost_per_click", "default_cost_per_impression"},
            .known = {{QStringLiteral("channel_type"), QStringLiteral("PAID")}, {QStringLiteral("currency"), m_shell.session().currency}, {QStringLiteral("is_active"), true}}, .along = {},
            .title = tr("New channel"), .create = tr("Create channel"), .attempted = [] { return tr("The channel was not created."); }, .done = [] { return tr("Channel created"); }},
        m_add);
    popup->popup();
}

void ChannelsPanel::retranslate()
{
    m_about->setText(tr("Where campaigns run, and what a click or an impression usually costs there. A channel that is not used any more stays in old figures."));
    m_add->setText(tr("New channel\u2026"));
    m_panel->table()->setAccessibleName(tr("Channels"));
    m_panel->emptyState()->setTitle(tr("No channels yet"));
    m_list->retranslate();
}

} // namespace punte
