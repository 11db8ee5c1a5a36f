// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/recordpage/RecordPage.h"

#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"
#include "models/db/Session.h"
#include "models/records/RecordForm.h"
#include "views/components/KeyCap.h"
#include "views/components/LoadingState.h"
#include "views/components/RecordWalker.h"
#include "views/components/ShellServices.h"
#include "views/components/recordpage/RecordWalkBar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace punte {

namespace {
constexpr int countDelay = 150; // ms: a command changes several tables at once
}

RecordPage::RecordPage(const QByteArray &pageId, const QByteArray &kind, const QByteArray &parentPage, ShellServices &shell, QWidget *parent)
    : Page(pageId, shell, parent)
    , m_kind(kind)
    , m_parentPage(parentPage)
    , m_first(new Reading(shell.database(), this))
    , m_frame(new RecordPageFrame(shell.database(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countDelay);
    connect(&m_countTimer, &QTimer::timeout, this, &RecordPage::readCounts);
    m_waitTimer.setSingleShot(true);
    m_waitTimer.setInterval(LoadingState::shownAfterMs);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] {
        if (!isHeadReady() && !m_frame->isMissing())
            m_frame->showWaiting();
    });
    connect(this, &Page::readyChanged, this, [this] {
        if (m_frame->isWaiting() && isHeadReady())
            showContent();
    });
    connect(m_frame, &RecordPageFrame::retryRequested, this, &RecordPage::retry);
    connect(m_frame, &RecordPageFrame::stopRequested, this, &RecordPage::stopReading);
    connect(m_frame, &RecordPageFrame::backRequested, this, &RecordPage::goBack);
    for (const auto changed : {&Page::placeChanged, &Page::keyHintsChanged, &Page::statusFiguresChanged})
        connect(m_frame, &RecordPageFrame::contentShownChanged, this, changed);
    connect(m_frame->tabBar(), &QTabBar::currentChanged, this, &RecordPage::showTabAt);
    connect(&shell.changeFeed(), &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        for (const TabSlot &slot : std::as_const(m_tabs))
            if (slot.info.countTables.contains(change.table))
                m_countTimer.start();
    });
    connect(&shell.changeFeed(), &ChangeFeed::reloadNeeded, this, [this] { m_countTimer.start(); });
    for (const RecordTabInfo &info : RecordTabRegistry::instance().tabs(kind))
        addTab(info);
    makeActions();
}

RecordPage::~RecordPage() = default;

void RecordPage::makeActions()
{
    static constexpr const char *context = "RecordPage";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Record");
    const auto add = [this](const char *id, const char *text, const QKeySequence &keys) {
        return shell().addAction({.id = pageId() + id, .context = context, .text = text, .group = group, .shortcut = keys, .inPalette = false}, this);
    };
    m_next = add(".next", QT_TRANSLATE_NOOP("RecordPage", "Next record"), Qt::ALT | Qt::Key_Down);
    m_previous = add(".previous", QT_TRANSLATE_NOOP("RecordPage", "Previous record"), Qt::ALT | Qt::Key_Up);
    connect(m_next, &QAction::triggered, this, [this] { walk(1); });
    connect(m_previous, &QAction::triggered, this, [this] { walk(-1); });
    QAction *paper = shell().addAction({.id = pageId() + ".print", .context = context, .text = QT_TRANSLATE_NOOP("RecordPage", "Print the record…"), .group = group,
                                           .icon = "document-print", .shortcut = QKeySequence(QKeySequence::Print),
                                           .keywords = QT_TRANSLATE_NOOP("RecordPage", "paper pdf")}, this);
    connect(paper, &QAction::triggered, this, &RecordPage::print);
    m_walkBar = new RecordWalkBar(m_previous, m_next, this);
    QTabBar *tabs = m_frame->tabBar();
    const auto turn = [tabs](int step) {
        if (tabs->count() > 0)
            tabs->setCurrentIndex((tabs->currentIndex() + step + tabs->count()) % tabs->count());
    };
    connect(add(".nextTab", QT_TRANSLATE_NOOP("RecordPage", "Next tab"), Qt::CTRL | Qt::Key_Tab), &QAction::triggered, this, [turn] { turn(1); });
    connect(add(".previousTab", QT_TRANSLATE_NOOP("RecordPage", "Previous tab"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), &QAction::triggered, this,
        [turn] { turn(-1); });
    // Not in the shortcut sheet nine times: each tab's tooltip says its own.
    for (int i = 0; i < 9; ++i) {
        auto *digit = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(digit, &QShortcut::activated, this, [tabs, i] {
            if (i < tabs->count())
                tabs->setCurrentIndex(i);
        });
    }
}

void RecordPage::addTab(const RecordTabInfo &info)
{
    if (!info.permission.isEmpty() && !shell().session().may(info.permission))
        return;
    const auto before = std::ranges::upper_bound(m_tabs, info.order, {}, [](const TabSlot &slot) { return slot.info.order; });
    m_tabs.insert(before, TabSlot{.info = info});
}

// Once, when the page is shown first: all domains have registered by then.
void RecordPage::makeTabs()
{
    if (std::exchange(m_made, true))
        return;
    QTabBar *bar = m_frame->tabBar();
    for (const TabSlot &slot : std::as_const(m_tabs))
        bar->addTab(QCoreApplication::translate("RecordTabs", slot.info.title));
    m_frame->retranslate();
    if (!m_wantedTab.isEmpty())
        showTab(m_wantedTab);
    showTabAt(bar->currentIndex());
}

void RecordPage::buildTab(int index)
{
    if (index < 0 || index >= m_tabs.size() || m_tabs.at(index).widget)
        return;
    RecordTab *made = m_tabs.at(index).info.create(shell(), m_frame);
    made->setObjectName(QString::fromLatin1(m_tabs.at(index).info.id) + QStringLiteral("Tab"));
    made->setTitle(QCoreApplication::translate("RecordTabs", m_tabs.at(index).info.title));
    m_tabs[index].widget = made;
    connect(made, &RecordTab::readyChanged, this, &RecordPage::readyChanged);
    connect(made, &RecordTab::readyChanged, this, &RecordPage::printWhenRead, Qt::QueuedConnection);
    connect(made, &RecordTab::statusFiguresChanged, this, &RecordPage::statusFiguresChanged);
    connect(made, &RecordTab::keyHintsChanged, this, &RecordPage::keyHintsChanged);
    connect(made, &RecordTab::actionsChanged, this, &RecordPage::placeChanged); // the top bar's buttons are the tab's
    connect(made, &RecordTab::countChanged, this, [this, made](qint64 count) {
        for (int i = 0; i < m_tabs.size(); ++i)
            if (m_tabs.at(i).widget == made) {
                m_tabs[i].ownCount = true;
                m_frame->tabBar()->setCount(i, count);
            }
    });
}

void RecordPage::showTabAt(int index)
{
    if (!m_made || index < 0 || index >= m_tabs.size())
        return;
    const bool inside = m_frame->isAncestorOf(QApplication::focusWidget()) && !m_frame->tabBar()->hasFocus();
    buildTab(index);
    tellTab(index);
    if (!m_frame->isMissing())
        m_frame->setContent(m_tabs.at(index).widget);
    if (isVisible() && inside) // the keyboard goes with the eye, but stays on the bar while arrows walk it
        m_tabs.at(index).widget->focusFirst();
    Q_EMIT placeChanged(); // the top bar's buttons are the tab's
    Q_EMIT statusFiguresChanged();
    Q_EMIT keyHintsChanged();
    Q_EMIT readyChanged();
}

void RecordPage::tellTab(int index)
{
    TabSlot &slot = m_tabs[index];
    if (!slot.widget || slot.shown == m_record)
        return;
    slot.shown = m_record;
    slot.widget->setRecord(m_record);
}

RecordTab *RecordPage::tab(const QByteArray &id)
{
    for (int i = 0; i < m_tabs.size(); ++i)
        if (m_tabs.at(i).info.id == id) {
            buildTab(i);
            tellTab(i);
            return m_tabs.at(i).widget;
        }
    return nullptr;
}

void RecordPage::showTab(const QByteArray &id)
{
    m_wantedTab = id;
    for (int i = 0; i < m_tabs.size(); ++i)
        if (m_tabs.at(i).info.id == id)
            m_frame->tabBar()->setCurrentIndex(i);
}

QByteArray RecordPage::currentTab() const
{
    const int index = m_frame->tabBar()->currentIndex();
    return index < 0 ? m_wantedTab : m_tabs.at(index).info.id;
}

void RecordPage::openRecord(const QByteArray &kind, const QUuid &id)
{
    if (kind != m_kind || id.isNull())
        return;
    makeTabs();
    const bool another = id != m_record;
    m_record = id;
    m_printWanted = m_printWanted && !another;
    if (!another) {
        if (m_frame->isMissing()) // asked for again: its tabs have to read again, too
            retry();
        return;
    }
    showContent();
    for (int i = 0; i < m_tabs.size(); ++i)
        m_frame->tabBar()->setCount(i, -1);
    showRecord(id);
    if (const int index = m_frame->tabBar()->currentIndex(); index >= 0)
        showTabAt(index);
    waitForHead();
    readCounts();
    readPosition();
    Q_EMIT placeChanged();
    Q_EMIT readyChanged();
}

void RecordPage::activate()
{
    makeTabs();
    if (!m_record.isNull())
        return;
    waitForHead();
    openFirst();
}

void RecordPage::walk(int step)
{
    RecordWalker *walker = shell().walker(m_kind);
    if (!walker)
        return;
    walker->neighbour(m_record, step, this, [this](const QUuid &found) {
        if (!found.isNull())
            openRecord(m_kind, found);
    });
}

void RecordPage::goBack()
{
    if (!m_frame->isMissing() && !isHeadReady())
        stopReading(); // nobody waits for it any more
    shell().showPage(m_parentPage);
}

QString RecordPage::titleText() const { return m_frame->isContentShown() ? head()->title() : QString(); }

QWidget *RecordPage::topBarWidget() { return m_walkBar; }

void RecordPage::setRecordTitle(const QString &title, bool person)
{
    if (title == head()->title())
        return;
    head()->setTitle(title, person);
    Q_EMIT placeChanged();
}

void RecordPage::showMissing(const Words &words)
{
    m_missing = words;
    m_frame->showMissing(words.title(), words.fact(), tr("Back to the list"));
    Q_EMIT readyChanged();
}

void RecordPage::showFailed(const AppError &error)
{
    m_frame->showFailed(error);
    Q_EMIT readyChanged();
}

void RecordPage::showContent()
{
    m_waitTimer.stop();
    const bool hadKeyboard = !m_frame->isContentShown() && m_frame->isAncestorOf(QApplication::focusWidget());
    m_frame->showContent();
    if (hadKeyboard)
        focusTab();
}

QAction *RecordPage::primaryAction() { return m_frame->isContentShown() ? recordAction() : nullptr; }

QList<QAction *> RecordPage::secondaryActions()
{
    if (!m_frame->isContentShown())
        return {};
    const int index = m_frame->tabBar()->currentIndex();
    const RecordTab *shown = index < 0 ? nullptr : m_tabs.at(index).widget;
    return (shown ? shown->actions() : QList<QAction *>()) + recordActions();
}

QList<StatusFigure> RecordPage::statusFigures() const
{
    const int index = m_frame->tabBar()->currentIndex();
    const RecordTab *shown = index < 0 || !m_frame->isContentShown() ? nullptr : m_tabs.at(index).widget;
    return shown ? shown->statusFigures() : QList<StatusFigure>();
}

QList<KeyHint> RecordPage::keyHints() const
{
    if (!m_frame->isContentShown())
        return {{{QStringLiteral("Esc")}, tr("back to the list")}};
    const int index = m_frame->tabBar()->currentIndex();
    const RecordTab *shown = index < 0 ? nullptr : m_tabs.at(index).widget;
    QList<KeyHint> hints = shown ? shown->keyHints() : QList<KeyHint>();
    hints.append({KeyCap::keys(QKeySequence(Qt::CTRL | Qt::Key_Tab)), tr("next tab")});
    hints.append({{QStringLiteral("Esc")}, tr("back to the list")});
    return hints;
}

QJsonObject RecordPage::saveState() const
{
    return {{QStringLiteral("tab"), QString::fromLatin1(currentTab())}};
}

void RecordPage::restoreState(const QJsonObject &state)
{
    m_wantedTab = state.value(QLatin1String("tab")).toString().toLatin1();
}

RecordRef RecordPage::currentRecord() const { return {m_kind, m_frame->isMissing() ? QUuid() : m_record}; }

bool RecordPage::takeFiles(const QMimeData *files)
{
    for (const TabSlot &slot : std::as_const(m_tabs)) {
        RecordTab *place = m_frame->isMissing() || slot.info.id != "files" ? nullptr : tab(slot.info.id);
        if (!place || !place->takeFiles(files))
            continue;
        showTab("files");
        return true;
    }
    return false;
}

RecordContext RecordPage::currentContext() const
{
    RecordContext context = recordContext();
    const int index = m_frame->tabBar()->currentIndex();
    if (index >= 0 && m_tabs.at(index).widget)
        m_tabs.at(index).widget->addContext(context);
    return context;
}

bool RecordPage::isReady() const
{
    if (!m_made || !isHeadReady())
        return false;
    const int index = m_frame->tabBar()->currentIndex();
    return m_frame->isMissing() || index < 0 || !m_tabs.at(index).widget || m_tabs.at(index).widget->isReady();
}

QList<Scene> RecordPage::scenes()
{
    QList<Scene> all;
    for (int i = 0; i < m_tabs.size(); ++i) {
        const QByteArray id = m_tabs.at(i).info.id;
        const QByteArray first = m_tabs.at(0).info.id;
        if (i > 0)
            all.append({id, [this, id] { showTab(id); }, [this, first] { showTab(first); }});
    }
    if (!m_tabs.isEmpty())
        if (RecordTab *first = tab(m_tabs.at(0).info.id))
            all.append(first->scenes());
    return all;
}

void RecordPage::retranslate()
{
    for (int i = 0; i < m_tabs.size() && m_made; ++i) {
        const QString title = QCoreApplication::translate("RecordTabs", m_tabs.at(i).info.title);
        m_frame->tabBar()->setTabText(i, title);
        if (RecordTab *tab = m_tabs.at(i).widget) {
            tab->setTitle(title);
            tab->retranslate();
        }
    }
    m_frame->retranslate();
    if (m_frame->isMissingShown())
        showMissing(Words(m_missing));
    m_walkBar->retranslate();
    Q_EMIT keyHintsChanged();
}

void RecordPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    focusTab();
}

void RecordPage::focusTab()
{
    const int index = m_frame->tabBar()->currentIndex();
    if (!m_frame->isContentShown())
        m_frame->focusState();
    else if (index >= 0 && m_tabs.at(index).widget)
        m_tabs.at(index).widget->focusFirst();
}

void RecordPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace punte
