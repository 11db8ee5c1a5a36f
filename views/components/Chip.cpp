// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/Chip.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QPainter>

namespace punte {

Chip::Chip(const ChipSpec &spec, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    setSpec(spec);
}

void Chip::setSpec(const ChipSpec &spec)
{
    m_spec = spec;
    setText(spec.text);
    updateGeometry();
    update();
}

QSize Chip::sizeFor(const ChipSpec &spec)
{
    const Theme &theme = Theme::instance();
    const int icon = spec.icon.isEmpty() ? 0 : theme.px(14 + 4);
    const int text = QFontMetrics(theme.font(FontRole::CaptionStrong)).horizontalAdvance(spec.text);
    return {2 * theme.px(7) + icon + text + 1, theme.px(20)};
}

QSize Chip::sizeHint() const { return sizeFor(m_spec); }

QSize Chip::minimumSizeHint() const { return {std::min(sizeHint().width(), Theme::instance().px(40)), sizeHint().height()}; }

void Chip::paint(QPainter &painter, const QRect &rect, const ChipSpec &spec)
{
    if (spec.text.isEmpty() && spec.icon.isEmpty())
        return; // says nothing yet
    const Theme &theme = Theme::instance();
    const QSize size = sizeFor(spec);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, std::min(size.width(), rect.width()), size.height());
    const bool outlined = spec.role == Semantic::Outlined;
    Shapes::box(painter, QRectF(box), theme.px(5), theme.ground(spec.role), outlined ? theme.color(Token::Line2) : QColor(Qt::transparent));
    const QColor ink = theme.text(spec.role);
    QRect text = box.adjusted(theme.px(7), 0, -theme.px(6), 0);
    if (!spec.icon.isEmpty()) {
        const int edge = theme.px(14);
        Icons::paint(painter, QRect(text.left(), box.top() + (box.height() - edge) / 2, edge, edge), spec.icon, ink);
        text.setLeft(text.left() + edge + theme.px(4));
    }
    const QFont font = theme.font(FontRole::CaptionStrong);
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(font).elidedText(spec.text, Qt::ElideRight, text.width() + 1));
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_spec);
    setToolTip(sizeHint().width() > width() ? plainToolTip(m_spec.text) : QString());
}

} // namespace punte
