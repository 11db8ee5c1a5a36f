// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/intake/EventsPage.h"

#include "models/campaigns/intake/EventImport.h"
#include "views/components/ShellServices.h"

#include <QCoreApplication>

namespace punte {

EventsPage::EventsPage(ShellServices &shell, QWidget *parent)
    : IntakePage("event_import", "send_events", shell, parent)
{
    setObjectName(QStringLiteral("eventsPage"));
    build();
}

IntakePage::Words EventsPage::words() const
{
    return {tr("Events of messages from a provider's file"),
        tr("Export the events of your provider (SendGrid, Mailgun, Postmark, Brevo, Amazon SES, Twilio and others) as CSV or spreadsheet, and choose the file or drop it here. First you see what would become "
           "of each row; the same file again changes nothing."),
        tr("Trying the events\u2026"), tr("Importing events needs the right to write campaigns; marketing, a manager or an administrator has it."), tr("Events of the file"),
        QT_TRANSLATE_N_NOOP("IntakePage", "%Ln event(s) imported. What was heard stays: opt-outs among it hold."), false, false};
}

IntakeJob *EventsPage::makeJob() { return new EventImport(shell().database(), this); }

QByteArray EventsPage::sampleFile() const
{
    return "email,event,timestamp,sg_event_id,useragent,url\n"
           "nimeni@example.ro,delivered,2025-01-20 09:00:10,e1,,\n"
           "nimeni@example.ro,click,2025-01-20 09:00:12,e2,Barracuda Sentinel,https://campia-verde.example.ro/a\n"
           "nimeni@example.ro,click,2025-01-20 11:30:00,e3,\"Mozilla/5.0 (Linux; Android 9; CUBOT_X18_Plus)\",https://campia-verde.example.ro/a\n"
           "nimeni@example.ro,click,2025-01-20 11:30:00,e3,\"Mozilla/5.0 (Linux; Android 9; CUBOT_X18_Plus)\",https://campia-verde.example.ro/a\n"
           "altcineva@example.ro,open,32.01.2025,e4,,\n"
           "altcineva@example.ro,teleported,2025-01-20 12:00:00,e5,,\n";
}

} // namespace punte
