// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/FieldFormat.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordModel.h"
#include "views/components/RecordTable.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>

namespace punte {

namespace {

// A tab or line break inside a value would make another cell of it.
QString tsvCell(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' ')).remove(QLatin1Char('\r'));
    return text;
}

QString copiedValue(const RowSelect &select, const RecordRow &row, const Field &field)
{
    const QVariant display = field.displayColumn.isEmpty() ? QVariant() : select.value(row, field.displayColumn);
    const QString currency = field.currencyColumn.isEmpty() ? QString() : select.value(row, field.currencyColumn).toString();
    return FieldFormat::text(field, select.value(row, field.column), display, currency);
}

} // namespace

void RecordTable::copySelection()
{
    if (!model() || !selectionModel())
        return;
    QList<QPair<int, int>> ranges;
    const QItemSelection selected = selectionModel()->selection();
    for (const QItemSelectionRange &range : selected)
        ranges.append({range.top(), range.bottom()});
    if (ranges.isEmpty() && currentIndex().isValid())
        ranges.append({currentIndex().row(), currentIndex().row()});
    if (ranges.isEmpty())
        return;
    std::sort(ranges.begin(), ranges.end());
    QList<QStringList> rows;
    QStringList heads;
    const QList<int> columns = shownColumns();
    for (const int column : columns)
        heads.append(model()->headerData(column, Qt::Horizontal).toString());
    rows.append(heads);
    copyRange(0, ranges, rows);
}

void RecordTable::copyRange(qsizetype index, const QList<QPair<int, int>> &ranges, QList<QStringList> rows)
{
    const QList<int> columns = shownColumns();
    for (; index < ranges.size(); ++index) {
        const auto [first, last] = ranges.at(index);
        bool loaded = true;
        for (int row = first; row <= last && loaded; ++row)
            loaded = !model()->index(row, 0).data(PlaceholderRole).toBool();
        auto *paged = qobject_cast<PagedTableModel *>(model());
        if (!loaded && paged) {
            const QPointer<RecordTable> self(this);
            paged->readRange(first, last, [self, index, ranges, rows, columns](const Result<QList<RecordRow>> &read) mutable {
                if (!self)
                    return;
                auto *source = qobject_cast<PagedTableModel *>(self->model());
                if (!read || !source) {
                    if (!read)
                        Q_EMIT self->copyFailed(read.error());
                    return;
                }
                for (const RecordRow &row : *read) {
                    QStringList cells;
                    for (const int column : std::as_const(columns))
                        cells.append(copiedValue(source->rowSelect(), row, source->fieldAt(column)));
                    rows.append(cells);
                }
                self->copyRange(index + 1, ranges, rows);
            });
            return;
        }
        for (int row = first; row <= last; ++row) {
            QStringList cells;
            for (const int column : columns)
                cells.append(model()->index(row, column).data(Qt::DisplayRole).toString());
            rows.append(cells);
        }
    }
    putOnClipboard(rows);
}

void RecordTable::putOnClipboard(const QList<QStringList> &rows)
{
    QString tsv;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const QList<int> columns = shownColumns();
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const QStringList &cells = rows.at(r);
        html += QStringLiteral("<tr>");
        for (qsizetype c = 0; c < cells.size(); ++c) {
            tsv += (c > 0 ? QStringLiteral("\t") : QString()) + tsvCell(cells.at(c));
            const Field *field = fieldAt(columns.value(c));
            const QString tag = r == 0 ? QStringLiteral("th") : QStringLiteral("td");
            const QString align = field && field->isRightAligned() ? QStringLiteral(" align=\"right\"") : QString();
            html += QStringLiteral("<%1%2>%3</%1>").arg(tag, align, cells.at(c).toHtmlEscaped());
        }
        tsv += QLatin1Char('\n');
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    auto *mime = new QMimeData;
    mime->setText(tsv);
    mime->setHtml(html);
    QApplication::clipboard()->setMimeData(mime);
    Q_EMIT copied(int(rows.size()) - 1);
}

} // namespace punte
