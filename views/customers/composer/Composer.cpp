// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/composer/Composer.h"

#include "models/core/Clock.h"
#include "models/core/DatePhrase.h"
#include "models/db/Session.h"
#include "models/records/DraftStore.h"
#include "models/records/Saves.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/ValueEditor.h"
#include "views/customers/composer/ComposerField.h"
#include "views/customers/composer/ComposerFiles.h"
#include "views/customers/composer/ContactStrip.h"

#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

namespace punte {

Composer::Composer(ShellServices &shell, const EditorSources &sources, bool choosesCustomer, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_sources(sources)
    , m_model(new ComposerModel(shell.database(), this))
    , m_choosesCustomer(choosesCustomer)
    , m_kinds(new SegmentedSwitch(this))
    , m_strip(new ContactStrip(this))
    , m_pictures(new ComposerFiles(shell, this))
    , m_message(new PlainLabel(QString(), FontRole::Secondary, Token::Danger, this))
    , m_save(Buttons::push(QString(), ButtonVariant::Primary))
{
    setObjectName(QStringLiteral("composer"));
    m_kinds->setObjectName(QStringLiteral("composerKinds"));
    m_kinds->setStretched(true);
    for (int i = 0; i < ComposerModel::types().size(); ++i)
        m_kinds->addSegment(QString());
    m_kinds->setCurrentIndex(int(ComposerModel::types().indexOf(QStringLiteral("CALL"))));
    m_message->setObjectName(QStringLiteral("composerMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_save->setObjectName(QStringLiteral("composerSave"));
    buildFields();
    makeStrip();
    makePictures();
    layOut();
    makeKeys();
    connect(m_save, &QPushButton::clicked, this, &Composer::save);
    connect(m_kinds, &SegmentedSwitch::currentChanged, this, [this] {
        showType();
        clearFaults();
        Q_EMIT edited();
    });
    connect(m_model, &ComposerModel::choicesChanged, this, &Composer::fillChoices);
    connect(this, &Composer::edited, this, &Composer::keepDraft);
    retranslate();
    showType();
}

bool Composer::mayWriteTasks() const { return m_shell.session().may("tasks.write"); }

ValueEditor *Composer::editor(const QByteArray &column) const
{
    const ComposerField *field = m_fields.value(column);
    return field ? qobject_cast<ValueEditor *>(field->editor()) : nullptr;
}

void Composer::setAbout(const RecordContext &about)
{
    clear();
    m_about = about;
    m_wantedContact = about.contact;
    m_wantedOpportunity = about.opportunity;
    if (ValueEditor *customer = editor("customer_id"))
        customer->setValue(about.customer, about.customerName);
    m_model->setCustomer(about.customer);
    fillChoices();
    m_draftOf = about.customer.isNull() ? about.contact : about.customer;
    m_pictures->setDraftOf(m_draftOf);
    followRecord();
    setDraft(m_shell.drafts().typed("composer", m_draftOf));
}

void Composer::setCustomerName(const QString &name)
{
    m_about.customerName = name;
    followRecord();
}

void Composer::setContact(const QUuid &contact, const QString &name)
{
    m_about.contact = contact;
    m_about.contactName = name;
    m_wantedContact = contact;
    m_touched = true;
    fillChoices();
}

void Composer::customerEdited()
{
    const FieldCheck check = editor("customer_id")->check();
    const QUuid customer = check.level == FieldCheck::Level::Error ? QUuid() : check.normalised.toUuid();
    if (customer == m_about.customer)
        return;
    m_about = {.customer = customer, .customerName = editor("customer_id")->displayText()};
    m_wantedContact = {};
    m_wantedOpportunity = {};
    m_touched = false;
    m_model->setCustomer(customer);
    followRecord();
}

QString Composer::type() const { return ComposerModel::types().value(m_kinds->currentIndex()); }

void Composer::setType(const QString &type)
{
    if (const qsizetype index = ComposerModel::types().indexOf(type); index >= 0)
        m_kinds->setCurrentIndex(int(index));
}

static void fillCombo(QComboBox *combo, const QString &none, const QList<ComposerModel::Choice> &choices, const QUuid &wanted, const QString &wantedName)
{
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(none, QUuid());
    bool found = wanted.isNull();
    for (const ComposerModel::Choice &choice : choices) {
        combo->addItem(choice.name, choice.id);
        if (!choice.fact.isEmpty())
            combo->setItemData(combo->count() - 1, plainToolTip(choice.fact), Qt::ToolTipRole);
        found = found || choice.id == wanted;
    }
    if (!found && !wantedName.isEmpty()) // beyond the first hundred, or not read yet
        combo->addItem(wantedName, wanted);
    combo->setCurrentIndex(std::max(0, combo->findData(wanted)));
    combo->setToolTip(plainToolTip(combo->currentText())); // it may be shortened
}

void Composer::fillChoices()
{
    // The only person of a customer is meant; among several somebody has to say who it was.
    if (m_wantedContact.isNull() && !m_touched && m_model->contacts().size() == 1)
        m_wantedContact = m_model->contacts().constFirst().id;
    fillCombo(m_who, tr("Nobody in particular"), m_model->contacts(), m_wantedContact, m_about.contactName);
    fillCombo(m_opportunity, tr("None"), m_model->opportunities(), m_wantedOpportunity, {});
    m_who->setEnabled(m_who->count() > 1);
    m_opportunity->setEnabled(m_opportunity->count() > 1);
}

void Composer::keepChoices()
{
    m_wantedContact = m_who->currentData().toUuid();
    m_wantedOpportunity = m_opportunity->currentData().toUuid();
    m_touched = true;
    Q_EMIT edited();
}

void Composer::focusFirst()
{
    ValueEditor *customer = editor("customer_id");
    (customer && m_about.customer.isNull() ? customer : editor("description"))->setFocus(Qt::OtherFocusReason);
}

// One draft a customer, wherever it was begun; one more for nobody in particular.
void Composer::keepDraft()
{
    const QString name = m_about.customerName.isEmpty() ? m_about.contactName : m_about.customerName;
    m_shell.drafts().keep({.form = "composer", .record = m_draftOf, .title = name.isEmpty() ? tr("Interaction") : name,
        .kind = m_draftOf.isNull() ? "customers" : m_about.customer.isNull() && !m_about.contact.isNull() ? "contact" : "company", .command = "customers.resumeInteraction", .typed = draft()});
}

bool Composer::isEmpty() const
{
    return !m_strip->isActive() && std::ranges::all_of(m_fields, [](const ComposerField *field) {
        const auto *value = qobject_cast<const ValueEditor *>(field->editor());
        return !value || value->field().column == "customer_id" || value->draft().trimmed().isEmpty();
    });
}

QJsonObject Composer::draft() const
{
    if (isEmpty() && !m_pictures->isWaiting())
        return {};
    QJsonObject kept{{QStringLiteral("type"), type()}, {QStringLiteral("timed"), m_strip->isCall() && !m_minutesTyped}, {QStringLiteral("contact"), m_wantedContact.toString(QUuid::WithoutBraces)},
        {QStringLiteral("opportunity"), m_wantedOpportunity.toString(QUuid::WithoutBraces)},
        {QStringLiteral("customer"), m_about.customer.toString(QUuid::WithoutBraces)}, {QStringLiteral("customerName"), m_about.customerName}};
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        if (const ValueEditor *value = editor(it.key()); value && it.key() != "customer_id" && !value->draft().isEmpty())
            kept.insert(QString::fromLatin1(it.key()), value->draft());
    if (m_strip->isActive())
        kept.insert(QStringLiteral("from"), m_strip->draft());
    if (m_pictures->isWaiting())
        kept.insert(QStringLiteral("pictures"), m_pictures->draft());
    return kept;
}

void Composer::setDraft(const QJsonObject &draft)
{
    if (draft.isEmpty())
        return;
    setType(draft.value(QLatin1String("type")).toString());
    if (editor("customer_id") && m_about.customer.isNull()) {
        m_about.customer = QUuid::fromString(draft.value(QLatin1String("customer")).toString());
        m_about.customerName = draft.value(QLatin1String("customerName")).toString();
        editor("customer_id")->setValue(m_about.customer, m_about.customerName);
        m_model->setCustomer(m_about.customer);
        followRecord();
    }
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        if (ValueEditor *value = editor(it.key()); value && it.key() != "customer_id")
            value->setDraft(draft.value(QString::fromLatin1(it.key())).toString());
    m_wantedContact = QUuid::fromString(draft.value(QLatin1String("contact")).toString());
    m_wantedOpportunity = QUuid::fromString(draft.value(QLatin1String("opportunity")).toString());
    m_touched = true;
    m_minutesTyped = !draft.value(QLatin1String("duration_minutes")).toString().isEmpty() && !draft.value(QLatin1String("timed")).toBool();
    m_strip->setDraft(draft.value(QLatin1String("from")).toObject());
    m_pictures->setDraft(draft.value(QLatin1String("pictures")).toArray());
    fillChoices();
    showEchoes();
    showType();
}

void Composer::clear()
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        if (ValueEditor *value = editor(it.key()); value && it.key() != "customer_id")
            value->setValue({});
    m_strip->clear();
    m_pictures->clear();
    m_minutesTyped = false;
    m_wantedContact = m_about.contact;
    m_wantedOpportunity = m_about.opportunity;
    m_touched = false;
    clearFaults();
    fillChoices();
}

// The words of the editors become values; what cannot be read is said beside its field.
std::optional<NewInteraction> Composer::read()
{
    NewInteraction what;
    what.type = type();
    what.customer = m_about.customer;
    what.subject = m_about.customerName.isEmpty() ? m_about.contactName : m_about.customerName;
    what.contact = m_who->currentData().toUuid();
    what.opportunity = m_opportunity->currentData().toUuid();
    what.direction = what.type == QLatin1String("SUPPORT") ? QStringLiteral("INBOUND") : QStringLiteral("OUTBOUND");
    if (m_strip->isActive())
        what.direction = m_strip->isIncoming() ? QStringLiteral("INBOUND") : QStringLiteral("OUTBOUND");
    QList<ComposerModel::Fault> faults;
    QVariantMap values;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const ValueEditor *value = editor(it.key());
        if (!value || it.value()->isHidden() || it.key() == "customer_id")
            continue;
        const FieldCheck check = value->check();
        if (check.level == FieldCheck::Level::Error)
            faults.append({it.key(), check.message});
        else
            values.insert(QString::fromLatin1(it.key()), check.normalised);
    }
    const QDateTime now = Clock::now();
    const QVariant when = values.value(QStringLiteral("date_time"));
    what.when = when.isNull() ? now : when.toDateTime(); // left empty: just now
    const QVariant minutes = values.value(QStringLiteral("duration_minutes"));
    what.minutes = minutes.isNull() ? -1 : minutes.toInt();
    what.description = values.value(QStringLiteral("description")).toString();
    what.outcome = values.value(QStringLiteral("outcome")).toString();
    what.feedback = values.value(QStringLiteral("feedback_type")).toString();
    what.nextTask = values.value(QStringLiteral("task_title")).toString();
    if (const ValueEditor *due = editor("task_due")) {
        const Result<DatePhraseValue> phrase = readDatePhrase(due->draft(), now, DateHint::Future);
        what.nextHasTime = phrase && phrase->time.has_value();
        what.nextDue = values.value(QStringLiteral("task_due")).toDateTime();
        if (what.nextDue.isValid() && !what.nextHasTime)
            what.nextDue = what.nextDue.toLocalTime().date().startOfDay();
    }
    for (const ComposerModel::Fault &fault : ComposerModel::check(what, now))
        if (std::ranges::none_of(faults, [&](const ComposerModel::Fault &known) { return known.field == fault.field; }))
            faults.append(fault);
    showFaults(faults);
    return faults.isEmpty() ? std::optional(what) : std::nullopt;
}

void Composer::showFaults(const QList<ComposerModel::Fault> &faults)
{
    clearFaults();
    static const QList<QByteArray> order{"customer_id", "date_time", "duration_minutes", "description", "outcome", "feedback_type", "task_title", "task_due"};
    qsizetype first = order.size();
    for (const ComposerModel::Fault &fault : faults) {
        if (ComposerField *field = m_fields.value(fault.field)) {
            field->showFault(fault.message);
            first = std::min(first, order.indexOf(fault.field));
        } else {
            m_message->setText(fault.message);
            m_message->show();
        }
    }
    if (first >= 0 && first < order.size())
        m_fields.value(order.at(first))->editor()->setFocus(Qt::OtherFocusReason);
}

void Composer::clearFaults()
{
    m_message->hide();
    for (ComposerField *field : std::as_const(m_fields))
        if (field->hasFault())
            field->showFault({});
    showEchoes();
}

void Composer::showEchoes()
{
    for (const char *column : {"date_time", "task_due"})
        if (ValueEditor *value = editor(column); value && !m_fields.value(column)->hasFault())
            m_fields.value(column)->showEcho(value->draft().isEmpty() ? QString() : value->echo());
}

void Composer::save()
{
    if (m_model->isSaving())
        return;
    std::optional<NewInteraction> what = read();
    if (!what)
        return;
    m_strip->setRunning(false); // the call is over when it is logged
    m_save->setEnabled(false);
    what->action = Saves::newId();
    keepDraft();
    m_shell.drafts().setSending("composer", m_draftOf, what->action);
    m_model->save(*what, [this, what = *what, of = m_draftOf](const Result<QUuid> &action) { finish(action, what, of); });
}

// The page may show another customer by now.
void Composer::finish(const Result<QUuid> &action, const NewInteraction &what, const QUuid &of)
{
    m_save->setEnabled(true);
    if (!action) { // what was typed stays
        m_shell.drafts().setSending("composer", of, {});
        const ComposerModel::Fault fault = ComposerModel::faultOf(action.error());
        if (of == m_draftOf)
            showFaults({fault});
        else
            m_shell.showError([subject = what.subject] { return tr("What you logged about %1 was not saved. It is kept as a draft.").arg(subject); }, action.error());
        return;
    }
    m_shell.drafts().dropSent(*action);
    m_shell.undoStack().push(*action, {"log", {{QStringLiteral("subject"), what.subject}, {QStringLiteral("table"), QStringLiteral("crm.interactions")}}});
    if (of == m_draftOf) {
        keepFile(m_strip->file(), what.customer);
        clear();
        Q_EMIT edited();
    }
    m_shell.showToast([type = what.type, subject = what.subject] { return logged(type, subject); }, *action);
    Q_EMIT saved(*action);
}

// `about` is empty for somebody whose name is not known.
QString Composer::logged(const QString &type, const QString &about)
{
    static const QHash<QString, const char *> texts{{QStringLiteral("CALL"), QT_TR_NOOP("Call logged")}, {QStringLiteral("EMAIL"), QT_TR_NOOP("E-mail logged")},
        {QStringLiteral("MEETING"), QT_TR_NOOP("Meeting logged")}, {QStringLiteral("DEMO"), QT_TR_NOOP("Demo logged")},
        {QStringLiteral("PRESENTATION"), QT_TR_NOOP("Presentation logged")}, {QStringLiteral("FOLLOW_UP"), QT_TR_NOOP("Follow-up logged")},
        {QStringLiteral("SUPPORT"), QT_TR_NOOP("Request logged")}, {ComposerModel::note, QT_TR_NOOP("Note saved")}};
    const QString done = tr(texts.value(type, QT_TR_NOOP("Interaction logged")));
    //: %1: "Call logged", %2: the customer
    return about.isEmpty() ? done : tr("%1: %2").arg(done, about);
}

void Composer::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace punte
