// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/Toast.h"

#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Accessible.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace punte {

namespace {
constexpr int toastShadow = 12; // room for the shadow round the box
}

Toast::Toast(QWidget *host)
    : QWidget(host)
    , m_text(new PlainLabel(QString(), FontRole::Body, Token::Text1, this))
    , m_undo(Buttons::small(QString(), ButtonVariant::Link, {}, this))
    , m_close(Buttons::icon(QStringLiteral("window-close"), QString(), this))
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_NoSystemBackground);
    Accessible::setRole(this, QAccessible::Notification);
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    m_close->setObjectName(QStringLiteral("toastClose"));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_undo->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(toastShadow + 14, toastShadow + 5, toastShadow + 6, toastShadow + 5);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    host->installEventFilter(this);
    retranslateUi();
    hide();
}

QString Toast::text() const { return m_text->text(); }

void Toast::showText(LiveText text, bool undoable)
{
    qDeleteAll(std::exchange(m_choices, {}));
    m_choiceTexts.clear();
    m_undo->setVisible(undoable);
    appear(std::move(text));
}

void Toast::showChoices(LiveText text, const QList<LiveText> &choices)
{
    qDeleteAll(std::exchange(m_choices, {}));
    m_choiceTexts = choices;
    m_undo->hide();
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = Buttons::small(plainButtonText(choices.at(i)()), ButtonVariant::Link, {}, this);
        button->setObjectName(QStringLiteral("toastChoice%1").arg(i));
        button->setFocusPolicy(Qt::NoFocus);
        row->insertWidget(row->indexOf(m_close), button);
        m_choices.append(button);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); }, Qt::QueuedConnection);
        button->show();
    }
    appear(std::move(text));
}

void Toast::appear(LiveText text)
{
    m_tell = std::move(text);
    m_text->setText(m_tell());
    place();
    show();
    raise();
    m_timer.start();
    Accessible::announce(this, m_text->text());
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    const QSize size = sizeHint().boundedTo(QSize(host->width() - 16, 200));
    setGeometry((host->width() - size.width()) / 2, host->height() - size.height() - 26 - m_lift, size.width(), size.height());
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(toastShadow, toastShadow, -toastShadow, -toastShadow);
    const int radius = Theme::instance().px(8);
    Shapes::shadow(painter, box, radius, 8, 3);
    Shapes::box(painter, QRectF(box), radius, themeColor(Token::Popup), themeColor(Token::Line2));
}

void Toast::enterEvent(QEnterEvent *) { m_timer.stop(); }

void Toast::leaveEvent(QEvent *) { m_timer.start(); }

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void Toast::retranslateUi()
{
    m_undo->setText(tr("Undo"));
    Buttons::setName(m_close, tr("Close"));
    if (m_tell) {
        m_text->setText(m_tell());
        setAccessibleName(m_text->text());
    }
    for (int i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setText(plainButtonText(m_choiceTexts.at(i)()));
    if (isVisible())
        place(); // its words are longer now, or shorter
}

} // namespace punte
