// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/page/ActivitiesTab.h"

#include "models/core/Clock.h"
#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordForm.h"
#include "views/campaigns/page/NewRowPopup.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"

#include <QAction>
#include <QCoreApplication>

namespace punte {

static RecordRowsSetup activityRows()
{
    return {.table = "campaign_activities", .column = "campaign_id", .sortColumn = "scheduled_date", .dependencies = {"core.users", "marketing.marketing_channels"}, .kind = "",
        .count = [](int n) { return ActivitiesTab::tr("%n activity(s)", nullptr, n); }, .unread = [] { return ActivitiesTab::tr("The activities could not be read."); },
        .none = [] { return ActivitiesTab::tr("No activities yet"); }, .noneFact = [] { return ActivitiesTab::tr("What is planned here also stands in the calendar and can be dragged there."); },
        .unsaved = [] { return ActivitiesTab::tr("The activity was not saved."); }};
}

ActivitiesTab::ActivitiesTab(ShellServices &shell, const EditorSources &sources, const RecordForm &campaign, QWidget *parent)
    : RecordRowsTab(shell, sources, activityRows(), parent)
    , m_shell(shell)
    , m_campaign(campaign)
{
    makeActions();
    connect(&list(), &PagedTableModel::selected, this, &ActivitiesTab::chooseWanted);
}

void ActivitiesTab::makeActions()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns");
    if (m_shell.session().may("campaigns.write")) {
        QAction *add = m_shell.addAction({.id = "campaign.newActivity", .context = "ActivitiesTab", .text = QT_TRANSLATE_NOOP("ActivitiesTab", "New activity\u2026"), .group = group,
                                             .icon = "list-add", .shortcut = Qt::CTRL | Qt::Key_N, .inPalette = false}, this);
        connect(add, &QAction::triggered, this, &ActivitiesTab::addActivity);
        m_actions.append(add);
    }
    if (m_shell.session().may("campaigns.delete")) {
        QAction *remove = m_shell.addAction({.id = "campaign.deleteActivity", .context = "ActivitiesTab", .text = QT_TRANSLATE_NOOP("ActivitiesTab", "Delete the activity"), .group = group,
                                                .icon = "trash-empty", .shortcut = QKeySequence(Qt::Key_Delete), .inPalette = false}, this);
        connect(remove, &QAction::triggered, this, &ActivitiesTab::removeChosen);
        m_actions.append(remove);
    }
}

void ActivitiesTab::addActivity()
{
    if (!m_campaign.isLoaded() || m_campaign.id() != record())
        return;
    const QString currency = m_campaign.storedValue("currency").toString();
    auto *popup = new NewRowPopup(m_shell, sources(),
        {.table = "campaign_activities", .columns = {"name", "activity_type", "scheduled_date", "owner_id", "budget", "description"},
            .known = {{QStringLiteral("activity_type"), QStringLiteral("SOCIAL_POST")}, {QStringLiteral("status"), QStringLiteral("PLANNED")}, {QStringLiteral("currency"), currency},
                {QStringLiteral("owner_id"), m_shell.session().userId}, {QStringLiteral("owner_name"), sources().personName(m_shell.session().userId)}},
            .along = {{QStringLiteral("campaign_id"), record()}}, .title = tr("New activity"), .create = tr("Create activity"),
            .attempted = [] { return tr("The activity was not created."); }, .done = [] { return tr("Activity created"); }},
        this);
    connect(popup, &NewRowPopup::created, this, &ActivitiesTab::choose);
    popup->popupAt(QRect(QPoint(width() - 1, 0), QSize(1, 1)));
}

void ActivitiesTab::removeChosen()
{
    const QList<QUuid> ids = panel().table()->selectedIds();
    if (ids.isEmpty())
        return;
    const int row = list().rowOf(ids.first());
    const QUuid action = list().remove(ids, {"delete", {{QStringLiteral("subject"), ids.size() == 1 && row >= 0 ? list().titleAt(row) : QString()},
                                                   {QStringLiteral("table"), QStringLiteral("marketing.campaign_activities")}, {QStringLiteral("n"), double(ids.size())}}});
    if (!action.isNull())
        m_shell.showToast([n = int(ids.size())] { return tr("%n activity(s) deleted", nullptr, n); }, action);
}

void ActivitiesTab::choose(const QUuid &activity)
{
    m_wanted = activity;
    if (!list().isSelecting())
        chooseWanted();
}

void ActivitiesTab::chooseWanted()
{
    if (!m_wanted.isNull() && list().rowOf(m_wanted) >= 0)
        panel().table()->selectId(std::exchange(m_wanted, {}));
}

QList<Scene> ActivitiesTab::scenes()
{
    if (m_actions.isEmpty())
        return {};
    return {{"new", [this] { addActivity(); },
        [this] {
            for (NewRowPopup *popup : window()->findChildren<NewRowPopup *>())
                popup->closePopup();
        }}};
}

} // namespace punte
