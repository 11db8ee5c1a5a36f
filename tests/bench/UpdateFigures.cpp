// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/UpdateFigures.h"

#include "models/records/RecordForm.h"
#include "tests/bench/BenchApplication.h"
#include "tests/bench/BenchReport.h"
#include "tests/support/TestDatabase.h"

#include <QRandomGenerator>

namespace punte {

namespace {

constexpr const char *counted = "employee_count";

/// One desk that opens a record, adds one to a number, saves, and when somebody was faster answers the compare with "theirs and one more".
class Incrementer final : public QObject {
public:
    Incrementer(const ConnectionSettings &connection, QList<QUuid> rows, int edits, quint32 seed)
        : m_database(connection)
        , m_form(m_database, FieldCatalogue::instance().table("companies"))
        , m_rows(std::move(rows))
        , m_left(edits)
        , m_random(seed)
    {
        m_database.open();
        connect(&m_form, &RecordForm::loaded, this, [this] { write(m_form.storedValue(counted)); });
        connect(&m_form, &RecordForm::saved, this, [this] {
            ++acknowledged;
            next();
        });
        connect(&m_form, &RecordForm::conflict, this, [this](const ConflictInfo &info) {
            ++conflicts;
            const int more = info.theirs.value(QLatin1String(counted)).toInt() + 1;
            if (m_form.saveOver(info.theirVersion, {{QLatin1String(counted), more}}).isNull())
                open();
        });
        connect(&m_form, &RecordForm::saveRefused, this, [this](const AppError &error) {
            if (error.kind == ErrorKind::Conflict)
                return; // the compare follows
            ++refusals;
            open();
        });
        connect(&m_form, &RecordForm::failed, this, &Incrementer::open);
    }
    void next()
    {
        if (m_left-- <= 0) {
            done = true;
            return;
        }
        m_row = m_rows.at(m_random.bounded(int(m_rows.size())));
        open();
    }

    int acknowledged = 0;
    int conflicts = 0;
    int refusals = 0;
    bool done = false;

private:
    void open()
    {
        // Not from inside a signal of the form that it is about to be emptied of.
        QMetaObject::invokeMethod(this, [this] { m_form.load(m_row); }, Qt::QueuedConnection);
    }
    void write(const QVariant &before)
    {
        m_form.setValue(counted, before.toInt() + 1);
        if (m_form.save().isNull())
            open();
    }

    Database m_database;
    RecordForm m_form;
    QList<QUuid> m_rows;
    QUuid m_row;
    int m_left;
    QRandomGenerator m_random;
};

} // namespace

void measureUpdates(TestDatabase &database)
{
    const BenchReport report(QStringLiteral("5 updates"));
    const int edits = benchQuick() ? 200 : 2'000;
    QList<QUuid> rows;
    for (const QStringList &row : database.rows(QStringLiteral("SELECT id FROM crm.customer_companies ORDER BY id LIMIT 50")))
        rows.append(QUuid(row.first()));
    database.exec(QStringLiteral("UPDATE crm.customer_companies SET employee_count = 0, version = version + 1"));
    std::vector<std::unique_ptr<Incrementer>> clients;
    const QStringList people{QStringLiteral("ana"), QStringLiteral("elena"), QStringLiteral("mihai"), QStringLiteral("ioana"),
                             QStringLiteral("radu"), QStringLiteral("irina"), QStringLiteral("vlad"), QStringLiteral("oana")};
    for (int i = 0; i < people.size(); ++i)
        clients.push_back(std::make_unique<Incrementer>(database.as(people.at(i)), rows, edits, quint32(i + 1)));
    QElapsedTimer timer;
    timer.start();
    for (const auto &client : clients)
        client->next();
    BenchApplication::instance().until([&] { return std::all_of(clients.begin(), clients.end(), [](const auto &c) { return c->done; }); }, 1'800'000);
    const double seconds = double(timer.elapsed()) / 1000;
    int acknowledged = 0, conflicts = 0, refusals = 0;
    for (const auto &client : clients) {
        acknowledged += client->acknowledged;
        conflicts += client->conflicts;
        refusals += client->refusals;
    }
    const int sum = database.value(QStringLiteral("SELECT sum(employee_count) FROM crm.customer_companies")).toInt();
    report.add(QStringLiteral("lost or doubled updates, 8 clients x %1 edits on 50 rows").arg(edits), "rows", std::abs(sum - acknowledged),
               BenchGoal{0, BenchGoal::Of::Max},
               QStringLiteral("%1 acknowledged, the column says %2; %3 saves were refused as stale and compared, %4 for other reasons; %5 saves a second")
                   .arg(acknowledged).arg(sum).arg(conflicts).arg(refusals).arg(acknowledged / seconds, 0, 'f', 0));
    report.add(QStringLiteral("edits acknowledged"), "edits", acknowledged, BenchGoal{double(8 * edits), BenchGoal::Of::Median, false});
}

} // namespace punte
