// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/SnapshotRunner.h"

#include "app/punte/Program.h"
#include "app/punte/WindowScenes.h"
#include "app/shell/AppearanceController.h"
#include "app/shell/CommandPalette.h"
#include "app/shell/MainWindow.h"
#include "app/shell/PaletteModel.h"
#include "models/core/Clock.h"
#include "models/db/Database.h"
#include "views/components/MessageStrip.h"
#include "views/components/Page.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

namespace punte {

namespace {

constexpr int readyWithin = 60'000; // ms: a page that needs longer is broken
constexpr int quietTurnsNeeded = 3; // turns of the event loop without a request: layouts and queued repaints have been done

constexpr int settledAfter = 1'500; // ms: a page that waits for an answer says so by then and offers to stop
constexpr int nestedLayouts = 12; // a layout inside of others asks them one after the other
constexpr int settledAgainAfter = 50; // ms: the same page in another size or language has waited already

constexpr auto windowScenePage = "pipeline"; // what lies under the scenes of the window

QDateTime pictureMoment() { return {QDate(2026, 1, 27), QTime(9, 41), QTimeZone("Europe/Bucharest")}; }

void say(const QString &text) { std::fprintf(stderr, "%s\n", qPrintable(text)); }

bool isBlank(const QImage &image)
{
    // The page's own area: navigation and bars alone do not make a picture.
    const QRect area(image.width() / 4, image.height() / 8, image.width() / 2, image.height() * 3 / 4);
    const QRgb first = image.pixel(area.topLeft());
    for (int y = area.top(); y < area.bottom(); ++y) {
        for (int x = area.left(); x < area.right(); x += 2) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

QString SnapshotRunner::Picture::fileName() const
{
    return QStringLiteral("%1-%2-%3.png").arg(QString::fromLatin1(name), language, theme);
}

void SnapshotRunner::prepareProcess()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Bucharest");
}

SnapshotRunner::SnapshotRunner(const CommandLine &line)
    : m_line(line)
    , m_state(pageStateOf(line.state).value_or(PageState::Usual))
    , m_sizes{line.size}
    , m_languages(line.language.isEmpty() ? LanguageController::languages() : QStringList{line.language})
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(readyWithin);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        say(QStringLiteral("%1: the page did not become ready").arg(m_current.fileName()));
        ++m_failures;
        next();
    });
    m_check.setSingleShot(true);
    m_check.setInterval(0);
    connect(&m_check, &QTimer::timeout, this, &SnapshotRunner::check);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settledAfter);
    connect(&m_settle, &QTimer::timeout, this, &SnapshotRunner::settled);
}

SnapshotRunner::~SnapshotRunner() = default;

void SnapshotRunner::giveUp(const QString &reason)
{
    say(reason);
    QCoreApplication::exit(1);
}

void SnapshotRunner::start()
{
    if (!QDir().mkpath(m_line.snapshotFolder)) {
        giveUp(QStringLiteral("The folder %1 cannot be made.").arg(m_line.snapshotFolder));
        return;
    }
    Clock::setFixed(pictureMoment());
    Theme::instance().setMotion(0);
    QApplication::setCursorFlashTime(0);
    if (m_line.workspace.isEmpty()) {
        m_folder = std::make_unique<QTemporaryDir>();
        if (!m_folder->isValid()) {
            giveUp(m_folder->errorString());
            return;
        }
        m_line.workspace = m_folder->filePath(QStringLiteral("w"));
        // The server's account must be able to enter when root makes the pictures.
        QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | QFile::ExeOther | QFile::ReadOther);
    }
    m_line.sample = m_state != PageState::Empty;
    m_server = std::make_unique<SnapshotState>(m_state, m_line.workspace);
    m_login = m_line.login.isEmpty() ? m_server->login() : m_line.login;
    if (m_line.sample && (m_line.login.isEmpty() || m_state == PageState::NoRights)) // who is made for the state is not there yet
        m_line.login = QStringLiteral("ana.dumitrescu");
    m_program = std::make_unique<Program>(m_line);
    connect(&m_program->launcher(), &Launcher::failed, this, [this](const LiveText &attempted, const AppError &error) {
        giveUp(QStringLiteral("%1 %2 %3").arg(attempted(), error.what, error.detail));
    });
    connect(&m_program->launcher(), &Launcher::opened, this, &SnapshotRunner::opened);
    m_window = m_program->createWindow(false);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->setMinimumSize(0, 0);
    // From the first request of the first page on: a picture waits for all of them.
    connect(m_window, &MainWindow::sessionOpening, this, [this] {
        Database &database = m_window->database();
        connect(&database, &Database::requestStarted, this, [this](quint64 id) { m_pending.insert(id); });
        connect(&database, &Database::requestFinished, this, [this](quint64 id) {
            m_pending.remove(id);
            scheduleCheck();
        });
    });
    m_window->resize(m_line.size);
    // The pointer stands at the origin: nothing of the window may look hovered.
    m_window->move(64, 64);
    m_window->show();
    Launcher::Target target = m_program->target();
    target.sampleMoment = pictureMoment();
    target.lockTimeoutMs = m_server->lockTimeoutMs();
    m_program->launcher().start(target);
}

QList<SnapshotRunner::Picture> SnapshotRunner::wantedPictures()
{
    const bool oneTheme = m_line.theme == QLatin1String("light") || m_line.theme == QLatin1String("dark");
    const QStringList themes = oneTheme ? QStringList{m_line.theme} : QStringList{QStringLiteral("light"), QStringLiteral("dark")};
    QList<Picture> all;
    for (const PageInfo &info : m_window->visiblePages()) {
        const bool usual = m_state == PageState::Usual;
        all.append({info.id, {}, usual ? info.id : info.id + '-' + pageStateNames[size_t(m_state)], {}, {}, {}});
        if (!usual)
            continue;
        for (const Scene &scene : m_window->page(info.id)->scenes())
            all.append({info.id, scene, info.id + '-' + scene.name, {}, {}, {}});
    }
    if (m_state == PageState::Usual && m_window->page(windowScenePage))
        for (const Scene &scene : windowScenes(*m_window))
            all.append({windowScenePage, scene, scene.name, {}, {}, {}});
    if (m_state == PageState::NoRights)
        all.append(closedDoors());
    const QByteArray wanted = m_line.page.toLatin1();
    all.removeIf([&](const Picture &picture) { return !wanted.isEmpty() && picture.name != wanted && !picture.name.startsWith(wanted + '-'); });
    QList<Picture> pictures;
    for (const QSize &size : std::as_const(m_sizes))
        for (const QString &language : std::as_const(m_languages))
            for (const QString &theme : themes)
                for (Picture picture : std::as_const(all)) {
                    picture.language = language;
                    picture.theme = theme;
                    picture.size = size;
                    pictures.append(picture);
                }
    // A state does not last for ever: all pictures of a page are taken while it does.
    if (m_state != PageState::Usual)
        std::ranges::stable_sort(pictures, {}, [&all](const Picture &picture) {
            return std::ranges::find(all, picture.name, &Picture::name) - all.begin();
        });
    return pictures;
}

// Ways to what the person may not see: a record that is hidden or gone, and a page that is for other roles.
QList<SnapshotRunner::Picture> SnapshotRunner::closedDoors()
{
    static const QList<QByteArray> kinds{"company", "contact", "opportunity", "contract", "request", "task", "decision"};
    QList<Picture> all;
    for (const QByteArray &kind : kinds) {
        const PageInfo *info = m_program->pages().pageFor(kind);
        if (!info)
            continue;
        const bool open = m_window->page(info->id);
        const QByteArray page = open ? info->id : QByteArray("home");
        const auto leave = [this] {
            m_window->clearError();
            hideToasts(*m_window);
        };
        all.append({page, {kind, [this, kind] { m_window->openRecord(kind, QUuid::createUuidV5(QUuid(), QStringLiteral("nobody's"))); }, leave},
            info->id + (open ? "-norights-gone" : "-norights-closed"), {}, {}, {}});
    }
    all.append({"home", {"link", [this] { m_window->openLinked({"company", QUuid::createUuidV5(QUuid(), QStringLiteral("nobody's"))}); },
        [this] { m_window->clearError(); }}, "link-norights", {}, {}, {}});
    return all;
}

void SnapshotRunner::ended(const Result<> &state)
{
    if (!state)
        giveUp(QStringLiteral("The state %1 could not be made: %2 %3").arg(m_line.state, state.error().what, state.error().detail));
}

void SnapshotRunner::opened()
{
    // The sample was made by this session; the pages are shown by the next one, which meets the state from its first read on.
    if (m_state != PageState::Usual && m_state != PageState::Empty && !std::exchange(m_stateMade, true)) {
        ended(m_server->beforeSession());
        QTimer::singleShot(0, this, [this] { Q_EMIT m_window->continueAsRequested(m_login); });
        return;
    }
    ended(m_server->afterSession());
    m_queue = wantedPictures();
    if (m_queue.isEmpty()) {
        giveUp(m_line.page.isEmpty() ? QStringLiteral("There is no page to render.")
                                     : QStringLiteral("There is no page \"%1\".").arg(m_line.page));
        return;
    }
    next();
}

void SnapshotRunner::finish()
{
    const QString settings = m_line.snapshotFolder + QStringLiteral("/.settings.ini");
    QFile::remove(settings);
    m_server.reset();
    m_program.reset();
    QFile::remove(settings);
    QCoreApplication::exit(m_failures == 0 ? 0 : 1);
}

void SnapshotRunner::next()
{
    m_deadline.stop();
    if (m_queue.isEmpty()) {
        finish();
        return;
    }
    const QByteArray pageBefore = std::exchange(m_current, m_queue.takeFirst()).page;
    m_sceneShown = false;
    m_program->language().setLanguage(m_current.language);
    AppearanceController::applyTheme(m_current.theme);
    m_window->resize(m_current.size);
    m_window->showPage(m_current.page);
    Page *page = m_window->currentPage();
    m_window->activateWindow(); // a menu of the picture before may have taken it
    page->setFocus(Qt::OtherFocusReason); // what the scene before focused is not part of this picture
    connect(page, &Page::readyChanged, this, &SnapshotRunner::scheduleCheck, Qt::UniqueConnection);
    m_deadline.start();
    m_offlineSaid = m_state == PageState::Loading;
    if (m_state == PageState::Loading || m_state == PageState::Offline)
        m_settle.start(m_current.page == pageBefore ? settledAgainAfter : settledAfter);
    else
        scheduleCheck();
}

// A window without a server is one that has said so; what it says takes room from the page, which is given a moment for it.
void SnapshotRunner::settled()
{
    const bool said = m_state != PageState::Offline || m_window->findChild<MessageStrip *>(QStringLiteral("offlineStrip"))->isVisible();
    if (std::exchange(m_offlineSaid, said) && said)
        take();
    else
        m_settle.start(settledAgainAfter);
}

void SnapshotRunner::scheduleCheck()
{
    m_quietTurns = 0;
    m_check.start();
}

void SnapshotRunner::check()
{
    if (m_settle.isActive() || m_state == PageState::Loading || m_state == PageState::Offline)
        return;
    if (!m_program || !m_window->currentPage() || !m_window->currentPage()->isReady() || !m_pending.isEmpty()
        || m_window->palette().model().isSearching())
        return;
    if (++m_quietTurns < quietTurnsNeeded) {
        m_check.start();
        return;
    }
    if (m_current.scene.show && !std::exchange(m_sceneShown, true)) {
        m_current.scene.show();
        scheduleCheck();
        return;
    }
    take();
}

// Menus and dialogs are windows of their own: they lie over the window where they stand.
QImage SnapshotRunner::render() const
{
    QImage image(m_window->size(), QImage::Format_RGB32);
    m_window->render(&image);
    QPainter painter(&image);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top == m_window || !top->isVisible())
            continue;
        const QRect place(top->mapToGlobal(QPoint(0, 0)) - m_window->mapToGlobal(QPoint(0, 0)), top->size());
        const bool framed = top->windowType() == Qt::Dialog; // a window manager would draw its edge
        if (framed)
            Shapes::shadow(painter, place, 0, 14, 6);
        top->render(&painter, place.topLeft());
        if (framed)
            Shapes::box(painter, QRectF(place), 0, Qt::transparent, themeColor(Token::Line2));
    }
    return image;
}

void SnapshotRunner::take()
{
    m_deadline.stop();
    // What asked for another layout gets it now, and what stands around it then: nobody sees a window between two.
    for (int level = 0; level < nestedLayouts; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    Q_EMIT pictureShown(m_current, m_window);
    const QImage image = m_writes ? render() : QImage();
    if (m_current.scene.leave)
        m_current.scene.leave();
    if (m_writes)
        write(image);
    QTimer::singleShot(0, this, &SnapshotRunner::next);
}

void SnapshotRunner::write(const QImage &image)
{
    const QString file = QDir(m_line.snapshotFolder).filePath(m_current.fileName());
    if (isBlank(image)) {
        say(QStringLiteral("%1: the page is blank").arg(m_current.fileName()));
        ++m_failures;
    } else if (!image.save(file, "PNG", 75)) { // hundreds of pictures: lightly packed they take half the time
        say(QStringLiteral("%1: cannot be written").arg(file));
        ++m_failures;
    } else {
        std::printf("%s\n", qPrintable(file));
    }
}

} // namespace punte
