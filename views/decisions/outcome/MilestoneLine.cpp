// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/MilestoneLine.h"

#include "views/components/PlainLabel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace punte {

MilestoneLine::MilestoneLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void MilestoneLine::setMilestones(const QList<Milestone> &milestones)
{
    m_milestones = milestones;
    QStringList said;
    for (const Milestone &each : milestones)
        said << QStringList{each.title, each.detail, each.when}.join(u' ').simplified();
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setToolTip(plainToolTip(said.join(u'\n')));
    update();
}

QSize MilestoneLine::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return {theme.px(560), theme.px(22) + theme.lineHeight(FontRole::BodyMedium) + 2 * theme.lineHeight(FontRole::Secondary)};
}

QSize MilestoneLine::minimumSizeHint() const { return {Theme::instance().px(300), sizeHint().height()}; }

double MilestoneLine::stepWidth() const { return double(width()) / double(std::max<qsizetype>(1, m_milestones.size())); }

void MilestoneLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const double step = stepWidth();
    const double dot = theme.px(5);
    const double y = theme.px(8);
    for (qsizetype i = 0; i < m_milestones.size(); ++i) {
        const Milestone &each = m_milestones.at(i);
        const double x = step * double(i) + dot + 2;
        if (i + 1 < m_milestones.size()) {
            const bool on = m_milestones.at(i + 1).isBehind;
            painter.setPen(QPen(themeColor(Token::Control), 1.5, on ? Qt::SolidLine : Qt::DashLine));
            painter.drawLine(QLineF(x + dot + 3, y, x + step - dot - 3, y));
        }
        painter.setPen(QPen(themeColor(each.isBehind ? Token::Accent : Token::Control), 1.5));
        painter.setBrush(each.isBehind ? themeColor(Token::Accent) : themeColor(Token::Panel));
        painter.drawEllipse(QPointF(x, y), dot, dot);
        double top = theme.px(20);
        const auto line = [&](const QString &text, FontRole role, Token token) {
            painter.setPen(themeColor(token));
            NumberPainter::draw(painter, QRectF(step * double(i), top, step - theme.px(10), theme.lineHeight(role)), Qt::AlignLeft | Qt::AlignVCenter, text, theme.font(role), true);
            top += theme.lineHeight(role);
        };
        line(each.title, FontRole::BodyMedium, each.isBehind ? Token::Text1 : Token::Text2);
        line(each.detail, FontRole::Secondary, Token::Text2);
        line(each.when, FontRole::Caption, Token::Text3);
    }
}

bool MilestoneLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto i = qsizetype(help->pos().x() / stepWidth());
        if (i >= 0 && i < m_milestones.size()) {
            const Milestone &each = m_milestones.at(i);
            QToolTip::showText(help->globalPos(), plainToolTip(QStringList{each.title, each.detail, each.tooltip.isEmpty() ? each.when : each.tooltip}.join(u'\n')), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace punte
