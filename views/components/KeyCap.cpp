// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/KeyCap.h"

#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QHash>
#include <QPainter>

namespace punte {

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

QStringList KeyCap::keys(const QKeySequence &sequence)
{
    // "Ctrl++" is Ctrl and the plus key.
    QString text = sequence.toString(QKeySequence::NativeText);
    QStringList parts;
    const bool plus = text.endsWith(QLatin1Char('+'));
    if (plus)
        text.chop(1);
    parts = text.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    if (plus)
        parts.append(QStringLiteral("+"));
    // As they stand on the keys, in every language.
    static const QHash<Qt::Key, QString> arrows{{Qt::Key_Up, QStringLiteral("\u2191")}, {Qt::Key_Down, QStringLiteral("\u2193")},
        {Qt::Key_Left, QStringLiteral("\u2190")}, {Qt::Key_Right, QStringLiteral("\u2192")}};
    if (sequence.count() == 1 && arrows.contains(sequence[0].key()))
        parts.last() = arrows.value(sequence[0].key());
    else if (sequence.count() == 1 && sequence[0].key() == Qt::Key_Return)
        parts.last() = QStringLiteral("Enter");
    return parts;
}

QSize KeyCap::sizeFor(const QString &key)
{
    const Theme &theme = Theme::instance();
    const int text = QFontMetrics(theme.font(FontRole::Caption)).horizontalAdvance(key);
    return {std::max(theme.px(18), text + 2 * theme.px(5)), theme.px(18)};
}

QSize KeyCap::sizeHint() const { return sizeFor(text()); }

void KeyCap::paint(QPainter &painter, const QRectF &rect, const QString &key)
{
    const Theme &theme = Theme::instance();
    Shapes::box(painter, rect, theme.px(4), themeColor(Token::Inset), themeColor(Token::Line2));
    painter.save();
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(themeColor(Token::Text2));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, key);
    painter.restore();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), text());
}

} // namespace punte
