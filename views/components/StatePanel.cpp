// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/StatePanel.h"

#include "models/db/ErrorMapping.h"
#include "views/components/Buttons.h"
#include "views/components/MessageStrip.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Accessible.h"
#include "views/theme/Icons.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

namespace punte {

namespace {
constexpr int widestLine = 560; // longer lines are hard to read, and leave a single word on the next one
constexpr int sideMargin = 12;
}

void showInPlaceOf(QWidget &view, QWidget *shown, QStackedLayout &stack)
{
    const QWidget *before = stack.currentWidget();
    if (shown == before)
        return;
    const bool hadKeyboard = before->isAncestorOf(QApplication::focusWidget()) || before->hasFocus();
    view.setFocusProxy(nullptr);
    stack.setCurrentWidget(shown);
    if (shown != &view)
        view.setFocusProxy(shown);
    if (hadKeyboard)
        shown->setFocus(Qt::OtherFocusReason);
}

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_iconSpace(new QWidget(this))
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1, this))
    , m_fact(new PlainLabel(QString(), FontRole::Body, Token::Text2, this))
{
    setFocusPolicy(Qt::TabFocus); // it stands where a list would have the keyboard, and is read from there
    Accessible::setRole(this, QAccessible::StaticText);
    m_iconSpace->setFixedSize(22, 22);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_fact->setAlignment(Qt::AlignCenter);
    m_fact->setWordWrap(true);
    m_fact->hide();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(sideMargin, 10, sideMargin, 10);
    m_column->setSpacing(5);
    m_column->addStretch(1);
    m_column->addWidget(m_iconSpace, 0, Qt::AlignHCenter);
    m_column->addWidget(m_title);
    m_column->addWidget(m_fact);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(6);
    m_buttons->setAlignment(Qt::AlignHCenter);
    m_column->addLayout(m_buttons);
    m_column->addStretch(1);
}

void StatePanel::setIcon(const QString &name, Token token)
{
    m_icon = name;
    m_iconToken = token;
    update();
}

void StatePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString StatePanel::title() const { return m_title->text(); }

void StatePanel::setFact(const QString &fact)
{
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
    setAccessibleDescription(fact);
}

QPushButton *StatePanel::addButton(const QString &text, ButtonVariant variant)
{
    QPushButton *button = Buttons::push(text, variant, {}, this);
    if (m_buttons->isEmpty())
        m_column->insertSpacing(m_column->indexOf(m_buttons), 4);
    m_buttons->addWidget(button);
    return button;
}

void StatePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = std::max(sideMargin, (width() - Theme::instance().px(widestLine)) / 2);
    m_column->setContentsMargins(side, 10, side, 10);
}

void StatePanel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    Icons::paint(painter, m_iconSpace->geometry(), m_icon, themeColor(m_iconToken));
}

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &fact, QWidget *parent)
    : StatePanel(parent)
{
    setIcon(icon, Token::Text2);
    setTitle(title);
    setFact(fact);
}

ErrorState::ErrorState(QWidget *parent)
    : StatePanel(parent)
    , m_retry(addButton(QString()))
    , m_detailsButton(addButton(QString(), ButtonVariant::Flat))
    , m_details(new PlainLabel(QString(), FontRole::Caption, Token::Text2, this))
{
    setIcon(QStringLiteral("data-warning"), Token::Danger);
    m_retry->setObjectName(QStringLiteral("errorRetry"));
    m_detailsButton->setObjectName(QStringLiteral("errorDetails"));
    m_detailsButton->setCheckable(true);
    m_details->setAlignment(Qt::AlignCenter);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->hide();
    column()->insertWidget(column()->count() - 1, m_details);
    connect(m_retry, &QPushButton::clicked, this, &ErrorState::retryRequested);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    retranslateUi();
}

void ErrorState::setError(const AppError &error, const QString &kept)
{
    m_error = error;
    // What the person stopped himself is no fault.
    if (error.kind == ErrorKind::Cancelled)
        setIcon(QStringLiteral("process-stop"), Token::Text2);
    else
        setIcon(error.kind == ErrorKind::Offline ? QStringLiteral("network-disconnect") : QStringLiteral("data-warning"), Token::Danger);
    m_keeps = !kept.isEmpty();
    setTitle(error.what);
    setFact(m_keeps ? kept : error.hint);
    const QString details = MessageStrip::detailsText(error);
    m_details->setText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
}

void ErrorState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    StatePanel::changeEvent(event);
}

void ErrorState::retranslateUi()
{
    if (!m_error.what.isEmpty()) {
        const AppError now = inPresentLanguage(m_error);
        setTitle(now.what);
        if (!m_keeps)
            setFact(now.hint);
        m_details->setText(MessageStrip::detailsText(now));
    }
    m_retry->setText(tr("Try again"));
    m_detailsButton->setText(tr("Details"));
}

NoRightState::NoRightState(const QString &title, const QString &whoCan, QWidget *parent)
    : StatePanel(parent)
{
    setIcon(QStringLiteral("object-locked"), Token::Text2);
    setTitle(title);
    setFact(whoCan);
}

} // namespace punte
