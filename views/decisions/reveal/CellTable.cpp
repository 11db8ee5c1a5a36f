// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/CellTable.h"

#include "models/decisions/reveal/RevealWords.h"
#include "views/components/PlainLabel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace punte {

namespace {

/// Mean and range beside each other: the mean strong and underlined where it is best, the range red where views differ.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(CellTableModel::MeanRole).isValid())
            return;
        const Theme &theme = Theme::instance();
        const bool best = index.data(CellTableModel::BestRole).toBool();
        const bool conspicuous = index.data(CellTableModel::ConspicuousRole).toBool();
        const QString mean = index.data(CellTableModel::MeanRole).toString();
        const QFont font = theme.font(best ? FontRole::TableHeader : FontRole::Secondary);
        const QRectF inner = QRectF(option.rect).adjusted(theme.px(4), 0, -theme.px(5), 0);
        painter->save();
        painter->setPen(themeColor(Token::Text1));
        NumberPainter::draw(*painter, inner, Qt::AlignLeft | Qt::AlignVCenter, mean, font);
        if (best) {
            const double y = inner.center().y() + theme.lineHeight(FontRole::Secondary) / 2.0 + 1;
            painter->fillRect(QRectF(inner.left(), y, NumberPainter::width(mean, font), 1.6), themeColor(Token::Accent));
        }
        painter->setPen(themeColor(conspicuous ? Token::Danger : Token::Text2));
        NumberPainter::draw(*painter, inner, Qt::AlignRight | Qt::AlignVCenter, index.data(CellTableModel::RangeRole).toString(),
            theme.font(conspicuous ? FontRole::CaptionStrong : FontRole::Caption));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = Theme::instance().font(FontRole::Secondary);
        if (index.data(CellTableModel::MeanRole).isValid())
            option->text.clear();
    }
};

} // namespace

void CellTableModel::showFacts(const RevealFacts &facts, const RevealFigures &figures, const QList<QList<int>> &comments)
{
    const bool same = facts.criteria() == m_facts.criteria() && figures.order.size() == m_figures.order.size();
    if (!same)
        beginResetModel();
    m_facts = facts;
    m_figures = figures;
    m_comments = comments;
    writeCells();
    if (!same) {
        endResetModel();
    } else if (rowCount() > 0) { // a colleague's step: the keyboard stays where it is
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void CellTableModel::step(const RevealFigures &figures)
{
    const RevealFigures before = std::exchange(m_figures, figures);
    if (rowCount() == 0)
        return;
    const int last = columnCount() - 1;
    for (int row = 0; row < rowCount(); ++row)
        if (before.weights.value(row) != figures.weights.value(row))
            Q_EMIT dataChanged(index(row, last), index(row, last));
    if (before.order != figures.order) {
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, last - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 1, last - 1);
    }
}

void CellTableModel::writeCells()
{
    m_cells = QList<QList<CellText>>(m_facts.options(), QList<CellText>(m_facts.criteria()));
    for (qsizetype j = 0; j < m_facts.criteria(); ++j) {
        for (const qsizetype best : m_facts.bestOf(j))
            m_cells[best][j].isBest = true;
        for (qsizetype o = 0; o < m_facts.options(); ++o) {
            CellText &cell = m_cells[o][j];
            const auto mean = m_facts.mean(o, j);
            const auto &spread = m_facts.spread(o, j);
            cell.mean = mean ? RevealWords::part(*mean) : QStringLiteral("\u2013");
            cell.range = spread ? RevealWords::range(*spread) : QString();
            cell.isConspicuous = m_facts.isConspicuous(o, j);
        }
    }
}

void CellTableModel::retranslate()
{
    beginResetModel();
    writeCells();
    endResetModel();
}

int CellTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.criteria());
}

int CellTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_facts.criteria() == 0 ? 0 : int(m_figures.order.size()) + 2;
}

RevealFacts::Cell CellTableModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < 1 || index.column() > m_figures.order.size())
        return {};
    return {m_figures.order[index.column() - 1], index.row()};
}

QString CellTableModel::toolTip(const RevealFacts::Cell &cell) const
{
    const auto &spread = m_facts.spread(cell.option, cell.criterion);
    const QString where = m_facts.letters().value(cell.option) + QLatin1Char(' ') + m_facts.titles().value(cell.option) + QStringLiteral(" \u00B7 ")
        + m_facts.criterionNames().value(cell.criterion);
    if (!spread)
        return where + QLatin1Char('\n') + tr("nobody judged it");
    QStringList lines{where, tr("%Ln score(s), from %1 to %2", nullptr, int(spread->count)).arg(spread->lowest).arg(spread->highest)};
    if (const auto before = m_facts.before(cell.option, cell.criterion))
        lines << tr("in round %1 from %2 to %3").arg(before->round).arg(before->lowest).arg(before->highest);
    if (const int comments = m_comments.value(cell.option).value(cell.criterion); comments > 0)
        lines << tr("%Ln comment(s): Enter shows them", nullptr, comments);
    return lines.join(QLatin1Char('\n'));
}

QVariant CellTableModel::ofCell(const RevealFacts::Cell &cell, int role) const
{
    const CellText &text = m_cells[cell.option][cell.criterion];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text.range.isEmpty() ? text.mean : text.mean + QStringLiteral(" (") + text.range + QLatin1Char(')');
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(cell));
    case MeanRole:
        return text.mean;
    case RangeRole:
        return text.range;
    case BestRole:
        return text.isBest;
    case ConspicuousRole:
        return text.isConspicuous;
    default:
        return {};
    }
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const RevealFacts::Cell cell = cellAt(index); cell.isValid())
        return ofCell(cell, role);
    const bool weight = index.column() > 0;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (weight ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole)
        return weight ? RevealWords::weight(m_figures.weights.value(index.row())) : m_facts.criterionNames().value(index.row());
    return role == Qt::ToolTipRole && !weight ? QVariant(plainToolTip(m_facts.criterionNames().value(index.row()))) : QVariant();
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool last = section == columnCount() - 1;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : last ? Qt::AlignRight : Qt::AlignHCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section > 0 && !last)
        return role == Qt::ToolTipRole ? plainToolTip(m_facts.titles().value(m_figures.order.value(section - 1))) : m_facts.letters().value(m_figures.order.value(section - 1));
    const QString name = last ? tr("Weight") : tr("Mean, range");
    return role == Qt::ToolTipRole ? plainToolTip(name) : name;
}

CellTable::CellTable(QWidget *parent) : QTableView(parent), m_model(new CellTableModel(this))
{
    setObjectName(QStringLiteral("cellTable"));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const RevealFacts::Cell cell = m_model->cellAt(index); cell.isValid())
            Q_EMIT opened(m_optionIds.value(cell.option), cell.criterion);
    });
    connect(&Theme::instance(), &Theme::changed, this, &CellTable::fit);
    retranslate();
}

void CellTable::retranslate()
{
    setAccessibleName(tr("Mean and range of every cell"));
    m_model->retranslate();
    fit(); // the head of the last column is as wide as its word
}

void CellTable::showFacts(const RevealFacts &facts, const RevealFigures &figures, const QList<QList<int>> &comments)
{
    m_optionIds.clear();
    for (qsizetype option = 0; option < facts.options(); ++option)
        m_optionIds << facts.optionId(option);
    const QModelIndex at = currentIndex();
    m_model->showFacts(facts, figures, comments);
    setCurrentIndex(m_model->index(at.row(), at.column()));
    fit();
}

/// All rows are shown: the page scrolls, not the table. Many options scroll sideways.
void CellTable::fit()
{
    const Theme &theme = Theme::instance();
    const int row = theme.px(26);
    verticalHeader()->setDefaultSectionSize(row);
    verticalHeader()->setMinimumSectionSize(row);
    horizontalHeader()->setFixedHeight(theme.px(28));
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int options = columns - 2;
    const int last = std::max(theme.px(62), QFontMetrics(theme.font(FontRole::TableHeader)).horizontalAdvance(CellTableModel::tr("Weight")) + theme.px(26));
    const int name = theme.px(78);
    const int room = viewport()->width() - last - theme.px(118);
    const int each = std::clamp(room / std::max(1, options), theme.px(60), theme.px(84));
    for (int c = 1; c < columns; ++c)
        setColumnWidth(c, c == columns - 1 ? last : each);
    setColumnWidth(0, std::max(name, viewport()->width() - last - options * each));
    const bool scrolls = name + options * each + last > viewport()->width();
    setFixedHeight(theme.px(28) + row * m_model->rowCount() + (scrolls ? theme.px(10) : 0));
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void CellTable::copy() const
{
    QString text;
    for (int r = -1; r < m_model->rowCount(); ++r) {
        QStringList cells;
        for (int c = 0; c < m_model->columnCount(); ++c)
            cells << (r < 0 ? m_model->headerData(c, Qt::Horizontal) : m_model->data(m_model->index(r, c))).toString().simplified();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QApplication::clipboard()->setText(text);
}

void CellTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

} // namespace punte
