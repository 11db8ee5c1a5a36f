// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/HistoryTab.h"

#include "models/customers/RecordHistoryModel.h"
#include "models/customers/TimelineModel.h"
#include "models/db/Session.h"
#include "views/components/PanelFrame.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/customers/company/TimelinePrint.h"
#include "views/customers/company/TimelineView.h"
#include "views/theme/Icons.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMenu>
#include <QStackedLayout>

namespace punte {

HistoryTab::HistoryTab(ShellServices &shell, const QByteArray &table, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_model(new RecordHistoryModel(shell.database(), shell.changeFeed(), table, this))
    , m_view(new TimelineView)
    , m_empty(new EmptyState)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
{
    auto *panel = new PanelFrame;
    panel->setContentPadding(4);
    auto *host = new QWidget;
    m_stack = new QStackedLayout(host);
    for (QWidget *each : std::initializer_list<QWidget *>{m_view, m_empty, m_error, m_loading})
        m_stack->addWidget(each);
    panel->content()->addWidget(host);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(panel);
    m_view->setObjectName(QStringLiteral("historyView"));
    m_view->setModel(m_model);
    m_loading->waitFor(*m_model);
    m_empty->setIcon(QStringLiteral("view-list-details"), Token::Text2);
    setFocusProxy(m_view);
    connect(m_model, &RecordHistoryModel::loadingChanged, this, [this] {
        showState();
        Q_EMIT readyChanged();
    });
    connect(m_model, &RecordHistoryModel::failed, this, [this](const AppError &error) {
        m_error->setError(error);
        showInPlaceOf(*m_view, m_error, *m_stack);
    });
    connect(m_error, &ErrorState::retryRequested, m_model, &RecordHistoryModel::refresh);
    connect(m_view, &TimelineView::menuRequested, this, &HistoryTab::showMenu);
    HistoryTab::retranslate();
}

void HistoryTab::setStatement(const QByteArray &statement, const QList<QByteArray> &tables) { m_model->setStatement(statement, tables); }

void HistoryTab::setRecord(const QUuid &id) { m_model->setRecord(id); }

bool HistoryTab::isReady() const { return !m_model->isLoading(); }

bool HistoryTab::preparePrint() { return isReady(); }

void HistoryTab::addToPrint(PrintedRecord &paper) const { TimelinePrint::add(paper, tr("History"), *m_model); }

void HistoryTab::focusFirst() { m_view->setFocus(Qt::OtherFocusReason); }

void HistoryTab::showState()
{
    QWidget *shown = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_model->isLoading() ? static_cast<QWidget *>(m_loading) : m_empty;
    showInPlaceOf(*m_view, shown, *m_stack);
}

// The database decides; this only spares those who may never do it a command that is refused.
bool HistoryTab::mayUndo(const TimelineItem &change) const
{
    return !change.id.isNull() && (change.userName == m_shell.session().displayName || m_shell.session().may("actions.undo"));
}

void HistoryTab::showMenu(const QPoint &globalPos)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("historyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto change = index.data(TimelineModel::ItemRole).value<TimelineItem>();
    if (mayUndo(change))
        menu->addAction(Icons::icon(QStringLiteral("edit-undo")), tr("Undo this change"), this, [this, id = change.id] { m_shell.undoAction(id); });
    menu->addAction(tr("Copy"), this, [text = index.data(Qt::ToolTipRole).toString()] { QApplication::clipboard()->setText(text); });
    menu->popup(globalPos);
}

void HistoryTab::retranslate()
{
    m_view->setAccessibleName(tr("History"));
    m_empty->setTitle(tr("No changes yet"));
    m_empty->setFact(tr("Who changed what will stand here."));
    m_loading->setText(tr("Loading the changes…"));
    m_model->retranslate();
    m_view->relayout();
}

} // namespace punte
