// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/list/ViewButton.h"

#include "views/components/Chip.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace punte {

static constexpr int widestName = 170;

ViewButton::ViewButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void ViewButton::setView(const QString &name, bool modified)
{
    m_name = name;
    m_modified = modified;
    const QString said = modified ? tr("View: %1, modified").arg(name) : tr("View: %1").arg(name);
    setAccessibleName(said);
    setToolTip(plainToolTip(said));
    updateGeometry();
    update();
}

// Bookmark, chip and chevron; the name takes the rest.
int ViewButton::fixedWidth() const
{
    const Theme &theme = Theme::instance();
    const int chip = m_modified ? Chip::sizeFor({tr("modified"), Semantic::Warning}).width() + theme.px(8) : 0;
    return theme.px(10 + 16 + 7 + 8 + 10 + 9) + chip;
}

QSize ViewButton::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int name = QFontMetrics(theme.font(FontRole::Body)).horizontalAdvance(m_name) + 2;
    return {fixedWidth() + std::min(name, theme.px(widestName)), theme.px(28)};
}

QSize ViewButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fixedWidth() + Theme::instance().px(24)), sizeHint().height()};
}

void ViewButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::box(painter, QRectF(rect()), theme.px(6), themeColor(underMouse() ? Token::Inset : Token::Panel), themeColor(Token::Line2));
    const int icon = theme.px(16);
    Icons::paint(painter, QRect(theme.px(10), (height() - icon) / 2, icon, icon), QStringLiteral("bookmarks"), themeColor(Token::Text2));
    const int edge = theme.px(10);
    int right = width() - theme.px(9) - edge;
    Shapes::chevron(painter, QRectF(right, (height() - edge) / 2.0, edge, edge), Qt::DownArrow, themeColor(Token::Text2));
    right -= theme.px(8);
    if (m_modified) {
        const ChipSpec chip{tr("modified"), Semantic::Warning};
        const QSize size = Chip::sizeFor(chip);
        Chip::paint(painter, QRect(right - size.width(), 0, size.width(), height()), chip);
        right -= size.width() + theme.px(8);
    }
    const QRect name(theme.px(10 + 16 + 7), 0, right - theme.px(10 + 16 + 7), height());
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(themeColor(Token::Text1));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
}

} // namespace punte
