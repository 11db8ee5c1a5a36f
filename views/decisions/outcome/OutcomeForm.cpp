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
#include "models/records/SaveRequest.h"
#include "models/records/UndoStack.h"
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
constexpr char outcomeDraft[] = "decision_outcomes";
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
        const QJsonObject typed = m_shell.drafts().typed(outcomeDraft, m_case.id);
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
        m_shell.drafts().setSending(outcomeDraft, m_case.id, {});
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
    m_shell.drafts().keep({.form = outcomeDraft, .record = m_case.id, .title = CaseText::title(m_case), .kind = "decision",
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

QString OutcomeForm::hindrance(QWidget **where) const
{
    *where = m_felt;
    if (m_felt->value() == 0)
        return tr("Say first how satisfied the customer was.");
    *where = m_cost;
    if (const FieldCheck check = m_cost->check(); check.level == FieldCheck::Level::Error)
        return check.message;
    if (!m_cost->draft().trimmed().isEmpty() && m_cost->currency().toLatin1() != m_case.currency)
        return tr("This decision counts in %1.").arg(QString::fromLatin1(m_case.currency));
    for (DateEdit *each : {m_resolved, m_followUpOn}) {
        *where = each;
        if (const FieldCheck check = each->check(); check.level == FieldCheck::Level::Error)
            return check.message;
    }
    if (m_followUp->isChecked() && m_followUpOn->draft().trimmed().isEmpty())
        return tr("Say on which day to follow up.");
    return {};
}

void OutcomeForm::record()
{
    if (!m_form->isLoaded())
        return;
    QWidget *where = nullptr;
    if (const QString why = hindrance(&where); !why.isEmpty()) {
        m_message->setText(why);
        m_message->show();
        m_scroll->ensureWidgetVisible(where);
        where->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_form->value("customer_retained").isNull() && m_outcome.askOn < askAgainOn())
        m_form->setValue("ask_on", askAgainOn());
    const QUuid action = m_form->save(label("decision_outcome"));
    if (!action.isNull())
        m_shell.drafts().setSending(outcomeDraft, m_case.id, action);
    enable();
}

void OutcomeForm::saved(const QUuid &action, const ActionLabel &label)
{
    m_shell.drafts().dropSent(action);
    m_conflicts->forget(m_form->id());
    m_shell.clearError();
    m_shell.undoStack().push(action, label);
    m_shell.showToast(tr("The outcome of %1 is recorded").arg(CaseText::number(m_case.number)), action);
    keepDraft();
    enable();
}

// Only the day changes: what is typed stays typed.
void OutcomeForm::remind()
{
    if (!m_form->isLoaded() || std::exchange(m_reminding, true))
        return; // pressed twice it is one reminder
    const QDate day = Clock::today().addDays(7);
    const QUuid action = Saves::newId();
    const ActionLabel label = this->label("decision_remind");
    sendSave(m_shell.database(), this, Saves::update(m_form->tableInfo().name, {RowChange{m_form->id(), m_form->version(), {{QStringLiteral("ask_on"), day}}}}, action, label),
        action, [this, label, day](const Result<QUuid> &done) {
            m_reminding = false;
            if (!done) {
                m_shell.showError([] { return tr("The reminder was not moved."); }, done.error());
                return;
            }
            m_shell.undoStack().push(*done, label);
            m_shell.showToast(tr("Asked again on %1").arg(DateFormat::longDate(day)), *done);
        });
}

void OutcomeForm::compare(const ConflictInfo &info)
{
    m_conflicts->compare(
        info, [this](const ConflictInfo &theirs, const QVariantMap &values) { m_form->saveOver(theirs.theirVersion, values, label("decision_outcome")); },
        [this] {
            m_form->revert();
            m_form->refresh();
            keepDraft();
        });
}

ActionLabel OutcomeForm::label(const QByteArray &code) const
{
    return {code, {{QStringLiteral("table"), QString::fromLatin1(m_form->tableInfo().name)}, {QStringLiteral("subject"), CaseText::title(m_case)}}};
}

} // namespace punte
