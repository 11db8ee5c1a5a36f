// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/NoticesPopup.h"

#include "models/records/notices/NoticeText.h"
#include "models/records/notices/NotificationsModel.h"
#include "views/components/Buttons.h"
#include "views/components/KeyCap.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/notices/NoticeDelegate.h"
#include "views/components/notices/NoticeOpener.h"
#include "views/components/notices/SnoozeMenu.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>

namespace punte {

namespace {
constexpr QSize noticesSize(460, 560);
}

NoticesPopup::NoticesPopup(ShellServices &shell, NotificationsModel &model, QWidget *anchor)
    : PopupFrame(anchor)
    , m_shell(shell)
    , m_model(model)
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1))
    , m_kind(new QComboBox)
    , m_readAll(Buttons::small(QString(), ButtonVariant::Link))
    , m_quiet(Buttons::small(QString(), ButtonVariant::Flat))
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
    , m_back(Buttons::small(QString(), ButtonVariant::Link))
{
    setObjectName(QStringLiteral("noticesPopup"));
    m_view->setObjectName(QStringLiteral("noticesList"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false); // lies on the popup's ground
    m_view->setItemDelegate(new NoticeDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setModel(&m_model);
    m_loading->waitFor(m_model);
    m_view->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("noticesEmpty"));
    m_empty->setIcon(QStringLiteral("checkmark"), Token::Positive);
    buildHead();
    auto *host = new QWidget;
    m_stack = new QStackedLayout(host);
    for (QWidget *each : std::initializer_list<QWidget *>{m_view, m_loading, m_empty, m_error})
        m_stack->addWidget(each);
    content()->addWidget(host, 1);
    buildFoot();
    connect(m_view, &QListView::clicked, this, &NoticesPopup::openCurrent);
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        m_failed = false;
        m_model.readNow();
    });
    connect(&m_model, &NotificationsModel::failed, this, [this](const AppError &error) {
        m_failed = true;
        m_error->setError(error);
        showState();
    });
    connect(&m_model, &NotificationsModel::refreshed, this, [this] { m_failed = false; });
    for (const auto signal : {&NotificationsModel::loadingChanged, &NotificationsModel::countsChanged, &NotificationsModel::refreshed})
        connect(&m_model, signal, this, &NoticesPopup::showState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &NoticesPopup::selectSomething);
    connect(&m_model, &QAbstractItemModel::rowsInserted, m_view, [this] { m_view->doItemsLayout(); }); // heads move
    connect(&Theme::instance(), &Theme::changed, m_view, [this] { m_view->doItemsLayout(); });
    retranslate();
}

void NoticesPopup::buildHead()
{
    m_title->setObjectName(QStringLiteral("noticesTitle"));
    m_kind->setObjectName(QStringLiteral("noticesKind"));
    m_readAll->setObjectName(QStringLiteral("noticesReadAll"));
    m_quiet->setObjectName(QStringLiteral("noticesQuiet"));
    setSmallControl(m_kind);
    m_quiet->setCheckable(true);
    m_kind->addItem(QString(), QByteArray());
    for (const QByteArray &kind : noticeKinds)
        m_kind->addItem(QString(), kind);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_readAll);
    auto *second = new QHBoxLayout;
    second->addWidget(m_kind);
    second->addStretch(1);
    second->addWidget(m_quiet);
    content()->addLayout(first);
    content()->addLayout(second);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_model.setKind(m_kind->currentData().toByteArray()); });
    connect(m_readAll, &QPushButton::clicked, this, [this] {
        m_model.readAll();
        m_view->setFocus();
    });
    if (QAction *quiet = m_shell.action("notices.quiet")) {
        const auto follow = [this, quiet] { m_quiet->setChecked(quiet->isChecked()); };
        connect(m_quiet, &QPushButton::clicked, quiet, &QAction::trigger);
        connect(quiet, &QAction::changed, this, follow);
        follow();
    }
}

void NoticesPopup::buildFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::instance().px(5));
    for (const char *key : {"Enter", "Space", "S", "D"}) {
        foot->addWidget(new KeyCap(QString::fromLatin1(key)));
        m_hints.append(new PlainLabel(QString(), FontRole::Caption, Token::Text2));
        foot->addWidget(m_hints.constLast());
        foot->addSpacing(Theme::instance().px(6));
    }
    foot->addStretch(1);
    m_back->setObjectName(QStringLiteral("noticesTakeBack"));
    m_back->hide();
    foot->addWidget(m_back);
    content()->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &NoticesPopup::takeBack);
}

QSize NoticesPopup::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return QSize(theme.px(noticesSize.width()), theme.px(noticesSize.height())).expandedTo(minimumSizeHint());
}

void NoticesPopup::open()
{
    m_last = {};
    m_back->hide();
    m_model.readNow();
    popup();
    showState();
    selectSomething();
    m_view->setFocus(Qt::PopupFocusReason);
}

const Notice *NoticesPopup::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model.notice(index.row()) : nullptr;
}

void NoticesPopup::openCurrent()
{
    if (!current())
        return;
    const Notice notice = *current();
    m_model.setRead({notice.id}, true);
    closePopup();
    openNotice(m_shell, notice);
}

void NoticesPopup::finish(const QUuid &id, const QDateTime &until)
{
    m_row = std::max(0, m_model.rowOf(id));
    m_last = id;
    m_back->show();
    if (until.isValid())
        m_model.snooze({id}, until);
    else
        m_model.setDone({id});
}

void NoticesPopup::takeBack()
{
    if (m_last.isNull())
        return;
    m_model.reopen({std::exchange(m_last, {})});
    m_back->hide();
    m_view->setFocus();
}

void NoticesPopup::snoozeCurrent()
{
    if (!current())
        return;
    (new SnoozeMenu(m_view, [this, id = current()->id](const QDateTime &until) {
        finish(id, until);
        m_view->setFocus();
    }))->openAt(m_view->visualRect(m_view->currentIndex()).intersected(m_view->viewport()->rect()));
}

bool NoticesPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(); return true;
    case Qt::Key_Space:
        if (current())
            m_model.setRead({current()->id}, !current()->read);
        return true;
    case Qt::Key_S: snoozeCurrent(); return true;
    case Qt::Key_D:
        if (current())
            finish(QUuid(current()->id), {});
        return true;
    case Qt::Key_U: takeBack(); return true;
    default: return false;
    }
}

bool NoticesPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = !(press->modifiers() & ~Qt::KeypadModifier);
        if (plain && event->type() == QEvent::KeyPress && handleKey(press->key()))
            return true;
        if (plain && event->type() == QEvent::ShortcutOverride) { // a page's own letters do not reach through
            event->accept();
            return true;
        }
    }
    return PopupFrame::eventFilter(watched, event);
}

// A line that goes leaves the keyboard at its place.
void NoticesPopup::selectSomething()
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    if (!m_view->currentIndex().isValid() || !m_last.isNull())
        m_view->setCurrentIndex(m_model.index(std::clamp(m_row, 0, rows - 1)));
    m_row = m_view->currentIndex().row();
}

void NoticesPopup::showState()
{
    QWidget *shown = m_view;
    if (m_model.rowCount() == 0)
        shown = m_failed ? static_cast<QWidget *>(m_error) : m_model.isLoaded() ? static_cast<QWidget *>(m_empty) : m_loading;
    const bool hadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(shown);
    if (shown != m_view && hadFocus)
        setFocus();
    else if (shown == m_view && QApplication::focusWidget() == this)
        m_view->setFocus();
    m_title->setText(m_model.unread() > 0 ? tr("Notifications, %n not read", nullptr, m_model.unread()) : tr("Notifications"));
    m_readAll->setVisible(m_model.unread() > 0);
    if (shown == m_view && !m_view->currentIndex().isValid())
        selectSomething();
}

void NoticesPopup::retranslate()
{
    setAccessibleName(tr("Notifications"));
    m_view->setAccessibleName(tr("Notifications"));
    m_kind->setAccessibleName(tr("Which notifications"));
    m_kind->setItemText(0, tr("All notifications"));
    for (int i = 0; i < noticeKinds.size(); ++i)
        m_kind->setItemText(i + 1, NoticeText::kindName(noticeKinds.at(i)));
    m_readAll->setText(tr("Mark all read"));
    m_quiet->setText(tr("Do not disturb"));
    m_back->setText(tr("Take back (U)"));
    const QStringList hints{tr("open", "key hint"), tr("read", "key hint"), tr("snooze", "key hint"), tr("done", "key hint")};
    for (int i = 0; i < hints.size(); ++i)
        m_hints.at(i)->setText(hints.at(i));
    m_empty->setTitle(tr("Nothing new"));
    m_empty->setFact(tr("Reminders, what colleagues assign to you and where they mention you arrive here."));
    m_loading->setText(tr("Reading the notifications…"));
    showState();
    m_model.retranslate();
}

void NoticesPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PopupFrame::changeEvent(event);
}

} // namespace punte
