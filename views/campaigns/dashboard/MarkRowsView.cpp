// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/MarkRowsView.h"

#include "models/core/NumberFormat.h"
#include "models/db/Reading.h"
#include "models/db/WhenLive.h"
#include "views/campaigns/dashboard/MarkRowsModel.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordHeaders.h"
#include "views/components/StatePanel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace punte {

MarkRowsView::MarkRowsView(Database &database, QWidget *parent)
    : QWidget(parent)
    , m_reading(new Reading(database, this))
    , m_model(new MarkRowsModel(this))
    , m_back(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("go-previous")))
    , m_export(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("document-export")))
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1))
    , m_value(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_foot(new PlainLabel(QString(), FontRole::TableHeader, Token::Text1))
    , m_table(new QTableView)
    , m_stack(new QStackedLayout)
    , m_loading(new LoadingState)
    , m_error(new ErrorState)
    , m_list(new QWidget)
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("markRowsView"));
    m_back->setObjectName(QStringLiteral("markRowsBack"));
    m_export->setObjectName(QStringLiteral("markRowsExport"));
    m_title->setObjectName(QStringLiteral("markRowsTitle"));
    m_value->setObjectName(QStringLiteral("markRowsValue"));
    m_note->setObjectName(QStringLiteral("markRowsNote"));
    m_foot->setObjectName(QStringLiteral("markRowsFoot"));
    m_foot->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("markRowsTable"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new RecordHeader(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(28));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // measured are the rows that are seen, not all of them
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(10));
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_value);
    head->addStretch(1);
    head->addWidget(m_note);
    head->addWidget(m_export);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_table, 1);
    list->addWidget(m_foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_error);
    m_loading->follow(database);
    m_loading->setStoppable(true);
    connect(m_loading, &LoadingState::stopRequested, m_reading, &Reading::stop);
    connect(m_error, &ErrorState::retryRequested, this, &MarkRowsView::read);
    connect(m_back, &QPushButton::clicked, this, &MarkRowsView::closed);
    connect(m_export, &QPushButton::clicked, this, &MarkRowsView::exportWanted);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    retranslate();
}

void MarkRowsView::open(const DashboardMark &mark, const QString &title, const QString &value)
{
    m_mark = mark;
    m_name = title;
    m_title->setText(title);
    m_value->setText(value);
    m_model->setRows(mark, {});
    read();
    m_back->setFocus(Qt::OtherFocusReason);
}

bool MarkRowsView::isLoading() const { return m_reading->isRunning(); }

void MarkRowsView::read()
{
    m_failed.reset();
    m_stack->setCurrentWidget(m_loading);
    Request request;
    request.statements = MarkRows::question(m_mark);
    m_reading->ask(request, [this](const BatchResult &result) {
        if (result) {
            m_model->setRows(m_mark, MarkRows::read(*result));
        } else {
            m_failed = result.error();
            m_error->setError(result.error());
            whenLiveAgain(m_reading->database(), this, [this] { read(); });
        }
        showRows();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void MarkRowsView::showRows()
{
    const bool toTable = m_back->hasFocus() && !m_failed;
    m_stack->setCurrentWidget(m_failed ? static_cast<QWidget *>(m_error) : m_list);
    m_foot->setText(m_model->totals().join(QStringLiteral("   \u00b7   ")));
    const MarkRows &rows = m_model->rows();
    m_note->setText(rows.count > rows.rows.size() ? tr("the latest %1 of %2").arg(NumberFormat::integer(rows.rows.size()), NumberFormat::integer(rows.count)) : QString());
    fitColumns();
    if (toTable && !rows.rows.isEmpty()) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void MarkRowsView::fitColumns()
{
    const Theme &theme = Theme::instance();
    m_table->resizeColumnsToContents();
    int all = 0, widest = 0;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const bool figure = m_model->columns().at(i) >= MarkRowsModel::Number;
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i) + theme.px(figure ? 4 : 16), theme.px(280)));
        all += m_table->columnWidth(i);
        widest = !figure && (i == 0 || m_table->columnWidth(i) > m_table->columnWidth(widest)) ? i : widest;
    }
    // Figures stand at the right edge: the widest text takes what is left, and gives way when there is too little.
    const int room = m_table->viewport()->width() - all;
    if (m_model->columnCount() > 0)
        m_table->setColumnWidth(widest, std::max(theme.px(120), m_table->columnWidth(widest) + room));
}

void MarkRowsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void MarkRowsView::openRow(int row)
{
    const MarkRow each = m_model->rows().rows.value(row);
    if (!each.personId.isNull())
        Q_EMIT personOpened(each.personId);
    else if (!each.campaignId.isNull())
        Q_EMIT campaignOpened(each.campaignId);
}

void MarkRowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MarkRowsView::retranslate()
{
    m_back->setText(tr("Dashboard"));
    m_export->setText(tr("Export CSV\u2026"));
    m_loading->setText(tr("Reading the rows\u2026"));
    m_table->setAccessibleName(tr("The rows behind the figure"));
    m_model->setRows(m_mark, MarkRows(m_model->rows()));
    showRows();
}

} // namespace punte
