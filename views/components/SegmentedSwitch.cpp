// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/SegmentedSwitch.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Accessible.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace punte {

namespace {

class SegmentButton final : public QAbstractButton {
public:
    SegmentButton(const QString &text, const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
    {
        Accessible::setRole(this, QAccessible::PageTab); // before the text, which asks for it
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::NoFocus);
    }
    enum class Step { None, Behind, Present, Ahead };
    void setStep(Step step)
    {
        m_step = step;
        update();
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::instance();
        const QFontMetrics metrics(theme.font(FontRole::BodyMedium));
        return {metrics.horizontalAdvance(text()) + 2 + 2 * theme.px(11) + (m_icon.isEmpty() ? 0 : theme.px(16 + 6)), theme.px(26)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        if (m_step != Step::None) {
            paintStep(painter);
            return;
        }
        if (isChecked())
            Shapes::box(painter, QRectF(rect()), theme.px(5), themeColor(Token::Panel), themeColor(Token::Line2));
        const QColor ink = themeColor(!isEnabled() ? Token::Disabled : isChecked() || underMouse() ? Token::Text1 : Token::Text2);
        const int side = width() < sizeHint().width() ? theme.px(4) : theme.px(11);
        QRect text = rect().adjusted(side, 0, m_icon.isEmpty() ? -side : -theme.px(8), 0);
        if (!m_icon.isEmpty()) {
            const int edge = theme.px(16);
            Icons::paint(painter, QRect(text.left(), (height() - edge) / 2, edge, edge), m_icon, ink);
            text.setLeft(text.left() + edge + theme.px(6));
        }
        painter.setFont(theme.font(FontRole::BodyMedium));
        painter.setPen(ink);
        const Qt::Alignment across = m_icon.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft;
        const QString shown = painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, std::max(text.width(), width() - theme.px(6)));
        painter.drawText(text, int(across | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        setToolTip(shown == this->text() ? QString() : plainToolTip(this->text()));
    }

private:
    void paintStep(QPainter &painter)
    {
        const Theme &theme = Theme::instance();
        const bool present = m_step == Step::Present;
        const Token ground = present ? Token::Accent : m_step == Step::Behind ? Token::Tint : underMouse() ? Token::Line : Token::Hover;
        const Token ink = present ? Token::OnAccent : m_step == Step::Behind ? Token::AccentText : Token::Text2;
        Shapes::box(painter, QRectF(rect()), theme.px(4), themeColor(ground));
        painter.setFont(theme.font(FontRole::CaptionStrong));
        painter.setPen(themeColor(isEnabled() ? ink : Token::Disabled));
        const QRect room = rect().adjusted(2, 0, -2, 0);
        const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, shown);
        setToolTip(shown == text() ? QString() : plainToolTip(text()));
    }

    QString m_icon;
    Step m_step = Step::None;
};

} // namespace

SegmentedSwitch::SegmentedSwitch(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    Accessible::setRole(this, QAccessible::PageTabList);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
}

void SegmentedSwitch::addSegment(const QString &text, const QString &icon)
{
    auto *button = new SegmentButton(text, icon, this);
    const int index = count();
    button->setObjectName(QStringLiteral("segment%1").arg(index));
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, index] {
        setCurrentIndex(index);
        m_buttons.at(index)->setChecked(true);
    });
    button->show();
    if (m_current < 0) {
        m_current = 0;
        button->setChecked(true);
    }
    showSteps();
    place();
    updateGeometry();
}

void SegmentedSwitch::setSegmentText(int index, const QString &text)
{
    m_buttons.at(index)->setText(text);
    place();
    updateGeometry();
}

void SegmentedSwitch::setProgress(bool progress)
{
    m_progress = progress;
    setSizePolicy(progress ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    showSteps();
    place();
}

void SegmentedSwitch::setStretched(bool stretched)
{
    m_stretched = stretched;
    setSizePolicy(stretched ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    place();
}

void SegmentedSwitch::showSteps()
{
    using Step = SegmentButton::Step;
    for (int i = 0; i < count(); ++i)
        static_cast<SegmentButton *>(m_buttons.at(i))->setStep(!m_progress ? Step::None : i < m_current ? Step::Behind : i == m_current ? Step::Present : Step::Ahead);
}

void SegmentedSwitch::setSegmentToolTip(int index, const QString &text) { m_buttons.at(index)->setToolTip(plainToolTip(text)); }

void SegmentedSwitch::setCurrentIndex(int index)
{
    // Steps may all be ahead: a closed record is on none of them; nor is any segment chosen for a kind that has none.
    if (index == m_current || index < -1 || index >= count())
        return;
    m_current = index;
    for (int i = 0; i < count(); ++i)
        m_buttons.at(i)->setChecked(i == index);
    showSteps();
    sayCurrent();
    if (index >= 0 || m_progress)
        Q_EMIT currentChanged(index);
}

QSize SegmentedSwitch::sizeHint() const
{
    int width = 2 * Theme::instance().px(1);
    for (const QAbstractButton *button : m_buttons)
        width += button->sizeHint().width();
    return {width, Theme::instance().px(28)};
}

QSize SegmentedSwitch::minimumSizeHint() const
{
    return m_progress || m_stretched ? QSize(count() * Theme::instance().px(40), sizeHint().height()) : sizeHint();
}

void SegmentedSwitch::place()
{
    const int inset = Theme::instance().px(1);
    int x = inset;
    if (m_stretched) {
        // What is left over or missing is shared by all.
        const int spare = width() - sizeHint().width();
        for (int i = 0; i < count(); ++i) {
            const int own = m_buttons.at(i)->sizeHint().width() + spare * (i + 1) / count() - spare * i / count();
            m_buttons.at(i)->setGeometry(x, inset, own, height() - 2 * inset);
            x += own;
        }
        return;
    }
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        const int own = m_progress ? (width() - x - inset) / std::max(1, int(m_buttons.end() - std::find(m_buttons.begin(), m_buttons.end(), button))) : button->sizeHint().width();
        QRect rect(x, inset, own - (m_progress ? 1 : 0), height() - 2 * inset);
        if (layoutDirection() == Qt::RightToLeft)
            rect.moveLeft(width() - rect.right() - 1);
        button->setGeometry(rect);
        x += own;
    }
}

// The segments have no focus of their own: a screen reader hears of the current one as if it had.
void SegmentedSwitch::sayCurrent()
{
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent focus(m_buttons.at(m_current), QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

void SegmentedSwitch::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // After the event that Qt sends about the whole switch.
    QMetaObject::invokeMethod(this, &SegmentedSwitch::sayCurrent, Qt::QueuedConnection);
}

void SegmentedSwitch::resizeEvent(QResizeEvent *) { place(); }

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(6), themeColor(Token::Hover));
}

void SegmentedSwitch::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    setCurrentIndex(std::clamp(m_current + (layoutDirection() == Qt::RightToLeft ? -step : step), 0, count() - 1));
}

bool SegmentedSwitch::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QWidget::event(event);
}

} // namespace punte
