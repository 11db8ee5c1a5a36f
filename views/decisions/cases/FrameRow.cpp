// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/FrameRow.h"

#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Accessible.h"
#include "views/theme/Shapes.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace punte {

namespace {
constexpr int handleWidth = 18;
}

FrameRow::FrameRow(const QUuid &id, QWidget *parent)
    : QFrame(parent)
    , m_id(id)
    , m_content(new QHBoxLayout)
    , m_remove(Buttons::icon(QStringLiteral("edit-delete"), QString(), this))
    , m_problem(new PlainLabel(QString(), FontRole::Caption, Token::Danger, this))
{
    Accessible::setRole(this, QAccessible::ListItem);
    setProperty("punteFrameless", true);
    setProperty("focusRing", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_remove->setObjectName(QStringLiteral("removeRowButton"));
    m_problem->setObjectName(QStringLiteral("rowProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::instance().px(handleWidth), 6, 4, 6);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    row->addLayout(m_content, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_remove, &QToolButton::clicked, this, &FrameRow::removeWanted);
}

void FrameRow::setEditable(bool editable)
{
    m_editable = editable;
    m_remove->setVisible(editable);
    update();
}

void FrameRow::setRowName(const QString &name, const QString &remove)
{
    setAccessibleName(name);
    Buttons::setName(m_remove, remove);
}

void FrameRow::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool FrameRow::onHandle(const QPoint &pos) const { return m_editable && pos.x() < Theme::instance().px(handleWidth); }

void FrameRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    if (m_dragging)
        Shapes::box(painter, QRectF(rect()), theme.px(5), themeColor(Token::Tint2), themeColor(Token::Accent));
    else if (underMouse() && m_editable)
        Shapes::box(painter, QRectF(rect()), theme.px(5), themeColor(Token::Inset));
    if (!m_editable)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(underMouse() || m_dragging ? Token::Text3 : Token::Line2));
    const qreal dot = theme.px(2);
    const qreal top = theme.px(12);
    for (int i = 0; i < 6; ++i) // the sign of what can be dragged
        painter.drawEllipse(QRectF(theme.px(5) + (i % 2) * 2 * dot, top + (i / 2) * 2.2 * dot, dot, dot));
}

void FrameRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QFrame::mousePressEvent(event);
    m_pressed = event->pos();
    m_onHandle = onHandle(event->pos());
}

void FrameRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_onHandle)
        return;
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_dragging)
        setFocus(Qt::MouseFocusReason); // Esc gives up
    m_dragging = true;
    update();
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void FrameRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QFrame::mouseReleaseEvent(event);
    if (m_dragging) {
        m_dragging = false;
        update();
        Q_EMIT dropped(event->globalPosition().toPoint(), true);
    } else if (rect().contains(event->pos()) && !m_onHandle && m_editable) {
        Q_EMIT editWanted();
    }
    m_onHandle = false;
}

void FrameRow::keyPressEvent(QKeyEvent *event)
{
    if (!hasFocus()) { // what a field in the line has no use for
        QFrame::keyPressEvent(event);
        return;
    }
    const bool step = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const int by = event->key() == Qt::Key_Up ? -1 : 1;
    if (m_dragging && event->key() == Qt::Key_Escape) {
        m_dragging = m_onHandle = false;
        update();
        Q_EMIT dropped({}, false);
    } else if (step && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && m_editable) {
        Q_EMIT moveWanted(by);
    } else if (step && event->modifiers() == Qt::NoModifier) {
        Q_EMIT walkWanted(by);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) && event->modifiers() == Qt::NoModifier && m_editable) {
        Q_EMIT editWanted();
    } else if (event->key() == Qt::Key_Delete && m_editable) {
        Q_EMIT removeWanted();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace punte
