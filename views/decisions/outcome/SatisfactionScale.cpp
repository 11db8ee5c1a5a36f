// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/SatisfactionScale.h"

#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace punte {

namespace {
constexpr int satisfactionMost = 10;
constexpr int satisfactionGap = 3;
} // namespace

SatisfactionScale::SatisfactionScale(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    say();
}

QSize SatisfactionScale::sizeHint() const { return {Theme::instance().px(310), Theme::instance().px(28)}; }
QSize SatisfactionScale::minimumSizeHint() const { return {Theme::instance().px(240), Theme::instance().px(28)}; }

void SatisfactionScale::setValue(int value)
{
    if (value == m_value)
        return;
    m_value = value;
    say();
    update();
}

// What is chosen stands in the name: the scale is one thing for a screen reader.
void SatisfactionScale::say()
{
    setAccessibleDescription(m_value > 0 ? tr("%1 of 10").arg(m_value) : tr("not said"));
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void SatisfactionScale::choose(int value)
{
    if (value == m_value || !isEnabled())
        return;
    setValue(value);
    Q_EMIT chosen(value);
}

QRect SatisfactionScale::boxOf(int value) const
{
    const double step = double(width() + satisfactionGap) / satisfactionMost;
    const int left = int(step * (value - 1));
    return {left, 0, int(step * value) - left - satisfactionGap, height()};
}

int SatisfactionScale::valueAt(const QPoint &at) const
{
    for (int value = 1; value <= satisfactionMost; ++value)
        if (boxOf(value).contains(at))
            return value;
    return 0;
}

void SatisfactionScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    for (int value = 1; value <= satisfactionMost; ++value) {
        const QRect box = boxOf(value);
        const bool isChosen = value == m_value;
        const Token ground = !isEnabled() && !isChosen ? Token::Inset : isChosen ? Token::Accent : value == m_hover ? Token::Line : Token::Hover;
        Shapes::box(painter, QRectF(box), theme.px(5), themeColor(ground));
        painter.setFont(theme.font(isChosen ? FontRole::PanelTitle : FontRole::Body));
        painter.setPen(themeColor(isChosen ? Token::OnAccent : isEnabled() ? Token::Text1 : Token::Disabled));
        painter.drawText(box, Qt::AlignCenter, locale().toString(value));
    }
}

void SatisfactionScale::mousePressEvent(QMouseEvent *event)
{
    if (const int value = valueAt(event->pos()); value > 0 && event->button() == Qt::LeftButton)
        choose(value);
}

void SatisfactionScale::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = isEnabled() ? valueAt(event->pos()) : 0;
    update();
}

void SatisfactionScale::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hover = 0;
    update();
}

void SatisfactionScale::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
    } else if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        choose(key == Qt::Key_0 ? satisfactionMost : key - Qt::Key_0);
    } else if (key == Qt::Key_Right || key == Qt::Key_Up) {
        choose(std::min(satisfactionMost, m_value + 1));
    } else if (key == Qt::Key_Left || key == Qt::Key_Down) {
        choose(std::max(1, m_value - 1));
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        choose(0);
    } else {
        QWidget::keyPressEvent(event);
    }
}

// The page's single keys are digits here.
bool SatisfactionScale::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::LanguageChange) {
        say();
    }
    return QWidget::event(event);
}

} // namespace punte
