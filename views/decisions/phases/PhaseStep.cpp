// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/PhaseStep.h"

#include "models/core/NumberFormat.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace punte {

namespace {
constexpr int discSize = 20;
constexpr int gap = 10;  // between disc and name
constexpr int line = 14; // between the discs of a flat stepper
}

PhaseStep::PhaseStep(int phase, Qt::Orientation orientation, QWidget *parent)
    : QAbstractButton(parent)
    , m_phase(phase)
    , m_orientation(orientation)
{
    setObjectName(QStringLiteral("phaseStep%1").arg(phase));
    setProperty("focusRing", true);
    setAttribute(Qt::WA_Hover);
    const bool upright = orientation == Qt::Vertical;
    setSizePolicy(upright ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    setReachable(false);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void PhaseStep::setName(const QString &name)
{
    setText(name);
    describe();
    updateGeometry();
}

void PhaseStep::setStep(State state, const QString &day, const QString &when)
{
    m_state = state;
    m_day = day;
    m_when = when;
    describe();
    updateGeometry();
    update();
}

void PhaseStep::setReachable(bool reachable)
{
    setEnabled(reachable);
    setFocusPolicy(reachable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(reachable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PhaseStep::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    update();
}

void PhaseStep::setNamed(bool named)
{
    m_named = named;
    describe();
    updateGeometry();
    update();
}

void PhaseStep::describe()
{
    QString state;
    switch (m_state) {
    case State::Behind: state = tr("done"); break;
    case State::Present: state = tr("now"); break;
    case State::Ahead: state = tr("still ahead"); break;
    case State::Stopped: state = tr("called off here"); break;
    case State::Never: break;
    }
    QStringList facts{state, m_when};
    facts.removeAll(QString());
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(m_named && m_when.isEmpty() ? QString() : text() + (facts.isEmpty() ? QString() : QStringLiteral("\n") + facts.join(QStringLiteral(", ")))));
}

bool PhaseStep::event(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::FontChange)
        update();
    return QAbstractButton::event(event);
}

QFont PhaseStep::nameFont() const
{
    return Theme::instance().font(m_state == State::Present || m_state == State::Stopped ? FontRole::PanelTitle : FontRole::Body);
}

QSize PhaseStep::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int name = m_named ? theme.px(gap) + QFontMetrics(nameFont()).horizontalAdvance(text()) + 2 : 0;
    if (m_orientation == Qt::Horizontal)
        return {theme.px(discSize) + name + (m_last ? 0 : theme.px(line)), theme.px(26)};
    const int day = m_day.isEmpty() ? 0 : theme.px(gap) + QFontMetrics(theme.font(FontRole::Secondary)).horizontalAdvance(m_day) + 2;
    return {theme.px(discSize) + name + day, theme.px(26)};
}

QSize PhaseStep::minimumSizeHint() const
{
    if (m_orientation == Qt::Horizontal)
        return sizeHint();
    return {Theme::instance().px(discSize + gap + 60), sizeHint().height()};
}

QRectF PhaseStep::disc() const
{
    const int edge = Theme::instance().px(discSize);
    return {0.0, std::round((height() - edge) / 2.0), qreal(edge), qreal(edge)};
}

void PhaseStep::paintDisc(QPainter &painter) const
{
    const QRectF round = disc();
    const bool strong = m_state == State::Present;
    const Token ground = strong ? Token::Accent : m_state == State::Behind ? Token::Tint : m_state == State::Stopped ? Token::DangerGround : Token::NeutralGround;
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(ground));
    painter.drawEllipse(round);
    if (m_lookedAt)
        Shapes::ring(painter, round, round.width() / 2, themeColor(Token::Accent), 1.5);
    const qreal inset = round.width() * 0.28;
    const QRectF sign = round.adjusted(inset, inset, -inset, -inset);
    if (m_state == State::Behind) {
        Shapes::tick(painter, sign, themeColor(Token::AccentText), 1.5);
    } else if (m_state == State::Stopped) {
        Shapes::cross(painter, sign, themeColor(Token::Danger), 1.5);
    } else {
        painter.setFont(Theme::instance().font(FontRole::CaptionStrong));
        painter.setPen(themeColor(strong ? Token::OnAccent : Token::Neutral));
        painter.drawText(round, Qt::AlignCenter, NumberFormat::integer(m_phase));
    }
}

void PhaseStep::paintWords(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const bool hovered = isEnabled() && underMouse();
    QRect room(qRound(disc().right()) + theme.px(gap), 0, 0, height());
    room.setRight(m_orientation == Qt::Vertical || m_last ? width() - 1 : width() - 1 - theme.px(line));
    if (!m_day.isEmpty() && m_orientation == Qt::Vertical) {
        painter.setFont(theme.font(FontRole::Secondary));
        painter.setPen(themeColor(Token::Text2));
        const int day = painter.fontMetrics().horizontalAdvance(m_day) + 1;
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_day);
        room.setRight(room.right() - day - theme.px(gap));
    }
    painter.setFont(nameFont());
    painter.setPen(themeColor(m_lookedAt || hovered ? Token::AccentText : m_state == State::Never ? Token::Text3 : Token::Text1));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void PhaseStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF round = disc();
    painter.setPen(QPen(themeColor(Token::Line2), 1));
    if (m_orientation == Qt::Vertical) {
        const qreal x = std::round(round.center().x()) + 0.5;
        if (m_phase > 1)
            painter.drawLine(QPointF(x, 0), QPointF(x, round.top()));
        if (!m_last)
            painter.drawLine(QPointF(x, round.bottom()), QPointF(x, height()));
    } else if (!m_last) {
        const qreal y = std::round(round.center().y()) + 0.5;
        painter.drawLine(QPointF(width() - Theme::instance().px(line - 3), y), QPointF(width() - Theme::instance().px(3), y));
    }
    paintDisc(painter);
    if (m_named)
        paintWords(painter);
}

} // namespace punte
