// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/ActionText.h"

#include "models/records/Enums.h"
#include "models/records/FieldCatalogue.h"

#include <QCoreApplication>

namespace punte {

namespace {

QString actionTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ActionText", text, nullptr, n);
}

struct ActionWords {
    QString subject;
    int count = 1;
    QString field;
    QString target;
    QString company;
    bool one = true;
};

ActionWords actionWords(const QJsonObject &args)
{
    ActionWords words;
    words.subject = args.value(QStringLiteral("subject")).toString();
    words.count = std::max(1, args.value(QStringLiteral("n")).toInt(1));
    words.one = words.count == 1 && !words.subject.isEmpty();
    const QByteArray table = args.value(QStringLiteral("table")).toString().toLatin1();
    const QByteArray column = args.value(QStringLiteral("field")).toString().toLatin1();
    if (!column.isEmpty() && FieldCatalogue::instance().contains(table)) {
        if (const Field *field = FieldCatalogue::instance().table(table).field(column))
            words.field = field->titleText();
    }
    words.company = args.value(QStringLiteral("company")).toString();
    const QString to = args.value(QStringLiteral("to")).toString();
    if (!to.isEmpty())
        words.target = Enums::columnText(args.value(QStringLiteral("enum")).toString().toLatin1(), to);
    return words;
}

// Settings of the organisation have no record to be named by.
QString settingSentence(const QJsonObject &args)
{
    const QString key = args.value(QStringLiteral("key")).toString();
    if (key == QLatin1String("calendar.working_hours"))
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Change the working hours"));
    if (key == QLatin1String("files.max_bytes"))
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Change the size of the largest file"));
    if (key == QLatin1String("files.max_total_bytes"))
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Change the room for files"));
    return actionTr(QT_TRANSLATE_NOOP("ActionText", "Change a setting of the organisation"));
}

QString moveSentence(const ActionWords &w)
{
    if (w.target.isEmpty())
        return w.one ? actionTr(QT_TRANSLATE_NOOP("ActionText", "Move “%1”")).arg(w.subject) : actionTr(QT_TRANSLATE_N_NOOP("ActionText", "Move %Ln record(s)"), w.count);
    if (w.one)
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Move “%1” to %2")).arg(w.subject, w.target);
    return actionTr(QT_TRANSLATE_N_NOOP("ActionText", "Move %Ln record(s) to %1"), w.count).arg(w.target);
}

} // namespace

QString ActionText::sentence(const QByteArray &code, const QJsonObject &args)
{
    const ActionWords w = actionWords(args);
    const auto either = [&](const char *one, const char *many) { return w.one ? actionTr(one).arg(w.subject) : actionTr(many, w.count); };
    if (code == "undo" || code == "redo") {
        QByteArray of = args.value(QStringLiteral("of")).toString().toLatin1();
        // An undo of an undo keeps the first command's arguments; its "of" says undo again.
        if (of == "undo" || of == "redo")
            return code == "undo" ? actionTr(QT_TRANSLATE_NOOP("ActionText", "Undo")) : actionTr(QT_TRANSLATE_NOOP("ActionText", "Redo"));
        const QString inner = sentence(of, args);
        return code == "undo" ? actionTr(QT_TRANSLATE_NOOP("ActionText", "Undo: %1")).arg(inner) : actionTr(QT_TRANSLATE_NOOP("ActionText", "Redo: %1")).arg(inner);
    }
    if (code == "edit" || code == "bulk_edit") {
        if (!w.field.isEmpty() && w.one)
            return actionTr(QT_TRANSLATE_NOOP("ActionText", "Change %1 of “%2”")).arg(w.field, w.subject);
        if (!w.field.isEmpty())
            return actionTr(QT_TRANSLATE_N_NOOP("ActionText", "Change %1 of %Ln record(s)"), w.count).arg(w.field);
        return either(QT_TRANSLATE_NOOP("ActionText", "Edit “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Edit %Ln record(s)"));
    }
    if (code == "move")
        return moveSentence(w);
    if (code == "setting")
        return settingSentence(args);
    if (code == "order")
        return either(QT_TRANSLATE_NOOP("ActionText", "Reorder “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Reorder %Ln record(s)"));
    if (code == "create")
        return either(QT_TRANSLATE_NOOP("ActionText", "Create “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Create %Ln record(s)"));
    if (code == "delete" || code == "bulk_delete")
        return either(QT_TRANSLATE_NOOP("ActionText", "Delete “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Delete %Ln record(s)"));
    if (code == "restore")
        return either(QT_TRANSLATE_NOOP("ActionText", "Restore “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Restore %Ln record(s)"));
    if (code == "complete")
        return either(QT_TRANSLATE_NOOP("ActionText", "Complete “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Complete %Ln task(s)"));
    if (code == "snooze")
        return either(QT_TRANSLATE_NOOP("ActionText", "Put off “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Put off %Ln record(s)"));
    if (code == "wake")
        return either(QT_TRANSLATE_NOOP("ActionText", "Show “%1” again"), QT_TRANSLATE_N_NOOP("ActionText", "Show %Ln record(s) again"));
    if (code == "reopen")
        return either(QT_TRANSLATE_NOOP("ActionText", "Reopen “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Reopen %Ln record(s)"));
    if (code == "assign")
        return either(QT_TRANSLATE_NOOP("ActionText", "Reassign “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Reassign %Ln record(s)"));
    if (code == "task_each")
        return either(QT_TRANSLATE_NOOP("ActionText", "Create a task for “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Create a task for each of %Ln record(s)"));
    if (code == "log")
        return either(QT_TRANSLATE_NOOP("ActionText", "Log “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Log %Ln interaction(s)"));
    if (code == "pin")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Pin “%1”")).arg(w.subject);
    if (code == "unpin")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Unpin “%1”")).arg(w.subject);
    if (code == "take")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Take the request “%1”")).arg(w.subject);
    if (code == "reply")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Answer “%1”")).arg(w.subject);
    if (code == "internal_note")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Note on “%1”")).arg(w.subject);
    if (code == "wait_request")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Let “%1” wait for the customer")).arg(w.subject);
    if (code == "close_request")
        return either(QT_TRANSLATE_NOOP("ActionText", "Close “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Close %Ln request(s)"));
    if (code == "move_contact")
        return w.company.isEmpty() ? actionTr(QT_TRANSLATE_NOOP("ActionText", "Take “%1” out of the company")).arg(w.subject)
                                   : actionTr(QT_TRANSLATE_NOOP("ActionText", "Move “%1” to %2")).arg(w.subject, w.company);
    if (code == "decision_move")
        return w.target.isEmpty() ? actionTr(QT_TRANSLATE_NOOP("ActionText", "Take the decision “%1” one step on")).arg(w.subject)
                                  : actionTr(QT_TRANSLATE_NOOP("ActionText", "Decision “%1”: %2")).arg(w.subject, w.target);
    if (code == "decision_hand_up")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Hand up the decision “%1”")).arg(w.subject);
    if (code == "decision_outcome")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Record the outcome of “%1”")).arg(w.subject);
    if (code == "decision_remind")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Ask later for the outcome of “%1”")).arg(w.subject);
    if (code == "decision_sign_off")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Sign off the decision “%1”")).arg(w.subject);
    if (code == "campaign_move")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Campaign “%1”: %2")).arg(w.subject, w.target);
    if (code == "ab_choice")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "End the test “%1”")).arg(w.subject);
    if (code == "campaign_run")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Prepare the messages of “%1”")).arg(w.subject);
    if (code == "campaign_run_done")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Finish sending “%1”")).arg(w.subject);
    if (code == "send_events")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Record what was heard of messages"));
    if (code == "consent_given")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Record the consent of %1")).arg(w.subject);
    if (code == "consent_withdrawn" || code == "unsubscribe")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Record the opt-out of %1")).arg(w.subject);
    if (code == "suppress_address")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Close an address to messages"));
    if (code == "release_address")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Open an address to messages again"));
    if (code == "waitlist_accept")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Give somebody who waits an hour"));
    if (code == "waitlist_expire")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Close the offers that nobody answered"));
    if (code == "renew_contract")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Renew contract %1")).arg(w.subject);
    if (code == "terminate_contract")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Terminate contract %1")).arg(w.subject);
    if (code == "attach")
        return either(QT_TRANSLATE_NOOP("ActionText", "Add the file “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Add %Ln file(s)"));
    if (code == "merge")
        return either(QT_TRANSLATE_NOOP("ActionText", "Merge into “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Merge %Ln record(s)"));
    if (code == "import")
        return either(QT_TRANSLATE_NOOP("ActionText", "Import “%1”"), QT_TRANSLATE_N_NOOP("ActionText", "Import %Ln record(s)"));
    // A code of a newer program: still something to undo.
    return w.subject.isEmpty() ? actionTr(QT_TRANSLATE_NOOP("ActionText", "Last change")) : actionTr(QT_TRANSLATE_NOOP("ActionText", "Change “%1”")).arg(w.subject);
}

QString ActionText::done(const QByteArray &code, const QJsonObject &args)
{
    const ActionWords w = actionWords(args);
    const auto either = [&](const char *one, const char *many) { return w.one ? actionTr(one).arg(w.subject) : actionTr(many, w.count); };
    if (code == "move" && !w.target.isEmpty())
        return w.one ? actionTr(QT_TRANSLATE_NOOP("ActionText", "“%1” moved to %2")).arg(w.subject, w.target) : actionTr(QT_TRANSLATE_N_NOOP("ActionText", "%Ln record(s) moved to %1"), w.count).arg(w.target);
    if (code == "pin")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "“%1” stands on top now")).arg(w.subject);
    if (code == "unpin")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "“%1” is not pinned any more")).arg(w.subject);
    if (code == "take")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "“%1” is yours now")).arg(w.subject);
    if (code == "reply")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Answer to “%1” logged")).arg(w.subject);
    if (code == "wait_request")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "“%1” waits for the customer")).arg(w.subject);
    if (code == "close_request")
        return either(QT_TRANSLATE_NOOP("ActionText", "“%1” closed"), QT_TRANSLATE_N_NOOP("ActionText", "%Ln request(s) closed"));
    if (code == "move_contact" && !w.company.isEmpty())
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "“%1” moved to %2")).arg(w.subject, w.company);
    if (code == "renew_contract")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Contract %1 renewed")).arg(w.subject);
    if (code == "terminate_contract")
        return actionTr(QT_TRANSLATE_NOOP("ActionText", "Contract %1 terminated")).arg(w.subject);
    if (code == "create")
        return either(QT_TRANSLATE_NOOP("ActionText", "“%1” created"), QT_TRANSLATE_N_NOOP("ActionText", "%Ln record(s) created"));
    if (code == "delete" || code == "bulk_delete")
        return either(QT_TRANSLATE_NOOP("ActionText", "“%1” deleted"), QT_TRANSLATE_N_NOOP("ActionText", "%Ln record(s) deleted"));
    if (code == "edit" || code == "bulk_edit" || code == "assign")
        return either(QT_TRANSLATE_NOOP("ActionText", "“%1” changed"), QT_TRANSLATE_N_NOOP("ActionText", "%Ln record(s) changed"));
    if (code == "complete")
        return either(QT_TRANSLATE_NOOP("ActionText", "“%1” completed"), QT_TRANSLATE_N_NOOP("ActionText", "%Ln task(s) completed"));
    if (code == "snooze")
        return either(QT_TRANSLATE_NOOP("ActionText", "“%1” put off"), QT_TRANSLATE_N_NOOP("ActionText", "%Ln record(s) put off"));
    if (code == "task_each")
        return actionTr(QT_TRANSLATE_N_NOOP("ActionText", "%Ln task(s) created"), w.count);
    if (code == "restore")
        return either(QT_TRANSLATE_NOOP("ActionText", "“%1” restored"), QT_TRANSLATE_N_NOOP("ActionText", "%Ln record(s) restored"));
    if (code == "import")
        return either(QT_TRANSLATE_NOOP("ActionText", "“%1” imported"), QT_TRANSLATE_N_NOOP("ActionText", "%Ln record(s) imported"));
    return sentence(code, args);
}

bool ActionText::isFinal(const QByteArray &code, const QJsonObject &args)
{
    const QString to = args.value(QStringLiteral("to")).toString();
    return code == "decision_move" && (to == QLatin1String("4") || to == QLatin1String("5"));
}

} // namespace punte
