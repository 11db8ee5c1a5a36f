// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/intake/SendsTab.h"

#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "views/campaigns/intake/HeardPopup.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"

#include <QAction>
#include <QCoreApplication>

namespace punte {

static RecordRowsSetup sendRows()
{
    return {.table = "campaign_sends", .column = "campaign_id", .sortColumn = "", .dependencies = {"crm.contact_persons"}, .kind = "",
        .count = [](int n) { return SendsTab::tr("%n message(s)", nullptr, n); }, .unread = [] { return SendsTab::tr("The messages could not be read."); },
        .none = [] { return SendsTab::tr("Nothing was sent yet"); }, .noneFact = [] { return SendsTab::tr("Messages stand here as soon as a run is prepared."); }};
}

SendsTab::SendsTab(ShellServices &shell, const EditorSources &sources, QWidget *parent)
    : RecordRowsTab(shell, sources, sendRows(), parent)
    , m_shell(shell)
{
    setObjectName(QStringLiteral("sendsTab"));
    if (!shell.session().may("campaigns.write"))
        return;
    m_heard = shell.addAction({.id = "campaign.heard", .context = "SendsTab", .text = QT_TRANSLATE_NOOP("SendsTab", "Record what was heard\u2026"),
                                  .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .icon = "document-edit", .shortcut = Qt::CTRL | Qt::Key_N, .inPalette = false}, this);
    connect(m_heard, &QAction::triggered, this, &SendsTab::askHeard);
}

QList<QAction *> SendsTab::actions() const
{
    QList<QAction *> all;
    if (QAction *import = m_shell.action("campaign.importEvents"))
        all.append(import);
    if (m_heard)
        all.append(m_heard);
    return all;
}

void SendsTab::askHeard()
{
    const QUuid send = panel().table()->currentId();
    if (send.isNull())
        return m_shell.showToast([] { return tr("Choose the message first."); });
    const QModelIndex at = panel().table()->currentIndex();
    QString who;
    for (int i = 0; i < list().columnCount() && who.isEmpty(); ++i)
        who = list().index(at.row(), i).data().toString(); // the contact stands first
    auto *popup = new HeardPopup(m_shell, send, who, this);
    connect(popup, &HeardPopup::recorded, &list(), &PagedTableModel::refresh);
    popup->popupAt(QRect(QPoint(width() - 1, 0), QSize(1, 1)));
}

QList<Scene> SendsTab::scenes()
{
    if (!m_heard)
        return {};
    return {{"heard",
        [this] {
            if (list().rowCount() > 0)
                panel().table()->setCurrentIndex(list().index(0, 0));
            askHeard();
        },
        [this] {
            for (HeardPopup *popup : window()->findChildren<HeardPopup *>())
                popup->closePopup();
        }}};
}

} // namespace punte
