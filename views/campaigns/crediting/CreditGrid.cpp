// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/crediting/CreditGrid.h"

#include "views/components/RecordHeaders.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace punte {

void CreditTableModel::setTable(const CreditTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int CreditTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_table.rows.size()); }

int CreditTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_table.heads.size()); }

QVariant CreditTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_table.rows.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return m_table.rows.at(index.row()).value(index.column());
    case Qt::TextAlignmentRole: return int((index.column() >= m_table.firstFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: return m_table.strong.contains(index.row()) ? QVariant(Theme::instance().font(FontRole::TableHeader)) : QVariant();
    case Qt::ForegroundRole: return m_table.quiet.contains(index.row()) ? QVariant(themeColor(Token::Text2)) : QVariant();
    default: return {};
    }
}

QVariant CreditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_table.heads.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.heads.at(section);
    if (role == Qt::ToolTipRole)
        return m_table.tips.value(section);
    return role == Qt::TextAlignmentRole ? QVariant(int((section >= m_table.firstFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)) : QVariant();
}

CreditGrid::CreditGrid(QWidget *parent) : QTableView(parent), m_model(new CreditTableModel(this))
{
    setModel(m_model);
    setHorizontalHeader(new RecordHeader(this));
    verticalHeader()->hide();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && !m_setting)
            Q_EMIT rowChosen(now.row());
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    connect(&Theme::instance(), &Theme::changed, this, &CreditGrid::applyTheme);
    applyTheme();
}

void CreditGrid::applyTheme()
{
    verticalHeader()->setMinimumSectionSize(Theme::instance().px(22));
    verticalHeader()->setDefaultSectionSize(Theme::instance().px(26));
}

void CreditGrid::setTable(const CreditTable &table, int wide)
{
    const int row = chosenRow();
    m_setting = true;
    m_wide = wide;
    m_model->setTable(table);
    QHeaderView *heads = horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        heads->setSectionResizeMode(column, column == m_wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
    m_setting = false;
}

void CreditGrid::chooseRow(int row)
{
    m_setting = true;
    setCurrentIndex(m_model->index(row, 0));
    m_setting = false;
}

void CreditGrid::copyRows() const
{
    QStringList lines{m_model->table().heads.join(QLatin1Char('\t'))};
    const int chosen = chosenRow();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (chosen < 0 || row == chosen)
            lines << m_model->table().rows.at(row).join(QLatin1Char('\t'));
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void CreditGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    QTableView::keyPressEvent(event);
}

} // namespace punte
