// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/SnoozeMenu.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/UntilPopup.h"

namespace punte {

namespace {
const QTime snoozeMorning(9, 0);
}

QList<QDateTime> SnoozeMenu::usualTimes(const QDateTime &now)
{
    const QDate today = now.date();
    return {now.addSecs(600), now.addSecs(3600), QDateTime(today.addDays(1), snoozeMorning), QDateTime(today.addDays(8 - today.dayOfWeek()), snoozeMorning)};
}

SnoozeMenu::SnoozeMenu(QWidget *anchor, std::function<void(const QDateTime &)> chosen)
    : QMenu(anchor)
{
    setObjectName(QStringLiteral("snoozeMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString morning = DateFormat::time(snoozeMorning);
    const QStringList texts{tr("&10 minutes"), tr("1 &hour"), tr("&Tomorrow at %1").arg(morning), tr("&Monday at %1").arg(morning)};
    const QList<QDateTime> times = usualTimes(Clock::now());
    for (int i = 0; i < texts.size(); ++i) {
        QAction *entry = addAction(texts.at(i));
        entry->setObjectName(QStringLiteral("snooze%1").arg(i));
        connect(entry, &QAction::triggered, anchor, [chosen, until = times.at(i)] { chosen(until); });
    }
    addSeparator();
    QAction *typed = addAction(tr("&Another time…"));
    typed->setObjectName(QStringLiteral("snoozeTyped"));
    connect(typed, &QAction::triggered, anchor, [this, anchor, chosen] {
        const QRect place = property("place").toRect();
        // Once the menu has given the keyboard back.
        QMetaObject::invokeMethod(anchor, [anchor, chosen, place] { askTyped(anchor, chosen)->popupAt(place); }, Qt::QueuedConnection);
    });
}

UntilPopup *SnoozeMenu::askTyped(QWidget *anchor, std::function<void(const QDateTime &)> chosen)
{
    auto *ask = new UntilPopup(UntilPopup::Ask::Moment, tr("Snooze until"), anchor);
    ask->askTyped(tr("When"), tr("Snooze"));
    connect(ask, &UntilPopup::chosen, anchor, std::move(chosen));
    return ask;
}

void SnoozeMenu::openAt(const QRect &place)
{
    setProperty("place", place);
    popup(parentWidget()->mapToGlobal(place.bottomLeft()));
    setActiveAction(actions().constFirst());
}

} // namespace punte
