// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/PaceLegend.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QPainter>

namespace punte {

PaceLegend::PaceLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("budgetLegend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize PaceLegend::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.font(FontRole::Secondary));
    return {theme.px(14) + metrics.horizontalAdvance(m_spent) + theme.px(20) + metrics.horizontalAdvance(m_expected) + 2, theme.px(20)};
}

void PaceLegend::retranslate()
{
    m_spent = tr("Spent");
    m_expected = tr("Expected by today");
    setAccessibleName(tr("Bars: spent since each start; line: expected by today"));
    setToolTip(plainToolTip(m_expected + QLatin1Char('\n') + accessibleName()));
    updateGeometry();
    update();
}

void PaceLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const QFontMetrics metrics(theme.font(FontRole::Secondary));
    Shapes::box(painter, QRectF(0, middle - theme.px(5), theme.px(10), theme.px(10)), theme.px(2), themeColor(Token::Chart1));
    painter.setFont(theme.font(FontRole::Secondary));
    painter.setPen(themeColor(Token::Text2));
    painter.drawText(QRectF(theme.px(14), 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_spent);
    const double line = theme.px(14) + metrics.horizontalAdvance(m_spent) + theme.px(12);
    painter.fillRect(QRectF(line, middle - theme.px(6), 2, theme.px(12)), themeColor(Token::Text1));
    painter.drawText(QRectF(line + theme.px(6), 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_expected, Qt::ElideRight, int(width() - line - theme.px(6))));
}

} // namespace punte
