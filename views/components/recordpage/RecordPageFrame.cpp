// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/recordpage/RecordPageFrame.h"

#include "models/db/Database.h"
#include "views/components/StatePanel.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace punte {

RecordPageFrame::RecordPageFrame(Database &database, QWidget *parent)
    : QWidget(parent)
    , m_head(new RecordHead(this))
    , m_tabs(new RecordTabBar(this))
    , m_missing(new EmptyState(this))
    , m_failed(new ErrorState(this))
    , m_waiting(new LoadingState({}, this))
    , m_back(m_missing->addButton(QString(), ButtonVariant::Primary))
{
    m_missing->setObjectName(QStringLiteral("recordMissing"));
    m_missing->setIcon(QStringLiteral("view-list-text"), Token::Text2);
    m_back->setObjectName(QStringLiteral("backButton"));
    auto *host = new QWidget(this);
    m_stack = new QStackedLayout(host);
    m_stack->addWidget(m_missing);
    m_stack->addWidget(m_failed);
    m_stack->addWidget(m_waiting);
    m_waiting->follow(database);
    m_waiting->setStoppable(true);
    connect(m_waiting, &LoadingState::stopRequested, this, &RecordPageFrame::stopRequested);
    connect(m_failed, &ErrorState::retryRequested, this, &RecordPageFrame::retryRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addWidget(host, 1);
    connect(m_back, &QPushButton::clicked, this, &RecordPageFrame::backRequested);
}

void RecordPageFrame::setContent(QWidget *widget)
{
    m_content = widget;
    if (m_stack->indexOf(widget) < 0)
        m_stack->addWidget(widget);
    if (!isMissing() && !isWaiting())
        showContent();
}

void RecordPageFrame::showMissing(const QString &title, const QString &fact, const QString &back)
{
    m_missing->setTitle(title);
    m_missing->setFact(fact);
    m_back->setText(back);
    showInstead(m_missing);
}

void RecordPageFrame::showFailed(const AppError &error)
{
    m_failed->setError(error);
    showInstead(m_failed);
}

void RecordPageFrame::showWaiting()
{
    showInstead(m_waiting);
    m_waiting->showNow(); // the page has waited before it said so
}

// Neither head nor tabs may speak for a record that is not there.
void RecordPageFrame::showInstead(QWidget *state)
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(state);
    showHead(false);
    if (hadKeyboard)
        focusState();
}

void RecordPageFrame::focusState() { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); }

void RecordPageFrame::showHead(bool shown)
{
    const bool was = isContentShown();
    m_head->setVisible(shown);
    m_tabs->setVisible(shown);
    if (was != shown)
        Q_EMIT contentShownChanged();
}

void RecordPageFrame::showContent()
{
    if (m_content)
        m_stack->setCurrentWidget(m_content);
    showHead(true);
}

bool RecordPageFrame::isMissing() const { return m_head->isHidden() && !isWaiting(); }

bool RecordPageFrame::isMissingShown() const { return m_stack->currentWidget() == m_missing && !isContentShown(); }

bool RecordPageFrame::isContentShown() const { return !m_head->isHidden(); }

bool RecordPageFrame::isWaiting() const { return m_stack->currentWidget() == m_waiting; }

void RecordPageFrame::retranslate()
{
    m_waiting->setText(tr("Loading…"));
    m_tabs->retranslate();
}

} // namespace punte
