// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/NoticeBell.h"

#include "models/core/NumberFormat.h"
#include "models/records/notices/NotificationsModel.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/PunteStyle.h"

#include <QEvent>
#include <QLocale>

namespace punte {

NoticeBell::NoticeBell(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("noticesButton"));
    setButtonVariant(this, ButtonVariant::Flat);
    setSmallControl(this);
    const auto metrics = [this] {
        setFont(Theme::instance().font(FontRole::Secondary));
        setFixedHeight(Theme::instance().px(24));
    };
    connect(&Theme::instance(), &Theme::changed, this, metrics);
    metrics();
    showState();
}

void NoticeBell::setCounts(int unread, int reminders)
{
    m_unread = unread;
    m_reminders = reminders;
    showState();
}

void NoticeBell::setQuiet(bool quiet)
{
    m_quiet = quiet;
    showState();
}

// Only reminders: the number says of what. Several things at once: how many.
void NoticeBell::showState()
{
    QString text;
    if (m_unread >= NotificationsModel::mostCounted)
        text = tr("%1+").arg(NotificationsModel::mostCounted - 1);
    else if (m_unread > 0)
        text = m_reminders == m_unread ? tr("%n reminder(s)", nullptr, m_reminders) : tr("%n new", nullptr, m_unread);
    setText(text);
    setIcon(Icons::icon(QStringLiteral("notifications"), m_quiet ? Token::Disabled : m_unread > 0 ? Token::Accent : Token::Text2));
    QString tip = m_unread > 0 ? tr("Notifications: %n not read", nullptr, m_unread) : tr("Notifications: nothing new");
    if (m_quiet)
        tip += QLatin1Char('\n') + tr("Do not disturb is on.");
    setToolTip(plainToolTip(tip));
    setAccessibleName(tip);
}

void NoticeBell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QPushButton::changeEvent(event);
}

} // namespace punte
