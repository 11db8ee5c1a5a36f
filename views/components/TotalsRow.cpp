// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/TotalsRow.h"

#include "models/records/FieldCatalogue.h"
#include "models/records/RecordModel.h"
#include "views/components/PlainLabel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace punte {

static constexpr int mostLines = 2;

TotalsRow::TotalsRow(QTableView *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void TotalsRow::setTotals(const QHash<int, QList<Line>> &totals)
{
    m_totals = totals;
    QStringList spoken;
    for (auto it = totals.begin(); it != totals.end(); ++it)
        for (const Line &line : it.value())
            spoken.append(QStringLiteral("%1 %2").arg(line.figure, line.unit).trimmed());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<TotalsRow::Line> TotalsRow::shown(const QList<Line> &lines)
{
    if (lines.size() <= mostLines)
        return lines;
    QList<Line> some = lines.first(mostLines - 1);
    some.append({QString(), tr("and %n more currencies", nullptr, int(lines.size()) - mostLines + 1)});
    return some;
}

QRect TotalsRow::placeOf(int column) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int left = m_table->verticalHeader()->isVisible() ? m_table->verticalHeader()->width() : 0;
    return {left + header->sectionViewportPosition(column), 0, header->sectionSize(column), height()};
}

bool TotalsRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_table)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (auto it = m_totals.begin(); it != m_totals.end(); ++it) {
        if (it->size() <= mostLines || !placeOf(it.key()).contains(help->pos()))
            continue;
        QStringList all;
        for (const Line &line : it.value())
            all.append(line.figure);
        QToolTip::showText(help->globalPos(), plainToolTip(all.join(QLatin1Char('\n'))), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

QSize TotalsRow::sizeHint() const
{
    qsizetype lines = 1;
    for (const QList<Line> &column : m_totals)
        lines = std::max(lines, std::min<qsizetype>(column.size(), mostLines));
    return {200, Theme::instance().px(16) + int(lines) * Theme::instance().lineHeight(FontRole::Body)};
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Inset));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Token::Line2));
    if (!m_table || !m_table->model())
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    const int left = m_table->verticalHeader()->isVisible() ? m_table->verticalHeader()->width() : 0;
    painter.setClipRect(left, 0, width() - left, height());
    const QFont strong = theme.font(FontRole::PanelTitle);
    const QFont plain = theme.font(FontRole::Body);
    const int line = theme.lineHeight(FontRole::Body);
    for (auto it = m_totals.begin(); it != m_totals.end(); ++it) {
        const int column = it.key();
        if (column >= header->count() || header->isSectionHidden(column))
            continue;
        const auto *field = static_cast<const Field *>(m_table->model()->headerData(column, Qt::Horizontal, FieldRole).value<void *>());
        const bool right = field && (field->isRightAligned() || field->kind == FieldKind::Date || field->kind == FieldKind::Instant);
        const QRect cell = placeOf(column).adjusted(10, 0, -10, 0);
        QRect place(cell.left(), theme.px(8), cell.width(), line);
        const QList<Line> entries = shown(*it);
        for (const Line &entry : entries) {
            const int figure = entry.figure.isEmpty() ? 0 : int(NumberPainter::width(entry.figure, strong)) + 1;
            const int unit = entry.unit.isEmpty() ? 0 : int(NumberPainter::width(entry.unit, plain)) + theme.px(5);
            // A sum wider than its column may reach to the left, never over the right edge: amounts are not shortened.
            int x = right ? place.right() + 1 - figure - unit : place.left();
            painter.setPen(themeColor(Token::Text1));
            NumberPainter::draw(painter, QRectF(x, place.top(), figure + 1, line), Qt::AlignLeft | Qt::AlignVCenter, entry.figure, strong);
            if (unit > 0) {
                painter.setPen(themeColor(Token::Text2));
                NumberPainter::draw(painter, QRectF(x + figure + theme.px(4), place.top(), unit + 1, line), Qt::AlignLeft | Qt::AlignVCenter, entry.unit, plain);
            }
            place.translate(0, line);
        }
    }
}

} // namespace punte
