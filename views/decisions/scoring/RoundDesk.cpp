// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/RoundDesk.h"

#include "models/core/Clock.h"
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/decisions/cases/FrameChoices.h"
#include "models/decisions/cases/FrameCommands.h"
#include "models/records/Enums.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/ShellServices.h"
#include "views/components/UntilPopup.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace punte {

static constexpr int questionWidth = 340;
static constexpr int shownMembers = 7; // then the list scrolls
static constexpr int scoredPhase = 4;

RoundDesk::RoundDesk(ShellServices &shell, DecisionCase &decision, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_decision(decision)
{
}

const CaseFacts &RoundDesk::facts() const { return m_decision.facts(); }

PopupFrame *RoundDesk::question(QWidget *anchor, const char *name, const QString &title, const QString &text, const QString &verb, bool isDangerous,
                                std::function<void()> confirmed)
{
    auto *popup = new PopupFrame(anchor);
    popup->setObjectName(QString::fromLatin1(name));
    popup->setKeepsLetters(true);
    popup->setFixedWidth(Theme::instance().px(questionWidth));
    popup->content()->addWidget(new PlainLabel(title, FontRole::PanelTitle));
    auto *said = new PlainLabel(text, FontRole::Body, Token::Text2);
    said->setWordWrap(true);
    popup->content()->addWidget(said);
    auto *buttons = new QHBoxLayout;
    auto *no = Buttons::push(tr("Not now"));
    auto *yes = Buttons::push(verb, isDangerous ? ButtonVariant::Danger : ButtonVariant::Primary);
    yes->setObjectName(QStringLiteral("confirmButton"));
    no->setObjectName(QStringLiteral("cancelButton"));
    for (QPushButton *each : {no, yes})
        each->setAutoDefault(true); // Enter presses the one that has the keyboard
    buttons->addWidget(no);
    buttons->addStretch(1);
    buttons->addWidget(yes);
    popup->content()->addLayout(buttons);
    connect(no, &QPushButton::clicked, popup, &PopupFrame::closePopup);
    connect(yes, &QPushButton::clicked, popup, [popup, confirmed = std::move(confirmed)] {
        popup->closePopup();
        confirmed();
    });
    connect(popup, &PopupFrame::closed, popup, &QObject::deleteLater);
    popup->popup();
    // Enter does what was asked for, unless it cannot be taken back and destroys.
    (isDangerous ? no : yes)->setFocus(Qt::TabFocusReason);
    return popup;
}

void RoundDesk::run(const FrameCommand &command, const QString &said, LiveText attempted)
{
    command.run(m_decision.database(), this, [this, said, attempted = std::move(attempted)](const Result<QUuid> &result) {
        if (result)
            m_shell.showToast(said);
        else
            m_shell.showError(attempted, result.error());
        m_decision.load();
    });
}

void RoundDesk::extend(QWidget *anchor)
{
    auto *popup = new UntilPopup(UntilPopup::Ask::Moment, tr("Extend the deadline"), anchor);
    popup->offerDays(Clock::today());
    popup->askTyped(tr("Until"), tr("Extend"));
    connect(popup, &UntilPopup::chosen, this, [this](const QDateTime &until) {
        const QDateTime deadline = CaseText::deadline(until);
        run(FrameCommands::move(facts(), "evaluating", scoredPhase, {{QStringLiteral("extend"), deadline.toUTC().toString(Qt::ISODateWithMs)}}), tr("The deadline was extended."),
            [] { return tr("The deadline could not be changed."); });
    });
    popup->popup();
}

void RoundDesk::reveal(QWidget *anchor)
{
    const CaseProgress &progress = facts().progress;
    const int missing = progress.invited - progress.complete;
    const QString text = missing > 0 ? tr("%n person(s) has not finished and would not count.", nullptr, missing) + u' ' + tr("The reveal cannot be taken back.")
                                     : tr("Everybody has finished. The reveal cannot be taken back.");
    question(anchor, "revealQuestion", tr("Reveal the scores?"), text, tr("Reveal now"), false, [this] {
        run(FrameCommands::move(facts(), "evaluating", scoredPhase + 1), tr("The scores are revealed."), [] { return tr("The scores could not be revealed."); });
    });
}

void RoundDesk::closeRound(QWidget *anchor)
{
    question(anchor, "closeRoundQuestion", tr("Close the round without a result?"), tr("All scores of this round are thrown away. This cannot be taken back."), tr("Close the round"), true,
        [this] {
            run(FrameCommands::move(facts(), "evaluating", scoredPhase + 1, {{QStringLiteral("without_result"), true}}), tr("The round was closed without a result."),
                [] { return tr("The round could not be closed."); });
        });
}

void RoundDesk::askOthers(QWidget *anchor, Asks asks)
{
    auto *choices = new FrameChoices(m_shell.database(), m_shell.changeFeed(), this);
    connect(choices, &FrameChoices::failed, this, [this, choices](const AppError &error) {
        choices->deleteLater();
        m_shell.showError([] { return tr("The team could not be read."); }, error);
    });
    connect(choices, &FrameChoices::changed, this, [this, choices, asks, anchor = QPointer<QWidget>(anchor)] {
        if (!choices->isLoaded())
            return;
        choices->deleteLater();
        const QList<TeamMember> others = choices->others(facts());
        if (others.isEmpty())
            m_shell.showToast(tr("Everybody in your teams is asked already."));
        else if (anchor)
            showOthers(anchor, asks, others);
    });
    choices->setDecision(facts().id);
}

// Replacing is asking others: whose scores are in is known to nobody, and whoever were taken out would show by the count whether his were.
QString RoundDesk::othersText(Asks asks) const
{
    if (asks == Asks::More)
        return tr("Nobody is taken out while scores come in: the count would tell whose were among them.");
    return tr("Others are asked in their place. Nobody is taken out: nobody may know who has answered, and the count would tell.") + u' '
        + tr("As soon as %n person(s) have finished the scores can be revealed; whoever has not does not count. Who stepped aside is out of the count already.", nullptr, anonymousFrom);
}

void RoundDesk::showOthers(QWidget *anchor, Asks asks, const QList<TeamMember> &others)
{
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("askList"));
    list->setAccessibleName(tr("Colleagues"));
    for (const TeamMember &each : others) {
        const QString job = Enums::recordText("team_role", QString::fromLatin1(each.job));
        auto *item = new QListWidgetItem(job.isEmpty() ? each.name : tr("%1, %2", "name, job").arg(each.name, job), list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    list->setFixedHeight(Theme::instance().rowHeight() * int(std::clamp<qsizetype>(others.size(), 2, shownMembers)) + 4);
    list->setCurrentRow(0);
    PopupFrame *popup = question(anchor, "askQuestion", asks == Asks::InPlace ? tr("Replace those who do not answer") : tr("Ask others to score"), othersText(asks), tr("Ask"),
        false, [this, others, list = QPointer<QListWidget>(list)] {
            QList<TeamMember> asked;
            for (int i = 0; list && i < list->count(); ++i) {
                if (list->item(i)->checkState() == Qt::Checked)
                    asked.append(others.at(i));
            }
            if (!asked.isEmpty())
                run(FrameCommands::invite(facts(), asked), tr("%n colleague(s) asked to score.", nullptr, int(asked.size())), [] { return tr("The colleagues could not be asked."); });
        });
    popup->content()->insertWidget(2, list);
    list->setFocus(Qt::TabFocusReason);
}

QMenu *RoundDesk::menu(QWidget *anchor)
{
    auto *menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Extend the deadline…"), this, [this, anchor] { extend(anchor); });
    menu->addAction(tr("Ask others…"), this, [this, anchor] { askOthers(anchor); });
    menu->addSeparator();
    QAction *reveal = menu->addAction(tr("Reveal now…"), this, [this, anchor] { this->reveal(anchor); });
    reveal->setEnabled(facts().progress.canReveal);
    menu->addAction(tr("Close without a result…"), this, [this, anchor] { closeRound(anchor); });
    return menu;
}

} // namespace punte
