// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/crediting/TouchPopup.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

namespace punte {

TouchPopup::TouchPopup(ShellServices &shell, const CreditTouch &touch, QWidget *anchor)
    : PopupFrame(anchor), m_shell(shell), m_touch(touch), m_title(new PlainLabel(QString(), FontRole::PanelTitle)), m_facts(new QGridLayout), m_ways(new QWidget)
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("touchPopup"));
    setMinimumWidth(theme.px(360));
    m_title->setObjectName(QStringLiteral("touchTitle"));
    m_title->setText(QStringLiteral("%1 \u00B7 %2").arg(Enums::recordText("touchpoint_type", QString::fromLatin1(touch.type)), DateFormat::shortInstant(touch.at)));
    m_facts->setHorizontalSpacing(theme.px(12));
    m_facts->setVerticalSpacing(theme.px(4));
    m_facts->setColumnStretch(1, 1);
    auto *row = new QHBoxLayout(m_ways);
    row->setContentsMargins(0, theme.px(6), 0, 0);
    row->setSpacing(theme.px(6));
    content()->addWidget(m_title);
    content()->addLayout(m_facts);
    content()->addWidget(m_ways);
    addWay("touchCampaign", tr("Open the campaign"), "campaign", touch.campaignId);
    m_shell.database().query(this, "campaigns/read_touch", {{QStringLiteral("id"), touch.id}}, [this](const BatchResult &result) {
        if (!result)
            return m_shell.showError([] { return tr("The origin of the touch could not be read."); }, result.error());
        showOrigin(TouchOrigin::read(result->first()));
    });
}

void TouchPopup::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    auto *text = new PlainLabel(value);
    text->setWordWrap(true);
    text->setMaximumLines(4);
    m_facts->addWidget(new PlainLabel(name, FontRole::Secondary, Token::Text2), row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

void TouchPopup::addWay(const char *name, const QString &text, const QByteArray &kind, const QUuid &id)
{
    if (id.isNull())
        return;
    QPushButton *way = Buttons::small(text);
    way->setObjectName(QLatin1String(name));
    m_ways->layout()->addWidget(way);
    connect(way, &QPushButton::clicked, this, [this, kind, id] {
        ShellServices &shell = m_shell; // the popup is gone by then
        closePopup();
        shell.openRecord(kind, id);
    });
}

void TouchPopup::addFacts(const TouchOrigin &origin)
{
    const auto moment = [](const QDateTime &at) { return at.isValid() ? DateFormat::shortInstant(at) : QString(); };
    if (origin.kind == "message") {
        addFact(tr("Message to"), origin.title);
        addFact(tr("Sent"), moment(origin.sentAt));
        addFact(tr("Delivered"), moment(origin.deliveredAt));
        addFact(tr("Clicked"), origin.clicks > 1 ? tr("%1, %n times", nullptr, origin.clicks).arg(moment(origin.clickedAt)) : moment(origin.clickedAt));
        addFact(tr("By machines"), origin.machineClicks > 0 ? tr("%n clicks that do not count", nullptr, origin.machineClicks) : QString());
        addFact(tr("Replied"), moment(origin.repliedAt));
    } else if (origin.kind == "talk") {
        addFact(tr("Subject"), origin.title);
        addFact(tr("Length"), origin.minutes > 0 ? DateFormat::minutes(origin.minutes) : QString());
        addFact(tr("What came of it"), origin.note);
        addFact(tr("Colleague"), origin.who);
    } else {
        addFact(tr("Event"), origin.title);
        addFact(tr("Source"), origin.source);
        addFact(tr("Its number there"), origin.eventId);
        addFact(tr("Address"), origin.url);
    }
}

void TouchPopup::showOrigin(const TouchOrigin &origin)
{
    m_loaded = true;
    if (origin.kind.isEmpty()) {
        addFact(tr("Origin"), tr("It is not there any more, or your role does not show it to you."));
    } else {
        addFacts(origin);
        addFact(tr("Person"), origin.contact);
        addFact(tr("Customer"), origin.company);
        addFact(tr("Campaign"), origin.campaign);
        if (!origin.contact.isEmpty())
            addWay("touchPerson", tr("Open the person"), "contact", origin.contactId);
        if (!origin.company.isEmpty() && !origin.companyId.isNull())
            addWay("touchCompany", tr("Open the customer"), "company", origin.companyId);
    }
    adjustSize();
    if (auto *first = m_ways->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace punte
