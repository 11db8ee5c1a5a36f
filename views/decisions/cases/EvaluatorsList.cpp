// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/EvaluatorsList.h"

#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/InitialsAvatar.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/ValueEditor.h"

#include <QApplication>
#include <QBoxLayout>

#include <algorithm>

namespace punte {

namespace {
constexpr int anonymousFrom = 3; // fewer scores can be told apart

void emptyRows(QBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // the button that was pressed may be in it
        }
        delete item;
    }
}

QString jobText(const QByteArray &job) { return Enums::recordText("team_role", QString::fromLatin1(job)); }

QString factsOf(const QByteArray &job, const QStringList &fields)
{
    QStringList facts{jobText(job)};
    facts += fields;
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" \u00B7 "));
}

/// A person: initials, name, what he does; a button at the right.
QWidget *personRow(const QString &name, const QString &facts, QWidget *button, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(8);
    line->addWidget(new InitialsAvatar(name, 20, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(name, FontRole::Body, Token::Text1, row));
    auto *second = new PlainLabel(facts, FontRole::Caption, Token::Text2, row);
    second->setVisible(!facts.isEmpty());
    words->addWidget(second);
    line->addLayout(words, 1);
    if (button)
        line->addWidget(button);
    return row;
}
}

EvaluatorsList::EvaluatorsList(FramingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_asked(new QVBoxLayout)
    , m_note(new PlainLabel(QString(), FontRole::Secondary, Token::Warning, this))
    , m_proposal(new QWidget(this))
    , m_proposalTitle(new PlainLabel(QString(), FontRole::SecondaryMedium, Token::Text2, this))
    , m_proposalWhy(new PlainLabel(QString(), FontRole::Caption, Token::Text3, this))
    , m_proposed(new QVBoxLayout)
    , m_inviteAll(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("list-add-user"), this))
    , m_add(Buttons::small(QString(), ButtonVariant::Link, {}, this))
{
    setObjectName(QStringLiteral("evaluatorsList"));
    m_note->setObjectName(QStringLiteral("anonymityNote"));
    m_inviteAll->setObjectName(QStringLiteral("inviteAllButton"));
    m_add->setObjectName(QStringLiteral("addEvaluatorButton"));
    m_note->setWordWrap(true);
    m_proposalWhy->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_asked->setSpacing(2);
    column->addLayout(m_asked);
    column->addWidget(m_note);
    auto *box = new QVBoxLayout(m_proposal);
    box->setContentsMargins(0, 6, 0, 0);
    box->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_proposalTitle, 1);
    head->addWidget(m_inviteAll);
    box->addLayout(head);
    box->addWidget(m_proposalWhy);
    m_proposed->setSpacing(2);
    box->addLayout(m_proposed);
    column->addWidget(m_proposal);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_inviteAll, &QPushButton::clicked, this, &EvaluatorsList::inviteAll);
    connect(m_add, &QPushButton::clicked, this, &EvaluatorsList::add);
    connect(&desk.choices(), &FrameChoices::changed, this, &EvaluatorsList::fill);
    retranslate();
}

void EvaluatorsList::setCase(const CaseFacts &facts)
{
    Q_UNUSED(facts)
    fill();
}

QList<Candidate> EvaluatorsList::others() const
{
    QList<Candidate> all;
    for (const Candidate &each : m_desk.choices().candidates())
        if (std::ranges::none_of(m_desk.facts().evaluators, [&each](const CaseEvaluator &asked) { return asked.userId == each.userId; }))
            all.append(each);
    return all;
}

// Of its own team all whose job is asked for or who know about it; of other teams whose job the own team has nobody for.
QList<Candidate> EvaluatorsList::proposed() const
{
    QList<Candidate> all;
    const QList<Candidate> &everybody = m_desk.choices().candidates();
    for (const Candidate &each : others()) {
        const bool jobIsMissing = each.byJob && std::ranges::none_of(everybody, [&each](const Candidate &one) { return one.sameTeam && one.job == each.job; });
        if (each.sameTeam ? each.isProposed() : jobIsMissing)
            all.append(each);
    }
    return all;
}

void EvaluatorsList::fill()
{
    const CaseFacts &facts = m_desk.facts();
    const bool editable = m_desk.isEditable();
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != m_add;
    emptyRows(m_asked);
    for (const CaseEvaluator &each : facts.evaluators)
        m_asked->addWidget(askedRow(each, editable));
    if (facts.evaluators.isEmpty())
        m_asked->addWidget(new PlainLabel(tr("Nobody is asked yet."), FontRole::Secondary, Token::Text3, this));
    m_note->setText(tr("Fewer than three: scores of so few can be told apart. They are told that it is not anonymous."));
    m_note->setVisible(!facts.evaluators.isEmpty() && facts.evaluators.size() < anonymousFrom);
    emptyRows(m_proposed);
    const QList<Candidate> people = editable ? proposed() : QList<Candidate>();
    for (const Candidate &each : people)
        m_proposed->addWidget(proposedRow(each));
    m_proposal->setVisible(!people.isEmpty());
    const ResponseType *type = m_desk.choices().type(facts.responseType);
    m_proposalWhy->setText(type ? tr("By the jobs that “%1” wants heard and by what people know about.").arg(type->text()) : QString());
    m_proposalWhy->setVisible(type);
    m_inviteAll->setVisible(people.size() > 1);
    m_add->setVisible(editable && !others().isEmpty());
    if (hadKeyboard && isVisible())
        (m_inviteAll->isVisible() ? m_inviteAll : m_add)->setFocus(Qt::OtherFocusReason);
    Q_EMIT proposedChanged();
}

QWidget *EvaluatorsList::askedRow(const CaseEvaluator &evaluator, bool editable)
{
    QToolButton *out = editable ? Buttons::icon(QStringLiteral("list-remove"), tr("Do not ask %1").arg(evaluator.name), this) : nullptr;
    if (out) {
        out->setObjectName(QStringLiteral("withdrawButton"));
        connect(out, &QToolButton::clicked, this, [this, id = evaluator.id] { withdraw(id); });
    }
    QWidget *row = personRow(evaluator.name, factsOf(evaluator.job, evaluator.expertise), out, this);
    row->setObjectName(QStringLiteral("evaluatorRow"));
    return row;
}

QWidget *EvaluatorsList::proposedRow(const Candidate &person)
{
    QToolButton *in = Buttons::icon(QStringLiteral("list-add"), tr("Ask %1").arg(person.name), this);
    in->setObjectName(QStringLiteral("inviteButton"));
    connect(in, &QToolButton::clicked, this, [this, person] { invite({person}); });
    QWidget *row = personRow(person.name, factsOf(person.job, person.byFields), in, this);
    row->setObjectName(QStringLiteral("proposedRow"));
    return row;
}

void EvaluatorsList::invite(const QList<Candidate> &people)
{
    if (people.isEmpty() || !m_desk.isEditable())
        return;
    const int count = int(people.size());
    m_desk.run(FrameCommands::invite(m_desk.facts(), people), tr("Nobody was asked."),
        count == 1 ? tr("%1 is asked to score").arg(people.constFirst().name) : tr("%n people are asked to score", nullptr, count),
        [this](const Result<QUuid> &) { m_desk.decision().load(); });
}

void EvaluatorsList::inviteAll() { invite(proposed()); }

void EvaluatorsList::withdraw(const QUuid &evaluator)
{
    for (const CaseEvaluator &each : m_desk.facts().evaluators)
        if (each.id == evaluator)
            m_desk.run(FrameCommands::withdraw(each), tr("%1 was not taken out.").arg(each.name), tr("%1 is not asked any more").arg(each.name),
                [this](const Result<QUuid> &) { m_desk.decision().load(); });
}

void EvaluatorsList::add()
{
    if (!m_desk.isEditable() || others().isEmpty())
        return;
    EditorSources sources;
    sources.persons = [this] {
        QList<PickItem> items;
        for (const Candidate &each : others())
            items.append({each.userId, each.name, factsOf(each.job, each.expertise)});
        return items;
    };
    auto *popup = new PopupFrame(m_add);
    popup->setObjectName(QStringLiteral("addEvaluatorPopup"));
    popup->setFixedWidth(Theme::instance().px(340));
    popup->content()->addWidget(new PlainLabel(tr("Ask one more person"), FontRole::PanelTitle));
    auto *grid = new EditorGrid(sources);
    grid->addEditor(looseField("person", FieldKind::Person, 0, true), tr("Who"));
    popup->content()->addWidget(grid);
    connect(grid, &EditorGrid::cancelled, popup, &PopupFrame::closePopup);
    connect(popup, &PopupFrame::closed, popup, &QObject::deleteLater);
    connect(grid, &EditorGrid::committed, this, [this, grid, popup] {
        const std::optional<QVariantMap> values = grid->values();
        const QUuid user = values ? values->value(QStringLiteral("person")).toUuid() : QUuid();
        for (const Candidate &each : others())
            if (each.userId == user)
                invite({each});
        if (!user.isNull())
            popup->closePopup();
    });
    popup->popup();
}

void EvaluatorsList::focusFirst()
{
    if (m_inviteAll->isVisible())
        m_inviteAll->setFocus(Qt::OtherFocusReason);
    else if (m_add->isVisible())
        m_add->setFocus(Qt::OtherFocusReason);
}

void EvaluatorsList::retranslate()
{
    m_proposalTitle->setText(tr("Proposed"));
    m_inviteAll->setText(tr("Invite all"));
    m_inviteAll->setToolTip(plainToolTip(tr("Asks everybody who is proposed (%1)").arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I).toString(QKeySequence::NativeText))));
    m_add->setText(tr("Add somebody…"));
    fill();
}

} // namespace punte
