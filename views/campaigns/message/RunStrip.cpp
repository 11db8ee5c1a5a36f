// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/RunStrip.h"

#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "views/campaigns/message/DeliveryDesk.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QJsonDocument>
#include <QProgressBar>

namespace punte {

static constexpr int progressEveryMs = 1000;
static constexpr int longestStopReason = 500;

RunStrip::RunStrip(ShellServices &shell, MessageDraft &draft, QWidget *parent)
    : QFrame(parent)
    , m_shell(shell)
    , m_draft(draft)
    , m_text(new PlainLabel(QString(), FontRole::PanelTitle))
    , m_fact(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_bar(new QProgressBar)
    , m_pause(Buttons::small(QString()))
    , m_resume(Buttons::small(QString(), ButtonVariant::Primary))
    , m_back(Buttons::small(QString()))
    , m_cancel(Buttons::small(QString(), ButtonVariant::Danger))
{
    setObjectName(QStringLiteral("runStrip"));
    setFrameShape(QFrame::StyledPanel);
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    row->setSpacing(theme.px(10));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    m_text->setObjectName(QStringLiteral("runText"));
    m_fact->setObjectName(QStringLiteral("runFact"));
    m_fact->setWordWrap(true);
    words->addWidget(m_text);
    words->addWidget(m_fact);
    row->addLayout(words, 1);
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setFixedWidth(theme.px(180));
    m_bar->setTextVisible(false);
    row->addWidget(m_bar);
    const auto add = [row](QPushButton *button, const char *name) {
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
    };
    add(m_back, "runBackToDraft");
    add(m_pause, "runPause");
    add(m_resume, "runResume");
    add(m_cancel, "runCancel");
    connect(m_pause, &QPushButton::clicked, this, &RunStrip::pause);
    connect(m_resume, &QPushButton::clicked, this, &RunStrip::resume);
    connect(m_back, &QPushButton::clicked, this, &RunStrip::backToDraft);
    connect(m_cancel, &QPushButton::clicked, this, &RunStrip::callOff);
    connect(&m_draft, &MessageDraft::changed, this, &RunStrip::show);
    m_timer.setInterval(progressEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &RunStrip::readProgress);
    hide();
}

// The window's deliveries are there once somebody is signed in, and may be newer than this page.
void RunStrip::follow()
{
    DeliveryDesk *desk = DeliveryDesk::of(m_shell);
    if (m_following || !desk)
        return;
    m_following = true;
    connect(desk, &DeliveryDesk::deliveriesChanged, this, [this] {
        if (isVisible() || m_draft.status() == QLatin1String("SENDING"))
            readProgress();
    });
}

void RunStrip::show()
{
    follow();
    if (m_progress.run != m_draft.run().run || m_progress.status != m_draft.run().status || m_progress.done() < m_draft.run().done())
        m_progress = m_draft.run();
    const QString &status = m_draft.status();
    const bool any = m_draft.isLoaded() && !m_draft.isMissing() && !m_draft.isOpen();
    if (!any) {
        m_timer.stop();
        return hide();
    }
    const bool sending = status == QLatin1String("SENDING");
    const bool may = m_shell.session().may("campaigns.write");
    if (sending && !m_timer.isActive())
        m_timer.start();
    else if (!sending)
        m_timer.stop();
    m_pause->setText(tr("Pause"));
    m_back->setText(tr("Back to the draft"));
    m_cancel->setText(tr("Call off\u2026"));
    m_pause->setVisible(may && (sending || status == QLatin1String("SCHEDULED")));
    m_back->setVisible(may && status == QLatin1String("SCHEDULED"));
    m_cancel->setVisible(may && (sending || status == QLatin1String("SCHEDULED") || status == QLatin1String("PAUSED")));
    showRun();
    QFrame::show();
}

QString RunStrip::waitingText() const
{
    const DeliveryDesk *desk = DeliveryDesk::of(m_shell);
    if (desk && desk->sendsHere(m_draft.campaign()))
        return tr("This computer sends it to %1 while the program is running and somebody is signed in. If it is not, the program asks at its next start.").arg(desk->folder(m_draft.campaign()));
    return tr("Another computer was chosen to send it. It goes out while the program is running there.");
}

void RunStrip::showRun()
{
    const QString &status = m_draft.status();
    DeliveryDesk *desk = DeliveryDesk::of(m_shell);
    const RunDelivery *delivery = desk && !m_progress.run.isNull() ? desk->delivery(m_progress.run) : nullptr;
    const bool here = delivery && (delivery->state() == RunDelivery::State::Running || delivery->state() == RunDelivery::State::Pausing);
    const QString counted = tr("%1 of %2 handed to the mail room").arg(NumberFormat::integer(m_progress.sent), NumberFormat::integer(m_progress.total()));
    QStringList facts;
    if (m_progress.refused > 0)
        facts << tr("%n held back by the database", nullptr, m_progress.refused);
    if (m_progress.failed > 0)
        facts << tr("%n could not be written", nullptr, m_progress.failed);
    if (m_progress.cancelled > 0)
        facts << tr("%n dropped", nullptr, m_progress.cancelled);
    m_bar->setVisible(m_progress.total() > 0 && status != QLatin1String("SCHEDULED"));
    m_bar->setRange(0, std::max(1, m_progress.total()));
    m_bar->setValue(m_progress.done());
    m_bar->setAccessibleName(counted);
    m_resume->hide();
    if (status == QLatin1String("SENDING")) {
        m_text->setText(here ? tr("On its way: %1").arg(counted) : tr("Interrupted: %1").arg(counted));
        if (delivery && delivery->state() == RunDelivery::State::Failed)
            facts.prepend(delivery->error().what);
        if (here)
            facts << tr("Folder %1").arg(delivery->folder());
        m_resume->setText(tr("Go on"));
        m_resume->setVisible(!here && m_shell.session().may("campaigns.write"));
    } else if (status == QLatin1String("SCHEDULED")) {
        const QDateTime at = m_draft.type() == QLatin1String("recurring") ? QDateTime() : m_draft.scheduledFor();
        m_text->setText(at.isValid() ? tr("Goes out on %1").arg(MessageWords::moment(at, m_draft.zoneName())) : tr("Goes out again and again; the dates stand on the campaign\u2019s page"));
        facts = QStringList{waitingText()};
    } else if (status == QLatin1String("PAUSED")) {
        m_text->setText(m_progress.total() > 0 ? tr("Paused: %1").arg(counted) : tr("Paused"));
        facts << tr("Whoever opts out meanwhile does not get it.");
        m_resume->setText(tr("Resume"));
        m_resume->setVisible(m_shell.session().may("campaigns.write"));
    } else {
        m_text->setText(m_progress.total() > 0 ? (status == QLatin1String("CANCELLED") ? tr("Called off: %1").arg(counted) : tr("Gone out: %1").arg(counted)) : tr("No message went out"));
    }
    m_fact->setText(facts.join(QStringLiteral(" \u00B7 ")));
    m_fact->setVisible(!facts.isEmpty());
}

void RunStrip::readProgress()
{
    const QUuid run = m_draft.run().run;
    if (run.isNull())
        return;
    m_shell.database().query(this, "campaigns/read_run_progress", {{QStringLiteral("run"), run}}, [this, run](const BatchResult &result) {
        if (!result || run != m_draft.run().run)
            return;
        RunProgress progress = RunProgress::of(QJsonDocument::fromJson(result->first().value(0, u"progress").toString().toUtf8()).object());
        progress.run = run;
        progress.status = m_draft.run().status;
        m_progress = progress;
        if (!m_draft.isOpen())
            showRun();
    }, Lane::Background);
}

void RunStrip::move(const QString &to, const QString &reason, const std::function<void()> &done)
{
    CampaignCommands::move(m_shell.database(), this, m_draft.facts(), to, reason, [this, done](const Result<QUuid> &action) {
        if (!action)
            m_shell.showError([] { return tr("The campaign was not changed."); }, action.error());
        else if (done)
            done();
        m_draft.load();
    });
}

// First the writing stops, then the database hears of it: no file appears after the click but the one being written.
void RunStrip::pause()
{
    if (DeliveryDesk *desk = DeliveryDesk::of(m_shell))
        if (RunDelivery *delivery = desk->delivery(m_draft.run().run))
            delivery->pause();
    move(QStringLiteral("PAUSED"), {});
}

void RunStrip::resume()
{
    DeliveryDesk *desk = DeliveryDesk::of(m_shell);
    if (!desk)
        return;
    const QUuid run = m_draft.run().run;
    const auto go = [this, desk, run](const QString &folder) {
        const auto deliver = [desk, run, campaign = m_draft.campaign(), folder] { (void)desk->deliver(run, campaign, folder); };
        if (m_draft.status() == QLatin1String("SENDING"))
            return deliver();
        const QString back = m_draft.pausedFrom();
        move(back, {}, back == QLatin1String("SENDING") ? std::function<void()>(deliver) : std::function<void()>());
    };
    const bool sends = m_draft.status() == QLatin1String("SENDING") || m_draft.pausedFrom() == QLatin1String("SENDING");
    if (!sends || !desk->folder(m_draft.campaign()).isEmpty())
        return go(desk->folder(m_draft.campaign()));
    auto *dialog = new QFileDialog(this, tr("Folder of the mail room"));
    dialog->setObjectName(QStringLiteral("resumeFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, go);
    dialog->open();
}

void RunStrip::backToDraft() { move(QStringLiteral("DRAFT"), {}); }

void RunStrip::callOff()
{
    auto *popup = new PopupFrame(m_cancel);
    popup->setObjectName(QStringLiteral("callOffPopup"));
    popup->setKeepsLetters(true);
    popup->content()->addWidget(new PlainLabel(tr("Call the message off"), FontRole::PanelTitle));
    auto *about = new PlainLabel(tr("What lies in the mail room stays there; nobody else gets it. This cannot be undone."), FontRole::Secondary, Token::Text2);
    about->setWordWrap(true);
    about->setFixedWidth(Theme::instance().px(320));
    popup->content()->addWidget(about);
    auto *grid = new EditorGrid({});
    grid->addEditor(looseField("reason", FieldKind::LongText, longestStopReason, m_draft.facts().needsReason(QStringLiteral("CANCELLED"))), tr("Why"));
    popup->content()->addWidget(grid);
    auto *sure = Buttons::push(tr("Call off"), ButtonVariant::Danger);
    sure->setObjectName(QStringLiteral("confirmCallOff"));
    popup->content()->addWidget(sure, 0, Qt::AlignRight);
    const auto done = [this, popup, grid] {
        const auto values = grid->values();
        if (!values)
            return;
        if (DeliveryDesk *desk = DeliveryDesk::of(m_shell))
            if (RunDelivery *delivery = desk->delivery(m_draft.run().run))
                delivery->pause();
        move(QStringLiteral("CANCELLED"), values->value(QStringLiteral("reason")).toString());
        popup->closePopup();
    };
    connect(sure, &QPushButton::clicked, popup, done);
    connect(grid, &EditorGrid::committed, popup, done);
    connect(grid, &EditorGrid::cancelled, popup, &PopupFrame::closePopup);
    popup->popup();
}

} // namespace punte
