// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/AppearanceController.h"
#include "app/shell/BarButton.h"
#include "app/shell/CommandPalette.h"
#include "app/shell/ErrorText.h"
#include "app/shell/LanguageController.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/PageArea.h"
#include "app/shell/SearchButton.h"
#include "app/shell/ShellActions.h"
#include "app/shell/ShellSettings.h"
#include "app/shell/ShellStatusBar.h"
#include "app/shell/ShortcutsSheet.h"
#include "app/shell/TopBar.h"
#include "app/shell/UndoController.h"
#include "app/shell/WelcomeView.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/db/ErrorMapping.h"
#include "models/records/DraftStore.h"
#include "views/components/Job.h"
#include "views/components/MessageStrip.h"
#include "views/components/Page.h"
#include "views/components/ReadingOrder.h"
#include "views/components/Toast.h"
#include "views/theme/Accessible.h"
#include "views/theme/Icons.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace punte {

namespace {
constexpr int foldUnder = 1180;      // visual-language.md 4
constexpr int badgeDelay = 500;      // ms: a bulk change is one question
constexpr int offlineDelay = 1500;   // ms: a server that restarts at once needs no strip
constexpr QSize smallestWindow(720, 480);
constexpr QSize firstWindow(1366, 768);
constexpr int frameHeight = 40;       // title bars differ; this holds most of them

/// The designed size, or what a smaller screen has room for beside the window's frame: the status bar must not lie below its edge.
QSize firstSize(const QScreen *screen)
{
    const QSize room = screen ? screen->availableSize() - QSize(0, frameHeight) : firstWindow;
    return firstWindow.boundedTo(room.expandedTo(smallestWindow));
}
} // namespace

MainWindow::MainWindow(ShellSettings &settings, LanguageController &language, const PageRegistry &pages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_settings(settings)
    , m_language(language)
    , m_registry(pages)
    , m_actions(new ActionRegistry(settings, language, this))
    , m_work(new QWidget(this))
    , m_welcome(new WelcomeView(this))
    , m_navigation(new NavigationBar(m_work))
    , m_topBar(new TopBar(m_work))
    , m_area(new PageArea(m_work))
    , m_status(new ShellStatusBar(m_work))
    , m_toast(new Toast(m_work))
    , m_palette(nullptr)
    , m_messages(new MessageStrip(m_work))
    , m_offline(new MessageStrip(m_work))
    , m_offlineTimer(new QTimer(this))
    , m_badgeTimer(new QTimer(this))
    , m_foldedByHand(settings.navigationFolded())
{
    setObjectName(QStringLiteral("mainWindow"));
    Accessible::setRole(this, QAccessible::Window);
    // A form that is taken away takes the keyboard along: the page has it then, never nobody.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (!now)
            QMetaObject::invokeMethod(this, &MainWindow::keepKeyboard, Qt::QueuedConnection);
    });
    setWindowIcon(Icons::application());
    setMinimumSize(smallestWindow);
    resize(firstSize(screen()));
    m_offline->setObjectName(QStringLiteral("offlineStrip"));
    m_offlineTimer->setSingleShot(true);
    m_offlineTimer->setInterval(offlineDelay);
    connect(m_offlineTimer, &QTimer::timeout, this, &MainWindow::showOffline);
    m_badgeTimer->setSingleShot(true);
    m_badgeTimer->setInterval(badgeDelay);
    connect(m_badgeTimer, &QTimer::timeout, this, [this] {
        for (const QByteArray &table : std::exchange(m_badgeTables, {}))
            refreshBadges(table);
    });
    buildLayout();
    buildActions();
    m_palette = new CommandPalette(*m_actions, this);
    connect(m_palette, &CommandPalette::recordChosen, this, [this](const SearchHit &hit, bool newWindow) {
        if (newWindow)
            Q_EMIT newWindowRequested(hit.kind, hit.id);
        else
            openRecord(hit.kind, hit.id);
    });
    connect(m_palette, &CommandPalette::commandAboutChosen, this, [this](const QByteArray &command, const SearchHit &hit) {
        QAction *chosen = m_actions->action(command);
        if (!chosen)
            return;
        m_subject = {.customer = hit.id, .customerName = hit.title};
        chosen->trigger();
        m_subject = {};
    });
    connect(m_palette, &CommandPalette::commandWithPhoneChosen, this, [this](const QByteArray &command, const QString &phone) {
        QAction *chosen = m_actions->action(command);
        if (!chosen)
            return;
        m_subject = {.phone = phone};
        chosen->trigger();
        m_subject = {};
    });
    connect(m_palette, &CommandPalette::callRequested, this, [this](const SearchHit &hit) { call({.number = hit.phone, .who = {hit.kind, hit.id}}); });
    connect(m_palette, &CommandPalette::writeRequested, this, [this](const SearchHit &hit) { openLink(emailLink(hit.email)); });
    buildRecordActions();
    new AppearanceController(settings, language, *m_actions, this);
    connect(&language, &LanguageController::languageChanged, this, &MainWindow::retranslate);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        applyFolding();
        update();
    });
    retranslate();
    m_work->hide();
}

MainWindow::~MainWindow()
{
    closeSession();
    // Commands die with the window; nobody may hear of it half torn down.
    m_actions->disconnect();
}

void MainWindow::buildLayout()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_welcome, 1);
    outer->addWidget(m_work, 1);

    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_offline);
    right->addWidget(m_messages);
    right->addWidget(m_area, 1);
    middle->addWidget(m_navigation);
    middle->addLayout(right, 1);
    work->addLayout(middle, 1);
    work->addWidget(m_status);
    // Reading order, also for the Tab key: navigation, top bar, page, status.
    setTabOrder(m_navigation, m_topBar);
    setTabOrder(m_topBar, m_area);
    setTabOrder(m_area, m_status);

    connect(m_navigation, &NavigationBar::pageChosen, this, &MainWindow::showPage);
    connect(m_navigation->personButton(), &QAbstractButton::clicked, this, &MainWindow::showPersonMenu);
    connect(m_navigation->workspaceButton(), &QAbstractButton::clicked, this, &MainWindow::showWorkspaceMenu);
    connect(m_topBar->searchButton(), &QAbstractButton::clicked, this, &MainWindow::togglePalette);
    connect(m_status, &ShellStatusBar::draftsRequested, this, &MainWindow::openDrafts);
    connect(m_topBar, &TopBar::parentRequested, this, [this] {
        if (const Page *shown = currentPage())
            showPage(shown->parentPage());
    });
    connect(m_area, &PageArea::dropped, this, &MainWindow::takeDrop);
    connect(m_navigation, &NavigationBar::pinChosen, this, &MainWindow::openPin);
    connect(m_navigation, &NavigationBar::unpinRequested, this, &MainWindow::togglePin);
    connect(m_status, &ShellStatusBar::languageToggleRequested, this, [this] { m_actions->action("language.toggle")->trigger(); });
    connect(m_toast, &Toast::undoRequested, this, [this] { undoAction(m_toastAction); });
}

void MainWindow::undoAction(const QUuid &actionId)
{
    if (m_undo)
        m_undo->undoAction(actionId);
}

void MainWindow::buildActions()
{
    for (const ActionSpec &spec : shellActionSpecs())
        m_actions->add(spec);
    const auto on = [this](const char *id, auto what) { connect(m_actions->action(id), &QAction::triggered, this, what); };
    on("palette.open", [this] { togglePalette(); });
    on("window.foldNavigation", [this] {
        m_foldedByHand = !m_navigation->isFolded();
        m_settings.setNavigationFolded(m_foldedByHand);
        m_navigation->setFolded(m_foldedByHand);
    });
    on("window.inspector", [this] { m_area->setInspectorVisible(!m_area->isInspectorVisible()); });
    on("help.open", [this] { openHelp(); });
    on("help.shortcuts", [this] {
        auto *sheet = new ShortcutsSheet(*m_actions, this);
        sheet->open();
        if (hasSession())
            whenAllActionsKnown(sheet, [] {});
    });
    on("help.about", [this] { showAbout(); });
    on("window.new", [this] { Q_EMIT newWindowRequested({}, {}); });
    on("window.close", [this] { close(); });
    on("app.quit", [] { QApplication::closeAllWindows(); });
    const auto setKeys = [this] {
        m_topBar->searchButton()->setKeys(m_actions->action("palette.open")->shortcut().toString(QKeySequence::NativeText));
    };
    connect(m_actions, &ActionRegistry::changed, this, setKeys);
    setKeys();
}

QAction *MainWindow::addAction(const ActionSpec &spec, QWidget *owner)
{
    QAction *added = m_actions->add(spec, owner);
    if (!owner && hasSession()) // a command of whoever is signed in: the next person may have no right to it
        m_pageActions.append(added);
    return added;
}

RecordContext MainWindow::currentContext() const
{
    if (!m_subject.customer.isNull() || !m_subject.phone.isEmpty())
        return m_subject;
    const Page *shown = currentPage();
    return shown ? shown->currentContext() : RecordContext();
}

QAction *MainWindow::action(const QByteArray &id) const { return m_actions->action(id); }

void MainWindow::setSearchProviders(const QList<SearchProvider *> &providers)
{
    m_providers = providers;
    m_palette->setProviders(providers);
}

void MainWindow::togglePalette()
{
    if (!m_session.database)
        return;
    refreshRecent();
    m_palette->toggle();
}

void MainWindow::retranslate()
{
    m_navigation->retranslate();
    m_status->retranslate();
    m_topBar->searchButton()->setText(tr("Search or run a command"));
    m_topBar->searchButton()->setAccessibleName(tr("Search or run a command"));
    m_topBar->searchButton()->setToolTip(tr("Search or run a command"));
    m_welcome->retranslate();
    for (Page *built : std::as_const(m_pages))
        built->retranslate();
    refreshPerson();
    refreshConnection();
    refreshFigures();
    refreshKeyHints();
    showTopBarOf(m_area->current());
}

void MainWindow::applyFolding()
{
    const bool narrow = width() < Theme::instance().px(foldUnder);
    m_navigation->setFolded(narrow || m_foldedByHand);
    m_navigation->setWindowWidth(width());
}

void MainWindow::keepKeyboard()
{
    if (isActiveWindow() && !QApplication::focusWidget() && !QApplication::activePopupWidget() && currentPage())
        currentPage()->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return ReadingOrder::step(this, next);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    applyFolding();
    QWidget::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveState();
    Q_EMIT closing();
    event->accept();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Page));
}

void MainWindow::showToast(LiveText text, const QUuid &actionId)
{
    m_toastAction = actionId;
    m_toast->showText(std::move(text), !actionId.isNull());
}

void MainWindow::showError(LiveText attempted, const AppError &error)
{
    m_closeWhenSaved = false;
    m_messages->showError(std::move(attempted), error, [error] { return whatToDo(inPresentLanguage(error)); });
}

void MainWindow::clearError() { m_messages->dismiss(); }

void MainWindow::showHint(const QString &text) { m_status->setHint(text); }

void MainWindow::addStatusWidget(QWidget *widget) { m_status->addPart(widget); }

Job *MainWindow::startJob(LiveText title)
{
    auto *job = new Job(std::move(title), this);
    m_status->addJob(job);
    return job;
}

} // namespace punte
