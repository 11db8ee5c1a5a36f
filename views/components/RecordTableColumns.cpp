// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/PagedTableModel.h"
#include "models/records/RecordModel.h"
#include "views/components/RecordHeaders.h"
#include "views/components/RecordTable.h"
#include "views/theme/Theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>

namespace punte {

const Field *RecordTable::fieldAt(int column) const
{
    return model() ? static_cast<const Field *>(model()->headerData(column, Qt::Horizontal, FieldRole).value<void *>()) : nullptr;
}

int RecordTable::columnOf(const QByteArray &column) const
{
    for (int c = 0; model() && c < model()->columnCount(); ++c)
        if (const Field *field = fieldAt(c); field && field->column == column)
            return c;
    return -1;
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int logical = m_header->logicalIndex(visual); !isColumnHidden(logical))
            columns.append(logical);
    return columns;
}

QList<QByteArray> RecordTable::visibleColumns() const
{
    QList<QByteArray> names;
    const QList<int> columns = shownColumns();
    for (const int column : columns)
        if (const Field *field = fieldAt(column))
            names.append(field->column);
    return names;
}

void RecordTable::resetColumns()
{
    m_applyingColumns = true;
    for (int c = 0; c < model()->columnCount(); ++c) {
        if (m_header->visualIndex(c) != c)
            m_header->moveSection(m_header->visualIndex(c), c);
        const Field *field = fieldAt(c);
        if (!field)
            continue;
        m_widths.insert(c, Theme::instance().px(field->width));
        setColumnHidden(c, !field->listDefault);
    }
    m_applyingColumns = false;
    columnsChanged();
}

void RecordTable::setColumnVisible(const QByteArray &column, bool visible)
{
    const int c = columnOf(column);
    if (c < 0 || isColumnHidden(c) != visible || (!visible && shownColumns().size() == 1))
        return; // one column always stays
    setColumnHidden(c, !visible);
    columnsChanged();
}

// As narrow as this a text is a code ("DC-041"): half of it says nothing.
static constexpr int codeWidth = 90;

// How much of its width a column may give when there is too little room, in percent: words can be shortened, a mark or a name hardly,
// figures, dates and numbers that identify somebody never.
static int givesPercent(const Field *field, bool first)
{
    if (!field || field->isRightAligned())
        return 0;
    if (field->width <= codeWidth)
        return 0;
    switch (field->kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Company:
    case FieldKind::Contact:
    case FieldKind::Opportunity:
    case FieldKind::Campaign:
    case FieldKind::Tags:
    case FieldKind::Url:
        return first ? 12 : 40;
    case FieldKind::Person:
        return 4;
    default:
        return 0;
    }
}

// Room that is left over is shared by all columns in proportion. A little too little is taken from those that can give; much too little
// scrolls.
void RecordTable::fillWidth()
{
    const QList<int> columns = shownColumns();
    const auto own = [&](int column) { return m_widths.value(column, columnWidth(column)); };
    const auto gives = [&](int column) { return own(column) * givesPercent(fieldAt(column), column == columns.first()) / 100; };
    int wanted = 0;
    int spare = 0;
    for (const int column : columns) {
        wanted += own(column);
        spare += gives(column);
    }
    const int room = viewport()->width();
    const int missing = wanted - room;
    if (wanted <= 0 || m_applyingColumns) // a scroll bar that comes or goes while columns are set resizes the table again
        return;
    const QScopedValueRollback guard(m_applyingColumns, true);
    int used = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int column = columns.at(i);
        int width = own(column);
        if (wanted < room)
            width = i + 1 == columns.size() ? room - used : width * room / wanted;
        else if (missing > 0 && missing <= spare)
            width -= (gives(column) * missing + spare - 1) / spare;
        setColumnWidth(columns.at(i), width);
        used += width;
    }
}

// After a person sized one column, what is seen is what is wanted.
void RecordTable::takeWidths(int column, int width)
{
    const QList<int> columns = shownColumns();
    for (const int each : columns)
        m_widths.insert(each, columnWidth(each));
    m_widths.insert(column, width);
}

void RecordTable::columnsChanged()
{
    fillWidth();
    const QList<QByteArray> names = visibleColumns();
    if (auto *paged = qobject_cast<PagedTableModel *>(model()))
        paged->setReadColumns(names);
    Q_EMIT visibleColumnsChanged(names);
    Q_EMIT stateChanged();
}

QByteArray RecordTable::saveState() const
{
    QJsonArray columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        const Field *field = fieldAt(logical);
        if (!field)
            continue;
        const bool hidden = isColumnHidden(logical);
        QJsonObject column{{QStringLiteral("column"), QString::fromLatin1(field->column)}, {QStringLiteral("shown"), !hidden}};
        if (!hidden) // at 100 %, so that another zoom does not make every column foreign
            column.insert(QStringLiteral("width"), m_widths.value(logical, columnWidth(logical)) * 100 / Theme::instance().zoom());
        columns.append(column);
    }
    QJsonObject state{{QStringLiteral("columns"), columns}};
    if (const Field *sorted = m_sortSection >= 0 ? fieldAt(m_sortSection) : nullptr)
        state.insert(QStringLiteral("sort"), QJsonObject{{QStringLiteral("column"), QString::fromLatin1(sorted->column)},
                                                         {QStringLiteral("descending"), m_sortOrder == Qt::DescendingOrder}});
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool RecordTable::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    const QJsonArray columns = state.value(QStringLiteral("columns")).toArray();
    if (columns.isEmpty() || !model())
        return false;
    m_applyingColumns = true;
    int place = 0;
    bool anyShown = false;
    for (const QJsonValue &entry : columns) {
        const QJsonObject column = entry.toObject();
        const int c = columnOf(column.value(QStringLiteral("column")).toString().toLatin1());
        if (c < 0)
            continue; // a column that does not exist any more
        const bool shown = column.value(QStringLiteral("shown")).toBool();
        anyShown = anyShown || shown;
        setColumnHidden(c, !shown);
        if (const int width = column.value(QStringLiteral("width")).toInt(); shown && width > 0)
            m_widths.insert(c, std::clamp(Theme::instance().px(width), 40, 2000));
        m_header->moveSection(m_header->visualIndex(c), place++);
    }
    m_applyingColumns = false;
    if (!anyShown)
        resetColumns();
    const QJsonObject sort = state.value(QStringLiteral("sort")).toObject();
    const int c = columnOf(sort.value(QStringLiteral("column")).toString().toLatin1());
    if (const Field *field = c >= 0 ? fieldAt(c) : nullptr; field && field->sortable) {
        const Qt::SortOrder order = sort.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
        showSort(c, order);
        if (auto *paged = qobject_cast<PagedTableModel *>(model()))
            paged->setSort(field->column, order); // the page's select() comes next
        else
            model()->sort(c, order);
    }
    columnsChanged();
    return true;
}

void RecordTable::showSort(int column, Qt::SortOrder order)
{
    m_sortSection = column;
    m_sortOrder = order;
    m_header->setSortIndicator(column, order);
}

void RecordTable::sortBy(int column)
{
    const Field *field = fieldAt(column);
    if (!field || !field->sortable) { // the header has moved its arrow already; the order stays as it was
        showSort(m_sortSection, m_sortOrder);
        return;
    }
    const Qt::SortOrder order = m_sortSection == column && m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    showSort(column, order);
    model()->sort(column, order);
    Q_EMIT stateChanged();
}

// A column that was not shown was not read either. What is selected stays so.
void RecordTable::readAgain()
{
    auto *paged = qobject_cast<PagedTableModel *>(model());
    if (!paged)
        return;
    connect(paged, &PagedTableModel::selected, this, [this, kept = selectedIds()] {
        if (!kept.isEmpty())
            selectIds(kept);
    }, Qt::SingleShotConnection);
    paged->select();
}

void RecordTable::showColumnMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    QList<QPair<QString, QByteArray>> entries;
    for (int c = 0; model() && c < model()->columnCount(); ++c)
        if (const Field *field = fieldAt(c); field && field->column != "deleted_at") // comes and goes with the deleted records
            entries.append({field->titleText(), field->column});
    for (const auto &[title, name] : std::as_const(entries)) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(columnOf(name)));
        connect(action, &QAction::toggled, this, [this, column = name](bool on) {
            setColumnVisible(column, on);
            if (on)
                readAgain();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns"));
    connect(reset, &QAction::triggered, this, [this] {
        resetColumns();
        readAgain();
    });
    menu->popup(globalPos);
}

} // namespace punte
