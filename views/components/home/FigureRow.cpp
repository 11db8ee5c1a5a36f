// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/FigureRow.h"

#include "views/components/PlainLabel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace punte {

namespace {
constexpr int figureSide = 13;
constexpr int figurePad = 7;
constexpr int figureGap = 10;

FontRole valueRole(const HomeFigure &figure)
{
    return figure.values.size() > 1 ? FontRole::PanelTitle : FontRole::KeyFigureInspector;
}
} // namespace

FigureRow::FigureRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FigureRow::setFigure(const HomeFigure &figure, bool first)
{
    m_figure = figure;
    m_first = first;
    QStringList words{figure.label, figure.values.join(QStringLiteral(", ")), figure.note, figure.aside};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setAccessibleDescription(figure.about);
    // The words first: in a narrow column they are shortened.
    setToolTip(plainToolTip((words + QStringList{figure.about}).join(QLatin1Char('\n'))));
    updateGeometry();
    update();
}

QSize FigureRow::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int lines = std::max<int>(1, int(m_figure.values.size()));
    return {theme.px(240), lines * theme.lineHeight(valueRole(m_figure)) + theme.lineHeight(FontRole::Secondary) + 2 * theme.px(figurePad)};
}

QSize FigureRow::minimumSizeHint() const
{
    return {Theme::instance().px(160), sizeHint().height()};
}

void FigureRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect().adjusted(0, m_first ? 0 : 1, 0, 0), themeColor(Token::Hover));
    if (!m_first)
        painter.fillRect(QRect(0, 0, width(), 1), themeColor(Token::Line));
    if (hasFocus())
        Shapes::ring(painter, QRectF(rect()).adjusted(2, 2, -2, -2), theme.px(5), themeColor(Token::Accent));
    const QRect inner = rect().adjusted(theme.px(figureSide), theme.px(figurePad), -theme.px(figureSide), -theme.px(figurePad));
    const FontRole role = valueRole(m_figure);
    const int line = theme.lineHeight(role);
    qreal widest = 0;
    painter.setPen(themeColor(Token::Text1));
    for (int i = 0; i < m_figure.values.size(); ++i) {
        const QRectF place(inner.left(), inner.top() + i * line, inner.width(), line);
        NumberPainter::draw(painter, place, Qt::AlignRight | Qt::AlignVCenter, m_figure.values.at(i), theme.font(role));
        widest = std::max(widest, NumberPainter::width(m_figure.values.at(i), theme.font(role)));
    }
    painter.setFont(theme.font(FontRole::Body));
    const QRect label(inner.left(), inner.top(), std::max(0, inner.width() - int(widest) - theme.px(figureGap)), line);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(m_figure.label, Qt::ElideRight, label.width()));

    const int second = theme.lineHeight(FontRole::Secondary);
    const QRect foot(inner.left(), inner.bottom() + 1 - second, inner.width(), second);
    const QFont small = theme.font(FontRole::Secondary);
    const qreal aside = m_figure.aside.isEmpty() ? 0 : NumberPainter::width(m_figure.aside, small) + theme.px(figureGap);
    // Beside the second value there is room that the foot may not have.
    const bool beside = m_figure.values.size() > 1 && NumberPainter::width(m_figure.note, small) + aside > foot.width();
    const QRectF note = beside ? QRectF(label.translated(0, line)) : QRectF(foot).adjusted(0, 0, -aside, 0);
    painter.setPen(themeColor(Token::Text2));
    NumberPainter::draw(painter, note, Qt::AlignLeft | Qt::AlignVCenter, m_figure.note, small, true);
    if (m_figure.trend != HomeFigure::Trend::None)
        painter.setPen(theme.text(m_figure.trend == HomeFigure::Trend::Good ? Semantic::Positive : Semantic::Danger));
    NumberPainter::draw(painter, foot, Qt::AlignRight | Qt::AlignVCenter, m_figure.aside, small);
}

void FigureRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace punte
