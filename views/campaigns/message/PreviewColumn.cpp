// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/PreviewColumn.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/campaigns/message/StillText.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/EnumLook.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace punte {

PreviewColumn::PreviewColumn(MessageDraft &draft, MessageAudience &audience, QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent)
    , m_draft(draft)
    , m_audience(audience)
    , m_previous(Buttons::icon(QStringLiteral("arrow-up"), QString()))
    , m_next(Buttons::icon(QStringLiteral("arrow-down"), QString()))
    , m_place(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_people(new QComboBox)
    , m_everybody(Buttons::icon(QStringLiteral("edit-clear"), QString()))
    , m_language(new Chip)
    , m_state(new Chip)
    , m_in(new Chip)
    , m_variant(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_form(new SegmentedSwitch)
    , m_sheet(new QFrame)
    , m_to(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_subject(new PlainLabel(QString(), FontRole::BodyMedium))
    , m_text(new StillText)
    , m_problem(new PlainLabel(QString(), FontRole::Body, Token::Danger))
    , m_why(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_last(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    setObjectName(QStringLiteral("previewColumn"));
    const Theme &theme = Theme::instance();
    m_previous->setObjectName(QStringLiteral("previousRecipient"));
    m_next->setObjectName(QStringLiteral("nextRecipient"));
    m_place->setObjectName(QStringLiteral("recipientPlace"));
    m_people->setObjectName(QStringLiteral("recipientCombo"));
    m_everybody->setObjectName(QStringLiteral("everybodyButton"));
    m_form->setObjectName(QStringLiteral("previewForm"));
    m_text->setObjectName(QStringLiteral("previewText"));
    m_subject->setObjectName(QStringLiteral("previewSubject"));
    m_to->setObjectName(QStringLiteral("previewTo"));
    m_problem->setObjectName(QStringLiteral("previewProblem"));
    m_why->setObjectName(QStringLiteral("previewWhy"));
    addHeadWidget(m_previous);
    addHeadWidget(m_next);
    addHeadWidget(m_place);
    m_people->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *pick = new QHBoxLayout;
    pick->addWidget(m_people, 1);
    pick->addWidget(m_everybody);
    content()->addLayout(pick);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme.px(6));
    for (QWidget *each : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_in), static_cast<QWidget *>(m_variant)})
        chips->addWidget(each);
    chips->addStretch();
    content()->addLayout(chips);
    m_form->addSegment(QString());
    m_form->addSegment(QString());
    m_form->setCurrentIndex(0);
    content()->addWidget(m_form, 0, Qt::AlignLeft);
    static_cast<QFrame *>(m_sheet)->setFrameShape(QFrame::StyledPanel);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    m_subject->setWordWrap(true);
    m_problem->setWordWrap(true);
    sheet->addWidget(m_to);
    sheet->addWidget(m_subject);
    sheet->addWidget(m_problem);
    sheet->addWidget(m_text, 1);
    content()->addWidget(m_sheet, 1);
    m_why->setWordWrap(true);
    content()->addWidget(m_why);
    content()->addWidget(m_last);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_everybody, &QToolButton::clicked, this, [this] { narrow({}, {}); });
    connect(m_form, &SegmentedSwitch::currentChanged, this, &PreviewColumn::showPerson);
    connect(m_people, &QComboBox::activated, this, [this](int index) {
        m_index = index;
        showPerson();
    });
    connect(&m_audience, &MessageAudience::changed, this, &PreviewColumn::showPeople);
    connect(&m_draft, &MessageDraft::changed, this, &PreviewColumn::showPerson);
    connect(&Theme::instance(), &Theme::changed, this, &PreviewColumn::showPerson);
    retranslate();
}

const MessagePerson *PreviewColumn::person() const
{
    const qsizetype place = placeOf(m_index);
    return place >= 0 && place < m_audience.people().size() ? &m_audience.people().at(place) : nullptr;
}

Result<RenderedMessage> PreviewColumn::rendered() const
{
    const MessagePerson *who = person();
    if (!who)
        return std::unexpected(toldError(ErrorKind::Invalid, [] { return tr("Nobody gets this message as things stand."); }));
    const int variant = variantOf(m_draft, *who);
    const QDate today = Clock::now().toTimeZone(m_draft.zone().isValid() ? m_draft.zone() : QTimeZone::systemTimeZone()).date();
    return m_draft.variants().at(variant).render(who->recipient, m_draft.sender(), today, variant, who->channel);
}

void PreviewColumn::step(int by)
{
    const int next = m_index + by;
    if (next < 0 || next >= count())
        return;
    m_index = next;
    showPerson();
}

void PreviewColumn::narrow(const QList<qsizetype> &people, const QString &what)
{
    m_narrow = people;
    m_narrowedTo = people.isEmpty() ? QString() : what;
    m_index = 0;
    m_contact = {};
    showPeople();
}

void PreviewColumn::showContact(const QUuid &contact)
{
    for (int i = 0; i < m_audience.people().size(); ++i) {
        if (m_audience.people().at(i).contact != contact)
            continue;
        m_narrow.clear();
        m_index = i;
        m_contact = contact;
        return showPeople();
    }
}

void PreviewColumn::showLanguage(MessageLanguage language)
{
    const auto languageOf = [this](const MessagePerson &who) { return who.recipient.language.value_or(m_draft.sender().language); };
    if (const MessagePerson *now = person(); !now || languageOf(*now) == language)
        return;
    for (int i = 0; i < count(); ++i) {
        if (languageOf(m_audience.people().at(placeOf(i))) != language)
            continue;
        m_index = i;
        return showPerson();
    }
}

// The one who was shown stays in front when others come and go.
void PreviewColumn::showPeople()
{
    QStringList names;
    if (!m_narrow.isEmpty() && m_narrow.last() >= m_audience.people().size())
        m_narrow.clear();
    for (int i = 0; i < count(); ++i) {
        const MessagePerson &who = m_audience.people().at(placeOf(i));
        names << (who.company.isEmpty() ? who.name : QStringLiteral("%1 \u2013 %2").arg(who.name, who.company));
        if (who.contact == m_contact)
            m_index = i;
    }
    m_index = std::clamp(m_index, 0, std::max(0, count() - 1));
    const QSignalBlocker blocked(m_people);
    m_people->clear();
    m_people->addItems(names);
    m_everybody->setVisible(!m_narrow.isEmpty());
    m_everybody->setToolTip(plainToolTip(tr("Only who lacks %1 is shown. Show everybody again").arg(m_narrowedTo)));
    showPerson();
}

void PreviewColumn::showPerson()
{
    const MessagePerson *who = person();
    const QSignalBlocker blocked(m_people);
    m_people->setCurrentIndex(who ? m_index : -1);
    m_people->setEnabled(who);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < count());
    m_place->setText(who ? tr("%1 of %2").arg(NumberFormat::integer(m_index + 1), NumberFormat::integer(m_narrow.isEmpty() ? std::max(count(), m_audience.inside()) : count())) : QString());
    for (QWidget *each : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_in)})
        each->setVisible(who);
    const Result<RenderedMessage> message = rendered();
    m_problem->setVisible(!message);
    m_problem->setText(message ? QString() : message.error().what);
    m_text->setVisible(bool(message));
    m_subject->setVisible(message && !message->subject.isEmpty());
    m_form->setVisible(message && !message->html.isEmpty());
    if (message) {
        m_subject->setText(message->subject);
        const bool plain = m_form->currentIndex() == 1 || message->html.isEmpty();
        m_text->document()->setDefaultFont(Theme::instance().font(FontRole::Body));
        if (plain)
            m_text->setPlainText(message->plain);
        else
            m_text->showLetter(message->html);
    }
    m_to->setVisible(who);
    m_why->setVisible(who);
    m_last->setVisible(who);
    m_variant->setVisible(who && !who->variant.isEmpty());
    if (!who)
        return;
    m_contact = who->contact;
    m_to->setText(tr("to %1").arg(who->channel == MessageChannel::Sms ? who->recipient.phone : who->recipient.email));
    m_language->setSpec({MessageWords::languageName(m_draft.variants().first().languageFor(who->recipient, m_draft.sender())), Semantic::Neutral, {}});
    const EnumLook look = EnumLooks::look("company_status", who->companyStatus);
    m_state->setSpec({Enums::recordText("company_status", who->companyStatus), look.role, look.icon});
    m_state->setVisible(!who->companyStatus.isEmpty());
    m_in->setSpec({tr("In"), Semantic::Positive, QStringLiteral("checkmark")});
    m_variant->setText(tr("variant %1").arg(who->variant));
    m_why->setText(tr("Why: %1").arg(MessageWords::whyIn(*who)));
    m_last->setText(who->lastMessage.isValid() ? tr("Last message %1").arg(DateFormat::relativeInstant(who->lastMessage, Clock::now())) : tr("No message before this one"));
    Q_EMIT shown(who->contact);
}

void PreviewColumn::retranslate()
{
    setTitle(tr("As each one gets it"));
    Buttons::setName(m_previous, tr("Previous (Alt+Up)"));
    Buttons::setName(m_next, tr("Next (Alt+Down)"));
    Buttons::setName(m_everybody, tr("Show everybody again"));
    m_people->setAccessibleName(tr("Who gets it"));
    m_form->setAccessibleName(tr("Form of the preview"));
    m_form->setSegmentText(0, tr("Letter"));
    m_form->setSegmentText(1, tr("Plain text"));
    m_text->setAccessibleName(tr("Message as it is sent"));
    showPeople();
}

} // namespace punte
