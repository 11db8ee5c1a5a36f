// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/DeliveryDesk.h"

#include "models/campaigns/writing/MessageLaunch.h"
#include "models/core/Clock.h"
#include "models/core/Settings.h"
#include "models/db/Session.h"
#include "views/campaigns/message/MessagePage.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/components/ShellServices.h"
#include "views/components/Toast.h"

#include <QAction>
#include <QStandardPaths>
#include <QWidget>

namespace punte {

static QHash<ShellServices *, DeliveryDesk *> &deliveryDesks()
{
    static QHash<ShellServices *, DeliveryDesk *> desks;
    return desks;
}

DeliveryDesk::DeliveryDesk(ShellServices &shell, QWidget *window)
    : QObject(window)
    , m_shell(shell)
    , m_window(window)
{
    deliveryDesks().insert(&shell, this);
    if (!shell.session().may("campaigns.read"))
        return;
    addCommands();
    if (!shell.session().may("campaigns.write"))
        return;
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryDesk::look);
    m_timer.start();
    connect(&shell.database(), &Database::stateChanged, this, &DeliveryDesk::look);
    QTimer::singleShot(0, this, &DeliveryDesk::look);
}

DeliveryDesk::~DeliveryDesk()
{
    if (deliveryDesks().value(&m_shell) == this)
        deliveryDesks().remove(&m_shell);
}

DeliveryDesk *DeliveryDesk::of(ShellServices &shell) { return deliveryDesks().value(&shell); }

void DeliveryDesk::addCommands()
{
    QAction *message = m_shell.addAction({.id = "campaign.message", .context = "DeliveryDesk", .text = QT_TRANSLATE_NOOP("DeliveryDesk", "Message\u2026"),
                                             .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .icon = "mail-message",
                                             .keywords = QT_TRANSLATE_NOOP("DeliveryDesk", "letter newsletter SMS write subject")}, nullptr);
    connect(message, &QAction::triggered, this, [this] {
        if (const RecordRef record = m_shell.currentRecord(); record.kind == "campaign")
            return m_shell.openRecord("campaign_message", record.id);
        m_shell.showPage("campaign_message");
    });
    if (!m_shell.session().may("campaigns.write"))
        return;
    QAction *launch = m_shell.addAction({.id = "campaign.launch", .context = "DeliveryDesk", .text = QT_TRANSLATE_NOOP("DeliveryDesk", "Send the message of the campaign\u2026"),
                                            .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .icon = "mail-send"}, nullptr);
    connect(launch, &QAction::triggered, this, [this] {
        const RecordRef record = m_shell.currentRecord();
        if (record.kind != "campaign")
            return m_shell.showPage("campaign_message");
        m_shell.openRecord("campaign_message", record.id);
        if (auto *page = m_window->findChild<MessagePage *>())
            page->askLaunch();
    });
}

static QString folderKey(const QUuid &campaign) { return QStringLiteral("mailRoom/") + campaign.toString(QUuid::WithoutBraces); }

QString DeliveryDesk::folder(const QUuid &campaign) const
{
    const QString own = m_shell.settings().state(folderKey(campaign)).toString();
    return own.isEmpty() ? m_shell.settings().state(QStringLiteral("mailRoom/last")).toString() : own;
}

void DeliveryDesk::setFolder(const QUuid &campaign, const QString &folder)
{
    m_shell.settings().setState(folderKey(campaign), folder);
    m_shell.settings().setState(QStringLiteral("mailRoom/last"), folder);
}

bool DeliveryDesk::sendsHere(const QUuid &campaign) const { return m_shell.settings().state(folderKey(campaign)).isValid(); }

RunDelivery *DeliveryDesk::deliver(const QUuid &run, const QUuid &campaign, const QString &folder)
{
    setFolder(campaign, folder);
    RunDelivery *delivery = m_deliveries.value(run);
    if (delivery && delivery->folder() != folder) {
        delivery->pause();
        delivery->deleteLater();
        delivery = nullptr;
    }
    if (!delivery) {
        delivery = new RunDelivery(m_shell.database(), run, folder, this);
        m_deliveries.insert(run, delivery);
        connect(delivery, &RunDelivery::changed, this, &DeliveryDesk::deliveriesChanged);
        connect(delivery, &RunDelivery::changed, this, [this, delivery] {
            if (delivery->state() == RunDelivery::State::Over)
                m_shell.showToast([n = delivery->handedOver()] { return tr("Handed to the mail room: %n message(s)", nullptr, int(n)); });
            else if (delivery->state() == RunDelivery::State::Failed)
                m_shell.showError([] { return tr("The messages could not all be handed to the mail room. What lies there stays; the rest waits."); }, delivery->error());
        });
    }
    delivery->start();
    Q_EMIT deliveriesChanged();
    return delivery;
}

void DeliveryDesk::look()
{
    if (m_looking || m_shell.database().state() != ConnectionState::Live)
        return;
    m_looking = true;
    m_shell.database().query(this, "campaigns/list_due_runs", {{QStringLiteral("moment"), Clock::now()}}, [this](const BatchResult &result) {
        m_looking = false;
        if (!result)
            return; // looked at again in a moment
        const ResultSet &rows = result->first();
        for (int row = 0; row < rows.rows.size(); ++row)
            meet({rows.value(row, u"campaign_id").toUuid(), rows.value(row, u"name").toString(), rows.value(row, u"planned_for").toDateTime(), rows.value(row, u"state").toString(),
                rows.value(row, u"run_id").toUuid()});
    }, Lane::Background);
}

// Another computer's messages are its own: only where one was launched does it go out by itself.
void DeliveryDesk::meet(const Due &due)
{
    if (!sendsHere(due.campaign) || (!due.run.isNull() && m_deliveries.contains(due.run)))
        return;
    if (due.state == QLatin1String("due"))
        return send(due, false);
    const QString key = due.campaign.toString() + due.plannedFor.toString(Qt::ISODate) + due.state;
    if (m_asked.contains(key))
        return;
    m_asked.insert(key);
    ask(due);
}

void DeliveryDesk::ask(const Due &due)
{
    auto *toast = new Toast(m_window);
    toast->setObjectName(QStringLiteral("dueToast"));
    toast->setLift(Theme::instance().px(52));
    toast->setDuration(600'000);
    const bool interrupted = due.state == QLatin1String("sending");
    const bool clock = due.state == QLatin1String("zone_changed");
    connect(toast, &Toast::chosen, this, [this, due, toast](int choice) {
        toast->deleteLater();
        if (choice == 0)
            send(due, true);
        else
            m_shell.openRecord("campaign_message", due.campaign);
    });
    toast->showChoices(
        [due, interrupted, clock] {
            return interrupted ? tr("\u201C%1\u201D is not all in the mail room yet: sending was interrupted.").arg(due.name)
                : clock        ? tr("\u201C%1\u201D is due, but the time zone was changed since it was scheduled.").arg(due.name)
                               : tr("\u201C%1\u201D should have gone out on %2; the program was not running.").arg(due.name, MessageWords::moment(due.plannedFor, {}));
        },
        {[interrupted] { return interrupted ? tr("Go on") : tr("Send it now"); }, [] { return tr("Look at it"); }});
}

void DeliveryDesk::send(const Due &due, bool agreed)
{
    if (!due.run.isNull()) {
        (void)deliver(due.run, due.campaign, folder(due.campaign));
        return;
    }
    MessageLaunch::prepare(m_shell.database(), this, due.campaign, agreed, [this, due](const Result<QUuid> &run) {
        if (!run) {
            if (run.error().kind != ErrorKind::Conflict) // another desk was faster
                m_shell.showError([name = due.name] { return tr("\u201C%1\u201D could not be sent.").arg(name); }, run.error());
        } else if (!run->isNull()) {
            (void)deliver(*run, due.campaign, folder(due.campaign));
        }
    });
}

} // namespace punte
