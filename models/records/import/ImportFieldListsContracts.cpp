// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportFieldLists.h"

#include <QCoreApplication>

namespace punte {

using Kind = ImportValueKind;

const QList<ImportField> &contractImportFields()
{
    static const QList<ImportField> fields = {
        {"external_id", Kind::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Identifier in the other system"), 200, false,
         "id|record id|external id|contract id|id contract|cod contract", {}, false, false},
        {"contract_number", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Contract number"), 50, true,
         "contract number|contract no|number|contract|reference|nr contract|numar contract|numarul contractului|numar|nr"},
        {"company", Kind::Company, QT_TRANSLATE_NOOP("ImportFields", "Customer"), 255, false,
         "account|account name|company|company name|customer|customer name|associated company|organization|client|firma|companie|nume client|beneficiar", {}, false},
        {"company_tax_id", Kind::TaxId, QT_TRANSLATE_NOOP("ImportFields", "Tax ID of the customer"), 50, false,
         "tax id|taxid|customer tax id|company tax id|cui|cif|cui cif|cui client|cod fiscal|cod fiscal client|vat|vat number", {}, false, false},
        {"title", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Title"), 255, false, "title|subject|name|contract name|titlu|denumire|obiect|obiectul contractului"},
        {"contract_type", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Contract type"), 0, false, "type|contract type|kind|tip|tip contract|tipul contractului", "contract_type"},
        {"status", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Status"), 0, false, "status|contract status|state|stare|starea|stadiu", "contract_status"},
        {"start_date", Kind::Date, QT_TRANSLATE_NOOP("ImportFields", "Start"), 0, false,
         "start|start date|begins|begin date|valid from|signed on|data inceperii|data inceput|inceput|de la|data semnarii"},
        {"end_date", Kind::Date, QT_TRANSLATE_NOOP("ImportFields", "End"), 0, false,
         "end|end date|ends|expires|expiry date|expiration date|valid until|data incheierii|data sfarsit|data expirarii|sfarsit|pana la|expira"},
        {"auto_renewal", Kind::Bool, QT_TRANSLATE_NOOP("ImportFields", "Renews by itself"), 0, false,
         "auto renewal|auto renew|automatic renewal|renews|reinnoire automata|se reinnoieste singur|prelungire automata"},
        {"renewal_months", Kind::Count, QT_TRANSLATE_NOOP("ImportFields", "Renewed for, months"), 0, false,
         "renewal months|renewal term|term|luni reinnoire|perioada de reinnoire"},
        {"renewal_notice_days", Kind::Count, QT_TRANSLATE_NOOP("ImportFields", "Notice, days"), 0, false,
         "renewal notice days|notice days|notice|notice period|preaviz|zile preaviz|zile de preaviz"},
        {"reminder_days", Kind::Count, QT_TRANSLATE_NOOP("ImportFields", "Reminder, days"), 0, false, "reminder days|reminder|zile reamintire|reamintire"},
        {"monthly_fee", Kind::Amount, QT_TRANSLATE_NOOP("ImportFields", "Monthly fee"), 8, false,
         "monthly fee|fee|mrr|monthly|tarif lunar|abonament lunar|valoare lunara"},
        {"total_value", Kind::Amount, QT_TRANSLATE_NOOP("ImportFields", "Total value"), 0, false,
         "total value|value|amount|total|contract value|valoare|valoare totala|valoare contract|valoarea contractului|suma"},
        {"currency", Kind::Currency, QT_TRANSLATE_NOOP("ImportFields", "Currency"), 0, false, "currency|moneda|valuta"},
        {"payment_terms", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Payment terms"), 50, false,
         "payment terms|terms|payment|conditii de plata|termen de plata|plata"},
        {"terminated_on", Kind::Date, QT_TRANSLATE_NOOP("ImportFields", "Terminated on"), 0, false, "terminated on|termination date|cancelled on|data rezilierii|reziliat la"},
        {"termination_reason", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Why terminated"), 500, false, "termination reason|reason|motiv reziliere|motivul rezilierii|motiv"},
        {"notes", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Notes"), 20000, false, "notes|note|description|obs|observatii|comentarii"},
        {"owner", Kind::Person, QT_TRANSLATE_NOOP("ImportFields", "Account manager"), 101, false,
         "owner|contract owner|account manager|salesperson|assigned user|agent|responsabil|responsabil clienti", {}, false},
    };
    return fields;
}

} // namespace punte
