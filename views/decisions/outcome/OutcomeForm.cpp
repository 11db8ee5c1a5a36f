// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/OutcomeForm.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "models/decisions/cases/CaseText.h"
#include "models/records/DraftStore.h"
#include "models/records/LiveBinding.h"
#include "models/records/RecordForm.h"
#include "views/components/Chip.h"
#include "views/components/ConflictDesk.h"
#include "views/components/DateEdit.h"
#include "views/components/MoneyEdit.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/PlainTextEdit.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/decisions/outcome/LearningText.h"
#include "views/decisions/outcome/SatisfactionScale.h"
#include "views/decisions/phases/OptionLetter.h"

#include <QApplication>
#include <QCheckBox>
#include <QScrollArea>

#include <utility>

namespace punte {

namespace {
constexpr int askAgainDays = 90;
enum KeptChoice { KeptYes, KeptNo, KeptTooEarly };
} // namespace

OutcomeForm::OutcomeForm(ShellServices &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_form(new RecordForm(shell.database(), FieldCatalogue::instance().table("decision.decision_outcomes"), this))
    , m_conflicts(new ConflictDesk(shell, {}, this, this))
    , m_frame(new PanelFrame(QStringLiteral("\u2013")))
    , m_age(new Chip)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("outcomeForm"));
    makeActions();
    build();
    connectForm();
    retranslate();
}

bool OutcomeForm::isReady() const { return m_missing || m_failed || m_form->isLoaded(); }
bool OutcomeForm::isDirty() const { return m_form->isDirty(); }

void OutcomeForm::focusFirst()
{
    m_focusWanted = !m_form->isLoaded(); // before that nothing can be typed into
    m_felt->setFocus(Qt::OtherFocusReason);
}

void OutcomeForm::showOutcome(const CaseFacts &facts, const OutcomeDetails::Facts &outcome)
{
    const bool another = outcome.id != m_outcome.id;
    m_case = facts;
    m_outcome = outcome;
    if (another) {
        m_tooEarly = false;
        m_missing = outcome.id.isNull();
        if (m_missing)
            m_form->clear();
        else
            m_form->load(outcome.id);
    }
    showHead();
    showAll();
    Q_EMIT readyChanged();
}

void OutcomeForm::connectForm()
{
    bindLive(m_shell.changeFeed(), *m_form);
    connect(m_form, &RecordForm::loaded, this, [this] {
        m_failed = false;
        const QJsonObject typed = m_shell.drafts().typed(draftForm, m_case.id);
        if (!typed.isEmpty())
            m_form->restoreDraft(typed);
        showAll();
        const QWidget *focus = QApplication::focusWidget();
        if (std::exchange(m_focusWanted, false) && (!focus || window()->isAncestorOf(focus)))
            m_felt->setFocus(Qt::OtherFocusReason);
        Q_EMIT readyChanged();
    });
    connect(m_form, &RecordForm::missing, this, [this] {
        m_missing = true;
        enable();
        Q_EMIT readyChanged();
    });
    connect(m_form, &RecordForm::valueChanged, this, &OutcomeForm::showColumn);
    connect(m_form, &RecordForm::dirtyChanged, this, [this] {
        enable();
        Q_EMIT dirtyChanged();
    });
    connect(m_form, &RecordForm::saved, this, &OutcomeForm::saved);
    connect(m_form, &RecordForm::saveRefused, this, [this](const AppError &error) {
        m_shell.drafts().setSending(draftForm, m_case.id, {});
        enable();
        if (error.kind != ErrorKind::Conflict) // the compare says it
            m_shell.showError([] { return tr("The outcome was not recorded."); }, error);
    });
    connect(m_form, &RecordForm::conflict, this, &OutcomeForm::compare);
    connect(m_form, &RecordForm::failed, this, [this](const AppError &error) {
        m_failed = true;
        m_shell.showError([] { return tr("The outcome could not be read."); }, error);
        Q_EMIT readyChanged();
    });
}

void OutcomeForm::stage(const QByteArray &column, const QVariant &value)
{
    if (m_filling || !m_form->isLoaded())
        return;
    m_staging = column;
    m_form->setValue(column, value);
    m_staging.clear();
    m_message->hide();
    keepDraft();
    enable();
}

void OutcomeForm::keepDraft()
{
    m_shell.drafts().keep({.form = draftForm, .record = m_case.id, .title = CaseText::title(m_case), .kind = "decision",
        .typed = m_form->isDirty() ? m_form->draft() : QJsonObject()});
}

void OutcomeForm::showAll()
{
    for (const Field &field : m_form->tableInfo().fields)
        showColumn(field.column);
    showHours();
    enable();
}

void OutcomeForm::showColumn(const QByteArray &column)
{
    if (column == m_staging) {
        showHours();
        return;
    }
    const QVariant value = m_form->value(column);
    m_filling = true;
    if (column == "resolution_at") {
        m_resolved->setValue(value.isNull() && m_outcome.resolvedAt.isValid() ? QVariant(m_outcome.resolvedAt) : value, {}, {});
        showHours();
    } else if (column == "customer_satisfaction_score") {
        m_felt->setValue(value.toInt());
        showKept();
    } else if (column == "financial_impact_actual") {
        m_cost->setValue(value, {}, QString::fromLatin1(m_case.currency));
    } else if (column == "customer_retained") {
        showKept();
    } else if (column == "escalation_occurred") {
        m_escalated->setChecked(value.toBool());
    } else if (column == "follow_up_required") {
        m_followUp->setChecked(value.toBool());
        m_followUpOn->setEnabled(m_case.mayWrite && value.toBool());
    } else if (column == "follow_up_date") {
        m_followUpOn->setValue(value, {}, {});
    } else {
        for (const Words &each : std::as_const(m_words))
            if (each.column == column && each.edit->toPlainText() != value.toString())
                each.edit->setPlainText(value.toString());
    }
    m_filling = false;
}

// What is not known yet and what is too early to say look alike in the table: with a satisfaction beside it, it is the second.
void OutcomeForm::showKept()
{
    const QVariant kept = m_form->value("customer_retained");
    const bool early = kept.isNull() && (m_tooEarly || !m_form->value("customer_satisfaction_score").isNull());
    m_filling = true;
    m_kept->setCurrentIndex(early ? int(KeptTooEarly) : kept.isNull() ? -1 : kept.toBool() ? int(KeptYes) : int(KeptNo));
    m_filling = false;
    const QDate again = askAgainOn();
    m_keptNote->setText(!early                          ? QString()
                        : again == m_outcome.renewalOn ? tr("asked again at the renewal, in %1").arg(DateFormat::monthYear(again))
                                                       : tr("asked again on %1").arg(DateFormat::longDate(again)));
    m_keptNote->setVisible(early);
}

void OutcomeForm::showHours()
{
    const QVariant at = m_form->value("resolution_at");
    const QDateTime moment = at.typeId() == QMetaType::QDateTime ? at.toDateTime() : m_outcome.resolvedAt;
    const qint64 seconds = m_outcome.askedAt.secsTo(moment);
    m_hours->setText(moment.isValid() && seconds >= 0 ? tr("%n hours", nullptr, int((seconds + 1800) / 3600)) : QStringLiteral("\u2013"));
}

void OutcomeForm::showHead()
{
    const QDate today = Clock::today();
    if (m_outcome.isFilled)
        m_age->setSpec({tr("Recorded %1").arg(DateFormat::relativeDate(m_outcome.writtenAt.date(), today)), Semantic::Positive, QStringLiteral("checkmark")});
    else
        m_age->setSpec({tr("Decided %1").arg(DateFormat::relativeDate(m_outcome.decidedAt.date(), today)), Semantic::Info, QStringLiteral("chronometer")});
    m_age->setVisible(m_outcome.decidedAt.isValid());
    const CaseOption *option = m_case.option(m_outcome.option);
    m_letter->setLetter(option ? option->letter : QString());
    m_letter->setVisible(option);
    m_sent->setText(m_outcome.optionTitle);
    m_rank->setText(m_outcome.rank > 0 ? LearningText::rank(m_outcome.rank) : QString());
    m_costNote->setText(m_outcome.costExpected.isEmpty() ? QString() : tr("expected %1").arg(NumberFormat::money(m_outcome.costExpected, m_case.currency)));
}

QDate OutcomeForm::askAgainOn() const
{
    const QDate today = Clock::today();
    return m_outcome.renewalOn > today ? m_outcome.renewalOn : today.addDays(askAgainDays);
}

void OutcomeForm::enable()
{
    const bool may = m_case.mayWrite && m_form->isLoaded();
    for (QWidget *each : std::initializer_list<QWidget *>{m_resolved, m_felt, m_cost, m_kept, m_escalated, m_followUp})
        each->setEnabled(may);
    m_followUpOn->setEnabled(may && m_followUp->isChecked());
    for (const Words &each : std::as_const(m_words)) {
        each.edit->setEnabled(m_form->isLoaded()); // till then the keyboard does not fall into them
        each.edit->setReadOnly(!may);
    }
    const bool saving = m_form->saveState() == SaveState::Saving;
    m_record->setEnabled(may && !saving && (m_form->isDirty() || !m_outcome.isFilled));
    m_remind->setEnabled(may && !saving && !m_outcome.isFilled);
    const QString why = may || !m_form->isLoaded() ? QString() : tr("Who may write decisions of this team records the outcome.");
    for (QAction *each : {m_record, m_remind})
        each->setToolTip(plainToolTip(why));
}

void OutcomeForm::retranslate()
{
    m_frame->setTitle(tr("Outcome"));
    m_sentLabel->setText(tr("Response sent"));
    m_resolvedLabel->setText(tr("Resolved on"));
    m_resolved->setLabel(tr("Resolved on"));
    m_hoursLabel->setText(tr("Time to resolve"));
    m_feltLabel->setText(tr("Customer satisfaction"));
    m_feltNote->setText(tr("1 worst, 10 best"));
    m_felt->setAccessibleName(tr("Customer satisfaction"));
    m_costLabel->setText(tr("Actual financial impact"));
    m_cost->setLabel(tr("Actual financial impact"));
    m_keptLabel->setText(tr("Customer retained"));
    m_kept->setAccessibleName(tr("Customer retained"));
    m_kept->setSegmentText(0, tr("Yes"));
    m_kept->setSegmentText(1, tr("No"));
    m_kept->setSegmentText(2, tr("Too early to say"));
    m_escalated->setText(tr("It was escalated"));
    m_followUp->setText(tr("Follow up on"));
    m_followUpOn->setLabel(tr("Follow up on"));
    const QStringList titles{tr("What the customer said"), tr("What we learned"), tr("What worked"), tr("What could be better")};
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        m_words.at(i).label->setText(titles.at(i));
        m_words.at(i).edit->setAccessibleName(titles.at(i));
    }
    showHead();
    showAll();
}

} // namespace punte
