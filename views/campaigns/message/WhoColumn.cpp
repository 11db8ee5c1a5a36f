// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/WhoColumn.h"

#include "models/core/NumberFormat.h"
#include "views/campaigns/message/MessageWords.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace punte {

static constexpr int namesInWho = 5;

WhoColumn::WhoColumn(MessageAudience &audience, QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent)
    , m_audience(audience)
    , m_number(new PlainLabel(QString(), FontRole::Hero))
    , m_of(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    setObjectName(QStringLiteral("whoColumn"));
    setContentPadding(0);
    const Theme &theme = Theme::instance();
    auto *body = new QWidget;
    m_lines = new QVBoxLayout(body);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    m_number->setObjectName(QStringLiteral("whoNumber"));
    m_of->setWordWrap(true);
    head->addWidget(m_number);
    head->addWidget(m_of);
    content()->addLayout(head);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
    connect(&m_audience, &MessageAudience::changed, this, &WhoColumn::show);
    retranslate();
}

void WhoColumn::addHeading(const QString &text)
{
    auto *label = new PlainLabel(text, FontRole::CaptionStrong, Token::Text2);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::AlternateBase);
    label->setContentsMargins(Theme::instance().px(12), Theme::instance().px(5), Theme::instance().px(12), Theme::instance().px(5));
    m_lines->addWidget(label);
}

void WhoColumn::addLine(const QString &text, const QString &number)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Theme::instance().px(12), Theme::instance().px(5), Theme::instance().px(12), Theme::instance().px(5));
    auto *words = new PlainLabel(text);
    row->addWidget(words, 1);
    auto *count = new PlainLabel(number, FontRole::PanelTitle);
    count->setTabular(true);
    row->addWidget(count);
    m_lines->addWidget(line);
}

void WhoColumn::show()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_audience.isLoaded()) {
        m_number->setText(QStringLiteral("\u2013"));
        m_of->setText(m_denied ? tr("Your role does not show you all people: who gets the message is seen by those who send it.") : QString());
        return;
    }
    m_number->setText(tr("%1 will get it").arg(NumberFormat::integer(m_audience.inside())));
    m_of->setText(tr("of %1 in the audience").arg(NumberFormat::integer(m_audience.members())));
    addHeading(tr("In: %1").arg(NumberFormat::integer(m_audience.inside())));
    for (const MessageAudience::Count &each : m_audience.grounds())
        addLine(MessageWords::ground(each.code), NumberFormat::integer(each.count));
    addHeading(tr("Out: %1").arg(NumberFormat::integer(m_audience.outside())));
    for (const MessageAudience::Count &each : m_audience.reasons())
        addLine(MessageWords::reason(each.code), NumberFormat::integer(each.count));
    if (!m_audience.people().isEmpty())
        addHeading(tr("The first by name"));
    for (const MessagePerson &who : m_audience.people().mid(0, namesInWho))
        addLine(who.company.isEmpty() ? who.name : QStringLiteral("%1 \u2013 %2").arg(who.name, who.company),
            who.recipient.language ? QString::fromLatin1(messageLanguageCode(*who.recipient.language)).toUpper() : QString());
    auto *note = new PlainLabel(tr("Checked again at the moment of sending. The database refuses those who opted out, whatever this page says."), FontRole::Secondary, Token::Text3);
    note->setWordWrap(true);
    note->setContentsMargins(Theme::instance().px(12), Theme::instance().px(10), Theme::instance().px(12), Theme::instance().px(10));
    m_lines->addWidget(note);
    m_lines->addStretch();
}

void WhoColumn::showDenied()
{
    m_denied = true;
    show();
}

void WhoColumn::retranslate()
{
    setTitle(tr("Who"));
    show();
}

} // namespace punte
