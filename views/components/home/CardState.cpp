// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/CardState.h"

#include "models/db/ErrorMapping.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace punte {

CardState::CardState(const char *messageName, QWidget *parent)
    : QWidget(parent)
    , m_loading(new LoadingState)
    , m_message(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_retry(Buttons::push(QString(), ButtonVariant::Link))
{
    const Theme &theme = Theme::instance();
    m_loading->setCompact();
    m_message->setObjectName(QString::fromLatin1(messageName));
    m_message->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("cardRetry"));
    auto *said = new QHBoxLayout;
    said->setContentsMargins(theme.px(13), theme.px(4), theme.px(13), theme.px(4));
    said->setSpacing(theme.px(8));
    said->addWidget(m_message, 1);
    said->addWidget(m_retry, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_loading);
    column->addLayout(said);
    connect(m_retry, &QPushButton::clicked, this, &CardState::retryRequested);
    retranslateUi();
    showMessage({});
}

void CardState::showLoading()
{
    m_message->hide();
    m_retry->hide();
    m_loading->show();
    show();
}

void CardState::showMessage(const QString &message)
{
    m_loading->hide();
    m_retry->hide();
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setVisible(!message.isEmpty());
}

void CardState::showFailed(const QString &what, const AppError &error)
{
    showMessage(error.kind == ErrorKind::Cancelled ? inPresentLanguage(error).what : what);
    m_retry->show();
}

void CardState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CardState::retranslateUi() { m_retry->setText(tr("Try again")); }

} // namespace punte
