// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/delivery/Outbox.h"
#include "models/core/Clock.h"
#include "models/db/Session.h"
#include "models/records/Saves.h"
#include "views/campaigns/message/DeliveryDesk.h"
#include "views/campaigns/message/LaunchDialog.h"
#include "views/campaigns/message/MessageColumn.h"
#include "views/campaigns/message/MessagePage.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/campaigns/message/PreviewColumn.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"
#include "views/components/preferences/PreferencesPage.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace punte {

void MessagePage::askLaunch()
{
    if (!m_draft->isLoaded() || !m_audience->isLoaded()) { // asked for while the page is being read
        auto *once = new QObject(this);
        connect(this, &Page::readyChanged, once, [this, once] {
            if (!isReady())
                return;
            once->deleteLater();
            disconnect(this, nullptr, once, nullptr);
            if (m_draft->isLoaded() && m_audience->isLoaded())
                askLaunch();
        });
        return;
    }
    if ((m_dialog && m_dialog->isVisible()) || m_draft->isMissing())
        return;
    if (!m_draft->isWritable())
        return shell().showToast([] { return tr("It is on its way already."); });
    m_draft->save([this](const Result<> &saved) {
        if (!saved || (m_dialog && m_dialog->isVisible()))
            return; // said by the page
        m_dialog = new LaunchDialog(shell(), *m_draft, *m_audience, checkLaunch(*m_draft, *m_audience, Clock::today()), window());
        connect(m_dialog, &LaunchDialog::placeWanted, this, &MessagePage::leadTo, Qt::QueuedConnection);
        connect(m_dialog, &LaunchDialog::launched, this, [this](const MessageLaunch::Launched &launched, const QString &folder) {
            DeliveryDesk *desk = DeliveryDesk::of(shell());
            if (desk && !launched.run.isNull())
                (void)desk->deliver(launched.run, m_draft->campaign(), folder);
            else if (desk)
                desk->setFolder(m_draft->campaign(), folder);
            if (launched.run.isNull())
                shell().showToast([] { return tr("Message scheduled"); }, launched.action);
            m_draft->load();
        });
        m_dialog->open();
    });
}

void MessagePage::leadTo(const QByteArray &place)
{
    if (place == "organisation") {
        shell().showPage("preferences");
        if (auto *preferences = window()->findChild<PreferencesPage *>())
            preferences->openPlace({"organisation", {}});
        return;
    }
    if (place == "audience" && m_ownWho)
        return shell().openRecord("campaign", m_draft->campaign());
    if (place == "campaign")
        return m_message->editSender();
    if (place.startsWith("field:")) {
        for (const MessageTemplate::Lack &lack : checkLaunch(*m_draft, *m_audience, Clock::today()).lacks)
            if (lack.field == place.mid(6))
                m_preview->narrow(lack.people, findMessageField(QString::fromLatin1(lack.field))->titleText());
        return;
    }
    m_message->pointAtText();
}

void MessagePage::askTest()
{
    auto *popup = new PopupFrame(this);
    popup->setObjectName(QStringLiteral("testPopup"));
    popup->setKeepsLetters(true);
    popup->setFixedWidth(Theme::instance().px(380));
    popup->content()->addWidget(new PlainLabel(tr("Test to me"), FontRole::PanelTitle));
    auto *about = new PlainLabel(tr("The message as the one shown at the right would get it, written to your address into the mail room\u2019s folder. It is counted nowhere."), FontRole::Secondary, Token::Text2);
    about->setWordWrap(true);
    popup->content()->addWidget(about);
    auto *grid = new EditorGrid({});
    const MessagePerson *who = m_preview->person();
    const bool sms = who && who->channel == MessageChannel::Sms;
    grid->addEditor(looseField("address", sms ? FieldKind::Phone : FieldKind::Email, 255, true), sms ? tr("Number") : tr("Address"))->setValue(m_test->data().isValid() && !sms ? m_test->data() : sms ? QVariant() : QVariant(m_draft->sender().address));
    const DeliveryDesk *desk = DeliveryDesk::of(shell());
    grid->addEditor(looseField("folder", FieldKind::Text, 1000, true), tr("Folder"))->setValue(desk ? desk->folder(m_draft->campaign()) : QString());
    popup->content()->addWidget(grid);
    auto *write = Buttons::push(tr("Write the test"), ButtonVariant::Primary);
    write->setObjectName(QStringLiteral("writeTest"));
    popup->content()->addWidget(write, 0, Qt::AlignRight);
    const auto done = [this, popup, grid] {
        const auto values = grid->values();
        if (!values)
            return;
        const QString folder = values->value(QStringLiteral("folder")).toString();
        popup->closePopup();
        m_test->setData(values->value(QStringLiteral("address"))); // as long as the window lives
        writeTest(values->value(QStringLiteral("address")).toString(), folder);
    };
    connect(write, &QPushButton::clicked, popup, done);
    connect(grid, &EditorGrid::committed, popup, done);
    connect(grid, &EditorGrid::cancelled, popup, &PopupFrame::closePopup);
    popup->popupAt(QRect(QPoint(width() - 1, 0), QSize(1, 1)));
}

// Disks are slow: the file is written on another thread.
void MessagePage::writeTest(const QString &address, const QString &folder)
{
    const LiveText attempted = [] { return tr("The test was not written."); };
    Result<RenderedMessage> message = m_preview->rendered();
    if (!message)
        return shell().showError(attempted, message.error());
    message->sendId = Saves::newId();
    message->to = address;
    message->toName = shell().session().displayName;
    const auto assets = m_draft->variants().first().assets();
    QThreadPool::globalInstance()->start([self = QPointer(this), message = *message, assets, folder, attempted, now = Clock::now()] {
        Result<HandedOver> handed = [&]() -> Result<HandedOver> {
            const auto file = mailRoomFile(message, assets, now);
            if (!file)
                return std::unexpected(file.error());
            Outbox outbox;
            if (const auto opened = outbox.open(folder); !opened)
                return std::unexpected(opened.error());
            auto done = outbox.handOver(*file);
            if (done)
                outbox.forget(done->name);
            return done;
        }();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, handed, attempted] {
            if (!self)
                return;
            if (!handed)
                self->shell().showError(attempted, handed.error());
            else
                self->shell().showToast([name = QString::fromLatin1(handed->name)] { return tr("Test written: %1").arg(name); });
        });
    });
}

QList<Scene> MessagePage::scenes()
{
    return {{"launch", [this] { askLaunch(); },
                [this] {
                    if (m_dialog)
                        m_dialog->close();
                }},
        {"test", [this] { askTest(); },
            [this] {
                for (auto *popup : window()->findChildren<PopupFrame *>(QStringLiteral("testPopup")))
                    popup->closePopup();
            }},
        {"sender", [this] { m_message->editSender(); },
            [this] {
                for (auto *popup : window()->findChildren<PopupFrame *>(QStringLiteral("senderPopup")))
                    popup->closePopup();
            }}};
}

} // namespace punte
