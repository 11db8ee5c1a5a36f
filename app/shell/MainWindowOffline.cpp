// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that deals with what has not reached the database: a line that is down, changes that wait, drafts.
#include "app/shell/MainWindow.h"
#include "app/shell/ShellSettings.h"
#include "app/shell/ShellStatusBar.h"
#include "models/core/DateFormat.h"
#include "models/db/Database.h"
#include "models/records/DraftStore.h"
#include "views/components/MessageStrip.h"
#include "views/components/Toast.h"

#include <QAction>
#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace punte {

// Two forms may each have a draft of one record, and a record that does not exist yet has no id.
static QUuid draftKey(const QByteArray &form, const QUuid &record)
{
    return QUuid::createUuidV5(record, form);
}

void MainWindow::refreshConnection()
{
    if (!hasSession())
        return;
    const Database &database = *m_session.database;
    const bool away = database.state() == ConnectionState::Reconnecting;
    m_status->setConnection(database.state(), database.stateSince(), m_session.serverName.isEmpty(), m_session.serverName,
                            away ? database.openSaves() : 0);
    if (away) {
        if (m_offline->isHidden() && !m_offlineTimer->isActive())
            m_offlineTimer->start();
        return;
    }
    m_offlineTimer->stop();
    m_closeAnyway = false;
    if (m_offline->isHidden())
        return;
    m_offline->dismiss();
    if (database.state() == ConnectionState::Live)
        showToast([] { return tr("The server is back"); });
}

void MainWindow::showOffline()
{
    if (!hasSession())
        return;
    const QTime since = m_session.database->stateSince().toLocalTime().time();
    m_offline->showMessage(
        MessageStrip::Kind::Warning, [] { return tr("The server does not answer."); },
        [since] {
            return tr("You see what was loaded until %1. You can go on reading and typing: changes are kept and sent when it is back.")
                .arg(DateFormat::time(since));
        });
}

// A field saves when it is left; closing the window leaves it too.
void MainWindow::takeWhatIsTyped()
{
    if (QWidget *typing = focusWidget())
        typing->clearFocus();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // editors hand over after the focus has gone
}

// The last save had its answer, or will not have one soon.
void MainWindow::closeOnceSaved()
{
    if (!m_closeWhenSaved || !hasSession() || (m_session.database->state() == ConnectionState::Live && m_session.database->openSaves() > 0))
        return;
    m_closeWhenSaved = false;
    close();
}

bool MainWindow::mayClose()
{
    if (m_closeAnyway || !hasSession() || qApp->property("punteEnding").toBool())
        return true;
    takeWhatIsTyped();
    const int waiting = m_session.database->openSaves();
    if (waiting == 0)
        return true;
    if (m_session.database->state() == ConnectionState::Live) {
        m_closeWhenSaved = true; // a moment later
        return false;
    }
    m_offline->showMessage(
        MessageStrip::Kind::Error, [waiting] { return tr("%n change(s) have not reached the server.", nullptr, waiting); },
        [] { return tr("They are sent when it is back. If you close now they are lost."); });
    QPushButton *anyway = m_offline->addAction([] { return tr("Close all the same"); });
    anyway->setObjectName(QStringLiteral("closeAnywayButton"));
    connect(anyway, &QPushButton::clicked, this, [this] {
        m_closeAnyway = true;
        close();
    });
    return false;
}

void MainWindow::keepDraft(const QUuid &record, const QString &title, std::function<void()> open)
{
    dropDraft(record);
    m_drafts.append({record, title, std::move(open)});
    showDrafts();
}

void MainWindow::dropDraft(const QUuid &record)
{
    m_drafts.removeIf([&](const Draft &draft) { return draft.record == record; });
    showDrafts();
}

// What an earlier run of the program left: a save that was on its way is asked about, the rest is offered.
void MainWindow::openDraftStore()
{
    const QString folder = QFileInfo(m_settings.fileName()).path() + QStringLiteral("/drafts/")
        + QString::fromLatin1(QCryptographicHash::hash(loginKey().toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
    m_draftStore = std::make_unique<DraftStore>(folder);
    connect(m_draftStore.get(), &DraftStore::dropped, this, [this](const QByteArray &form, const QUuid &record) { dropDraft(draftKey(form, record)); });
    const QList<FormDraft> left = m_draftStore->drafts();
    for (const FormDraft &draft : left) {
        if (draft.sending.isNull()) {
            offerDraft(draft);
            continue;
        }
        m_session.database->query(m_sessionContext.get(), "records/action_applied", {{QStringLiteral("action"), draft.sending}}, [this, draft](const BatchResult &result) {
            if (result && result->first().value(0, u"applied").toBool())
                m_draftStore->drop(draft.form, draft.record);
            else
                offerDraft(draft);
        });
    }
}

void MainWindow::offerDraft(const FormDraft &draft)
{
    keepDraft(draftKey(draft.form, draft.record), draft.title, [this, kind = draft.kind, record = draft.record, command = draft.command] {
        if (!record.isNull())
            return openRecord(kind, record);
        const PageInfo *info = m_registry.pageFor(kind);
        if (!info)
            info = m_registry.page(kind);
        if (info) // its page brings the command
            showPage(info->id);
        if (QAction *open = action(command))
            open->trigger();
    });
}

void MainWindow::showDrafts()
{
    QStringList titles;
    for (const Draft &draft : std::as_const(m_drafts))
        titles.append(draft.title);
    m_status->setDrafts(titles);
}

void MainWindow::openDrafts()
{
    if (m_drafts.size() == 1) {
        const auto open = m_drafts.first().open;
        open();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Draft &draft : std::as_const(m_drafts))
        connect(menu->addAction(QString(draft.title).replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, this, [open = draft.open] { open(); });
    menu->popup(m_status->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace punte
