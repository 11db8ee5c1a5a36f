// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/RequestsPage.h"

#include "models/core/CountedText.h"
#include "models/db/Session.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/requests/FactsPane.h"
#include "views/customers/requests/InboxPane.h"
#include "views/customers/requests/NewRequestDialog.h"
#include "views/customers/requests/ReplyBox.h"
#include "views/customers/requests/RequestSwitch.h"
#include "views/customers/requests/ThreadPane.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QTimer>

namespace punte {

RequestsPage::RequestsPage(ShellServices &shell, QWidget *parent)
    : Page("requests", shell, parent)
    , m_sources(customerSources(shell))
    , m_model(shell.database(), shell.changeFeed(), shell.session().userId)
    , m_thread(shell.database(), shell.changeFeed())
    , m_inbox(new InboxPane(m_model))
    , m_pane(new ThreadPane(shell, m_thread))
    , m_facts(new FactsPane(shell, m_sources))
    , m_switch(new RequestSwitch(shell, RequestSwitch::Inbox, this))
{
    setObjectName(QStringLiteral("requestsPage"));
    const Theme &theme = Theme::instance();
    m_inbox->setFixedWidth(theme.px(344));
    m_facts->setFixedWidth(theme.px(296));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1); // the lines between the panes are painted into the gaps
    row->addWidget(m_inbox);
    row->addWidget(m_pane, 1);
    row->addWidget(m_facts);
    makeActions();
    connect(m_inbox, &InboxPane::currentChanged, this, [this](const QUuid &id) {
        // A colleague's change may take the request out of the list while it is being answered: what is written stays where it belongs.
        const ReplyBox *reply = m_pane->reply();
        if (m_model.isMerging() && reply && (reply->hasKeyboard() || !reply->isEmpty()))
            return;
        if (!id.isNull()) {
            m_opened = {};
            showRequest(id);
        }
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_opened = {}; }); // another segment, or other words
    // What is due comes nearer without anybody changing anything.
    auto *minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            m_model.refresh();
            m_facts->setFacts(m_thread.facts());
        }
    });
    minute->start();
    connect(m_inbox, &InboxPane::opened, this, &RequestsPage::openCustomer);
    connect(m_facts, &FactsPane::customerWanted, this, &RequestsPage::openCustomer);
    connect(m_facts, &FactsPane::readyChanged, this, &RequestsPage::readyChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_editing && now && (m_pane->isAncestorOf(now) || m_inbox->isAncestorOf(now))) {
            m_editing = false;
            showPanes();
        }
    });
    connect(&m_model, &RequestsModel::loadingChanged, this, [this] {
        m_pane->setList(!m_model.isLoaded() ? ThreadPane::List::Unknown : m_model.rowCount() == 0 ? ThreadPane::List::Empty : ThreadPane::List::Filled);
        if (!m_model.isLoading())
            chooseFirst();
        Q_EMIT readyChanged();
        Q_EMIT statusFiguresChanged();
        Q_EMIT keyHintsChanged();
    });
    connect(&m_model, &RequestsModel::countsChanged, this, &RequestsPage::statusFiguresChanged);
    connect(&m_thread, &RequestThread::changed, this, [this] {
        m_facts->setFacts(m_thread.facts());
        showPanes();
        enableActions();
        Q_EMIT readyChanged();
    });
    if (ReplyBox *reply = m_pane->reply()) {
        connect(reply, &ReplyBox::sent, this, &RequestsPage::done);
        connect(reply, &ReplyBox::left, m_inbox, &InboxPane::takeKeyboard);
    }
    m_pane->setNew(m_new);
    enableActions();
    retranslate();
}

void RequestsPage::showRequest(const QUuid &id)
{
    m_thread.setRequest(id);
    Q_EMIT keyHintsChanged();
}

// What is chosen stays; else the first one, so that the keys have something to work on.
void RequestsPage::chooseFirst()
{
    if (!m_wanted.isNull() && m_inbox->select(m_wanted)) {
        m_wanted = {};
        return;
    }
    if (!m_opened.isNull() && m_opened == m_thread.request()) {
        (void)m_inbox->select(m_opened);
        return;
    }
    if (m_wanted.isNull() && m_inbox->currentId().isNull() && m_model.rowCount() > 0) {
        const ReplyBox *reply = m_pane->reply();
        if (!m_inbox->select(m_thread.request()) && !(reply && !reply->isEmpty()))
            m_inbox->walk(0);
    }
}

void RequestsPage::showPanes()
{
    const bool wide = window()->width() >= factsFrom;
    const bool some = m_thread.isLoading() || !m_thread.facts().item.id.isNull(); // without a request there are no facts of it
    m_facts->setVisible((wide && some) || m_editing);
    m_inbox->setVisible(wide || !m_editing);
}

QWidget *RequestsPage::topBarWidget()
{
    return m_switch;
}

QList<StatusFigure> RequestsPage::statusFigures() const
{
    if (!m_model.isLoaded())
        return {};
    const int open = int(m_model.counts().open);
    const int overdue = int(m_model.counts().overdue);
    return {{QString(), countedText(tr("%n open", nullptr, open), open)}, {QString(), countedText(tr("%n overdue", nullptr, overdue), overdue)}};
}

QList<KeyHint> RequestsPage::keyHints() const
{
    if (m_model.rowCount() == 0 && m_thread.request().isNull())
        return m_new ? QList<KeyHint>{{{QStringLiteral("N")}, tr("new request")}} : QList<KeyHint>();
    QList<KeyHint> hints{{{QStringLiteral("J"), QStringLiteral("K")}, tr("next, previous")}};
    if (m_take)
        hints.append({{{QStringLiteral("A")}, tr("take")}, {{QStringLiteral("R")}, tr("answer")}, {{QStringLiteral("C")}, tr("close")}});
    return hints;
}

QJsonObject RequestsPage::saveState() const
{
    return {{QStringLiteral("record"), m_thread.request().toString(QUuid::WithoutBraces)}};
}

void RequestsPage::restoreState(const QJsonObject &state)
{
    showRequest(QUuid::fromString(state.value(QLatin1String("record")).toString()));
}

void RequestsPage::activate()
{
    m_activated = true;
    if (!m_model.isLoaded() && !m_model.isLoading())
        m_model.refresh();
    if (!focusWidget() || focusWidget() == this)
        m_inbox->takeKeyboard();
}

void RequestsPage::openRecord(const QByteArray &, const QUuid &id)
{
    m_wanted = {};
    m_walked = id;
    if (m_inbox->select(id))
        return;
    m_opened = id; // also one that stands in another segment
    m_inbox->view()->setCurrentIndex({});
    showRequest(id);
}

// The inbox knows one filter beside its segments: whose requests of a span of time were answered.
void RequestsPage::openFilter(const Filter &filter)
{
    AnsweredRequests answered{shell().session().userId, {}, {}};
    for (const FilterTerm &term : filter.terms) {
        if (term.column != "date_time" || term.op != FilterOp::Between)
            continue;
        answered.first = QDate::fromString(term.values.value(0).toString(), Qt::ISODate);
        answered.last = QDate::fromString(term.values.value(1).toString(), Qt::ISODate);
    }
    if (answered.first.isValid() && answered.last.isValid())
        m_inbox->showAnswered(answered);
    else
        m_inbox->showSegment(RequestsModel::Segment::All);
}

RecordRef RequestsPage::currentRecord() const { return {"request", m_thread.request()}; }

RecordContext RequestsPage::currentContext() const
{
    RecordContext context;
    context.customer = m_thread.facts().item.customer;
    context.customerName = m_thread.facts().item.company;
    return context;
}

bool RequestsPage::isReady() const
{
    return m_activated && !m_model.isLoading() && !m_thread.isLoading() && m_facts->isReady();
}

void RequestsPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_inbox->takeKeyboard();
}

void RequestsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showPanes();
}

// Out of the form on the right, back to the list.
void RequestsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || (focusWidget() != m_facts && !m_facts->isAncestorOf(focusWidget())))
        return Page::keyPressEvent(event);
    m_editing = false;
    showPanes();
    m_inbox->takeKeyboard();
}

void RequestsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Line)); // seen between the panes
    if (m_inbox->isVisible())
        painter.fillRect(m_inbox->geometry(), themeColor(Token::Panel));
    painter.fillRect(m_pane->geometry(), themeColor(Token::Page));
    if (m_facts->isVisible())
        painter.fillRect(m_facts->geometry(), themeColor(Token::Panel));
}

void RequestsPage::retranslate()
{
    m_inbox->retranslate();
    m_pane->retranslate();
    m_facts->retranslate();
    m_switch->retranslate();
    Q_EMIT statusFiguresChanged();
    Q_EMIT keyHintsChanged();
}

QList<Scene> RequestsPage::scenes()
{
    const auto segment = [this](RequestsModel::Segment which) { return [this, which] { m_inbox->showSegment(which); }; };
    const auto inbox = [this] { m_inbox->showState(); };
    QList<Scene> all{
        {"overdue", segment(RequestsModel::Segment::Overdue), segment(RequestsModel::Segment::Mine)},
        {"empty", [this] { m_inbox->showAs(InboxPane::State::Empty); }, inbox},
        {"error", [this] { m_inbox->showAs(InboxPane::State::Error); }, inbox},
        {"no-right",
            [this] {
                m_pane->setReadOnly(true);
                m_facts->setReadOnly(true);
            },
            [this] {
                m_pane->setReadOnly(false);
                m_facts->setReadOnly(false);
            }},
    };
    if (ReplyBox *reply = m_pane->reply()) {
        all.append({"editing", [this] { edit("due_at"); }, [this] { m_inbox->view()->setFocus(); }});
        all.append({"answering",
            [this, reply] {
                write(RequestMessage::From::Us);
                reply->setText(QStringLiteral("Bună ziua, vă mulțumim că ne-ați scris deschis. Aveți răspunsul nostru mâine până la ora 17."));
            },
            [this, reply] {
                reply->setText(QString());
                m_inbox->view()->setFocus();
            }});
        all.append({"new", [this] { newRequest(); },
            [this] {
                for (NewRequestDialog *dialog : window()->findChildren<NewRequestDialog *>())
                    dialog->close();
            }});
    }
    return all;
}

} // namespace punte
