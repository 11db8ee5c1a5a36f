// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/AssetsTab.h"

#include "models/campaigns/plan/CampaignCommands.h"
#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "views/campaigns/page/NewRowPopup.h"
#include "views/components/ShellServices.h"

#include <QAction>
#include <QCoreApplication>

namespace punte {

static RecordRowsSetup assetRows()
{
    return {.table = "marketing_assets", .column = "campaign_id", .sortColumn = "", .dependencies = {}, .kind = "", .count = [](int n) { return AssetsTab::tr("%n asset(s)", nullptr, n); },
        .unread = [] { return AssetsTab::tr("The assets could not be read."); }, .none = [] { return AssetsTab::tr("No assets yet"); },
        .noneFact = [] { return AssetsTab::tr("Add files to the campaign and take them over as assets, or name an address where one lies."); },
        .unsaved = [] { return AssetsTab::tr("The asset was not saved."); }};
}

AssetsTab::AssetsTab(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : RecordRowsTab(shell, sources, assetRows(), parent)
    , m_shell(shell)
{
    if (!shell.session().may("campaigns.write"))
        return;
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns");
    QAction *take = shell.addAction({.id = "campaign.filesAsAssets", .context = "AssetsTab", .text = QT_TRANSLATE_NOOP("AssetsTab", "Take over the files"), .group = group,
                                        .icon = "document-open", .inPalette = false}, this);
    connect(take, &QAction::triggered, this, &AssetsTab::addFiles);
    QAction *address = shell.addAction({.id = "campaign.newAsset", .context = "AssetsTab", .text = QT_TRANSLATE_NOOP("AssetsTab", "New asset\u2026"), .group = group, .icon = "list-add",
                                           .shortcut = Qt::CTRL | Qt::Key_N, .inPalette = false}, this);
    connect(address, &QAction::triggered, this, &AssetsTab::addAddress);
    m_actions = {take, address};
}

void AssetsTab::addFiles()
{
    CampaignCommands::addFileAssets(m_shell.database(), this, record(), [this](const Result<QUuid> &action) {
        if (action) {
            m_shell.showToast([] { return tr("Files taken over as assets"); }, *action);
            list().refresh();
        } else if (action.error().kind == ErrorKind::Denied) {
            m_shell.showToast([] { return tr("Every file of this campaign is an asset already. New ones are added in the tab Files."); });
        } else {
            m_shell.showError([] { return tr("The files were not taken over."); }, action.error());
        }
    });
}

void AssetsTab::addAddress()
{
    auto *popup = new NewRowPopup(m_shell, sources(),
        {.table = "marketing_assets", .columns = {"name", "asset_type", "file_url", "format", "dimensions"}, .known = {{QStringLiteral("asset_type"), QStringLiteral("IMAGE")}},
            .along = {{QStringLiteral("campaign_id"), record()}}, .title = tr("New asset"), .create = tr("Create asset"), .attempted = [] { return tr("The asset was not created."); },
            .done = [] { return tr("Asset created"); }},
        this);
    popup->popupAt(QRect(QPoint(width() - 1, 0), QSize(1, 1)));
}

} // namespace punte
