// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordDelegate.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/records/RecordModel.h"
#include "views/components/Chip.h"
#include "views/components/EnumLook.h"
#include "views/components/InitialsAvatar.h"
#include "views/components/StageGlyph.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace punte {

namespace {

constexpr int cellPadding = 10;
constexpr int tickRoom = 22; // the ring and its gap

FontRole cellFontRole() { return Theme::instance().density() == Theme::Density::Compact ? FontRole::Secondary : FontRole::Body; }

} // namespace

RecordDelegate::RecordDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void RecordDelegate::setDueColumns(const QSet<QByteArray> &columns, std::function<bool(const QModelIndex &)> open)
{
    m_dueColumns = columns;
    m_open = std::move(open);
}

const Field *RecordDelegate::fieldOf(const QModelIndex &index) { return static_cast<const Field *>(index.data(FieldRole).value<void *>()); }

QString RecordDelegate::overdueText(const QModelIndex &index, const Field &field) const
{
    if (!m_dueColumns.contains(field.column) || (m_open && !m_open(index)))
        return {};
    const QVariant raw = index.data(RawRole);
    return DateFormat::overdue(raw, Clock::now());
}

QString RecordDelegate::cellText(const QModelIndex &index) const
{
    const Field *field = fieldOf(index);
    if (!field || (field->kind != FieldKind::Date && field->kind != FieldKind::Instant))
        return index.data(Qt::DisplayRole).toString();
    const QVariant raw = index.data(RawRole);
    if (raw.isNull())
        return {};
    if (const QString odd = DateFormat::oddText(raw); !odd.isEmpty())
        return odd;
    if (const QString late = overdueText(index, *field); !late.isEmpty())
        return late;
    if (raw.typeId() == QMetaType::QDateTime)
        return DateFormat::relativeInstant(raw.toDateTime(), Clock::now());
    return DateFormat::relativeDate(DateFormat::dayOf(raw), Clock::today());
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = cellText(index);
    const Field *field = fieldOf(index);
    const bool title = field && field->column == m_titleColumn && cellFontRole() == FontRole::Body;
    const QFontMetrics metrics(Theme::instance().font(title ? FontRole::BodyMedium : cellFontRole()));
    int width = metrics.horizontalAdvance(text) + 2 * cellPadding + 4;
    if (field && (field->kind == FieldKind::Enum || field->kind == FieldKind::Person))
        width += Theme::instance().px(34);
    if (field && field->column == m_tickColumn)
        width += Theme::instance().px(tickRoom);
    return {width, Theme::instance().rowHeight()};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const Token ground = selected ? Token::Tint : index.row() == m_hoverRow ? Token::Inset : Token::Panel;
    painter->fillRect(option.rect, themeColor(ground));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), themeColor(Token::Line));
    QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const Field *field = fieldOf(index);
    if (index.data(PlaceholderRole).toBool()) {
        // Widths vary by row so that the bars do not look like a table of their own.
        const int width = std::max(24, rect.width() * (45 + (index.row() * 37 + index.column() * 23) % 40) / 100);
        QRectF bar(rect.left(), rect.center().y() - 4, width, 8);
        if (field && field->isRightAligned())
            bar.moveRight(rect.right());
        Shapes::box(*painter, bar, 4, themeColor(Token::Hover));
        return;
    }
    painter->save();
    if (field && field->column == m_tickColumn) {
        paintTick(*painter, rect, index);
        rect.setLeft(rect.left() + Theme::instance().px(tickRoom));
    }
    if (field) {
        paintValue(*painter, rect, index, *field);
    } else {
        painter->setFont(Theme::instance().font(cellFontRole()));
        painter->setPen(themeColor(Token::Text1));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
    const auto state = SaveState(index.data(SaveStateRole).toInt());
    if (state == SaveState::Refused || state == SaveState::Conflict)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height() - 1),
                          themeColor(state == SaveState::Refused ? Token::Danger : Token::Warning));
    if (m_focusVisible && (option.state & QStyle::State_HasFocus))
        Shapes::ring(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 3, themeColor(Token::Accent), 2);
    painter->restore();
}

void RecordDelegate::setTick(const QByteArray &column, std::function<bool(const QModelIndex &)> open, const QString &hint)
{
    m_tickColumn = column;
    m_tickOpen = std::move(open);
    m_tickHint = hint;
}

bool RecordDelegate::isOnTick(const QModelIndex &index, const QRect &cell, QPoint point) const
{
    const Field *field = index.isValid() && !m_tickColumn.isEmpty() ? fieldOf(index) : nullptr;
    if (!field || field->column != m_tickColumn || index.data(PlaceholderRole).toBool() || !m_tickOpen(index))
        return false;
    return QRect(cell.left() + 2, cell.top(), cellPadding + Theme::instance().px(tickRoom) - 4, cell.height()).contains(point);
}

void RecordDelegate::paintTick(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int edge = Theme::instance().px(14);
    const QRectF ring(rect.left() + 0.5, rect.center().y() - edge / 2 + 1.5, edge - 1, edge - 1);
    const bool open = m_tickOpen(index);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(open ? QBrush(themeColor(Token::Panel)) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(themeColor(open ? Token::Control : Token::Line2), 1.2));
    painter.drawEllipse(ring);
    painter.restore();
    if (!open || index.row() == m_hoverRow)
        Shapes::tick(painter, ring.adjusted(3, 3, -3, -3), themeColor(open ? Token::Accent : Token::Text3), 1.5);
}

void RecordDelegate::paintValue(QPainter &painter, const QRect &rect, const QModelIndex &index, const Field &field) const
{
    const Theme &theme = Theme::instance();
    const QFont font = theme.font(field.column == m_titleColumn && cellFontRole() == FontRole::Body ? FontRole::BodyMedium : cellFontRole());
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto words = [&](QRect place, const QString &what, Token token, const QFont &face) {
        painter.setFont(face);
        painter.setPen(themeColor(token));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(face).elidedText(what, Qt::ElideRight, place.width()));
    };
    if (text.isEmpty() && field.kind != FieldKind::Bool) {
        painter.setPen(themeColor(Token::Text3));
        NumberPainter::draw(painter, QRectF(rect), (field.isRightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                            QStringLiteral("\u2013"), font);
        return;
    }
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Percent:
        painter.setPen(themeColor(Token::Text1));
        NumberPainter::draw(painter, QRectF(rect), Qt::AlignRight | Qt::AlignVCenter, text, font);
        return;
    case FieldKind::Date:
    case FieldKind::Instant:
        paintDate(painter, rect, index, field, font);
        return;
    case FieldKind::Bool:
        if (index.data(RawRole).toBool())
            Shapes::tick(painter, QRectF(rect.left(), rect.center().y() - 5, 11, 11), themeColor(Token::Text2), 1.6);
        return;
    case FieldKind::Enum: {
        const QString code = index.data(RawRole).toString();
        const EnumLook look = EnumLooks::look(field.enumName, code);
        if (look.kind == EnumLook::Kind::Stage) {
            StageGlyph::paint(painter, QRectF(rect), code);
            words(rect.adjusted(StageGlyph::glyphWidth() + theme.px(7), 0, 0, 0), text, Token::Text1, font);
        } else if (look.kind == EnumLook::Kind::Chip) {
            Chip::paint(painter, rect, {text, look.role, look.icon});
        } else {
            words(rect, text, Token::Text1, font);
        }
        return;
    }
    case FieldKind::Person: {
        const int edge = theme.px(18);
        InitialsAvatar::paint(painter, QRectF(rect.left(), rect.center().y() - edge / 2 + 1, edge, edge), text);
        words(rect.adjusted(edge + theme.px(7), 0, 0, 0), text, Token::Text1, font);
        return;
    }
    case FieldKind::LongText:
        words(rect, text.simplified(), Token::Text2, font);
        return;
    default:
        words(rect, text, field.column == m_titleColumn || field.isLink() ? Token::Text1 : Token::Text2, font);
    }
}

void RecordDelegate::paintDate(QPainter &painter, const QRect &rect, const QModelIndex &index, const Field &field, const QFont &font) const
{
    const Theme &theme = Theme::instance();
    QString text = cellText(index);
    if (overdueText(index, field).isEmpty()) {
        painter.setPen(themeColor(Token::Text2));
        NumberPainter::draw(painter, QRectF(rect), Qt::AlignRight | Qt::AlignVCenter, text, font, true);
        return;
    }
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const int edge = theme.px(14);
    // A narrow column says the distance only; triangle and colour stay.
    if (NumberPainter::width(text, strong) > rect.width() - edge - theme.px(8))
        text = DateFormat::relativeDate(DateFormat::dayOf(index.data(RawRole)), Clock::today());
    const int width = int(NumberPainter::width(text, strong)) + 1;
    const int left = std::max(rect.left() + edge + 4, rect.right() - width + 1);
    Icons::paint(painter, QRect(left - edge - theme.px(6), rect.center().y() - edge / 2 + 1, edge, edge), QStringLiteral("data-warning"), themeColor(Token::Danger));
    painter.setPen(themeColor(Token::Danger));
    NumberPainter::draw(painter, QRectF(left, rect.top(), rect.right() - left + 1, rect.height()), Qt::AlignRight | Qt::AlignVCenter, text, strong, true);
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(PlaceholderRole).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip;
    const Field *field = fieldOf(index);
    const QVariant raw = index.data(RawRole);
    if (field && raw.typeId() == QMetaType::QDateTime)
        tip = cellText(index) + QLatin1Char('\n') + DateFormat::fullInstant(raw.toDateTime());
    else if (field && raw.typeId() == QMetaType::QDate)
        tip = cellText(index) + QLatin1Char('\n') + DateFormat::fullDate(raw.toDate());
    else if (isOnTick(index, option.rect, event->pos()))
        tip = m_tickHint;
    else if (sizeHint(option, index).width() > option.rect.width() || (field && field->kind == FieldKind::LongText))
        tip = index.data(Qt::DisplayRole).toString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(tip), view->viewport(), option.rect);
    return true;
}

} // namespace punte
