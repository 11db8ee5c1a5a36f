// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that leads to help: the topic of what is on screen, and all commands known for the keys that help names.
#include "app/shell/MainWindow.h"
#include "views/components/ModalOverlay.h"
#include "views/components/Page.h"
#include "views/components/help/HelpTopics.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace punte {

void MainWindow::whenAllActionsKnown(QObject *context, std::function<void()> done)
{
    for (const PageInfo &info : visiblePages()) {
        if (m_pages.contains(info.id))
            continue;
        // One page a turn: the window answers keys in between.
        QTimer::singleShot(0, context, [this, guard = QPointer<MainWindow>(this), context, done = std::move(done), id = info.id] {
            if (guard && page(id))
                whenAllActionsKnown(context, done);
        });
        return;
    }
    done();
}

void MainWindow::openHelp()
{
    const Page *shown = currentPage();
    if (!shown)
        return;
    const PageInfo *info = m_registry.page(shown->pageId());
    const QByteArray topic = HelpTopics::best({info ? info->helpTopic : QByteArray(), shown->pageId(), shown->parentPage()});
    const QList<ModalOverlay *> overlays = findChildren<ModalOverlay *>();
    const bool asking = QApplication::activeModalWidget() || std::any_of(overlays.begin(), overlays.end(), [](const ModalOverlay *each) { return each->isVisible(); });
    if (asking)
        Q_EMIT newWindowRequested(HelpTopics::recordKind, HelpTopics::idOf(topic));
    else
        openRecord(HelpTopics::recordKind, HelpTopics::idOf(topic));
}

} // namespace punte
