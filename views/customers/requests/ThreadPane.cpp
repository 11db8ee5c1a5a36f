// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/ThreadPane.h"

#include "models/core/DateFormat.h"
#include "models/customers/RequestText.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "views/components/Chip.h"
#include "views/components/EnumLook.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/customers/requests/MessageDelegate.h"
#include "views/customers/requests/ReplyBox.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>

namespace punte {

ThreadPane::ThreadPane(ShellServices &shell, RequestThread &thread, QWidget *parent)
    : QWidget(parent)
    , m_thread(thread)
    , m_title(new PlainLabel(QString(), FontRole::PageTitle))
    , m_facts(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_priority(new Chip)
    , m_status(new Chip)
    , m_view(new QListView)
    , m_readOnly(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_empty(new EmptyState)
    , m_newButton(m_empty->addButton(QString(), ButtonVariant::Primary))
    , m_gone(new EmptyState)
    , m_blank(new QWidget)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("threadPane"));
    m_title->setObjectName(QStringLiteral("requestTitle"));
    m_facts->setObjectName(QStringLiteral("requestFactsLine"));
    m_view->setObjectName(QStringLiteral("threadView"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new MessageDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false); // the page's ground, so that the boxes stand out
    m_view->setModel(&thread);
    m_gone->setObjectName(QStringLiteral("requestMissing"));
    m_gone->setIcon(QStringLiteral("view-list-text"), Token::Text2);
    m_newButton->setObjectName(QStringLiteral("emptyNewRequest"));
    m_newButton->hide();
    m_empty->setIcon(QStringLiteral("view-conversation-balloon"), Token::Text2);
    const Theme &theme = Theme::instance();
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(18), theme.px(10), theme.px(18), theme.px(10));
    head->setSpacing(theme.px(8));
    head->addLayout(words, 1);
    head->addWidget(m_priority);
    head->addWidget(m_status);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    if (shell.session().may("interactions.write")) {
        m_reply = new ReplyBox(shell);
        column->addWidget(m_reply);
    }
    m_readOnly->setObjectName(QStringLiteral("requestReadOnly"));
    m_readOnly->setWordWrap(true);
    m_readOnly->setContentsMargins(theme.px(18), theme.px(10), theme.px(18), theme.px(12));
    column->addWidget(m_readOnly);
    m_readOnly->setVisible(!m_reply);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_error);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_gone);
    m_loading->waitFor(m_thread);
    m_wait.setSingleShot(true);
    m_wait.setInterval(LoadingState::shownAfterMs);
    connect(&m_wait, &QTimer::timeout, this, &ThreadPane::showWaiting);
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        m_thread.refresh();
        m_failed = false;
        showWaiting();
    });
    connect(&m_thread, &RequestThread::failed, this, &ThreadPane::showError);
    connect(&m_thread, &RequestThread::changed, this, &ThreadPane::showState);
    connect(&m_thread, &QAbstractItemModel::rowsInserted, m_view, &QListView::scrollToBottom, Qt::QueuedConnection);
    connect(&m_thread, &QAbstractItemModel::modelReset, m_view, &QListView::scrollToBottom, Qt::QueuedConnection);
    connect(&theme, &Theme::changed, m_view, [this] { m_view->doItemsLayout(); });
    retranslate();
    showState();
}

void ThreadPane::setReadOnly(bool readOnly)
{
    if (m_reply)
        m_reply->setVisible(!readOnly);
    m_readOnly->setVisible(readOnly || !m_reply);
}

void ThreadPane::showError(const AppError &error)
{
    m_error->setError(error);
    m_failed = true;
    if (m_thread.facts().item.id.isNull()) // what is read stays readable
        m_stack->setCurrentWidget(m_error);
}

void ThreadPane::setList(List list)
{
    if (m_list == list)
        return;
    m_list = list;
    showNothing();
    showState();
}

void ThreadPane::setNew(QAction *action)
{
    m_new = action;
    if (action)
        connect(m_newButton, &QPushButton::clicked, action, &QAction::trigger);
    showNothing();
}

// With a list beside it one chooses from it; without one the next step is a first request.
void ThreadPane::showNothing()
{
    m_empty->setTitle(tr("No request chosen"));
    m_empty->setFact(m_list == List::Filled ? tr("J and K walk through the list.") : tr("The chosen request is read and answered here."));
    m_newButton->setText(m_new ? m_new->text() : QString());
    m_newButton->setVisible(m_new && m_list == List::Empty);
}

void ThreadPane::showState()
{
    const RequestFacts &facts = m_thread.facts();
    if (!facts.item.id.isNull()) {
        showHead();
        if (m_reply)
            m_reply->setRequest(facts.item, facts.contact);
        m_stack->setCurrentWidget(m_content);
    } else if (m_thread.request().isNull()) {
        m_stack->setCurrentWidget(m_list == List::Unknown ? m_blank : static_cast<QWidget *>(m_empty));
    } else if (m_thread.isLoading()) {
        m_failed = false;
        m_wait.start();
    } else if (!m_failed) {
        m_stack->setCurrentWidget(m_gone);
    }
}

void ThreadPane::showWaiting()
{
    if (!m_thread.isLoading() || !m_thread.facts().item.id.isNull())
        return;
    m_loading->showNow(); // it was waited for already
    m_stack->setCurrentWidget(m_loading);
}

// A message is copied as it was written.
bool ThreadPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy) && m_view->currentIndex().isValid()) {
        QApplication::clipboard()->setText(m_view->currentIndex().data().toString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ThreadPane::showHead()
{
    const RequestFacts &facts = m_thread.facts();
    m_title->setText(facts.item.subject);
    m_facts->setText(RequestText::number(facts.item.number) + QStringLiteral(" \u00b7 ") + DateFormat::shortInstant(facts.item.at));
    const EnumLook look = EnumLooks::look("task_priority", facts.item.priority);
    m_priority->setSpec({Enums::columnText("task_priority", facts.item.priority), look.role, look.icon});
    const EnumLook state = EnumLooks::look("request_status", facts.item.status);
    m_status->setSpec({Enums::columnText("request_status", facts.item.status), state.role, state.icon});
}

void ThreadPane::retranslate()
{
    m_view->setAccessibleName(tr("Messages"));
    m_loading->setText(tr("Loading the request…"));
    m_readOnly->setText(tr("You can read this request. People who look after the customer, and support, can answer it."));
    m_gone->setTitle(tr("This request is not there any more"));
    m_gone->setFact(tr("Somebody deleted it, or your role does not show it to you. Choose another one from the list."));
    showNothing();
    m_thread.retranslate();
    if (!m_thread.facts().item.id.isNull())
        showHead();
    if (m_reply)
        m_reply->retranslate();
}

} // namespace punte
