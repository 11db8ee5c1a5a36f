// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/ComposerModel.h"

#include "models/db/SqlStore.h"

namespace punte {

const QString ComposerModel::note = QStringLiteral("NOTE");

namespace {
constexpr int mostChoices = 100;
constexpr int longText = 20000;
constexpr int longOutcome = 500;
constexpr int longTitle = 255;
constexpr int futureSlack = 3600; // s: as the database has it, for clocks that differ
}

ComposerModel::ComposerModel(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_reading(database, this)
{
}

QStringList ComposerModel::types()
{
    return {QStringLiteral("EMAIL"), QStringLiteral("CALL"), QStringLiteral("MEETING"), QStringLiteral("DEMO"), QStringLiteral("PRESENTATION"),
        QStringLiteral("FOLLOW_UP"), QStringLiteral("SUPPORT"), note};
}

void ComposerModel::setCustomer(const QUuid &customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_contacts.clear();
    m_opportunities.clear();
    Q_EMIT choicesChanged();
    refresh();
}

void ComposerModel::refresh()
{
    if (m_customer.isNull())
        return;
    const QVariantMap params{{QStringLiteral("company"), m_customer}, {QStringLiteral("limit"), mostChoices}};
    Request request;
    request.statements = {SqlStore::instance().statement("customers/list_contacts_of_company", params),
        SqlStore::instance().statement("customers/list_open_opportunities_of_company", params)};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (result) { // without them the form works all the same
            m_contacts.clear();
            m_opportunities.clear();
            const ResultSet &people = result->at(0);
            for (int i = 0; i < people.rows.size(); ++i)
                m_contacts.append({people.value(i, u"id").toUuid(), people.value(i, u"full_name").toString(), people.value(i, u"position").toString(),
                    people.value(i, u"is_primary_contact").toBool()});
            const ResultSet &deals = result->at(1);
            for (int i = 0; i < deals.rows.size(); ++i)
                m_opportunities.append({deals.value(i, u"id").toUuid(), deals.value(i, u"title").toString(), {}, false});
        }
        Q_EMIT choicesChanged();
    });
}

QList<ComposerModel::Fault> ComposerModel::check(const NewInteraction &what, const QDateTime &now)
{
    QList<Fault> faults;
    if (what.customer.isNull() && what.contact.isNull()) // a private person belongs to no company
        faults.append({"customer_id", tr("Choose the customer this is about.")});
    if (!what.when.isValid())
        faults.append({"date_time", tr("Say when it was: “yesterday 16:00”, “12.03 9:30”.")});
    else if (what.when > now.addSecs(futureSlack))
        faults.append({"date_time", tr("This lies in the future. What has yet to happen is a task: write it under Next task.")});
    if (what.type == note && what.description.trimmed().isEmpty())
        faults.append({"description", tr("Write the note.")});
    if (what.description.toUcs4().size() > longText)
        faults.append({"description", tr("At most %n character(s).", nullptr, longText)});
    if (what.outcome.toUcs4().size() > longOutcome)
        faults.append({"outcome", tr("At most %n character(s).", nullptr, longOutcome)});
    if (what.nextTask.toUcs4().size() > longTitle)
        faults.append({"task_title", tr("At most %n character(s).", nullptr, longTitle)});
    if (what.nextTask.isEmpty() && what.nextDue.isValid())
        faults.append({"task_title", tr("Say what is to be done by then.")});
    return faults;
}

ComposerModel::Fault ComposerModel::faultOf(const AppError &error)
{
    if (error.detail.contains(QLatin1String("interaction_in_future")) || error.what.contains(QLatin1String("interaction_in_future")))
        return {"date_time", tr("This lies in the future. What has yet to happen is a task: write it under Next task.")};
    return {{}, error.what};
}

void ComposerModel::save(const NewInteraction &what, TaskCommands::Done done)
{
    m_saving = true;
    InteractionCommands::log(m_database, this, what, [this, done = std::move(done)](const Result<QUuid> &action) {
        m_saving = false;
        done(action);
    });
}

} // namespace punte
