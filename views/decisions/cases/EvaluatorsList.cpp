// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/EvaluatorsList.h"

#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "views/components/Buttons.h"
#include "views/components/EditorGrid.h"
#include "views/components/InitialsAvatar.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/ValueEditor.h"

#include <QApplication>
#include <QBoxLayout>

namespace punte {

namespace {
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
    , m_proposed(new QVBoxLayout)
    , m_inviteAll(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("list-add-user"), this))
    , m_add(Buttons::small(QString(), ButtonVariant::Link, {}, this))
{
    setObjectName(QStringLiteral("evaluatorsList"));
    m_note->setObjectName(QStringLiteral("anonymityNote"));
    m_inviteAll->setObjectName(QStringLiteral("inviteAllButton"));
    m_add->setObjectName(QStringLiteral("addEvaluatorButton"));
    m_note->setWordWrap(true);
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

QList<TeamMember> EvaluatorsList::others() const { return m_desk.choices().others(m_desk.facts()); }

QList<ProposedEvaluator> EvaluatorsList::proposed() const { return m_desk.choices().proposed(m_desk.facts()); }

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
    const QList<ProposedEvaluator> people = editable ? proposed() : QList<ProposedEvaluator>();
    for (const ProposedEvaluator &each : people)
        m_proposed->addWidget(proposedRow(each));
    m_proposal->setVisible(!people.isEmpty());
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
    QWidget *row = personRow(evaluator.name, TeamMember::factsText(evaluator.job, evaluator.expertise), out, this);
    row->setObjectName(QStringLiteral("evaluatorRow"));
    return row;
}

QWidget *EvaluatorsList::proposedRow(const ProposedEvaluator &proposed)
{
    const TeamMember &person = proposed.who;
    QToolButton *in = Buttons::icon(QStringLiteral("list-add"), tr("Ask %1").arg(person.name), this);
    in->setObjectName(QStringLiteral("inviteButton"));
    connect(in, &QToolButton::clicked, this, [this, person] { invite({person}); });
    QWidget *row = personRow(person.name, proposed.reason(), in, this);
    row->setObjectName(QStringLiteral("proposedRow"));
    row->setAccessibleName(person.name + QStringLiteral(", ") + proposed.reason());
    return row;
}

void EvaluatorsList::invite(const QList<TeamMember> &people)
{
    if (people.isEmpty() || !m_desk.isEditable())
        return;
    const int count = int(people.size());
    m_desk.runAndLoad(FrameCommands::invite(m_desk.facts(), people), [] { return tr("Nobody was asked."); },
        count == 1 ? tr("%1 is asked to score").arg(people.constFirst().name) : tr("%n people are asked to score", nullptr, count));
}

void EvaluatorsList::inviteAll()
{
    QList<TeamMember> people;
    for (const ProposedEvaluator &each : proposed())
        people.append(each.who);
    invite(people);
}

void EvaluatorsList::withdraw(const QUuid &evaluator)
{
    for (const CaseEvaluator &each : m_desk.facts().evaluators)
        if (each.id == evaluator)
            m_desk.runAndLoad(FrameCommands::withdraw(each), [name = each.name] { return tr("%1 was not taken out.").arg(name); }, tr("%1 is not asked any more").arg(each.name));
}

void EvaluatorsList::add()
{
    if (!m_desk.isEditable() || others().isEmpty())
        return;
    EditorSources sources;
    sources.persons = [this] {
        QList<PickItem> items;
        for (const TeamMember &each : others())
            items.append({each.user, each.name, each.facts()});
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
        for (const TeamMember &each : others())
            if (each.user == user)
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
