// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordListPanel.h"

#include "models/core/CountedText.h"
#include "models/core/NumberFormat.h"
#include "models/records/PagedTableModel.h"
#include "views/components/BulkBar.h"
#include "views/components/RecordTable.h"
#include "views/components/StatePanel.h"
#include "views/components/TotalsRow.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace punte {

namespace {

constexpr int panelCorner = 8;

/// A corner of the panel, laid over the table's square one.
class PanelCorner final : public QWidget {
public:
    explicit PanelCorner(QWidget *panel) : QWidget(panel)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        resize(panelCorner, panelCorner);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF panel(QPointF(-x(), -y()), QSizeF(parentWidget()->size()));
        QPainterPath outside;
        outside.addRect(QRectF(rect()));
        QPainterPath inside;
        inside.addRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), panelCorner - 0.5, panelCorner - 0.5);
        painter.fillPath(outside.subtracted(inside), themeColor(Token::Page));
        painter.strokePath(inside, QPen(themeColor(Token::Line), 1));
    }
};

} // namespace

RecordListPanel::RecordListPanel(QWidget *parent)
    : QFrame(parent)
    , m_table(new RecordTable)
    , m_totals(new TotalsRow(m_table, this))
    , m_bulk(new BulkBar(this))
    , m_empty(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_emptyView(new EmptyState)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
    , m_clearFilter(m_noMatch->addButton(QString()))
    , m_leaveView(m_emptyView->addButton(QString()))
{
    setProperty("punteFrameless", true);
    m_empty->setIcon(QStringLiteral("view-list-text"), Token::Text2);
    m_noMatch->setIcon(QStringLiteral("view-filter"), Token::Text2);
    m_noMatch->setObjectName(QStringLiteral("noMatchState"));
    m_emptyView->setIcon(QStringLiteral("checkmark"), Token::Text2);
    m_emptyView->setObjectName(QStringLiteral("emptyViewState"));
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_error->setObjectName(QStringLiteral("errorState"));
    auto *stackHost = new QWidget(this);
    m_stack = new QStackedLayout(stackHost);
    for (QWidget *w : std::initializer_list<QWidget *>{m_table, m_loading, m_empty, m_noMatch, m_emptyView, m_error})
        m_stack->addWidget(w);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(stackHost, 1);
    column->addWidget(m_totals);
    column->addWidget(m_bulk);
    m_totals->hide();
    for (int i = 0; i < 4; ++i)
        m_corners.append(new PanelCorner(this));
    connect(m_table, &RecordTable::selectionCountChanged, this, &RecordListPanel::updateBulk);
    connect(m_bulk, &BulkBar::selectAllRequested, m_table, &RecordTable::selectWholeFilter);
    connect(m_bulk, &BulkBar::clearRequested, m_table, &QAbstractItemView::clearSelection);
    for (QPushButton *each : {m_clearFilter, m_leaveView})
        connect(each, &QPushButton::clicked, this, &RecordListPanel::clearFilterRequested);
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        if (m_model)
            m_model->select();
    });
    retranslateUi();
}

void RecordListPanel::setModel(PagedTableModel *model)
{
    m_model = model;
    m_table->setModel(model);
    m_loading->waitFor(*model);
    connect(model, &PagedTableModel::selected, this, [this] {
        m_failed = false;
        m_everSelected = true;
        showState();
    });
    connect(model, &PagedTableModel::countChanged, this, [this] {
        showState();
        showTotals();
        updateBulk();
    });
    connect(model, &PagedTableModel::loadingChanged, this, &RecordListPanel::showState);
    connect(model, &PagedTableModel::totalsChanged, this, &RecordListPanel::showTotals);
    connect(model, &PagedTableModel::failed, this, [this](const AppError &error) {
        m_failed = true;
        m_error->setError(error);
        showState();
    });
    retranslateUi();
    showState();
}

void RecordListPanel::setViewName(const QString &name)
{
    if (name == m_viewName)
        return;
    m_viewName = name;
    retranslateUi();
    if (m_model)
        showState();
}

// Old rows stay in sight while new ones load, and when loading them failed.
void RecordListPanel::showState()
{
    QWidget *shown = m_table;
    if (m_model->rowCount() == 0) {
        if (m_failed)
            shown = m_error;
        else if (m_model->isSelecting() || !m_everSelected)
            shown = m_loading;
        else
            shown = m_model->filter().isEmpty() ? m_empty : m_viewName.isEmpty() ? m_noMatch : m_emptyView;
    }
    showInPlaceOf(*m_table, shown, *m_stack);
}

void RecordListPanel::showTotals()
{
    QHash<int, QList<TotalsRow::Line>> lines;
    QList<CurrencyTotals> totals = m_model->totals();
    std::ranges::stable_partition(totals, [this](const CurrencyTotals &each) { return each.currency == m_currency; });
    bool any = false;
    for (const CurrencyTotals &currency : totals)
        for (auto it = currency.sums.begin(); it != currency.sums.end(); ++it) {
            const int column = m_model->columnOf(it.key().toLatin1());
            if (column < 0 || it->isNull())
                continue;
            lines[column].append({NumberFormat::money(it->toString(), currency.currency.toLatin1()), {}});
            any = true;
        }
    if (any) {
        const QList<int> order = [this] {
            QList<int> found;
            for (int v = 0; v < m_table->horizontalHeader()->count(); ++v)
                if (const int c = m_table->horizontalHeader()->logicalIndex(v); !m_table->isColumnHidden(c))
                    found.append(c);
            return found;
        }();
        if (!order.isEmpty() && m_model->countState() == PagedTableModel::CountState::Exact && !lines.contains(order.first()))
            lines[order.first()].append({countedText(m_countText ? m_countText(m_model->rowCount()) : tr("%n record(s)", nullptr, m_model->rowCount()),
                                             m_model->rowCount()), {}});
    }
    m_totals->setTotals(lines);
    m_totals->setVisible(any);
}

void RecordListPanel::updateBulk()
{
    const qint64 total = m_model && m_model->countState() == PagedTableModel::CountState::Exact ? m_model->rowCount() : -1;
    const int selected = m_table->selectedCount();
    // One selected row is the current record, not a bulk.
    m_bulk->setCounts(selected > 1 || m_table->isWholeFilterSelected() ? selected : 0, total, m_table->isWholeFilterSelected());
}

void RecordListPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::Panel), themeColor(Token::Line));
}

void RecordListPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    for (qsizetype i = 0; i < m_corners.size(); ++i) {
        m_corners.at(i)->move(i % 2 == 0 ? 0 : width() - panelCorner, i < 2 ? 0 : height() - panelCorner);
        m_corners.at(i)->raise();
    }
}

void RecordListPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        if (m_model)
            showTotals();
    }
    QFrame::changeEvent(event);
}

void RecordListPanel::retranslateUi()
{
    m_noMatch->setTitle(tr("Nothing matches this filter"));
    m_noMatch->setFact(tr("Remove a condition, or clear the filter."));
    m_emptyView->setTitle(tr("Nothing in \u201C%1\u201D").arg(m_viewName));
    m_emptyView->setFact(tr("What belongs here shows up by itself."));
    m_clearFilter->setText(tr("Clear the filter"));
    m_leaveView->setText(tr("Show all"));
    m_loading->setText(m_model ? tr("Loading %1…").arg(m_model->tableInfo().pluralText().toLower()) : tr("Loading…"));
    if (m_model && m_empty->title().isEmpty())
        m_empty->setTitle(tr("Nothing here yet"));
}

} // namespace punte
