// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/crediting/CreditGrid.h"

#include "models/records/PagedTableModel.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordHeaders.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace punte {

namespace {

constexpr int creditMargin = 10;
constexpr int creditRow = 26;

class CreditDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        return {int(NumberPainter::width(index.data().toString(), theme.font(role(index)))) + 2 + 2 * theme.px(creditMargin), theme.px(creditRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, themeColor(Token::Tint));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, themeColor(Token::Inset));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), themeColor(Token::Line));
        painter->setPen(themeColor(index.data(CreditTableModel::QuietRole).toBool() ? Token::Text2 : Token::Text1));
        const QRect room = option.rect.adjusted(theme.px(creditMargin), 0, -theme.px(creditMargin), -1);
        NumberPainter::draw(*painter, QRectF(room), index.data(Qt::TextAlignmentRole).toInt(), index.data().toString(), theme.font(role(index)), true);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(themeColor(Token::Accent), theme.px(1)));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
        painter->restore();
    }

private:
    [[nodiscard]] static FontRole role(const QModelIndex &index) { return index.data(CreditTableModel::StrongRole).toBool() ? FontRole::TableHeader : FontRole::Secondary; }
};

} // namespace

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
    case StrongRole: return m_table.strong.contains(index.row());
    case QuietRole: return m_table.quiet.contains(index.row());
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
        return plainToolTip(m_table.tips.value(section).isEmpty() ? m_table.heads.at(section) : m_table.heads.at(section) + QLatin1Char('\n') + m_table.tips.value(section));
    if (role == FieldRole && section >= m_table.firstFigure) { // heads stand over their figures
        static const Field figure = [] {
            Field field;
            field.kind = FieldKind::Integer;
            return field;
        }();
        return QVariant::fromValue(static_cast<void *>(const_cast<Field *>(&figure)));
    }
    return role == Qt::TextAlignmentRole ? QVariant(int((section >= m_table.firstFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)) : QVariant();
}

CreditGrid::CreditGrid(QWidget *parent) : QTableView(parent), m_model(new CreditTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new CreditDelegate(this));
    setHorizontalHeader(new RecordHeader(this));
    setMouseTracking(true);
    horizontalHeader()->setSectionsMovable(false);
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
    verticalHeader()->setDefaultSectionSize(Theme::instance().px(creditRow));
}

void CreditGrid::setTable(const CreditTable &table, const QSet<int> &wide)
{
    const int row = chosenRow();
    m_setting = true;
    m_model->setTable(table);
    QHeaderView *heads = horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        heads->setSectionResizeMode(column, wide.contains(column) ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
    m_setting = false;
}

void CreditGrid::fitHeight(int most)
{
    const int rows = std::clamp(m_model->rowCount(), 1, most);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + Theme::instance().px(2));
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
