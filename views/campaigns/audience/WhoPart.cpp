// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/WhoPart.h"

#include "models/campaigns/audience/SegmentText.h"
#include "models/campaigns/audience/SegmentValues.h"
#include "models/db/Session.h"
#include "models/records/Enums.h"
#include "models/records/Permissions.h"
#include "views/campaigns/audience/AudienceBar.h"
#include "views/campaigns/audience/ConditionChips.h"
#include "views/campaigns/audience/SegmentsPopup.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"

#include <QScrollArea>

namespace punte {

WhoPart::WhoPart(ShellServices &shell, bool besideMessage, QWidget *parent)
    : MessagePart(parent)
    , m_shell(shell)
    , m_besideMessage(besideMessage)
    , m_audience(new CampaignAudience(shell.database(), shell.changeFeed(), this))
    , m_count(new AudienceCount(shell.database(), shell.changeFeed(), this))
    , m_values(new SegmentValues(shell.database(), this))
    , m_card(new PanelFrame(QStringLiteral("\u2013")))
    , m_people(new AudiencePeople(shell, *m_audience, this))
    , m_chips(new ConditionChips(*m_values, ConditionChips::Join::And))
    , m_segments(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("view-filter")))
    , m_discard(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("edit-undo")))
    , m_right(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_figures(new QWidget)
    , m_number(new PlainLabel(QString(), FontRole::Hero))
    , m_numberWords(new PlainLabel(QString(), FontRole::Body, Token::Text1))
    , m_of(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_bar(new AudienceBar)
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState)
    , m_loading(new LoadingState)
    , m_failed(new ErrorState)
    , m_foot(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    build();
    connectParts();
    WhoPart::retranslate();
}

void WhoPart::connectParts()
{
    connect(m_audience, &CampaignAudience::changed, this, &WhoPart::showAudience);
    connect(m_audience, &CampaignAudience::failed, this, [this](const AppError &error) {
        m_error = error;
        showCount();
        Q_EMIT readyChanged();
    });
    connect(m_count, &AudienceCount::changed, this, [this] {
        if (m_count->figures() && !m_count->isStale())
            refreshPeople();
        showProblem();
        showCount();
        Q_EMIT readyChanged();
    });
    connect(m_chips, &ConditionChips::edited, this, &WhoPart::take);
    connect(m_segments, &QPushButton::clicked, this, &WhoPart::openSegments);
    connect(m_discard, &QPushButton::clicked, this, &WhoPart::discard);
    connect(m_failed, &ErrorState::retryRequested, this, [this] {
        if (m_error)
            m_audience->load();
        else
            m_count->again();
    });
    connect(m_people, &AudiencePeople::closed, this, &WhoPart::closePeople);
    connect(m_people, &AudiencePeople::changed, this, &WhoPart::readyChanged);
    connect(m_people, &AudiencePeople::personActivated, this, &WhoPart::openPerson);
    connect(m_people, &AudiencePeople::personMoved, this, [this] {
        m_count->again();
        Q_EMIT audienceChanged();
    });
}

void WhoPart::setRecord(const QUuid &id)
{
    if (id != m_audience->campaign()) {
        m_draft.reset();
        m_refusal.reset();
        m_again = false;
        m_wantsPeople = true;
        m_people->clear();
        m_count->clear();
    }
    m_audience->setCampaign(id);
    m_values->need();
}

bool WhoPart::isReady() const { return m_audience->campaign().isNull() || !(m_audience->isLoading() || m_count->isRunning() || m_people->isLoading() || m_saving); }

bool WhoPart::mayWrite() const { return m_audience->isThere() && !m_audience->isFixed() && Permissions(m_shell.session()).explanation("campaigns.write", m_audience->ownerId()).isEmpty(); }

void WhoPart::showAudience()
{
    if (m_audience->isLoaded())
        m_error.reset();
    if (m_draft && *m_draft == m_audience->criteria()) {
        m_draft.reset();
        m_refusal.reset();
    }
    m_chips->setConditions(SegmentConditions::of(criteria()));
    m_chips->setWritable(mayWrite());
    m_people->setWritable(mayWrite());
    showRight();
    showProblem();
    if (m_audience->isThere()) {
        m_count->count(m_audience->campaign(), criteria());
        if (std::exchange(m_again, false) && m_draft)
            save();
    }
    showCount();
    Q_EMIT readyChanged();
}

// Why nothing can be changed here, if so.
void WhoPart::showRight()
{
    const QString why = Permissions(m_shell.session()).explanation("campaigns.write", m_audience->ownerId());
    QString text;
    if (m_audience->isThere() && !why.isEmpty())
        text = tr("You may look at who gets the message, not change it.");
    else if (m_audience->isThere() && m_audience->isFixed())
        text = tr("The audience is fixed: the campaign is %1.").arg(Enums::recordText("campaign_status", m_audience->status()).toLower());
    m_right->setText(text);
    m_right->setVisible(!text.isEmpty());
    m_empty->setFact(mayWrite() ? tr("Add a condition: everybody for whom it holds is meant.") : tr("No conditions say who gets the message."));
}

void WhoPart::showProblem()
{
    std::optional<AudienceCommands::Refusal> refusal = m_refusal;
    if (!refusal && m_count->error())
        refusal = AudienceCommands::refusalOf(*m_count->error()); // a draft may hold what an older or newer program wrote
    m_chips->setProblem(refusal ? SegmentConditions::indexOfPlace(m_chips->conditions(), refusal->place) : -1, refusal ? SegmentText::problem(refusal->problem) : QString());
    m_discard->setVisible(m_draft && m_refusal);
}

void WhoPart::take(const QList<SegmentCondition> &conditions) { takeCriteria(SegmentConditions::toCriteria(conditions)); }

void WhoPart::takeCriteria(const QJsonObject &criteria)
{
    if (!mayWrite())
        return;
    m_draft = criteria;
    m_refusal.reset();
    m_chips->setConditions(SegmentConditions::of(criteria));
    showProblem();
    m_count->count(m_audience->campaign(), criteria);
    if (m_saving)
        m_again = true; // with the version that the save on its way makes
    else
        save();
    showCount();
}

void WhoPart::save()
{
    if (!m_draft || m_saving)
        return;
    if (*m_draft == m_audience->criteria()) {
        m_draft.reset();
        return showProblem();
    }
    m_saving = true;
    AudienceCommands::write(m_shell.database(), this, m_audience->target(), *m_draft, [this, sent = *m_draft, campaign = m_audience->campaign()](const Result<QUuid> &action) {
        m_saving = false;
        if (campaign == m_audience->campaign())
            finishSave(action, sent);
        Q_EMIT readyChanged();
    });
}

void WhoPart::finishSave(const Result<QUuid> &action, const QJsonObject &criteria)
{
    if (action) {
        m_shell.showToast([] { return tr("Audience saved"); }, *action);
        m_audience->load();
        Q_EMIT audienceChanged();
        return;
    }
    if (const std::optional<AudienceCommands::Refusal> refusal = AudienceCommands::refusalOf(action.error())) {
        if (m_draft == criteria)
            m_refusal = refusal;
        else
            save(); // edited meanwhile: the new one is asked about
        m_again = false;
        showProblem();
        return showCount();
    }
    // Somebody else was faster, or the right is gone: what stands in the database is shown.
    m_shell.showError([] { return tr("The audience was not saved."); }, action.error());
    m_draft.reset();
    m_again = false;
    m_audience->load();
}

void WhoPart::discard()
{
    m_draft.reset();
    m_refusal.reset();
    showAudience();
    m_chips->firstStop()->setFocus(Qt::OtherFocusReason);
}

void WhoPart::openPart(const AudiencePeople::Part &part, bool keyboard)
{
    m_wantsPeople = !keyboard;
    m_people->open(part, criteria(), partTitle(part), partCount(part));
    layOut();
    if (keyboard)
        m_people->focusList();
}

// After a count: the list that stands there is of the same people again.
void WhoPart::refreshPeople()
{
    if (m_people->isOpen())
        m_people->open(m_people->part(), criteria(), partTitle(m_people->part()), partCount(m_people->part()));
    else if (m_wide && m_wantsPeople)
        openPart({}, false);
}

void WhoPart::closePeople()
{
    const AudiencePeople::Part part = m_people->part();
    m_wantsPeople = true;
    m_people->clear();
    layOut();
    if (m_wide && m_count->figures())
        openPart({}, false);
    const QString name = part.reason.isEmpty() ? part.ground.isEmpty() ? QStringLiteral("allPeople") : QStringLiteral("part-") + part.ground : QStringLiteral("part-") + part.reason;
    if (auto *row = findChild<AudienceRow *>(name))
        row->setFocus(Qt::OtherFocusReason);
}

void WhoPart::openPerson(const QUuid &contact)
{
    if (m_besideMessage)
        Q_EMIT recipientChosen(contact);
    else
        m_shell.openRecord("contact", contact);
}

void WhoPart::openSegments()
{
    if (m_popup || !m_audience->isThere())
        return;
    const bool write = m_shell.session().may("campaigns.write");
    m_popup = new SegmentsPopup(m_shell, *m_audience, *m_values, criteria(), {.use = mayWrite(), .write = write}, m_segments);
    connect(m_popup, &SegmentsPopup::chosen, this, &WhoPart::takeCriteria);
    m_popup->popup();
}

void WhoPart::focusFirst()
{
    QWidget *first = m_chips->firstStop();
    (first->isVisible() ? first : m_segments)->setFocus(Qt::OtherFocusReason);
}

QList<KeyHint> WhoPart::keyHints() const
{
    return {{{QStringLiteral("Enter")}, tr("edit")}, {{QStringLiteral("Del")}, tr("remove")}};
}

} // namespace punte
