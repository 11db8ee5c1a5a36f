// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/ReplyBox.h"

#include "models/customers/RequestText.h"
#include "models/records/DraftStore.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/KeyCap.h"
#include "views/components/MentionCompleter.h"
#include "views/components/PlainLabel.h"
#include "views/components/PlainTextEdit.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace punte {

static const QByteArray replyForm = QByteArrayLiteral("request_reply");
static constexpr std::array replyModes{RequestMessage::From::Us, RequestMessage::From::Internal, RequestMessage::From::Customer};

ReplyBox::ReplyBox(ShellServices &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_mode(new SegmentedSwitch)
    , m_to(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_edit(new PlainTextEdit)
    , m_wait(new QCheckBox)
    , m_send(Buttons::push(QString(), ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("replyBox"));
    m_mode->setObjectName(QStringLiteral("replyMode"));
    m_edit->setObjectName(QStringLiteral("replyText"));
    m_wait->setObjectName(QStringLiteral("replyWait"));
    m_send->setObjectName(QStringLiteral("replySend"));
    for (int i = 0; i < 3; ++i)
        m_mode->addSegment(QString());
    m_mode->setCurrentIndex(0);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(Theme::instance().px(78));
    m_edit->installEventFilter(this);
    new MentionCompleter(m_edit, customerSources(shell));
    m_to->setElideMode(Qt::ElideRight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mode);
    head->addStretch();
    head->addWidget(m_to, 1, Qt::AlignRight | Qt::AlignVCenter);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_wait);
    foot->addSpacing(Theme::instance().px(8));
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    const int side = Theme::instance().px(18);
    column->setContentsMargins(side, Theme::instance().px(10), side, Theme::instance().px(12));
    column->setSpacing(Theme::instance().px(8));
    column->addLayout(head);
    column->addWidget(m_edit);
    column->addLayout(foot);
    connect(m_send, &QPushButton::clicked, this, &ReplyBox::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReplyBox::keepTyped);
    connect(m_wait, &QCheckBox::toggled, this, &ReplyBox::keepTyped);
    connect(m_mode, &SegmentedSwitch::currentChanged, this, [this] {
        showMode();
        keepTyped();
    });
    retranslate();
}

RequestMessage::From ReplyBox::from() const
{
    return replyModes.at(m_mode->currentIndex());
}

void ReplyBox::setRequest(const RequestItem &request, const QString &contact)
{
    const bool another = request.id != m_request.id;
    m_request = request;
    m_contact = contact;
    if (another) {
        const QJsonObject typed = m_shell.drafts().typed(replyForm, request.id);
        const QSignalBlocker quietText(m_edit);
        const QSignalBlocker quietWait(m_wait);
        const QSignalBlocker quietMode(m_mode);
        m_edit->setPlainText(typed.value(QLatin1String("text")).toString());
        m_wait->setChecked(typed.value(QLatin1String("wait")).toBool(true));
        m_mode->setCurrentIndex(std::clamp(typed.value(QLatin1String("mode")).toInt(), 0, int(replyModes.size()) - 1));
    }
    showMode();
}

void ReplyBox::write(RequestMessage::From from)
{
    m_mode->setCurrentIndex(int(std::ranges::find(replyModes, from) - replyModes.begin()));
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool ReplyBox::isEmpty() const
{
    return m_edit->toPlainText().trimmed().isEmpty();
}

bool ReplyBox::hasKeyboard() const
{
    return m_edit->hasFocus() || m_wait->hasFocus() || m_send->hasFocus();
}

void ReplyBox::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void ReplyBox::keepTyped()
{
    showMode();
    if (m_request.id.isNull())
        return;
    QJsonObject typed;
    if (!isEmpty())
        typed = {{QStringLiteral("text"), m_edit->toPlainText()}, {QStringLiteral("wait"), m_wait->isChecked()},
            {QStringLiteral("mode"), m_mode->currentIndex()}};
    m_shell.drafts().keep({.form = replyForm, .record = m_request.id, .title = RequestText::number(m_request.number), .kind = "request", .typed = typed});
}

void ReplyBox::send()
{
    if (m_sending || isEmpty() || m_request.id.isNull())
        return;
    const RequestCommands::NewMessage message{.request = m_request.id, .subject = m_request.subject, .from = from(), .body = m_edit->toPlainText().trimmed(),
        .wait = m_wait->isChecked()};
    const QUuid action = Saves::newId();
    const ActionLabel label = RequestCommands::label(RequestCommands::codeOf(message), m_request);
    m_sending = true;
    m_shell.drafts().setSending(replyForm, m_request.id, action);
    showMode();
    RequestCommands::send(m_shell.database(), this, message, action, [this, id = m_request.id, label](const Result<QUuid> &done) {
        m_sending = false;
        if (!done) {
            m_shell.drafts().setSending(replyForm, id, {});
            m_shell.showError([] { return tr("The message was not kept. It is still here."); }, done.error());
            showMode();
            return;
        }
        m_shell.clearError();
        if (m_request.id == id) {
            const QSignalBlocker quiet(m_edit);
            m_edit->clear();
        }
        m_shell.drafts().drop(replyForm, id);
        showMode();
        Q_EMIT sent(*done, label);
    });
}

void ReplyBox::showMode()
{
    const RequestMessage::From mode = from();
    const bool internal = mode == RequestMessage::From::Internal;
    const bool theirs = mode == RequestMessage::From::Customer;
    m_wait->setVisible(mode == RequestMessage::From::Us);
    m_wait->setEnabled(m_request.status == QLatin1String("OPEN"));
    m_to->setText(internal ? tr("only for colleagues") : m_contact.isEmpty() ? QString() : theirs ? tr("from %1").arg(m_contact) : tr("to %1").arg(m_contact));
    m_edit->setAccessibleName(internal ? tr("Internal note") : theirs ? tr("From the customer") : tr("Answer"));
    m_edit->setPlaceholderText(internal ? tr("What colleagues should know") : theirs ? tr("What the customer said; an answer is due again") : tr("What you answer; it is logged here"));
    m_send->setText(mode == RequestMessage::From::Us ? tr("Send") : tr("Log"));
    m_edit->setReadOnly(m_sending);
    m_send->setEnabled(!m_sending && !isEmpty());
}

bool ReplyBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & Qt::ControlModifier);
        if (enter || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                if (enter)
                    send();
                else
                    Q_EMIT left();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReplyBox::retranslate()
{
    m_mode->setAccessibleName(tr("What is written"));
    m_mode->setSegmentText(0, tr("Answer"));
    m_mode->setSegmentText(1, tr("Internal note"));
    m_wait->setText(tr("then wait for the customer"));
    m_mode->setSegmentText(2, tr("From the customer"));
    m_send->setToolTip(plainToolTip(KeyCap::keys(Qt::CTRL | Qt::Key_Return).join(QLatin1Char('+'))));
    showMode();
}

} // namespace punte
