// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that deals with the session and its pages.
#include "app/shell/ActionRegistry.h"
#include "app/shell/BarButton.h"
#include "app/shell/CommandPalette.h"
#include "app/shell/MainWindow.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/PageArea.h"
#include "app/shell/RoleNames.h"
#include "app/shell/ShellSettings.h"
#include "app/shell/ShellStatusBar.h"
#include "app/shell/TopBar.h"
#include "app/shell/UndoController.h"
#include "app/shell/WelcomeView.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/DraftStore.h"
#include "models/records/SavedViews.h"
#include "views/components/MessageStrip.h"
#include "views/components/Page.h"

#include <QCoreApplication>
#include <QTimer>

namespace punte {

void MainWindow::openSession(const Session &session, const QByteArray &startPage)
{
    closeSession();
    m_session = session;
    m_sessionContext = std::make_unique<QObject>();
    connect(session.database, &Database::requestStarted, m_sessionContext.get(), [this](quint64 id) { m_unanswered.insert(id); });
    connect(session.database, &Database::requestFinished, m_sessionContext.get(), [this](quint64 id) { m_unanswered.remove(id); });
    for (const auto signal : {&Database::requestStarted, &Database::requestFinished})
        connect(session.database, signal, m_sessionContext.get(), [this] {
            if (m_session.database->state() != ConnectionState::Live)
                refreshConnection(); // changes that wait are counted
            if (m_closeWhenSaved) // once the answer was taken: a refusal keeps the window
                QMetaObject::invokeMethod(this, &MainWindow::closeOnceSaved, Qt::QueuedConnection);
        });
    connect(session.database, &Database::stateChanged, m_sessionContext.get(), [this] {
        refreshConnection();
        closeOnceSaved();
    });
    connect(session.changeFeed, &ChangeFeed::rowsChanged, m_sessionContext.get(), [this](const RowsChanged &change) {
        m_badgeTables.insert(change.table);
        m_badgeTimer->start();
    });
    connect(session.changeFeed, &ChangeFeed::reloadNeeded, m_sessionContext.get(), [this] { refreshBadges({}); });
    connect(session.changeFeed, &ChangeFeed::notificationsLost, m_sessionContext.get(), [this] {
        m_messages->showMessage(
            MessageStrip::Kind::Warning, [] { return tr("Changes of others arrive a few seconds late."); },
            [] { return tr("Between Punte and the server stands a connection pool that does not pass on notices; it needs session mode."); });
    });
    connect(session.database, &Database::saveUndecided, m_sessionContext.get(), [this] {
        m_messages->showMessage(
            MessageStrip::Kind::Warning, [] { return tr("It is not known whether your last change was saved."); },
            [] { return tr("The line broke while it was being sent. Look at the record before you repeat it."); });
    });
    m_undo = new UndoController(*session.undoStack, *m_actions, *this, m_sessionContext.get());
    connect(m_undo, &UndoController::lastActionChanged, m_status, &ShellStatusBar::setLastAction);
    connect(m_status, &ShellStatusBar::undoRequested, m_undo, [this] { m_undo->undo(); });
    m_undo->refresh();
    openDraftStore();
    openPlaces();
    Q_EMIT sessionOpening();

    m_navigation->setPages(navigationPages());
    addPageActions();
    refreshPerson();
    refreshConnection();
    refreshBadges({});
    m_welcome->hide();
    m_work->show();
    const QList<PageInfo> pages = navigationPages();
    const auto [startOf, startView] = m_settings.startView(loginKey());
    QByteArray wanted = !startPage.isEmpty() ? startPage : !startOf.isEmpty() ? startOf : m_settings.lastPage(loginKey());
    if (!page(wanted) && !pages.isEmpty())
        wanted = pages.first().id;
    if (startPage.isEmpty() && wanted == startOf && !startView.isNull())
        page(wanted)->openView(startView);
    showPage(wanted);
    learnStartView();
}

// The choice was made on one desk and holds on every other from its next start on: nothing waits for the answer.
void MainWindow::learnStartView()
{
    SavedViews &views = SavedViews::of(*m_session.database);
    connect(&views, &SavedViews::changed, m_sessionContext.get(), [this, &views] {
        const SavedView *start = views.startView();
        if (start || !startView().second.isNull()) // a page without a view is this computer's own choice
            setStartView(start ? start->page : QByteArray(), start ? start->id : QUuid());
    });
}

QPair<QByteArray, QUuid> MainWindow::startView() const { return m_settings.startView(loginKey()); }

void MainWindow::setStartView(const QByteArray &pageId, const QUuid &view)
{
    m_settings.setStartView(loginKey(), pageId, view);
}

void MainWindow::closeSession()
{
    if (!hasSession())
        return;
    saveState();
    m_palette->close();
    m_messages->dismiss();
    m_offline->dismiss();
    m_offlineTimer->stop();
    m_area->setCurrent(nullptr);
    m_topBar->setPageWidget(nullptr);
    m_topBar->setActions(nullptr, {});
    m_undo = nullptr;
    closePlaces();
    m_sessionContext.reset();
    m_unanswered.clear();
    // The parts that lie in our bars go with their page: they hold its models.
    for (Page *built : std::as_const(m_pages)) {
        for (QWidget *part : {built->topBarWidget(), built->filterBar(), built->inspector()}) {
            if (part)
                part->setParent(built);
        }
    }
    // Pages cancel their requests when they die, so they go before the database does.
    qDeleteAll(m_pages);
    m_pages.clear();
    for (const QPointer<QAction> &action : std::exchange(m_pageActions, {}))
        delete action;
    m_draftStore.reset();
    m_drafts.clear();
    showDrafts();
    m_session = {};
    m_work->hide();
    m_welcome->show();
}

QString MainWindow::loginKey() const
{
    return hasSession() ? m_session.database->settings().database + QLatin1Char('.') + m_session.info.login : QString();
}

QList<PageInfo> MainWindow::visiblePages() const
{
    QList<PageInfo> visible;
    for (const PageInfo &info : m_registry.pages()) {
        if (info.permission.isEmpty() || m_session.info.may(info.permission))
            visible.append(info);
    }
    return visible;
}

QList<PageInfo> MainWindow::navigationPages() const
{
    QList<PageInfo> pages = visiblePages();
    pages.removeIf([](const PageInfo &info) { return !info.inNavigation; });
    return pages;
}

void MainWindow::addPageActions()
{
    int digit = 1;
    for (const PageInfo &info : navigationPages()) {
        ActionSpec spec;
        spec.id = "page." + info.id;
        spec.context = "Pages";
        spec.text = info.title;
        spec.group = QT_TRANSLATE_NOOP("ActionGroups", "Pages");
        spec.icon = info.icon;
        spec.shortcut = info.shortcut;
        if (spec.shortcut.isEmpty() && digit <= 10) // as the keys lie: 1 to 9, then 0
            spec.shortcut = QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit % 10));
        ++digit;
        QAction *go = m_actions->add(spec);
        connect(go, &QAction::triggered, this, [this, id = info.id] {
            showPage(id);
            // Asked for where one already is, it brings the keyboard back from the bars into the page.
            if (Page *shown = currentPage(); shown && !shown->isAncestorOf(focusWidget()))
                shown->setFocus(Qt::OtherFocusReason);
        });
        m_pageActions.append(go);
    }
}

Page *MainWindow::currentPage() const { return m_area->current(); }

Page *MainWindow::page(const QByteArray &pageId)
{
    if (Page *built = m_pages.value(pageId))
        return built;
    const PageInfo *info = m_registry.page(pageId);
    if (!info || !hasSession() || (!info->permission.isEmpty() && !m_session.info.may(info->permission)))
        return nullptr;
    Page *built = info->create(*this, m_area);
    m_pages.insert(pageId, built);
    m_area->addPage(built);
    built->restoreState(m_settings.pageState(loginKey(), pageId));
    connect(built, &Page::statusFiguresChanged, this, &MainWindow::refreshFigures);
    connect(built, &Page::keyHintsChanged, this, &MainWindow::refreshKeyHints);
    connect(built, &Page::placeChanged, this, [this, built] {
        if (built != currentPage())
            return;
        if (!built->parentPage().isEmpty() && !built->currentRecord().isNull()) // it walked on to another record
            notePlace(built, built->currentRecord());
        markNavigation(built);
        showTopBarOf(built);
    });
    return built;
}

void MainWindow::showPage(const QByteArray &pageId)
{
    Page *next = page(pageId);
    if (!next)
        return;
    Page *old = m_area->current();
    markNavigation(next);
    if (next == old)
        return;
    if (old)
        old->deactivate();
    clearError();
    showHint(QString());
    showTopBarOf(next);
    m_area->setCurrent(next);
    m_settings.setLastPage(loginKey(), next->isStartPage() ? pageId : next->parentPage());
    next->activate();
    refreshFigures();
    refreshKeyHints();
    // The keyboard goes with the eye: a page starts with the focus in it.
    next->setFocus(Qt::OtherFocusReason);
    notePlace(next, next->parentPage().isEmpty() ? RecordRef() : next->currentRecord());
    Q_EMIT pageShown(pageId);
}

void MainWindow::showTopBarOf(Page *shown)
{
    const PageInfo *info = shown ? m_registry.page(shown->pageId()) : nullptr;
    const QString record = shown ? shown->titleText() : QString();
    const QString title = !record.isEmpty() ? record : info ? QCoreApplication::translate("Pages", info->title) : QString();
    const PageInfo *parent = shown ? m_registry.page(shown->parentPage()) : nullptr;
    m_topBar->setTitle(title, parent ? QCoreApplication::translate("Pages", parent->title) : QString(), !parent || !record.isEmpty() || !info->recordKinds.isEmpty());
    m_topBar->setPageWidget(shown ? shown->topBarWidget() : nullptr);
    m_topBar->setActions(shown ? shown->primaryAction() : nullptr, shown ? shown->secondaryActions() : QList<QAction *>());
    const QString place = m_session.info.tenantName;
    setWindowTitle(title.isEmpty() ? QStringLiteral("Punte") : QStringLiteral("%1 – %2 – Punte").arg(title, place));
}

void MainWindow::markNavigation(const Page *shown)
{
    QByteArray place = shown->pageId();
    // A person stands under People, which stands under Customers.
    for (const Page *each = shown; each && !each->parentPage().isEmpty(); each = page(place))
        place = each->parentPage();
    m_navigation->setCurrent(place);
}

Settings &MainWindow::settings()
{
    return m_settings.values();
}

RecordWalker *MainWindow::walker(const QByteArray &kind)
{
    for (Page *each : std::as_const(m_pages))
        if (RecordWalker *found = each->walker(kind))
            return found;
    return nullptr;
}

void MainWindow::openFile(const QByteArray &kind, const QString &file)
{
    const PageInfo *info = m_registry.pageForFile(kind);
    if (!info || !page(info->id))
        return;
    showPage(info->id);
    page(info->id)->openFile(kind, file);
}

void MainWindow::openFiltered(const QByteArray &pageId, const Filter &filter)
{
    Page *wanted = page(pageId);
    if (!wanted)
        return;
    showPage(pageId);
    wanted->openFilter(filter);
}

void MainWindow::openRecord(const QByteArray &kind, const QUuid &id)
{
    const PageInfo *info = m_registry.pageFor(kind);
    if (!info)
        return;
    if (!page(info->id)) // the way there is open to other roles
        return showToast([title = info->title] { return tr("\u201C%1\u201D is not open to your role. An administrator can change that.").arg(QCoreApplication::translate("Pages", title)); });
    const bool wandering = std::exchange(m_wandering, true); // one step, not the page and then the record on it
    showPage(info->id);
    page(info->id)->openRecord(kind, id);
    m_wandering = wandering;
    notePlace(page(info->id), {kind, id});
}

void MainWindow::refreshFigures()
{
    const Page *shown = m_area->current();
    m_status->setFigures(shown ? shown->statusFigures() : QList<StatusFigure>());
}

void MainWindow::refreshKeyHints()
{
    const Page *shown = m_area->current();
    m_status->setKeyHints(shown ? shown->keyHints() : QList<KeyHint>());
}

void MainWindow::refreshBadges(const QByteArray &table)
{
    if (!hasSession())
        return;
    for (const PageInfo &info : visiblePages()) {
        if (!info.badge || (!table.isEmpty() && !info.badgeTables.contains(table)))
            continue;
        info.badge(*this, m_sessionContext.get(), [this, id = info.id](PageBadge badge) { m_navigation->setBadge(id, badge); });
    }
}

void MainWindow::refreshPerson()
{
    const SessionInfo &info = m_session.info;
    m_navigation->workspaceButton()->setLines(info.tenantName, QStringLiteral("Punte"));
    m_navigation->personButton()->setInitials(info.initials());
    m_navigation->personButton()->setLines(info.displayName, info.roles.isEmpty() ? QString() : roleName(info.roles.first()));
}

void MainWindow::saveState()
{
    m_settings.setGeometry(saveGeometry());
    if (hasSession()) {
        for (const Page *built : std::as_const(m_pages))
            m_settings.setPageState(loginKey(), built->pageId(), built->saveState());
    }
    m_settings.sync();
}

void MainWindow::restoreGeometryFromSettings()
{
    const QByteArray geometry = m_settings.geometry();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
}

} // namespace punte
