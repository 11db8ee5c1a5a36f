// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/recordpage/RecordRowsTab.h"

#include "models/core/CountedText.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/PagedTableModel.h"
#include "views/components/ConflictDesk.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace punte {

RecordRowsTab::RecordRowsTab(ShellServices &shell, const EditorSources &sources, RecordRowsSetup setup, QWidget *parent)
    : RecordTab(parent)
    , m_setup(std::move(setup))
    , m_sources(sources)
    , m_list(new PagedTableModel(shell.database(), FieldCatalogue::instance().table(m_setup.table), this))
    , m_panel(new RecordListPanel)
{
    setObjectName(QString::fromLatin1(m_setup.table) + QStringLiteral("Tab"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_panel);
    m_list->setSort(m_setup.sortColumn, m_setup.sortOrder);
    m_list->setDependencies(m_setup.dependencies);
    m_list->setTotalsEnabled(true);
    allowEditing(shell);
    m_panel->setCurrency(shell.session().currency);
    m_panel->setCountText([count = m_setup.count](qint64 n) { return count(int(n)); });
    m_panel->setModel(m_list);
    m_panel->table()->setSources(sources);
    m_panel->table()->setColumnVisible(m_setup.column, false); // the page says whose they are
    setFocusProxy(m_panel->table());
    bindLive(shell.changeFeed(), *m_list);
    connect(m_list, &PagedTableModel::loadingChanged, this, &RecordTab::readyChanged);
    connect(m_list, &PagedTableModel::countChanged, this, &RecordTab::statusFiguresChanged);
    connect(m_list, &PagedTableModel::failed, this, [this, &shell](const AppError &error) { shell.showError(m_setup.unread, error); });
    if (!m_setup.kind.isEmpty())
        connect(m_panel->table(), &RecordTable::recordActivated, this, [this, &shell](const QUuid &id) { shell.openRecord(m_setup.kind, id); });
    RecordRowsTab::retranslate();
}

void RecordRowsTab::allowEditing(ShellServices &shell)
{
    m_list->setEditable(m_setup.unsaved && shell.session().may(m_list->tableInfo().permission + ".write"));
    if (!m_setup.unsaved)
        return;
    auto *conflicts = new ConflictDesk(shell, m_sources, this, this);
    conflicts->watch(*m_list);
    connect(m_list, &PagedTableModel::saveRefused, this, [this, &shell](const QUuid &, const AppError &error) {
        if (error.kind != ErrorKind::Conflict) // the compare says it
            shell.showError(m_setup.unsaved, error);
    });
}

void RecordRowsTab::setRecord(const QUuid &id)
{
    m_record = id;
    Filter filter;
    filter.terms = {{m_setup.column, FilterOp::Is, {id.toString(QUuid::WithoutBraces)}}};
    m_list->setFilter(filter);
    m_list->select();
}

bool RecordRowsTab::isReady() const { return m_record.isNull() || !m_list->isLoading(); }

void RecordRowsTab::focusFirst() { m_panel->table()->setFocus(Qt::OtherFocusReason); }

void RecordRowsTab::addContext(RecordContext &context) const
{
    if (m_setup.kind == "opportunity")
        context.opportunity = m_panel->table()->currentId();
}

QList<StatusFigure> RecordRowsTab::statusFigures() const
{
    return {{QString(), countedText(m_setup.count(m_list->rowCount()), m_list->rowCount())}};
}

void RecordRowsTab::setTitle(const QString &title)
{
    RecordTab::setTitle(title);
    m_panel->table()->setAccessibleName(title);
}

void RecordRowsTab::retranslate()
{
    m_list->retranslate();
    // The list is never without a filter here: an empty one is "no match" to it.
    m_panel->noMatchState()->setTitle(m_setup.none());
    m_panel->noMatchState()->setFact(m_setup.noneFact());
    for (QPushButton *button : m_panel->noMatchState()->findChildren<QPushButton *>())
        button->hide();
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
