// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/LooksTable.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "views/campaigns/testing/TestText.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordHeaders.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace punte {

static constexpr int shownLooks = 6;

LooksModel::LooksModel(QObject *parent) : QAbstractTableModel(parent) {}

void LooksModel::setTest(const AbTest &test)
{
    beginResetModel();
    m_test = test;
    endResetModel();
}

void LooksModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LooksModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_test.looks.size()); }
int LooksModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

static QString lookCounts(const AbLook &look)
{
    QStringList parts;
    for (const ArmCount &arm : look.counts)
        parts.append(QStringLiteral("%1 / %2").arg(NumberFormat::integer(arm.successes), NumberFormat::integer(arm.sends)));
    return parts.join(QStringLiteral("  \u00B7  "));
}

QVariant LooksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AbLook &look = m_test.looks.at(m_test.looks.size() - 1 - index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role == Qt::ToolTipRole && index.column() == When)
        return DateFormat::fullInstant(look.at);
    if (role == Qt::AccessibleTextRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") + data(index, Qt::DisplayRole).toString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case No: return NumberFormat::integer(look.no);
    case When: return DateFormat::shortInstant(look.at);
    case Who: return look.by;
    case Counts: return lookCounts(look);
    case AlwaysValid: return TestText::pValue(look.alwaysValidP);
    case Said: return TestText::title(m_test, look.verdict, look.winner);
    default: return {};
    }
}

QVariant LooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) // heads may be shortened
        return plainToolTip(headerData(section, orientation, Qt::DisplayRole).toString());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    QStringList names;
    for (const AbVariant &variant : m_test.variants)
        names.append(variant.name);
    switch (section) {
    case No: return tr("No.");
    case When: return tr("When");
    case Who: return tr("Who");
    case Counts: return tr("Successes / people: %1").arg(names.join(QStringLiteral(" \u00B7 ")));
    case AlwaysValid: return tr("Always-valid p");
    case Said: return tr("Verdict");
    default: return {};
    }
}

LooksTable::LooksTable(QWidget *parent) : QTableView(parent), m_model(new LooksModel(this))
{
    setObjectName(QStringLiteral("looksTable"));
    setModel(m_model);
    setHorizontalHeader(new RecordHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::instance().px(28));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    retranslate();
}

void LooksTable::setTest(const AbTest &test)
{
    m_model->setTest(test);
    const int rows = std::clamp(int(test.looks.size()), 1, shownLooks);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2);
    share();
}

void LooksTable::retranslate()
{
    setAccessibleName(tr("Looks at the test"));
    m_model->retranslate();
}

void LooksTable::share()
{
    static constexpr int parts[LooksModel::ColumnCount] = {6, 17, 17, 30, 13, 17};
    const int room = viewport()->width();
    int used = 0;
    for (int column = 0; column < LooksModel::ColumnCount; ++column) {
        const int width = column + 1 == LooksModel::ColumnCount ? room - used : room * parts[column] / 100;
        setColumnWidth(column, std::max(10, width));
        used += width;
    }
}

void LooksTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

QString LooksTable::text() const
{
    QStringList lines;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < LooksModel::ColumnCount; ++column)
            cells.append(row < 0 ? m_model->headerData(column, Qt::Horizontal).toString() : m_model->index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void LooksTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        QTableView::keyPressEvent(event);
}

} // namespace punte
