// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/FocusRing.h"

#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace punte {

namespace {

constexpr int ringReach = 3; // 1 px gap + 2 px ring

class RingOverlay final : public QWidget {
public:
    explicit RingOverlay(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Shapes::ring(painter, rect(), 6 + ringReach, themeColor(Token::Accent), 2);
    }
};

bool isTyped(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isRinged(const QWidget *widget)
{
    const QVariant wish = widget->property("focusRing");
    if (wish.isValid())
        return wish.toBool();
    return isTyped(widget) || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QSlider *>(widget);
}

// The ring must not leave a scrolled area, nor be cut by a small parent.
QWidget *overlayHost(QWidget *widget)
{
    for (QWidget *w = widget->parentWidget(); w; w = w->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(w->parentWidget());
        if (w->isWindow() || (area && area->viewport() == w))
            return w;
    }
    return nullptr;
}

// A combo box's or spin box's inner line edit is not a control of its own.
QWidget *ringTarget(QWidget *widget)
{
    QWidget *parent = widget->parentWidget();
    if (parent && (qobject_cast<QComboBox *>(parent) || qobject_cast<QAbstractSpinBox *>(parent)))
        return parent;
    return widget;
}

} // namespace

FocusRing::FocusRing(QApplication *app)
    : QObject(app)
{
    app->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (m_overlay)
            m_overlay->update();
    });
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget)
            break;
        QWidget *target = ringTarget(widget);
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        const bool again = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (isRinged(target) && (byKey || isTyped(target) || target->property("focusRing").toBool() || (again && m_target == target)))
            follow(target);
        else
            release();
        break;
    }
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (m_target && (watched == m_target || (watched->parent() == m_target)) && reason != Qt::PopupFocusReason
            && reason != Qt::ActiveWindowFocusReason)
            release();
        break;
    }
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::ZOrderChange:
        if (m_target && watches(watched))
            place();
        break;
    case QEvent::Hide:
    case QEvent::ParentChange:
        if (m_target && watches(watched))
            release();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool FocusRing::watches(const QObject *object) const
{
    return std::any_of(m_watched.begin(), m_watched.end(), [object](const QPointer<QObject> &each) { return each.data() == object; });
}

void FocusRing::follow(QWidget *widget)
{
    release();
    QWidget *host = overlayHost(widget);
    if (!host)
        return;
    m_target = widget;
    for (QWidget *w = widget; w && w != host; w = w->parentWidget())
        m_watched.append(QPointer<QObject>(w));
    m_overlay = new RingOverlay(host);
    m_overlay->setObjectName(QStringLiteral("focusRing"));
    place();
    m_overlay->show();
}

void FocusRing::place()
{
    if (!m_target || !m_overlay)
        return;
    QWidget *host = m_overlay->parentWidget();
    const QRect rect(m_target->mapTo(host, QPoint(0, 0)), m_target->size());
    // What fills its host to the edge gets the ring inside itself: a ring cut off at two sides is none.
    const int side = ringReach + m_target->property("focusRingSide").toInt();
    m_overlay->setGeometry(rect.adjusted(-side, -ringReach, side, ringReach).intersected(host->rect()));
    m_overlay->raise();
}

void FocusRing::release()
{
    m_watched.clear();
    m_target = nullptr;
    if (m_overlay) {
        m_overlay->hide();
        m_overlay->deleteLater();
        m_overlay = nullptr;
    }
}

} // namespace punte
