// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/MessagePage.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/Reading.h"
#include "models/db/Session.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "views/campaigns/message/LaunchDialog.h"
#include "views/campaigns/message/MessageColumn.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/campaigns/message/PreviewColumn.h"
#include "views/campaigns/message/RunStrip.h"
#include "views/campaigns/message/WhoColumn.h"
#include "views/campaigns/parts/MessagePart.h"
#include "views/components/Chip.h"
#include "views/components/EnumLook.h"
#include "views/components/LoadingState.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

namespace punte {

static constexpr int checkedAfterMs = 150;
static constexpr int narrowMessagePage = 900;

MessagePage::MessagePage(ShellServices &services, QWidget *parent)
    : Page("campaign_message", services, parent)
    , m_draft(new MessageDraft(services.database(), services.changeFeed(), this))
    , m_audience(new MessageAudience(services.database(), services.changeFeed(), this))
    , m_first(new Reading(services.database(), this))
    , m_status(new Chip)
    , m_stack(new QStackedLayout(this))
    , m_body(new QWidget)
    , m_run(new RunStrip(services, *m_draft))
    , m_message(new MessageColumn(services, *m_draft, *m_audience))
    , m_preview(new PreviewColumn(*m_draft, *m_audience))
    , m_loading(new LoadingState)
    , m_error(new ErrorState)
    , m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("messagePage"));
    m_draft->setMayWrite(services.session().may("campaigns.write"));
    build();
    buildParts();
    makeActions();
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkedAfterMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &MessagePage::check);
    m_loading->waitFor(*m_draft);
    connect(m_error, &ErrorState::retryRequested, m_draft, &MessageDraft::load);
    connect(m_draft, &MessageDraft::changed, this, &MessagePage::showDraft);
    connect(m_draft, &MessageDraft::stateChanged, this, &Page::statusFiguresChanged);
    connect(m_draft, &MessageDraft::failed, this, [this](const AppError &error) {
        m_failure = error;
        showState();
    });
    connect(m_draft, &MessageDraft::refused, this, [this](const AppError &error) { shell().showError([] { return tr("The message was not saved."); }, error); });
    connect(m_audience, &MessageAudience::changed, this, [this] {
        m_unread = m_unread && !m_audience->isLoaded();
        m_checkTimer.start();
        showDraft();
    });
    connect(m_audience, &MessageAudience::failed, this, [this](const AppError &error) {
        m_unread = true;
        if (error.kind == ErrorKind::Denied && m_ownWho)
            return m_ownWho->showDenied(); // reads the text and no people
        shell().showError([] { return tr("Who gets the message could not be read."); }, error);
    });
    connect(m_message, &MessageColumn::languageChanged, m_preview, &PreviewColumn::showLanguage);
    connect(m_message, &MessageColumn::peopleWanted, this, [this](const QList<qsizetype> &people, const QByteArray &field) {
        const MessageField *known = findMessageField(QString::fromLatin1(field));
        m_preview->narrow(people, known ? known->titleText() : QString::fromLatin1(field));
    });
    retranslate();
}

void MessagePage::build()
{
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    column->addWidget(m_run);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(theme.px(10));
    column->addLayout(m_columns, 1);
    m_who = new QWidget;
    auto *who = new QVBoxLayout(m_who);
    who->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(m_who);
    m_columns->addWidget(m_message, 1);
    m_columns->addWidget(m_preview);
    m_empty->setIcon(QStringLiteral("mail-send"));
    for (QWidget *each : {m_body, static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(each);
    m_stack->setCurrentWidget(m_loading);
    m_status->setObjectName(QStringLiteral("messageStatus"));
}

// Other rooms bring what stands beside the message; where none brings the audience, the page counts it itself.
void MessagePage::buildParts()
{
    const auto embed = [this](const QByteArray &kind, QLayout *place) {
        for (const RecordTabInfo &info : RecordTabRegistry::instance().tabs(kind)) {
            if (!info.permission.isEmpty() && !shell().session().may(info.permission))
                continue;
            RecordTab *part = info.create(shell(), this);
            place->addWidget(part);
            m_parts.append(part);
            connect(part, &RecordTab::readyChanged, this, &Page::readyChanged);
            if (auto *message = qobject_cast<MessagePart *>(part)) {
                connect(message, &MessagePart::recipientChosen, m_preview, &PreviewColumn::showContact);
                connect(message, &MessagePart::audienceChanged, this, [this] {
                    m_draft->load();
                    m_audience->load();
                });
            }
        }
    };
    embed("campaign_message:who", m_who->layout());
    if (m_who->layout()->isEmpty())
        m_who->layout()->addWidget(m_ownWho = new WhoColumn(*m_audience));
    embed("campaign_message:test", m_message->partsLayout());
}

void MessagePage::makeActions()
{
    m_test = shell().addAction({.id = "campaign.testMessage", .context = "MessagePage", .text = QT_TRANSLATE_NOOP("MessagePage", "Test to me\u2026"),
                                   .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .icon = "mail-message", .inPalette = false}, this);
    m_launch = shell().addAction({.id = "campaign.sendMessage", .context = "MessagePage", .text = QT_TRANSLATE_NOOP("MessagePage", "Send\u2026"),
                                     .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .icon = "mail-send", .shortcut = Qt::CTRL | Qt::Key_Return, .inPalette = false}, this);
    for (QAction *each : {m_test, m_launch}) // until there is a message
        each->setEnabled(false);
    connect(m_test, &QAction::triggered, this, &MessagePage::askTest);
    connect(m_launch, &QAction::triggered, this, &MessagePage::askLaunch);
}

QAction *MessagePage::primaryAction() { return shell().session().may("campaigns.write") ? m_launch : nullptr; }

QWidget *MessagePage::topBarWidget() { return m_status; }

void MessagePage::activate()
{
    if (m_draft->campaign().isNull() && !m_none)
        openFirst();
}

void MessagePage::deactivate()
{
    if (m_draft->isDirty())
        m_draft->save();
}

void MessagePage::openFirst()
{
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/find_first_campaign", {})};
    m_first->ask(request, [this](const BatchResult &result) {
        if (result && !result->first().rows.isEmpty())
            return openRecord("campaign_message", result->first().value(0, u"id").toUuid());
        m_none = bool(result);
        if (!result)
            m_failure = result.error();
        showState();
        Q_EMIT readyChanged();
    });
}

void MessagePage::openRecord(const QByteArray &, const QUuid &id)
{
    m_first->drop();
    m_none = false;
    m_unread = false;
    m_failure.reset();
    m_audienceKey.clear();
    m_draft->setCampaign(id);
    m_audience->setCampaign(id);
    for (RecordTab *part : std::as_const(m_parts))
        part->setRecord(id);
    showState();
    Q_EMIT placeChanged();
}

bool MessagePage::isReady() const
{
    if (m_first->isRunning() || m_draft->isLoading() || m_audience->isLoading() || m_checkTimer.isActive())
        return false;
    for (const RecordTab *part : m_parts)
        if (!part->isReady())
            return false;
    return m_none || m_failure || (m_draft->isLoaded() && (m_draft->isMissing() || m_audience->isLoaded() || m_unread));
}

QJsonObject MessagePage::saveState() const
{
    return {{QStringLiteral("campaign"), m_draft->campaign().toString(QUuid::WithoutBraces)}};
}

void MessagePage::restoreState(const QJsonObject &state)
{
    if (const QUuid campaign = QUuid::fromString(state.value(QStringLiteral("campaign")).toString()); !campaign.isNull() && m_draft->campaign().isNull())
        openRecord("campaign_message", campaign);
}

void MessagePage::showDraft()
{
    showState();
    if (!m_draft->isLoaded() || m_draft->isMissing())
        return;
    m_failure.reset();
    if (m_audienceKey.isEmpty()) {
        m_audienceKey = m_draft->audienceKey();
    } else if (m_audienceKey != m_draft->audienceKey()) {
        m_audienceKey = m_draft->audienceKey();
        m_audience->load();
    }
    const EnumLook look = EnumLooks::look("campaign_status", m_draft->status());
    m_status->setSpec({Enums::recordText("campaign_status", m_draft->status()), look.role, look.icon});
    const bool may = shell().session().may("campaigns.write");
    m_launch->setEnabled(m_draft->isWritable());
    m_launch->setText(m_audience->isLoaded() && m_audience->inside() > 0 ? tr("Send to %1\u2026").arg(NumberFormat::integer(m_audience->inside())) : tr("Send\u2026"));
    m_launch->setToolTip(plainToolTip(!may ? tr("Your role may not send campaigns.") : m_draft->isOpen() ? tr("Asks once more and cannot be undone") : tr("It is on its way already.")));
    m_test->setEnabled(may);
    m_checkTimer.start();
    Q_EMIT statusFiguresChanged();
    Q_EMIT placeChanged();
}

void MessagePage::showState()
{
    QWidget *wanted = m_body;
    if (m_none) {
        m_empty->setTitle(tr("No campaigns yet"));
        m_empty->setFact(tr("A message belongs to a campaign."));
        wanted = m_empty;
    } else if (m_failure && !m_draft->isLoaded()) {
        m_error->setError(*m_failure);
        wanted = m_error;
    } else if (!m_draft->isLoaded()) {
        wanted = m_loading;
    } else if (m_draft->isMissing()) {
        m_empty->setTitle(tr("This campaign is not there any more"));
        m_empty->setFact(tr("Somebody deleted it, or your role does not show it to you."));
        wanted = m_empty;
    }
    if (m_stack->currentWidget() != wanted)
        showInPlaceOf(*m_body, wanted, *m_stack);
    Q_EMIT readyChanged();
}

void MessagePage::check()
{
    if (m_draft->isLoaded() && !m_draft->isMissing())
        m_message->showCheck(checkLaunch(*m_draft, *m_audience, Clock::today()));
    Q_EMIT readyChanged();
}

QList<StatusFigure> MessagePage::statusFigures() const
{
    if (!m_draft->isLoaded() || m_draft->isMissing())
        return {};
    QList<StatusFigure> all;
    if (m_draft->savedAt().isValid() && m_draft->state() == MessageDraft::State::Saved)
        all.append({tr("Draft saved"), m_draft->savedAt().time().toString(QStringLiteral("HH:mm:ss"))});
    if (m_audience->isLoaded())
        all.append({tr("Audience"), MessageWords::counts(*m_audience)});
    if (m_draft->isWritable())
        all.append({QString(), tr("Sending asks once more and cannot be undone")});
    return all;
}

QList<KeyHint> MessagePage::keyHints() const
{
    return {{{QStringLiteral("Alt"), QStringLiteral("\u2193")}, tr("next recipient")}, {{QStringLiteral("Ctrl"), QStringLiteral("Enter")}, tr("send")}};
}

void MessagePage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        m_preview->step(event->key() == Qt::Key_Down ? 1 : -1);
        return event->accept();
    }
    Page::keyPressEvent(event);
}

void MessagePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// A narrow window gives its room to the text: who gets it is counted in the status bar.
void MessagePage::arrange()
{
    const Theme &theme = Theme::instance();
    m_who->setVisible(width() >= theme.px(narrowMessagePage));
    m_who->setFixedWidth(std::clamp(width() * 26 / 100, theme.px(230), theme.px(330)));
    m_preview->setFixedWidth(std::clamp(width() * 30 / 100, theme.px(250), theme.px(380)));
}

void MessagePage::retranslate()
{
    m_message->retranslate();
    m_preview->retranslate();
    m_run->retranslate();
    if (m_ownWho)
        m_ownWho->retranslate();
    for (RecordTab *part : std::as_const(m_parts))
        part->retranslate();
    m_status->setAccessibleName(tr("State of the campaign"));
    m_test->setToolTip(plainToolTip(tr("Writes the message as it is shown at the right, to your own address")));
    showDraft();
}

} // namespace punte
