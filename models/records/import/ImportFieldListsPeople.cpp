// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// People and what is done with them.
#include "models/records/import/ImportFieldLists.h"

#include <QCoreApplication>

namespace punte {

using Kind = ImportValueKind;

const QList<ImportField> &personImportFields()
{
    static const QList<ImportField> fields = {
        {"external_id", Kind::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Identifier in the other system"), 200, false,
         "id|record id|contact id|person id|external id|uid|cod", {}, false, false},
        {"full_name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "First and last name"), 201, false,
         "name|full name|display name|complete name|contact name|contact|person name|person|nume complet|nume si prenume|prenume si nume|persoana de contact|persoana", {}, false, false},
        {"first_name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "First name"), 100, false, "first name|given name|person first name|prenume|prenumele"},
        {"last_name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Last name"), 100, false,
         "last name|surname|family name|person last name|nume de familie|nume|numele"},
        {"salutation", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Salutation"), 50, false, "salutation|title prefix|formula de adresare|apelativ"},
        {"company", Kind::Company, QT_TRANSLATE_NOOP("ImportFields", "Customer"), 255, false,
         "company|company name|account|account name|organization|person organization|associated company|primary associated company|related company|parent name|firma|companie|client|organizatie", {}, false},
        {"position", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Position"), 100, false,
         "position|job title|job position|account title|title|person job title|person title|role|functie|functia|post"},
        {"department", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Department"), 100, false, "department|departament|compartiment"},
        {"email", Kind::Email, QT_TRANSLATE_NOOP("ImportFields", "E-mail"), 255, false,
         "email|e mail|mail|email address|work email|person email|person email work|person email home|person email other|adresa e mail|adresa de e mail"},
        {"phone", Kind::Phone, QT_TRANSLATE_NOOP("ImportFields", "Phone"), 20, false,
         "phone|telephone|tel|phone number|mobile|mobile phone|mobile phone number|work phone|person phone|person phone work|person phone mobile|person phone home|person phone other|telefon|mobil|nr telefon"},
        {"preferred_language", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Language"), 0, false, "language|preferred language|limba", "language"},
        {"is_decision_maker", Kind::Bool, QT_TRANSLATE_NOOP("ImportFields", "Decides"), 0, false, "decision maker|is decision maker|decides|factor de decizie|decide"},
        {"notes", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Notes"), 20000, false, "notes|note|description|person notes|obs|observatii|comments|comentarii"},
    };
    return fields;
}

const QList<ImportField> &taskImportFields()
{
    static const QList<ImportField> fields = {
        {"external_id", Kind::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Identifier in the other system"), 200, false,
         "id|record id|task id|activity id|external id|cod", {}, false, false},
        {"title", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Task"), 255, true,
         "title|task|task title|task name|subject|name|summary|activity subject|titlu|sarcina|subiect|denumire"},
        {"due_date", Kind::Instant, QT_TRANSLATE_NOOP("ImportFields", "Due"), 0, false,
         "due|due date|date due|deadline|activity due date|termen|scadenta|data limita"},
        {"status", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Status"), 0, false, "status|task status|state|activity done|done|stare|starea", "task_status"},
        {"priority", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Priority"), 0, false, "priority|task priority|activity priority|prioritate", "task_priority"},
        {"kind", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Kind"), 0, false, "kind|type|task type|activity type|tip|fel", "task_kind"},
        {"company", Kind::Company, QT_TRANSLATE_NOOP("ImportFields", "Customer"), 255, false,
         "company|company name|customer|account|organization|activity organization|associated company|firma|companie|client", {}, false},
        {"opportunity", Kind::Opportunity, QT_TRANSLATE_NOOP("ImportFields", "Opportunity"), 255, false,
         "opportunity|deal|activity deal|associated deal|oportunitate", {}, false},
        {"contact", Kind::Contact, QT_TRANSLATE_NOOP("ImportFields", "Person"), 255, false,
         "contact|person|activity contact person|contact person|associated contact|persoana|persoana de contact", {}, false},
        {"owner", Kind::Person, QT_TRANSLATE_NOOP("ImportFields", "Assigned to"), 101, false,
         "assigned to|assignee|assignees|owner|assigned user|activity assigned to user|atribuita lui|responsabil", {}, false},
        {"description", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Description"), 20000, false,
         "description|notes|note|activity note|activity notes|descriere|observatii|obs"},
    };
    return fields;
}

const QList<ImportField> &interactionImportFields()
{
    static const QList<ImportField> fields = {
        {"external_id", Kind::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Identifier in the other system"), 200, false,
         "id|record id|activity id|call id|meeting id|external id|cod", {}, false, false},
        {"type", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Kind"), 0, true, "type|kind|activity type|channel|tip|fel", "interaction_type"},
        {"date_time", Kind::Instant, QT_TRANSLATE_NOOP("ImportFields", "When"), 0, true,
         "when|date|date time|activity date|date start|start date|activity due date|call date|meeting start time|data|data si ora|cand"},
        {"company", Kind::Company, QT_TRANSLATE_NOOP("ImportFields", "Customer"), 255, false,
         "company|company name|customer|account|organization|activity organization|associated company|firma|companie|client", {}, false},
        {"contact", Kind::Contact, QT_TRANSLATE_NOOP("ImportFields", "Person"), 255, false,
         "contact|person|with|activity contact person|contact person|associated contact|persoana|persoana de contact|cu cine", {}, false},
        {"opportunity", Kind::Opportunity, QT_TRANSLATE_NOOP("ImportFields", "Opportunity"), 255, false,
         "opportunity|deal|activity deal|associated deal|oportunitate", {}, false},
        {"owner", Kind::Person, QT_TRANSLATE_NOOP("ImportFields", "Who"), 101, false,
         "who|user|owner|by|assigned to|assigned user|activity assigned to user|activity assigned to|cine|utilizator|responsabil", {}, false},
        {"direction", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Direction"), 0, false, "direction|call direction|directie|sens", "interaction_direction"},
        {"duration_minutes", Kind::Count, QT_TRANSLATE_NOOP("ImportFields", "Minutes"), 0, false, "minutes|duration minutes|duration min|minute|durata minute"},
        {"description", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Notes"), 20000, false,
         "notes|note|description|body|call notes|activity note|subject|activity subject|name|descriere|observatii|obs"},
        {"outcome", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Outcome"), 500, false, "outcome|call outcome|meeting outcome|result|rezultat"},
        {"feedback_type", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Feedback"), 0, false, "feedback|feedback type|reactie", "feedback_type"},
    };
    return fields;
}

} // namespace punte
