// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordHeaders.h"

#include "models/records/FieldCatalogue.h"
#include "models/records/RecordModel.h"
#include "views/theme/Icons.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTableView>

namespace punte {

namespace {

void paintMark(QPainter *painter, const QWidget *widget, const QRect &rect, QStyle::State state)
{
    const int edge = widget->style()->pixelMetric(QStyle::PM_IndicatorWidth);
    QStyleOptionButton box;
    box.rect = QRect(rect.left() + Theme::instance().px(14), rect.top() + (rect.height() - edge) / 2, edge, edge);
    box.state = state | QStyle::State_Enabled;
    widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, widget);
}

} // namespace

RecordHeader::RecordHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(Theme::instance().px(48));
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
}

QSize RecordHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), Theme::instance().px(28)}; }

QSize RecordHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetrics metrics(Theme::instance().font(FontRole::TableHeader));
    return {metrics.horizontalAdvance(model()->headerData(logicalIndex, Qt::Horizontal).toString()) + Theme::instance().px(20 + 18), Theme::instance().px(28)};
}

void RecordHeader::paintEvent(QPaintEvent *event)
{
    // Beyond the last column the head goes on.
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeColor(Token::Inset));
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), themeColor(Token::Line));
    painter.end();
    QHeaderView::paintEvent(event);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = Theme::instance();
    const bool over = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    painter->save();
    painter->fillRect(rect, themeColor(Token::Inset));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(Token::Line));
    if (over)
        painter->fillRect(QRect(rect.right(), rect.top() + 7, 1, rect.height() - 14), themeColor(Token::Line2));
    const auto *field = static_cast<const Field *>(model()->headerData(logicalIndex, Qt::Horizontal, FieldRole).value<void *>());
    const bool right = field ? field->isRightAligned() || field->kind == FieldKind::Date || field->kind == FieldKind::Instant
                             : (model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QFont font = theme.font(FontRole::TableHeader);
    const QFontMetrics metrics(font);
    const int arrow = sorted ? theme.px(14) : 0;
    QRect room = rect.adjusted(theme.px(10), 0, -theme.px(10), 0);
    const QString text = metrics.elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(), Qt::ElideRight, room.width() - arrow);
    const int width = metrics.horizontalAdvance(text);
    const int x = right ? room.right() - arrow - width + 1 : room.left();
    painter->setFont(font);
    painter->setPen(themeColor(over && field && field->sortable ? Token::Text1 : Token::Text2));
    painter->drawText(QRect(x, rect.top(), width + 1, rect.height() - 1), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        const int edge = theme.px(13);
        Icons::paint(*painter, QRect(x + width + theme.px(3), rect.center().y() - edge / 2, edge, edge),
                     sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), themeColor(Token::Accent));
    }
    painter->restore();
}

SelectionHeader::SelectionHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(false);
    setHighlightSections(true); // repaints when the selection changes
    setMouseTracking(true);
}

int SelectionHeader::markWidth() { return Theme::instance().px(34); }

QSize SelectionHeader::sizeHint() const { return {markWidth(), QHeaderView::sizeHint().height()}; }

void SelectionHeader::setHoverRow(int row)
{
    if (m_hoverRow == row)
        return;
    const int before = m_hoverRow;
    m_hoverRow = row;
    for (const int r : {before, row})
        if (r >= 0 && r < count())
            viewport()->update(0, sectionViewportPosition(r), viewport()->width(), sectionSize(r));
}

void SelectionHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QItemSelectionModel *selection = selectionModel();
    const bool on = selection && selection->isRowSelected(logicalIndex, QModelIndex());
    painter->fillRect(rect, themeColor(on ? Token::Tint : logicalIndex == m_hoverRow ? Token::Inset : Token::Panel));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(Token::Line));
    paintMark(painter, this, rect.adjusted(0, 0, 0, -1), on ? QStyle::State_On : QStyle::State_Off);
}

void SelectionHeader::mousePressEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->pos());
    auto *table = qobject_cast<QTableView *>(parent());
    if (row < 0 || !table || event->button() != Qt::LeftButton)
        return;
    QItemSelectionModel *selection = selectionModel();
    const int column = std::max(0, table->horizontalHeader()->logicalIndex(0));
    if ((event->modifiers() & Qt::ShiftModifier) && m_anchor >= 0) {
        const QItemSelection range(model()->index(std::min(m_anchor, row), 0), model()->index(std::max(m_anchor, row), 0));
        selection->select(range, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    } else {
        selection->select(model()->index(row, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        m_anchor = row;
    }
    selection->setCurrentIndex(model()->index(row, column), QItemSelectionModel::NoUpdate);
    table->setFocus(Qt::MouseFocusReason);
}

void SelectionHeader::mouseMoveEvent(QMouseEvent *event) { setHoverRow(logicalIndexAt(event->pos())); }

void SelectionHeader::mouseReleaseEvent(QMouseEvent *) {}

SelectionCorner::SelectionCorner(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("selectAllCorner"));
    retranslateUi();
}

void SelectionCorner::setState(Qt::CheckState state)
{
    m_state = state;
    update();
}

void SelectionCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Inset));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Token::Line));
    paintMark(&painter, this, rect().adjusted(0, 0, 0, -1),
              m_state == Qt::Checked ? QStyle::State_On : m_state == Qt::PartiallyChecked ? QStyle::State_NoChange : QStyle::State_Off);
}

void SelectionCorner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QAbstractButton::changeEvent(event);
}

void SelectionCorner::retranslateUi()
{
    setToolTip(tr("Select all rows of the filter, or none"));
    setAccessibleName(tr("Select all"));
}

} // namespace punte
