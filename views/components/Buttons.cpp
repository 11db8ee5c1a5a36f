// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/Buttons.h"

#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"

#include <QAction>

namespace punte {

void Buttons::setIconName(QAbstractButton *button, const QString &icon, ButtonVariant variant)
{
    Token token = Token::Text1;
    if (variant == ButtonVariant::Primary)
        token = Token::OnAccent;
    else if (variant == ButtonVariant::Danger)
        token = Token::Danger;
    else if (variant == ButtonVariant::Flat)
        token = Token::Text2;
    else if (variant == ButtonVariant::Link)
        token = Token::Accent;
    button->setIcon(icon.isEmpty() ? QIcon() : Icons::icon(icon, token));
}

QPushButton *Buttons::push(const QString &text, ButtonVariant variant, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setButtonVariant(button, variant);
    setIconName(button, icon, variant);
    if (variant == ButtonVariant::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QPushButton *Buttons::small(const QString &text, ButtonVariant variant, const QString &icon, QWidget *parent)
{
    QPushButton *button = push(text, variant, icon, parent);
    setSmallControl(button);
    return button;
}

QToolButton *Buttons::icon(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(Icons::icon(icon, Token::Text2, Token::AccentText));
    setName(button, name);
    return button;
}

void Buttons::setName(QAbstractButton *button, const QString &name, const QAction *action)
{
    const QString keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    button->setToolTip(plainToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys)));
    button->setAccessibleName(name);
}

QPushButton *Buttons::forAction(QAction *action, ButtonVariant variant, QWidget *parent)
{
    QPushButton *button = push(action->text(), variant, {}, parent);
    const auto follow = [button, action, variant] {
        const QString shortText = action->property("punteShortText").toString();
        button->setText(shortText.isEmpty() ? action->text() : shortText);
        const QString icon = action->icon().name();
        if (!icon.isEmpty())
            setIconName(button, icon, variant);
        else
            button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        setName(button, action->toolTip().isEmpty() ? action->text() : action->toolTip(), action);
        button->updateGeometry();
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace punte
