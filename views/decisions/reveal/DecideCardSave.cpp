// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DecideCard: what it keeps as a draft, and what it does.
#include "models/core/Clock.h"
#include "models/decisions/cases/CaseText.h"
#include "models/records/DraftStore.h"
#include "models/records/Saves.h"
#include "views/components/DateEdit.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/decisions/reveal/AnswerBox.h"
#include "views/decisions/reveal/ChoiceList.h"
#include "views/decisions/reveal/DecideCard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace punte {

namespace {

const QByteArray choiceForm = QByteArrayLiteral("decision_choice");

} // namespace

void DecideCard::keepTyped()
{
    if (m_facts.id.isNull() || m_mode != Mode::Deciding || m_busy)
        return;
    QJsonObject typed = m_answer->draft();
    if (m_chosenByHand)
        typed.insert(QStringLiteral("option"), chosen().toString());
    if (!m_reason->text().isEmpty())
        typed.insert(QStringLiteral("reason"), m_reason->text());
    if (!typed.isEmpty() || !m_ask->isChecked()) {
        typed.insert(QStringLiteral("ask"), m_ask->isChecked());
        typed.insert(QStringLiteral("askOn"), m_askOn->draft());
    }
    m_shell.drafts().keep({.form = choiceForm, .record = m_facts.id, .title = CaseText::title(m_facts), .kind = "decision", .typed = typed});
}

void DecideCard::takeUpDraft()
{
    const QJsonObject typed = m_shell.drafts().typed(choiceForm, m_facts.id);
    if (typed.isEmpty() || m_mode != Mode::Deciding)
        return;
    if (const QUuid option(typed.value(QLatin1String("option")).toString()); m_facts.option(option)) {
        m_chosenByHand = true;
        m_choice->setChosen(option);
    }
    m_reason->setText(typed.value(QLatin1String("reason")).toString());
    if (typed.contains(QLatin1String("text")))
        m_answer->setDraft(typed);
    m_ask->setChecked(typed.value(QLatin1String("ask")).toBool(true));
    if (typed.contains(QLatin1String("askOn")))
        m_askOn->setDraft(typed.value(QLatin1String("askOn")).toString());
}

void DecideCard::setBusy(bool busy)
{
    m_busy = busy;
    showMode();
}

/// The button and Ctrl+Enter. A missing reason is asked for where it is written.
void DecideCard::decide()
{
    if (m_busy || !whyNot().isEmpty())
        return;
    if (needsReason() && m_reason->text().trimmed().isEmpty()) {
        m_reasonTitle->setText(tr("Please say why it is not the first"));
        setInvalidField(m_reason, true);
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_ask->isChecked() && m_askOn->check().level == FieldCheck::Level::Error) {
        m_askOn->setInvalid(true);
        m_askOn->setFocus(Qt::OtherFocusReason);
        return;
    }
    send(Saves::newId());
}

void DecideCard::send(const QUuid &action)
{
    const TypedAnswer answer = m_answer->typed();
    const DecideChoice choice{.decision = m_facts.id, .version = m_facts.version, .option = chosen(), .reason = needsReason() ? m_reason->text().trimmed() : QString(),
        .askOn = m_ask->isChecked() ? m_askOn->check().normalised.toDate() : QDate(), .answer = answer,
        .lastAnswer = m_data.answers.isEmpty() ? QUuid() : m_data.answers.first().id, .keepAnswer = m_answer->isDirty()};
    const QString said = tr("Decided: %1").arg(option()->letter + QLatin1Char(' ') + option()->title);
    m_shell.drafts().setSending(choiceForm, m_facts.id, action);
    setBusy(true);
    DecideCommands::decide(m_shell.database(), this, choice, action, [this, said, id = m_facts.id](const Result<QUuid> &decided) {
        setBusy(false);
        if (!decided) {
            m_shell.drafts().setSending(choiceForm, id, {});
            m_shell.showError([] { return tr("It was not decided. What you typed is still here."); }, decided.error());
            return;
        }
        m_shell.clearError();
        m_shell.drafts().drop(choiceForm, id);
        if (m_facts.id == id)
            m_answer->setKept();
        Q_EMIT done(said, *decided);
    });
}

void DecideCard::askSignOff()
{
    DecideCommands::askSignOff(m_shell.database(), this, m_facts.id, [this](const Result<int> &told) {
        if (!told)
            m_shell.showError([] { return tr("Nobody was asked."); }, told.error());
        else if (*told == 0)
            m_shell.showToast(tr("Nobody can sign off: no colleague has that job, or wants notices of it."));
        else
            m_shell.showToast(tr("%Ln colleague(s) asked for the sign-off", nullptr, *told));
    });
}

void DecideCard::signOff(bool given)
{
    if (m_busy || !option())
        return;
    const QString said = given ? tr("Signed off: %1").arg(option()->letter + QLatin1Char(' ') + option()->title) : tr("The sign-off is taken back");
    setBusy(true);
    DecideCommands::signOff(m_shell.database(), this, m_facts.id, given ? chosen() : QUuid(), Saves::newId(), [this, said](const Result<QUuid> &signedOff) {
        setBusy(false);
        if (!signedOff)
            m_shell.showError([] { return tr("It was not signed off."); }, signedOff.error());
        else
            Q_EMIT done(said, *signedOff);
    });
}

void DecideCard::keepAnswer()
{
    if (m_busy || !m_answer->isDirty())
        return;
    TypedAnswer answer = m_answer->typed();
    answer.option = chosen();
    setBusy(true);
    DecideCommands::keepAnswer(m_shell.database(), this, m_facts.id, CaseText::title(m_facts), answer, Saves::newId(), [this, id = m_facts.id](const Result<QUuid> &kept) {
        setBusy(false);
        if (!kept) {
            m_shell.showError([] { return tr("The response was not kept. It is still here."); }, kept.error());
            return;
        }
        if (m_facts.id == id) {
            m_answer->setKept();
            keepTyped(); // what else was typed
        }
        Q_EMIT done(tr("The response is kept as a version"), *kept);
    });
}

QString DecideCard::whyNot() const
{
    const ChoiceRight *right = m_data.rightTo(chosen());
    if (m_mode != Mode::Deciding)
        return tr("It is decided already.");
    if (!right || !option())
        return tr("Choose an option first.");
    if (!m_facts.mayWrite)
        return tr("Only members of %1 decide.").arg(m_facts.teamName);
    if (right->has("authority"))
        return tr("The urgency is above your authority: hand the decision up.");
    if (right->has("amount"))
        return tr("The amount is above your limit: hand the decision up.");
    return right->has("sign_off") ? tr("This choice needs the sign-off of legal first.") : QString();
}

} // namespace punte
