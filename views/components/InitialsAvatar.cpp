// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/InitialsAvatar.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"

#include <QPainter>

namespace punte {

InitialsAvatar::InitialsAvatar(const QString &name, int diameter, QWidget *parent)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    setName(name);
}

void InitialsAvatar::setName(const QString &name)
{
    m_name = name;
    setToolTip(plainToolTip(name));
    setAccessibleName(name);
    update();
}

QString InitialsAvatar::initials(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QString();
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

Semantic InitialsAvatar::role(const QString &name)
{
    static constexpr Semantic roles[] = {Semantic::Accent, Semantic::Violet, Semantic::Info, Semantic::Warning, Semantic::Danger, Semantic::Positive};
    // FNV-1a: the same person has the same colour on every desk and in every run; the start value spreads short names well.
    quint32 hash = 35666;
    const QByteArray bytes = name.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619u;
    return roles[(hash >> 7) % std::size(roles)];
}

void InitialsAvatar::paint(QPainter &painter, const QRectF &rect, const QString &name, bool dimmed)
{
    const Theme &theme = Theme::instance();
    const Semantic semantic = dimmed ? Semantic::Neutral : role(name);
    const qreal edge = std::min(rect.width(), rect.height());
    const QRectF disc(rect.left(), rect.center().y() - edge / 2, edge, edge);
    Shapes::box(painter, disc, edge / 2, theme.ground(semantic));
    QFont font = theme.font(FontRole::Initials);
    if (edge > theme.px(24))
        font = theme.font(FontRole::CaptionStrong);
    painter.save();
    painter.setFont(font);
    painter.setPen(dimmed ? theme.color(Token::Text3) : theme.text(semantic));
    painter.drawText(disc, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter.restore();
}

QSize InitialsAvatar::sizeHint() const
{
    const int edge = Theme::instance().px(m_diameter);
    return {edge, edge};
}

void InitialsAvatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_name, !isEnabled());
}

} // namespace punte
