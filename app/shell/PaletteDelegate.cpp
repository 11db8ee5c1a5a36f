// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/PaletteDelegate.h"

#include "app/shell/PaletteModel.h"
#include "views/components/KeyCap.h"
#include "views/components/StageGlyph.h"
#include "views/theme/Icons.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QPainter>

namespace punte {

namespace {

constexpr int sideMargin = 6;
constexpr int paletteIconLeft = 17;
constexpr int titleLeft = 44;
constexpr int rightMargin = 17;

const PaletteRow &rowOf(const QModelIndex &index) { return static_cast<const PaletteModel *>(index.model())->row(index.row()); }

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const bool heading = rowOf(index).kind == PaletteRow::Kind::Heading;
    return {theme.px(300), theme.px(heading ? (index.row() == 0 ? 29 : 32) : 36)};
}

int PaletteDelegate::paintMarked(QPainter &painter, const QRect &box, const QString &text, const QList<std::pair<int, int>> &marks,
                                 const QFont &font, const QColor &ink) const
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QString shown = QFontMetrics(bold).horizontalAdvance(text) <= box.width()
                              ? text
                              : QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    int x = box.left();
    int from = 0;
    const auto part = [&](int length, bool marked) {
        if (length <= 0)
            return;
        const QString piece = shown.mid(from, length);
        painter.setFont(marked ? bold : font);
        painter.setPen(marked ? themeColor(Token::AccentText) : ink);
        painter.drawText(QRect(x, box.top(), std::max(0, box.right() - x + 1), box.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, piece);
        x += painter.fontMetrics().horizontalAdvance(piece);
        from += length;
    };
    for (const auto &[first, length] : marks) {
        if (first < from || first >= shown.size())
            continue;
        part(first - from, false);
        part(std::min<int>(length, static_cast<int>(shown.size()) - first), true);
    }
    part(static_cast<int>(shown.size()) - from, false);
    return x;
}

int PaletteDelegate::paintRight(QPainter &painter, const QRect &box, const PaletteRow &row, bool selected) const
{
    const Theme &theme = Theme::instance();
    int right = box.right() + 1 - theme.px(rightMargin);
    const auto cap = [&](const QString &key) {
        const QSize size = KeyCap::sizeFor(key);
        KeyCap::paint(painter, QRectF(right - size.width(), box.center().y() + 1 - size.height() / 2, size.width(), size.height()), key);
        right -= size.width() + theme.px(10);
    };
    if (row.kind == PaletteRow::Kind::Record && selected)
        cap(PaletteModel::tr("Enter"));
    for (auto key = row.keys.crbegin(); key != row.keys.crend(); ++key)
        cap(*key);
    if (row.kind == PaletteRow::Kind::Record && !selected) {
        const auto sign = [&](const char *name) {
            const int size = theme.px(16);
            right -= size;
            Icons::paint(painter, QRect(right, box.center().y() + 1 - size / 2, size, size), QLatin1String(name), themeColor(Token::Text2));
            right -= theme.px(12);
        };
        if (!row.hit.email.isEmpty())
            sign("mail-message");
        if (!row.hit.phone.isEmpty())
            sign("call-start");
    }
    if (!row.trailing.isEmpty()) {
        const QFont font = theme.font(FontRole::Body);
        const int width = static_cast<int>(NumberPainter::width(row.trailing, font)) + 1;
        painter.setPen(themeColor(Token::Text1));
        NumberPainter::draw(painter, QRectF(right - width, box.top(), width, box.height()), Qt::AlignVCenter | Qt::AlignRight, row.trailing,
                            font);
        right -= width + theme.px(12);
    }
    return right;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const PaletteRow &row = rowOf(index);
    const QRect box = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == PaletteRow::Kind::Heading || row.kind == PaletteRow::Kind::Note) {
        const bool heading = row.kind == PaletteRow::Kind::Heading;
        painter->setFont(theme.font(heading ? FontRole::CaptionStrong : FontRole::Body));
        painter->setPen(themeColor(heading ? Token::Text2 : Token::Text3));
        const QRect textBox = box.adjusted(theme.px(paletteIconLeft), 0, -theme.px(rightMargin), heading ? -theme.px(3) : 0);
        painter->drawText(textBox, (heading ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(row.title, Qt::ElideRight, textBox.width()));
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        Shapes::box(*painter, box.adjusted(theme.px(sideMargin), 0, -theme.px(sideMargin), 0), theme.px(6),
                    themeColor(selected ? Token::Tint : Token::Inset));

    const QColor ink = themeColor(row.enabled ? Token::Text1 : Token::Disabled);
    const int icon = theme.px(16);
    const QRect iconBox(box.left() + theme.px(paletteIconLeft), box.center().y() + 1 - icon / 2, icon, icon);
    const bool isRecord = row.kind == PaletteRow::Kind::Record;
    if (isRecord && !row.hit.stage.isEmpty())
        StageGlyph::paint(*painter, QRectF(iconBox).adjusted(0, 0, theme.px(4), 0), QString::fromLatin1(row.hit.stage));
    const QByteArray iconName = isRecord ? row.hit.icon : row.icon;
    if ((!isRecord || row.hit.stage.isEmpty()) && !iconName.isEmpty())
        Icons::paint(*painter, iconBox, QString::fromLatin1(iconName), themeColor(!row.enabled ? Token::Disabled
                                                                                  : selected    ? Token::AccentText
                                                                                                : Token::Text2));
    const int right = paintRight(*painter, box, row, selected);
    QRect textBox(box.left() + theme.px(titleLeft), box.top(), right - box.left() - theme.px(titleLeft), box.height());
    const int x = paintMarked(*painter, textBox, row.title, row.titleMarks, theme.font(FontRole::Body), ink);
    textBox.setLeft(x + theme.px(12));
    if (!row.subtitle.isEmpty() && textBox.width() > theme.px(40))
        paintMarked(*painter, textBox, row.subtitle, row.subtitleMarks, theme.font(FontRole::Secondary), themeColor(Token::Text2));
    painter->restore();
}

} // namespace punte
