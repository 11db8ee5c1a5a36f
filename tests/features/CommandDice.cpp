// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/CommandDice.h"

#include "models/customers/RequestCommands.h"
#include "models/records/Enums.h"
#include "models/sales/ForecastBoard.h"
#include "models/sales/PipelineBoard.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace punte {

bool runUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer end(30'000);
    QTimer alarm; // wakes the loop, so that a missing answer fails instead of hanging
    alarm.start(1'000);
    while (!done()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

CommandDice::CommandDice(CommandOffice &office, Database &database, quint32 seed)
    : m_office(office)
    , m_database(database)
    , m_random(seed)
    , m_addresses(std::make_unique<EditableTableModel>(database, FieldCatalogue::instance().table("addresses")))
    , m_pipeline(std::make_unique<BoardModel>(database, pipelineSource()))
    , m_forecast(std::make_unique<BoardModel>(database, forecastSource(QDate::currentDate())))
{
    watch(*m_pipeline);
    watch(*m_forecast);
    connect(m_addresses.get(), &EditableTableModel::submitted, this, [this](const QUuid &action) { answer(action); });
    connect(m_addresses.get(), &EditableTableModel::submitRefused, this, [this](const AppError &error) { answer(std::unexpected(error)); });
}

CommandDice::~CommandDice() = default;

CommandDice::Step CommandDice::play()
{
    struct Face {
        int weight;
        Command command;
    };
    static constexpr Face faces[] = {
        {14, &CommandDice::editInList}, {14, &CommandDice::editInForm}, {8, &CommandDice::create}, {4, &CommandDice::removeInForm},
        {3, &CommandDice::removeInList}, {4, &CommandDice::bulkSet}, {3, &CommandDice::bulkReassign}, {4, &CommandDice::bulkTag},
        {2, &CommandDice::bulkDelete}, {3, &CommandDice::bulkRestore}, {1, &CommandDice::taskForEach}, {2, &CommandDice::import},
        {8, &CommandDice::moveCards}, {4, &CommandDice::moveMonths}, {2, &CommandDice::editCard}, {6, &CommandDice::completeTask},
        {2, &CommandDice::createTask}, {3, &CommandDice::renewContract}, {2, &CommandDice::terminateContract}, {4, &CommandDice::movePerson},
        {5, &CommandDice::logInteraction}, {2, &CommandDice::takeRequest}, {4, &CommandDice::setRequestStatus}, {4, &CommandDice::writeMessage},
        {2, &CommandDice::createRequest}, {2, &CommandDice::createAddress}, {2, &CommandDice::editAddresses}, {2, &CommandDice::makePrimaryAddress},
        {1, &CommandDice::removeAddress}, {1, &CommandDice::keepView}, {2, &CommandDice::attachFile},
    };
    int total = 0;
    for (const Face &face : faces)
        total += face.weight;
    for (int thrown = 0; thrown < 200 && m_broken.isEmpty(); ++thrown) {
        int at = below(total);
        const Face *face = faces;
        for (; at >= face->weight; ++face)
            at -= face->weight;
        m_answer.reset();
        m_sent = false;
        ++m_count;
        (this->*face->command)();
        if (!m_sent)
            continue;
        if (!runUntil([this] { return m_answer.has_value(); })) {
            m_broken = QStringLiteral("No answer: ") + m_what;
            return {};
        }
        if (m_answer->has_value()) {
            ++m_played[m_what.section(QLatin1Char(' '), 0, 0)];
            return {**m_answer, m_what};
        }
        const AppError &error = m_answer->error();
        ++m_refused[QStringList{m_what.section(QLatin1Char(' '), 0, 0), error.sqlState, error.constraint, error.what}.join(QLatin1Char(' '))];
    }
    if (m_broken.isEmpty())
        m_broken = QStringLiteral("Two hundred throws without a command");
    return {};
}

void CommandDice::answer(const Result<QUuid> &action)
{
    if (m_sent && !m_answer)
        m_answer = action;
}

std::function<void(const Result<QUuid> &)> CommandDice::done()
{
    m_sent = true;
    return [this](const Result<QUuid> &action) { answer(action); };
}

QString CommandDice::text()
{
    static const QStringList words = {QStringLiteral("Bărăgan"), QStringLiteral("ofertă"), QStringLiteral("d'Or"), QStringLiteral("50%_"), QStringLiteral("țânțar"),
        QStringLiteral("\\n"), QStringLiteral("{\"a\": null}"), QStringLiteral("Ștefan"), QStringLiteral("🌾"), QStringLiteral("lapte")};
    QString text = one(words);
    for (int i = below(3); i > 0; --i)
        text += QLatin1Char(' ') + one(words);
    return QStringLiteral("%1 %2").arg(text).arg(m_count);
}

QVariant CommandDice::integerOf(const QByteArray &column)
{
    if (column == "founding_year")
        return 1950 + below(70);
    if (column == "renewal_months")
        return 1 + below(36);
    return 1 + below(400);
}

QVariant CommandDice::valueOf(const TableInfo &table, const Field &field)
{
    if (!field.required && field.kind != FieldKind::Bool && field.kind != FieldKind::Tags && chance(6))
        return {};
    switch (field.kind) {
    case FieldKind::Text:
        return field.maxLength == 3 ? one({QStringLiteral("RON"), QStringLiteral("EUR"), QStringLiteral("USD")}) : text().left(field.maxLength > 0 ? field.maxLength : 200);
    case FieldKind::LongText: return text() + QLatin1Char('\n') + text();
    case FieldKind::Integer: return integerOf(field.column);
    case FieldKind::Money: return QStringLiteral("%1.%2").arg(below(900000)).arg(below(100), 2, 10, QLatin1Char('0'));
    case FieldKind::Percent: return below(101);
    case FieldKind::Date: return QDate::currentDate().addDays(below(400) - 100);
    case FieldKind::Instant: return QDateTime(QDate::currentDate().addDays(below(60) - 20), QTime(below(24), below(60)));
    case FieldKind::Bool: return chance(2);
    case FieldKind::Enum: return QString::fromLatin1(Enums::values(field.enumName).at(below(int(Enums::values(field.enumName).size()))).code);
    case FieldKind::Person: return person();
    case FieldKind::Company: return pick("crm.customer_companies").id;
    case FieldKind::Contact: return pick("crm.contact_persons").id;
    case FieldKind::Opportunity: return pick("crm.opportunities").id;
    case FieldKind::Campaign: return pick("marketing.marketing_campaigns").id;
    case FieldKind::Phone: return QStringLiteral("+4074%1").arg(1000000 + below(8999999));
    case FieldKind::Email: return QStringLiteral("om%1@exemplu.ro").arg(m_count);
    case FieldKind::Url: return QStringLiteral("https://exemplu%1.ro/").arg(m_count);
    case FieldKind::TaxId: return chance(8) ? pick(table.name, QStringLiteral("x.tax_id IS NOT NULL"), QStringLiteral("x.tax_id")).more.value(0) // taken already
                                            : QString::number(20000000 + m_count * 11);
    case FieldKind::Iban: return QStringLiteral("RO49AAAA1B31007593840000");
    case FieldKind::TradeRegister: return QStringLiteral("J40/%1/2019").arg(1 + below(20000));
    case FieldKind::Tags: return QStringList{one({QStringLiteral("cheie"), QStringLiteral("târg 2026")}), QStringLiteral("export")};
    case FieldKind::Repeat: return one({QStringLiteral("FREQ=DAILY"), QStringLiteral("FREQ=WEEKLY"), QStringLiteral("FREQ=MONTHLY")});
    }
    return {};
}

static QString orderOf(const QByteArray &table)
{
    static const QMap<QByteArray, QString> orders = {{"crm.customer_companies", QStringLiteral("x.company_name")}, {"crm.contact_persons", QStringLiteral("x.full_name")},
        {"crm.opportunities", QStringLiteral("x.title")}, {"crm.tasks", QStringLiteral("x.title")}, {"crm.contracts", QStringLiteral("x.contract_number")},
        {"crm.company_addresses", QStringLiteral("x.street")}, {"crm.interactions", QStringLiteral("x.subject, x.description")}};
    return orders.value(table, QStringLiteral("x.created_at"));
}

CommandDice::Row CommandDice::pick(const QByteArray &table, const QString &where, const QString &more)
{
    const QString name = QString::fromLatin1(table);
    const QString sql = QStringLiteral("SELECT y.* FROM (SELECT x.id, x.version%1, row_number() OVER (ORDER BY %2, x.created_at, x.id) - 1 AS place, count(*) OVER () AS total"
                                       " FROM %3 x WHERE x.deleted_at IS NULL %4) y WHERE y.place = %5 % y.total")
                            .arg(more.isEmpty() ? QString() : QStringLiteral(", ") + more, orderOf(table), name, where.isEmpty() ? QString() : QStringLiteral("AND ") + where)
                            .arg(m_random.bounded(1'000'000));
    const QList<QStringList> rows = m_office.db.rows(sql);
    if (rows.isEmpty())
        return {};
    return {QUuid::fromString(rows.constFirst().at(0)), rows.constFirst().at(1).toInt(), rows.constFirst().mid(2, rows.constFirst().size() - 4)};
}

QList<QUuid> CommandDice::pickIds(const QByteArray &table, int count, const QString &where)
{
    QList<QUuid> ids;
    for (int i = 0; i < count; ++i)
        if (const Row row = pick(table, where); row && !ids.contains(row.id))
            ids << row.id;
    return ids;
}

const TableInfo &CommandDice::anyTable()
{
    static const QList<QByteArray> tables = {"companies", "companies", "contacts", "opportunities", "opportunities", "tasks", "contracts"};
    return FieldCatalogue::instance().table(tables.at(below(int(tables.size()))));
}

PagedTableModel &CommandDice::list(const TableInfo &table)
{
    std::unique_ptr<PagedTableModel> &list = m_lists[table.name];
    if (!list) {
        list = std::make_unique<PagedTableModel>(m_database, table);
        connect(list.get(), &PagedTableModel::saved, this, [this](const QUuid &action) { answer(action); });
        connect(list.get(), &PagedTableModel::saveRefused, this, [this](const QUuid &, const AppError &error) { answer(std::unexpected(error)); });
        QList<QByteArray> columns;
        for (const Field &field : table.fields)
            if (field.inList)
                columns << field.column;
        list->setReadColumns(columns);
        list->setSort(table.field(table.titleColumn)->sortable ? table.titleColumn : QByteArray(), Qt::AscendingOrder);
    }
    return *list;
}

RecordForm &CommandDice::form(const TableInfo &table)
{
    std::unique_ptr<RecordForm> &form = m_forms[table.name + table.key];
    if (!form) {
        form = std::make_unique<RecordForm>(m_database, table);
        connect(form.get(), &RecordForm::saved, this, [this](const QUuid &action) { answer(action); });
        connect(form.get(), &RecordForm::removed, this, [this](const QUuid &action) { answer(action); });
        connect(form.get(), &RecordForm::saveRefused, this, [this](const AppError &error) { answer(std::unexpected(error)); });
    }
    return *form;
}

} // namespace punte
