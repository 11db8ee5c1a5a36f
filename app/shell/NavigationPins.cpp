// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// NavigationBar: what the person pinned, under the pages.
#include "app/shell/NavigationBar.h"
#include "app/shell/NavigationItem.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace punte {

void NavigationBar::setPins(const QList<NavigationPin> &pins)
{
    if (pins == m_pins)
        return;
    m_pins = pins;
    buildPins();
}

void NavigationBar::buildPins()
{
    int focused = m_focusPin;
    for (qsizetype i = 0; i < m_pinItems.size(); ++i)
        if (m_pinItems.at(i)->hasFocus() && focused < 0)
            focused = static_cast<int>(i);
    m_focusPin = -1;
    for (NavigationItem *item : std::as_const(m_pinItems)) {
        item->removeEventFilter(this);
        item->hide();
        m_layout->removeWidget(item);
        item->deleteLater(); // it may be the one whose menu or key asked for this
    }
    m_pinItems.clear();
    delete std::exchange(m_pinHeading, nullptr);
    if (!m_pins.isEmpty()) {
        int place = 0; // before the stretch, under which preferences and help stand
        while (place < m_layout->count() && !m_layout->itemAt(place)->spacerItem())
            ++place;
        m_pinHeading = new QLabel(m_list);
        m_pinHeading->setObjectName(QStringLiteral("pinnedHeading"));
        m_pinHeading->setTextFormat(Qt::PlainText);
        m_pinHeading->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        m_layout->insertWidget(place++, m_pinHeading);
        for (qsizetype i = 0; i < m_pins.size(); ++i) {
            auto *item = new NavigationItem("pin" + QByteArray::number(i), m_pins.at(i).icon, m_list);
            item->setQuiet();
            item->installEventFilter(this);
            connect(item, &QAbstractButton::clicked, this, [this, record = m_pins.at(i).record] { Q_EMIT pinChosen(record); });
            m_pinItems.append(item);
            m_layout->insertWidget(place++, item);
            item->show(); // now: it may get the keyboard
        }
    }
    applyMetrics();
    if (focused >= 0 && !m_pinItems.isEmpty())
        m_pinItems.at(std::min<qsizetype>(focused, m_pinItems.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void NavigationBar::movePin(int from, int to)
{
    if (to < 0 || to >= m_pins.size() || from == to)
        return;
    m_focusPin = to;
    Q_EMIT pinMoved(from, to);
}

void NavigationBar::showPinMenu(int pin, const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pinMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, record = m_pins.at(pin).record] { Q_EMIT pinChosen(record); });
    QAction *up = menu->addAction(tr("Move up"), this, [this, pin] { movePin(pin, pin - 1); });
    QAction *down = menu->addAction(tr("Move down"), this, [this, pin] { movePin(pin, pin + 1); });
    up->setEnabled(pin > 0);
    down->setEnabled(pin + 1 < m_pins.size());
    menu->addSeparator();
    menu->addAction(tr("Unpin"), this, [this, record = m_pins.at(pin).record] { Q_EMIT unpinRequested(record); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(globalPos);
}

// Keys, menu and drag of one pin; true = it was used up.
bool NavigationBar::pinEvent(int pin, QEvent *event)
{
    NavigationItem *item = m_pinItems.at(pin);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
        if (moves && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            return movePin(pin, key->key() == Qt::Key_Up ? pin - 1 : pin + 1), true;
        if (key->key() == Qt::Key_Delete)
            return Q_EMIT unpinRequested(m_pins.at(pin).record), true;
        return false;
    }
    case QEvent::ContextMenu:
        return showPinMenu(pin, static_cast<QContextMenuEvent *>(event)->globalPos()), true;
    case QEvent::MouseButtonPress:
        m_dragged = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton ? pin : -1;
        m_pressedAt = static_cast<QMouseEvent *>(event)->pos();
        return false;
    case QEvent::MouseButtonRelease: {
        const QPoint at = static_cast<QMouseEvent *>(event)->pos();
        if (std::exchange(m_dragged, -1) != pin || (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance() || item->rect().contains(at))
            return false;
        // Let go over another one: its place. Above the first and below the last are the ends.
        const int y = item->mapTo(m_list, at).y();
        int to = 0;
        while (to + 1 < m_pinItems.size() && y > m_pinItems.at(to)->geometry().bottom())
            ++to;
        item->setDown(false);
        return movePin(pin, to), true;
    }
    default:
        return false;
    }
}

bool NavigationBar::eventFilter(QObject *watched, QEvent *event)
{
    for (qsizetype i = 0; i < m_pinItems.size(); ++i)
        if (m_pinItems.at(i) == watched && pinEvent(static_cast<int>(i), event))
            return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace punte
