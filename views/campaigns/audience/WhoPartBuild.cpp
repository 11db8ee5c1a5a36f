// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/WhoPart.h"

#include "models/campaigns/audience/AudienceWords.h"
#include "models/campaigns/audience/SegmentValues.h"
#include "models/core/CountedText.h"
#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "views/campaigns/audience/AudienceBar.h"
#include "views/campaigns/audience/ConditionChips.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/theme/Icons.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace punte {

static constexpr int cardWidth = 420;
static constexpr int leastPeopleWidth = 320;

void WhoPart::build()
{
    const Theme &theme = Theme::instance();
    const int pad = theme.px(12);
    setObjectName(QStringLiteral("whoPart"));
    m_card->setObjectName(QStringLiteral("whoCard"));
    m_segments->setObjectName(QStringLiteral("savedSegments"));
    m_discard->setObjectName(QStringLiteral("discardConditions"));
    m_right->setObjectName(QStringLiteral("whoRight"));
    m_number->setObjectName(QStringLiteral("whoNumber"));
    m_of->setObjectName(QStringLiteral("whoOf"));
    m_foot->setObjectName(QStringLiteral("whoFoot"));
    m_empty->setObjectName(QStringLiteral("whoEmpty"));
    m_card->setContentPadding(0);
    m_card->addHeadWidget(m_segments);
    buildFigures();
    buildBody();
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(pad, theme.px(8), pad, pad);
    m_card->content()->addWidget(m_foot);
    m_loading->setCompact();
    m_loading->waitFor(*m_audience);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, m_besideMessage ? 0 : pad, 0, 0);
    row->setSpacing(pad);
    row->addWidget(m_card);
    row->addWidget(m_people, 1);
    row->addStretch(0); // alone, the card stays at the left
    m_people->hide();
}

QWidget *WhoPart::conditionsBox()
{
    const Theme &theme = Theme::instance();
    const int pad = theme.px(12);
    auto *conditions = new QWidget;
    auto *column = new QVBoxLayout(conditions);
    column->setContentsMargins(pad, theme.px(8), pad, pad);
    column->setSpacing(theme.px(6));
    column->addWidget(m_chips);
    column->addWidget(m_discard, 0, Qt::AlignLeft);
    column->addWidget(m_right);
    m_right->setWordWrap(true);
    m_discard->hide();
    return conditions;
}

void WhoPart::buildFigures()
{
    const Theme &theme = Theme::instance();
    const int pad = theme.px(12);
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(pad, theme.px(8), pad, pad);
    figures->setSpacing(theme.px(8));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(m_number);
    line->addWidget(m_numberWords);
    line->addStretch(1);
    line->addWidget(m_of);
    figures->addLayout(line);
    figures->addWidget(m_bar);
}

void WhoPart::buildBody()
{
    auto *body = new QWidget;
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 0, 0);
    bodyColumn->setSpacing(0);
    for (QWidget *each : {conditionsBox(), m_figures, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_failed)})
        bodyColumn->addWidget(each);
    bodyColumn->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_card->content()->addWidget(m_scroll);
}

void WhoPart::layOut()
{
    const Theme &theme = Theme::instance();
    m_wide = width() >= theme.px(cardWidth + leastPeopleWidth);
    m_card->setMaximumWidth(m_wide ? theme.px(cardWidth) : QWIDGETSIZE_MAX);
    m_card->setMinimumWidth(m_wide ? theme.px(cardWidth) : 0);
    m_people->setBackShown(!m_wide);
    const bool people = m_people->isOpen() && m_count->figures().has_value();
    m_people->setVisible(people && (m_wide || !m_wantsPeople));
    m_card->setVisible(m_wide || !m_people->isVisibleTo(this));
}

void WhoPart::resizeEvent(QResizeEvent *event)
{
    MessagePart::resizeEvent(event);
    layOut();
    if (m_wide && m_wantsPeople && m_count->figures() && !m_people->isOpen())
        openPart({}, false);
}

QString WhoPart::partTitle(const AudiencePeople::Part &part) const
{
    if (!part.ground.isEmpty())
        return AudienceWords::ground(part.ground);
    return part.reason.isEmpty() ? tr("Get the message") : AudienceWords::reason(part.reason, m_audience->limit(), m_audience->limitDays());
}

qint64 WhoPart::partCount(const AudiencePeople::Part &part) const
{
    if (!m_count->figures())
        return 0;
    if (!part.reason.isEmpty())
        return m_count->figures()->countOf(part.reason);
    if (part.ground.isEmpty())
        return m_count->figures()->in;
    for (const AudienceFigures::Part &each : m_count->figures()->grounds)
        if (each.code == part.ground)
            return each.count;
    return 0;
}

void WhoPart::fillRows(const AudienceFigures &figures, bool stale)
{
    const QWidget *focus = m_rows ? m_rows->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [this, column, stale](const QString &name, const AudienceRow::Content &content) {
        auto *row = new AudienceRow(content);
        row->setObjectName(name);
        row->setStale(stale);
        column->addWidget(row);
        return row;
    };
    const auto addPart = [this, &add](const AudiencePeople::Part &part, const ReasonLook &look, qint64 count) {
        AudienceRow *row = add(QStringLiteral("part-") + (part.reason.isEmpty() ? part.ground : part.reason),
            {QString::fromLatin1(look.icon), look.token, partTitle(part), {}, NumberFormat::integer(count), true, false});
        connect(row, &AudienceRow::clicked, this, [this, part] { openPart(part, true); });
    };
    column->addWidget(new AudienceHeading(tr("In: %1").arg(NumberFormat::integer(figures.in))));
    for (const AudienceFigures::Part &each : figures.grounds)
        addPart({{}, each.code}, ReasonLook::of({}), each.count);
    column->addWidget(new AudienceHeading(tr("Out: %1").arg(NumberFormat::integer(figures.out))));
    for (const AudienceFigures::Part &each : figures.reasons)
        addPart({each.code, {}}, ReasonLook::of(each.code), each.count);
    if (figures.in > 0) {
        column->addWidget(new AudienceHeading(tr("The first of %1, by name").arg(NumberFormat::integer(figures.in))));
        for (const AudiencePerson &person : figures.sample) {
            AudienceRow *row = add(QStringLiteral("person-") + person.contact.toString(QUuid::WithoutBraces),
                {.title = person.name, .beside = person.company.isEmpty() ? QStringLiteral(" ") : person.company, .right = person.language.toUpper()});
            connect(row, &AudienceRow::clicked, this, [this, id = person.contact] { openPerson(id); });
        }
        AudienceRow *all = add(QStringLiteral("allPeople"), {.title = tr("All %1").arg(NumberFormat::integer(figures.in)), .beside = {}, .right = {}, .link = true});
        connect(all, &AudienceRow::clicked, this, [this] { openPart({}, true); });
    }
    auto *body = static_cast<QBoxLayout *>(m_scroll->widget()->layout());
    body->insertWidget(body->indexOf(m_figures) + 1, m_rows);
    for (QWidget *each : m_rows->findChildren<QWidget *>())
        if (!focused.isEmpty() && each->objectName() == focused)
            each->setFocus(Qt::OtherFocusReason);
}

void WhoPart::showCount()
{
    const bool empty = m_audience->isThere() && criteria().isEmpty();
    const bool stale = m_count->isStale() || m_refusal.has_value();
    const std::optional<AudienceFigures> &figures = m_count->figures();
    const bool refused = m_count->error() && AudienceCommands::refusalOf(*m_count->error());
    m_empty->setVisible(empty);
    m_loading->setVisible(!empty && !figures && !m_count->error() && !m_error && !m_refusal && m_audience->campaign() != QUuid());
    const std::optional<AppError> &error = m_error ? m_error : m_count->error();
    m_failed->setVisible(error && !figures && !refused);
    if (error && !refused)
        m_failed->setError(*error);
    m_figures->setVisible(figures.has_value());
    if (m_rows)
        m_rows->setVisible(figures.has_value());
    if (figures) {
        m_number->setText(NumberFormat::integer(figures->in));
        m_number->setToken(stale ? Token::Text3 : Token::Text1);
        m_numberWords->setText(m_audience->channel() == QLatin1String("both") ? tr("messages go out") : tr("will get it"));
        m_of->setText(m_count->isRunning() ? tr("counting\u2026") : countedText(tr("of %n in the segment", nullptr, int(figures->members)), figures->members));
        QList<AudienceBar::Part> parts{{Token::Accent, figures->in}};
        for (const AudienceFigures::Part &each : figures->reasons)
            parts.append({ReasonLook::of(each.code).token == Token::Text2 ? Token::Text3 : ReasonLook::of(each.code).token, each.count});
        m_bar->setParts(parts);
        m_bar->setStale(stale);
        m_bar->setAccessibleName(tr("%1 of %2 get the message").arg(NumberFormat::integer(figures->in), NumberFormat::integer(figures->in + figures->out)));
        fillRows(*figures, stale);
    }
    layOut();
}

void WhoPart::retranslate()
{
    m_card->setTitle(tr("Who"));
    m_segments->setText(tr("Saved segments"));
    m_discard->setText(tr("Back to what is saved"));
    m_empty->setIcon(QStringLiteral("group"));
    m_empty->setTitle(tr("Nobody yet"));
    m_empty->setFact(mayWrite() ? tr("Add a condition: everybody for whom it holds is meant.") : tr("No conditions say who gets the message."));
    m_foot->setText(tr("Checked again at the moment of sending. The database refuses those who opted out, whatever this page says."));
    m_chips->retranslate();
    m_people->retranslate();
    showRight();
    showProblem();
    showCount();
}

QList<Scene> WhoPart::scenes()
{
    return {{"people", [this] { openPart({m_count->figures() && !m_count->figures()->reasons.isEmpty() ? m_count->figures()->reasons.first().code : QString(), {}}, true); },
                [this] { closePeople(); }},
        {"condition", [this] { m_chips->editAt(0); },
            [this] {
                for (PopupFrame *popup : window()->findChildren<PopupFrame *>())
                    popup->closePopup();
            }},
        {"segments", [this] { openSegments(); },
            [this] {
                for (PopupFrame *popup : window()->findChildren<PopupFrame *>())
                    popup->closePopup();
            }}};
}

} // namespace punte
