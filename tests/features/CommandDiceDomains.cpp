// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/AddressCommands.h"
#include "models/customers/InteractionCommands.h"
#include "models/customers/PersonCommands.h"
#include "models/customers/RequestCommands.h"
#include "models/records/SavedViews.h"
#include "models/records/Saves.h"
#include "models/records/files/FileUpload.h"
#include "models/sales/ContractCommands.h"
#include "tests/features/CommandDice.h"

namespace punte {

// 1. Boards.

void CommandDice::watch(BoardModel &board)
{
    connect(&board, &BoardModel::saved, this, [this](const QUuid &action) { answer(action); });
    connect(&board, &BoardModel::moveRefused, this, [this](const QList<QUuid> &, const AppError &error) { answer(std::unexpected(error)); });
}

bool CommandDice::showBoard(BoardModel &board)
{
    bool shown = false;
    const auto connection = connect(&board, &BoardModel::selected, this, [&] { shown = true; });
    board.select();
    const bool complete = runUntil([&] { return shown && board.isComplete(); });
    disconnect(connection);
    return complete;
}

void CommandDice::moveCards()
{
    if (!showBoard(*m_pipeline))
        return;
    const int target = below(m_pipeline->columnCount());
    const QList<QUuid> cards = pickIds("crm.opportunities", 1 + below(5));
    const QByteArray to = m_pipeline->columnInfo(target).code;
    QVariantMap extra;
    if (to == "CLOSED_WON") {
        extra = {{QStringLiteral("amount"), QStringLiteral("1234.50")}, {QStringLiteral("closed_at"), QDate::currentDate()}};
    } else if (to == "CLOSED_LOST") {
        extra = {{QStringLiteral("lost_reason"), m_office.db.value(QStringLiteral("SELECT code FROM crm.lost_reasons ORDER BY code LIMIT 1"))}};
        if (chance(2))
            extra.insert(QStringLiteral("retry_on"), QDate::currentDate().addDays(90));
    } else if (to == "QUALIFICATION" && chance(2)) {
        extra = {{QStringLiteral("reopen_reason"), text()}};
    }
    if (m_pipeline->verdict(cards, target).kind == MoveVerdict::Kind::Illegal && !chance(6))
        return; // refused, nearly always
    say(QStringLiteral("move %1 to %2").arg(cards.size()).arg(QString::fromLatin1(to)));
    m_sent = true;
    m_sent = !m_pipeline->move(cards, target, below(30), extra).isNull();
}

void CommandDice::moveMonths()
{
    if (!showBoard(*m_forecast))
        return;
    const int target = below(m_forecast->columnCount());
    const QList<QUuid> cards = pickIds("crm.opportunities", 1 + below(3), QStringLiteral("x.stage_no <= 4"));
    say(QStringLiteral("move-month %1 to %2").arg(cards.size()).arg(QString::fromLatin1(m_forecast->columnInfo(target).code)));
    m_sent = true;
    m_sent = !m_forecast->move(cards, target, 0).isNull();
}

void CommandDice::editCard()
{
    const Row card = pick("crm.opportunities", QStringLiteral("x.stage_no <= 4"));
    if (!showBoard(*m_pipeline) || m_pipeline->card(card.id) == nullptr)
        return;
    say(QStringLiteral("edit-card"));
    m_sent = true;
    m_sent = !m_pipeline->save(card.id, {{QStringLiteral("amount"), QStringLiteral("%1.05").arg(below(5000))}, {QStringLiteral("competitor"), text()}},
                 {"edit", {{QStringLiteral("table"), QStringLiteral("crm.opportunities")}}}).isNull();
}

// 2. Tasks, contracts, people.

void CommandDice::completeTask()
{
    const Row task = pick("crm.tasks", QStringLiteral("x.is_open"), QStringLiteral("x.title, x.repeat_rule"));
    say(QStringLiteral("complete %1 %2").arg(task.more.value(0), task.more.value(1)));
    if (task)
        TaskCommands::complete(m_database, this, task.id, task.version, task.more.value(0), done());
}

void CommandDice::createTask()
{
    NewTask task{.title = text(), .due = QDateTime::currentDateTime().addDays(below(20)), .hasTime = chance(2)};
    task.customer = pick("crm.customer_companies").id;
    if (chance(2))
        task.opportunity = pick("crm.opportunities").id;
    task.assignedTo = person();
    say(QStringLiteral("task %1").arg(task.title));
    TaskCommands::create(m_database, this, task, Saves::newId(), done());
}

static ContractFacts contractOf(const QUuid &id, int version, const QStringList &more)
{
    return {.id = id, .version = version, .number = more.value(0), .status = more.value(1), .start = QDate::fromString(more.value(2), Qt::ISODate),
        .end = QDate::fromString(more.value(3), Qt::ISODate), .renewsItself = false, .months = more.value(4).toInt()};
}

static const QString contractColumns = QStringLiteral("x.contract_number, x.status, x.start_date, x.end_date, x.renewal_months");

void CommandDice::renewContract()
{
    const Row row = pick("crm.contracts", QStringLiteral("x.status IN ('ACTIVE', 'EXPIRED')"), contractColumns);
    const ContractFacts contract = contractOf(row.id, row.version, row.more);
    say(QStringLiteral("renew %1").arg(contract.number));
    if (contract.canRenew())
        ContractCommands::renew(m_database, this, contract, ContractCommands::nextEnd(contract), done());
}

void CommandDice::terminateContract()
{
    const Row row = pick("crm.contracts", QStringLiteral("x.status = 'ACTIVE'"), contractColumns);
    const ContractFacts contract = contractOf(row.id, row.version, row.more);
    say(QStringLiteral("terminate %1").arg(contract.number));
    if (contract.canTerminate())
        ContractCommands::terminate(m_database, this, contract, QDate::currentDate(), chance(2) ? text() : QString(), done());
}

void CommandDice::movePerson()
{
    const Row row = pick("crm.contact_persons", {}, QStringLiteral("x.full_name"));
    say(QStringLiteral("move-person %1").arg(row.more.value(0)));
    if (row)
        PersonCommands::move(m_database, this, {.person = row.id, .version = row.version, .company = chance(5) ? QUuid() : pick("crm.customer_companies").id,
            .position = text().left(90), .on = QDate::currentDate().addDays(-below(3))}, Saves::newId(), done());
}

// 3. Interactions, notes and requests.

void CommandDice::logInteraction()
{
    const Row company = pick("crm.customer_companies", {}, QStringLiteral("x.company_name"));
    NewInteraction what{.customer = company.id, .subject = company.more.value(0), .type = one({QStringLiteral("CALL"), QStringLiteral("EMAIL"), QStringLiteral("MEETING"), QStringLiteral("NOTE")}),
        .when = QDateTime::currentDateTime().addSecs(-below(500'000)), .description = text()};
    if (chance(2))
        what.opportunity = pick("crm.opportunities").id;
    if (chance(3))
        what.contact = pick("crm.contact_persons").id;
    if (chance(2)) {
        what.nextTask = text();
        what.nextDue = QDateTime::currentDateTime().addDays(3);
    }
    say(QStringLiteral("log %1 %2").arg(what.type, what.subject));
    if (company)
        InteractionCommands::log(m_database, this, what, done());
}

static const QString requests = QStringLiteral("x.type = 'SUPPORT' AND x.parent_id IS NULL");

static RequestItem requestOf(const QUuid &id, int version, const QStringList &more)
{
    RequestItem item;
    item.id = id;
    item.version = version;
    item.subject = more.value(0);
    item.status = more.value(1);
    return item;
}

void CommandDice::takeRequest()
{
    const Row row = pick("crm.interactions", requests, QStringLiteral("x.subject, x.status"));
    say(QStringLiteral("take %1").arg(row.more.value(0)));
    if (row)
        RequestCommands::take(m_database, this, requestOf(row.id, row.version, row.more), person(), done());
}

void CommandDice::setRequestStatus()
{
    const Row row = pick("crm.interactions", requests, QStringLiteral("x.subject, x.status"));
    const QString status = one({QStringLiteral("OPEN"), QStringLiteral("WAITING"), QStringLiteral("CLOSED")});
    say(QStringLiteral("request-status %1 %2").arg(row.more.value(0), status));
    if (row && status != row.more.value(1))
        RequestCommands::setStatus(m_database, this, requestOf(row.id, row.version, row.more), status, "close", done());
}

void CommandDice::writeMessage()
{
    const Row row = pick("crm.interactions", requests, QStringLiteral("x.subject, x.status"));
    RequestCommands::NewMessage message{.request = row.id, .subject = row.more.value(0)};
    message.from = RequestMessage::From(below(3));
    message.body = text();
    message.wait = chance(2);
    say(QStringLiteral("message %1 %2 %3").arg(int(message.from)).arg(message.subject, row.more.value(1)));
    if (row)
        RequestCommands::send(m_database, this, message, Saves::newId(), done());
}

void CommandDice::createRequest()
{
    RecordForm &record = form(RequestCommands::table());
    record.beginNew({{QStringLiteral("type"), QStringLiteral("SUPPORT")}, {QStringLiteral("direction"), QStringLiteral("INBOUND")}, {QStringLiteral("priority"), QStringLiteral("HIGH")}});
    record.setValue("customer_id", pick("crm.customer_companies").id);
    record.setValue("subject", text());
    record.setValue("description", text());
    say(QStringLiteral("request %1").arg(record.title()));
    m_sent = true;
    m_sent = !record.save().isNull();
}

// 4. Addresses.

void CommandDice::createAddress()
{
    const QUuid company = pick("crm.customer_companies").id;
    say(QStringLiteral("create-address"));
    m_sent = true;
    m_sent = !m_addresses->create({{QStringLiteral("customer_company_id"), company}, {QStringLiteral("address_type"), QStringLiteral("BRANCH")}, {QStringLiteral("street"), text()}},
                 {"create", {{QStringLiteral("table"), QStringLiteral("crm.company_addresses")}}}).isNull();
}

void CommandDice::editAddresses()
{
    bool shown = false;
    const auto connection = connect(m_addresses.get(), &EditableTableModel::selected, this, [&] { shown = true; });
    m_addresses->setSort("street", Qt::AscendingOrder);
    m_addresses->select();
    runUntil([&] { return shown; });
    disconnect(connection);
    for (int i = 1 + below(4); i > 0 && m_addresses->rowCount() > 0; --i) {
        const QByteArray column = chance(2) ? "city" : "street";
        m_addresses->setData(m_addresses->index(below(m_addresses->rowCount()), m_addresses->columnOf(column)), text());
    }
    say(QStringLiteral("edit-addresses"));
    m_sent = true;
    m_sent = m_addresses->submitAll();
}

static CompanyDetails::Address addressOf(const QUuid &id, int version, const QStringList &more)
{
    CompanyDetails::Address address;
    address.id = id;
    address.version = version;
    address.street = more.value(0);
    address.primary = more.value(2) == QLatin1String("t");
    return address;
}

static const QString addressColumns = QStringLiteral("x.street, x.customer_company_id, x.is_primary");

void CommandDice::makePrimaryAddress()
{
    const Row row = pick("crm.company_addresses", QStringLiteral("NOT x.is_primary"), addressColumns);
    if (!row)
        return;
    const Row before = pick("crm.company_addresses", QStringLiteral("x.is_primary AND x.customer_company_id = '%1'").arg(row.more.at(1)), addressColumns);
    say(QStringLiteral("primary-address %1").arg(row.more.at(0)));
    AddressCommands::makePrimary(m_database, this, addressOf(row.id, row.version, row.more), addressOf(before.id, before.version, before.more), done());
}

void CommandDice::removeAddress()
{
    const Row row = pick("crm.company_addresses", {}, addressColumns);
    say(QStringLiteral("delete-address %1").arg(row.more.value(0)));
    if (row)
        AddressCommands::remove(m_database, this, addressOf(row.id, row.version, row.more), done());
}

// 5. Views and files.

void CommandDice::keepView()
{
    SavedViews &views = SavedViews::of(m_database);
    if (!views.isLoaded()) {
        connect(&views, &SavedViews::saved, this, [this](const QUuid &, const QUuid &action) { answer(action); });
        connect(&views, &SavedViews::failed, this, [this](const AppError &error) { answer(std::unexpected(error)); });
        views.load();
        if (!runUntil([&] { return views.isLoaded(); }))
            return;
    }
    const QList<SavedView> kept = views.views("companies");
    const int what = kept.size() < 3 ? 0 : below(5);
    const QUuid view = kept.isEmpty() ? QUuid() : kept.at(below(int(kept.size()))).id;
    say(QStringLiteral("view-%1").arg(what));
    m_sent = true;
    switch (what) {
    case 0: views.create("companies", text().left(60), {{QStringLiteral("n"), m_count}}, chance(2)); break;
    case 1: views.rename(view, text().left(60)); break;
    case 2: views.setDefinition(view, {{QStringLiteral("n"), m_count}}); break;
    case 3: views.setStart(view, true); break;
    default: views.remove(view);
    }
}

void CommandDice::attachFile()
{
    const Row company = pick("crm.customer_companies", {}, QStringLiteral("x.company_name"));
    say(QStringLiteral("attach %1").arg(company.more.value(0)));
    if (!company)
        return;
    auto *upload = new FileUpload(m_database, {"crm.customer_companies", company.id}, QStringLiteral("nota %1.txt").arg(m_count), QByteArray("bytes ") + QByteArray::number(m_count), this);
    connect(upload, &FileUpload::finished, this, [this, upload](const QUuid &, const QUuid &action) {
        upload->deleteLater();
        answer(action);
    });
    connect(upload, &FileUpload::failed, this, [this, upload](const AppError &error) {
        upload->deleteLater();
        answer(std::unexpected(error));
    });
    m_sent = true;
    upload->start();
}

} // namespace punte
