// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/RequestsPage.h"

#include "models/core/NumberFormat.h"
#include "models/customers/RequestCommands.h"
#include "models/db/Session.h"
#include "models/records/ActionText.h"
#include "models/records/UndoStack.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/requests/FactsPane.h"
#include "views/customers/requests/InboxPane.h"
#include "views/customers/requests/NewRequestDialog.h"
#include "views/customers/requests/ReplyBox.h"
#include "views/customers/requests/ThreadPane.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QTimer>

namespace punte {

static constexpr const char *requestsGroup = QT_TRANSLATE_NOOP("ActionGroups", "Requests");

RequestsPage::RequestsPage(ShellServices &shell, QWidget *parent)
    : Page("requests", shell, parent)
    , m_sources(customerSources(shell))
    , m_model(shell.database(), shell.changeFeed(), shell.session().userId)
    , m_thread(shell.database(), shell.changeFeed())
    , m_inbox(new InboxPane(m_model))
    , m_pane(new ThreadPane(shell, m_thread))
    , m_facts(new FactsPane)
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
    connect(&m_model, &RequestsModel::loadingChanged, this, [this] {
        if (!m_model.isLoading())
            chooseFirst();
        Q_EMIT readyChanged();
    });
    connect(&m_model, &RequestsModel::countsChanged, this, &RequestsPage::statusFiguresChanged);
    connect(&m_thread, &RequestThread::changed, this, [this] {
        m_facts->setFacts(m_thread.facts());
        enableActions();
        Q_EMIT readyChanged();
    });
    if (ReplyBox *reply = m_pane->reply()) {
        connect(reply, &ReplyBox::sent, this, &RequestsPage::done);
        connect(reply, &ReplyBox::left, m_inbox, &InboxPane::takeKeyboard);
    }
    enableActions();
    retranslate();
}

void RequestsPage::makeActions()
{
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &keys, auto run, bool inPalette = false) {
        QAction *action = shell().addAction({.id = id, .context = "RequestsPage", .text = text, .group = requestsGroup, .icon = icon, .shortcut = keys,
                                                .inPalette = inPalette}, this);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add("requests.next", QT_TRANSLATE_NOOP("RequestsPage", "Next request"), "go-down", Qt::Key_J, [this] { m_inbox->walk(1); });
    add("requests.previous", QT_TRANSLATE_NOOP("RequestsPage", "Previous request"), "go-up", Qt::Key_K, [this] { m_inbox->walk(-1); });
    add("requests.find", QT_TRANSLATE_NOOP("RequestsPage", "Search in requests"), "search", Qt::CTRL | Qt::Key_F, [this] { m_inbox->findText(); });
    add("requests.customer", QT_TRANSLATE_NOOP("RequestsPage", "Open the customer"), "group", {}, [this] { openCustomer(); });
    if (!shell().session().may("interactions.write"))
        return;
    m_take = add("requests.take", QT_TRANSLATE_NOOP("RequestsPage", "Take the request"), "user", Qt::Key_A, [this] { take(); }, true);
    m_answer = add("requests.answer", QT_TRANSLATE_NOOP("RequestsPage", "Answer"), "mail-send", Qt::Key_R, [this] { write(RequestMessage::From::Us); }, true);
    m_note = add("requests.note", QT_TRANSLATE_NOOP("RequestsPage", "Internal note"), "note", Qt::Key_I, [this] { write(RequestMessage::From::Internal); }, true);
    m_message = add("requests.message", QT_TRANSLATE_NOOP("RequestsPage", "Log what the customer said"), "edit-comment", Qt::Key_M,
        [this] { write(RequestMessage::From::Customer); }, true);
    m_wait = add("requests.wait", QT_TRANSLATE_NOOP("RequestsPage", "Wait for the customer"), "chronometer", Qt::Key_W,
        [this] { setStatus(QStringLiteral("WAITING"), "wait_request"); }, true);
    m_close = add("requests.close", QT_TRANSLATE_NOOP("RequestsPage", "Close the request"), "checkmark", Qt::Key_C,
        [this] { setStatus(QStringLiteral("CLOSED"), "close_request"); }, true);
    m_reopen = add("requests.reopen", QT_TRANSLATE_NOOP("RequestsPage", "Reopen the request"), "view-refresh", Qt::Key_O,
        [this] { setStatus(QStringLiteral("OPEN"), "reopen"); }, true);
    m_new = add("requests.new", QT_TRANSLATE_NOOP("RequestsPage", "New request"), "list-add", Qt::Key_N, [this] { newRequest(); }, true);
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

void RequestsPage::enableActions()
{
    if (!m_take)
        return;
    const RequestItem &item = m_thread.facts().item;
    const bool some = !item.id.isNull();
    m_take->setEnabled(some && item.assignedTo != shell().session().userId);
    m_answer->setEnabled(some);
    m_note->setEnabled(some);
    m_message->setEnabled(some);
    m_wait->setEnabled(some && item.status == QLatin1String("OPEN"));
    m_close->setEnabled(some && item.status != QLatin1String("CLOSED"));
    m_reopen->setEnabled(some && item.status != QLatin1String("OPEN"));
}

void RequestsPage::done(const QUuid &action, const ActionLabel &label)
{
    shell().clearError();
    shell().undoStack().push(action, label);
    shell().showToast(ActionText::done(label.code, label.args), action);
    m_thread.refresh();
    m_model.refresh();
}

void RequestsPage::take()
{
    const RequestItem item = m_thread.facts().item;
    RequestCommands::take(shell().database(), this, item, shell().session().userId, [this, item](const Result<QUuid> &action) {
        if (action)
            done(*action, RequestCommands::label("take", item));
        else
            shell().showError(tr("The request was not taken."), action.error());
    });
}

void RequestsPage::setStatus(const QString &status, const QByteArray &code)
{
    const RequestItem item = m_thread.facts().item;
    RequestCommands::setStatus(shell().database(), this, item, status, code, [this, item, code](const Result<QUuid> &action) {
        if (action)
            done(*action, RequestCommands::label(code, item));
        else
            shell().showError(tr("The request was not changed."), action.error());
    });
}

void RequestsPage::write(RequestMessage::From from)
{
    if (ReplyBox *reply = m_pane->reply(); reply && !m_thread.facts().item.id.isNull()) {
        m_pane->view()->scrollToBottom(); // what is answered
        reply->write(from);
    }
}

void RequestsPage::openCustomer()
{
    if (const QUuid customer = m_thread.facts().item.customer; !customer.isNull())
        shell().openRecord("company", customer);
}

void RequestsPage::newRequest()
{
    auto *dialog = new NewRequestDialog(shell(), m_sources, currentContext(), window());
    connect(dialog, &NewRequestDialog::created, this, [this](const QUuid &id, const QUuid &action) {
        shell().showToast(tr("Request created"), action);
        m_wanted = id;
        m_model.refresh();
        showRequest(id);
    });
    dialog->open();
}

QList<StatusFigure> RequestsPage::statusFigures() const
{
    return {{tr("Open"), NumberFormat::integer(m_model.counts().open)}, {tr("Overdue"), NumberFormat::integer(m_model.counts().overdue)}};
}

QList<KeyHint> RequestsPage::keyHints() const
{
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
    if (!m_model.isLoaded() && !m_model.isLoading())
        m_model.refresh();
    if (!focusWidget() || focusWidget() == this)
        m_inbox->takeKeyboard();
}

void RequestsPage::openRecord(const QByteArray &, const QUuid &id)
{
    m_wanted = {};
    if (m_inbox->select(id))
        return;
    m_opened = id; // also one that stands in another segment
    m_inbox->view()->setCurrentIndex({});
    showRequest(id);
}

RecordContext RequestsPage::currentContext() const
{
    RecordContext context;
    context.customer = m_thread.facts().item.customer;
    context.customerName = m_thread.facts().item.company;
    return context;
}

bool RequestsPage::isReady() const
{
    return m_model.isLoaded() && !m_model.isLoading() && !m_thread.isLoading();
}

void RequestsPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_inbox->takeKeyboard();
}

void RequestsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_facts->setVisible(window()->width() >= factsFrom);
}

void RequestsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Line)); // seen between the panes
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
        {"no-right", [this] { m_pane->setReadOnly(true); }, [this] { m_pane->setReadOnly(false); }},
    };
    if (ReplyBox *reply = m_pane->reply()) {
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
