// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the list of customers that pictures and layout tests want to see.
#include "models/core/Clock.h"
#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordModel.h"
#include "views/components/CompareDialog.h"
#include "views/components/NewRecordForm.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/list/ListDesk.h"
#include "views/customers/CompanyInspector.h"
#include "views/customers/CustomersPage.h"

#include <QAction>

namespace punte {

// Two desks changed one company: settled fields, a choice to make, joined tags, a merged text.
static ConflictInfo conflictForScene(const EditorSources &sources)
{
    const QList<PickItem> people = sources.persons ? sources.persons() : QList<PickItem>();
    const auto person = [&](int n) { return people.value(n).id; };
    ConflictInfo info{.table = "crm.customer_companies", .originalVersion = 13, .theirVersion = 14, .theirName = QStringLiteral("Ioana Radu"),
        .theirTime = Clock::now().addSecs(-300)};
    info.original = {{QStringLiteral("owner_id"), person(0)}, {QStringLiteral("phone"), QStringLiteral("+40243500100")},
        {QStringLiteral("annual_revenue_amount"), QStringLiteral("19800000.00")}, {QStringLiteral("annual_revenue_currency"), QStringLiteral("RON")},
        {QStringLiteral("employee_count"), 81}, {QStringLiteral("city"), QStringLiteral("Slobozia")},
        {QStringLiteral("tags"), QStringList{QStringLiteral("cereale"), QStringLiteral("Ialomița")}},
        {QStringLiteral("notes"), QStringLiteral("Decide în februarie. Preferă oferte scurte.")}};
    info.theirs = info.original;
    info.theirs.insert({{QStringLiteral("owner_id"), person(1)}, {QStringLiteral("annual_revenue_amount"), QStringLiteral("21400000.00")},
        {QStringLiteral("employee_count"), 84}, {QStringLiteral("city"), QStringLiteral("Țăndărei")},
        {QStringLiteral("tags"), QStringList{QStringLiteral("cereale"), QStringLiteral("Ialomița"), QStringLiteral("client cheie")}},
        {QStringLiteral("notes"), QStringLiteral("Decide în februarie, după prognoza de ploi. Preferă oferte scurte.")}});
    info.mine = {{QStringLiteral("phone"), QStringLiteral("+40243500200")}, {QStringLiteral("annual_revenue_amount"), QStringLiteral("21040000.00")},
        {QStringLiteral("employee_count"), 84}, {QStringLiteral("city"), QStringLiteral("Fetești")},
        {QStringLiteral("tags"), QStringList{QStringLiteral("cereale"), QStringLiteral("Ialomița"), QStringLiteral("recoltă 2026")}},
        {QStringLiteral("notes"), QStringLiteral("Decide în februarie. Preferă oferte scurte, în trei variante.")}};
    return info;
}

QList<Scene> CustomersPage::scenes()
{
    const auto closeInspector = [this] {
        m_inspector->setWanted(false);
        m_desk->table().clearSelection();
    };
    Filter some;
    some.terms = {{"status", FilterOp::AnyOf, {QStringLiteral("ACTIVE"), QStringLiteral("PROSPECT")}}, {"owner_id", FilterOp::Is, {QStringLiteral("me")}},
        {"annual_revenue_amount", FilterOp::AtLeast, {QStringLiteral("1000000")}}};
    const auto compare = [this] {
        CompareInput input = CompareInput::fromConflict(conflictForScene(m_sources), m_desk->model().tableInfo(), m_sources, QStringLiteral("Agro Bărăgan SRL"),
                                                        shell().session().displayName);
        input.myNote = CompareInput::awayNote(Clock::now().addSecs(-1740), Clock::now().addSecs(-200), input.theirTime);
        auto *dialog = new CompareDialog(input, m_sources);
        dialog->openOver(window());
    };
    const auto endCompare = [this] {
        for (CompareDialog *dialog : window()->findChildren<CompareDialog *>())
            delete dialog->parentWidget(); // its scrim
    };
    const QList<Scene> own{
        {"compare", compare, endCompare},
        {"inspector", [this] { openRecord("company", m_desk->table().model()->index(5, 0).data(IdRole).toUuid()); }, closeInspector},
        {"new", [this] { m_newCompany->trigger(); },
            [this, closeInspector] {
                if (auto *form = m_inspector->findChild<NewRecordForm *>())
                    Q_EMIT form->cancelled();
                closeInspector();
            }},
        {"filtered", [this, some] { m_desk->setFilter(some); }, [this] { m_desk->setFilter({}); }},
    };
    return own + m_desk->scenes();
}

} // namespace punte
