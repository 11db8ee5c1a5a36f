// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/RightsTable.h"
#include "tests/rights/RightsWorld.h"

#include <QTest>

using namespace punte;

/// Every cell of the rights table, tried as that person with plain SQL: each table and verb on rows of one's own, of the team, of the
/// organisation and of a foreign organisation.
class TestRightsMatrix final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<RightsWorld>(); }
    void everyRowIsThere();
    void cells_data();
    void cells();
    void cleanupTestCase();

private:
    [[nodiscard]] QString statement(const RightsSubject &subject, Verb verb, const QString &person, const QString &actor) const;
    [[nodiscard]] QString tryCell(PlainSession &session, const RightsSubject &subject, Verb verb, const QString &actor, Scope scope) const;

    std::unique_ptr<RightsWorld> m_world;
    int m_cells = 0;
};

/// A cell that is refused because its row does not exist would prove nothing.
void TestRightsMatrix::everyRowIsThere()
{
    for (const RightsSubject &subject : RightsTable::subjects()) {
        for (const QString &person : RightsWorld::roles() + RightsWorld::jobs()
                + QStringList{ QStringLiteral("colleague"), QStringLiteral("stranger"), QStringLiteral("foreigner") }) {
            if (subject.data == QLatin1String("machinery")
                || (!subject.perPerson && person != QLatin1String("stranger") && person != QLatin1String("foreigner"))
                || (subject.table == QLatin1String("core.user_roles") && RightsWorld::jobs().contains(person)))
                continue;
            const QString sql = statement(subject, Verb::Select, person, person);
            QVERIFY2(m_world->database().value(sql).toInt() == 1, qPrintable(sql));
        }
    }
}

void TestRightsMatrix::cells_data()
{
    QTest::addColumn<QString>("actor");
    for (const QString &actor : RightsWorld::roles() + RightsWorld::jobs())
        QTest::newRow(qPrintable(actor)) << actor;
}

QString TestRightsMatrix::statement(const RightsSubject &subject, Verb verb, const QString &person, const QString &actor) const
{
    const QString key = subject.key.isEmpty() ? subject.table : subject.key;
    const bool machinery = subject.data == QLatin1String("machinery");
    QString where = QStringLiteral(" WHERE id = '%1'").arg(RightsWorld::row(key, person));
    if (subject.table == QLatin1String("core.users"))
        where = QStringLiteral(" WHERE id = '{owner}'");
    else if (subject.table == QLatin1String("core.teams"))
        where = QStringLiteral(" WHERE id = '{team}'");
    else if (subject.table == QLatin1String("core.user_roles") || subject.table == QLatin1String("core.team_members"))
        where = QStringLiteral(" WHERE user_id = '{owner}'");
    else if (subject.table == QLatin1String("core.import_rows"))
        where = QStringLiteral(" WHERE import_id = '{row:core.imports}'");
    else if (subject.table == QLatin1String("core.tenants"))
        where = QStringLiteral(" WHERE id = '{tenant}'");
    else if (machinery)
        where.clear();

    QString sql;
    switch (verb) {
    case Verb::Select:
        return m_world->fill(
            (machinery ? QStringLiteral("SELECT 1 FROM ") : QStringLiteral("SELECT count(*) FROM ")) + subject.table + where, person);
    case Verb::Insert:
        sql = QStringLiteral("INSERT INTO %1 %2").arg(subject.table, subject.insert);
        break;
    case Verb::Update:
    case Verb::SoftDelete:
        sql = QStringLiteral("UPDATE %1 SET %2")
                  .arg(subject.table, verb == Verb::Update || !subject.versioned ? subject.change : QStringLiteral("deleted_at = now()"));
        if (subject.versioned)
            sql += QLatin1String(", version = version + 1, action_id = '{action}'");
        sql += where;
        break;
    case Verb::HardDelete:
        sql = QStringLiteral("DELETE FROM ") + subject.table + where;
        break;
    }
    const bool forged = person != actor;
    sql.replace(QLatin1String("{forged column}"), forged ? QStringLiteral(", user_id") : QString());
    sql.replace(QLatin1String("{forged value}"), forged ? QStringLiteral(", '{owner}'") : QString());
    sql.replace(QLatin1String("{other service}"),
        RightsWorld::row(QStringLiteral("crm.services_packages"),
            person == QLatin1String("stranger") ? QStringLiteral("colleague") : QStringLiteral("stranger")));
    if (subject.versioned && verb != Verb::HardDelete)
        sql = RightsWorld::asAction(sql);
    return m_world->fill(sql, person);
}

/// Empty = as the table says; else what was wrong.
QString TestRightsMatrix::tryCell(PlainSession &session, const RightsSubject &subject, Verb verb, const QString &actor, Scope scope) const
{
    const QString person = scope == Scope::Own ? actor
        : scope == Scope::Team                 ? QStringLiteral("colleague")
        : scope == Scope::Organisation         ? QStringLiteral("stranger")
                                               : QStringLiteral("foreigner");
    const bool expected = RightsTable::allows(actor, subject.data, verb, scope);
    const Answer answer = session.probe(statement(subject, verb, person, actor));
    const int rows = verb == Verb::Select && !answer.rows.isEmpty() ? answer.first().toInt() : answer.count;
    const bool done = answer.ok() && rows > 0;
    const bool refused = (answer.ok() && rows == 0) || answer.state == QLatin1String("42501");
    if (expected ? done && rows == 1 : refused)
        return {};
    return QStringLiteral("%1 %2 of %3 rows: expected %4, got %5 %6")
        .arg(RightsTable::verbName(verb), subject.key.isEmpty() ? subject.table : subject.key, RightsTable::scopeName(scope),
            expected ? QStringLiteral("allowed") : QStringLiteral("refused"),
            answer.ok() ? QStringLiteral("%1 rows").arg(rows) : answer.state, answer.message);
}

void TestRightsMatrix::cells()
{
    QFETCH(QString, actor);
    const auto session = m_world->signIn(actor);
    const bool isJob = RightsWorld::jobs().contains(actor);
    static const QStringList ofJobs{ QStringLiteral("companies"), QStringLiteral("addresses"), QStringLiteral("contacts"),
        QStringLiteral("interactions"), QStringLiteral("opportunities"), QStringLiteral("opportunity services"), QStringLiteral("contracts"), QStringLiteral("tasks"),
        QStringLiteral("lookups"), QStringLiteral("ledger"), QStringLiteral("imports"), QStringLiteral("organisation settings"),
        QStringLiteral("described decisions"), QStringLiteral("framed decisions"), QStringLiteral("services"), QStringLiteral("pets"), QStringLiteral("visits"), QStringLiteral("reviews"),
        QStringLiteral("waitlist"), QStringLiteral("campaigns"), QStringLiteral("figures of days"), QStringLiteral("messages"), QStringLiteral("events elsewhere"),
        QStringLiteral("consents"),
        QStringLiteral("opt-outs"), QStringLiteral("suppressions"), QStringLiteral("machinery") };
    QStringList wrong;
    for (const RightsSubject &subject : RightsTable::subjects()) {
        if (isJob && !ofJobs.contains(subject.data))
            continue;
        for (const Verb verb : { Verb::Select, Verb::Insert, Verb::Update, Verb::SoftDelete, Verb::HardDelete }) {
            for (const Scope scope : { Scope::Own, Scope::Team, Scope::Organisation, Scope::Foreign }) {
                if (!subject.perPerson && (scope == Scope::Own || scope == Scope::Team))
                    continue;
                if (const QString what = tryCell(*session, subject, verb, actor, scope); !what.isEmpty())
                    wrong.append(what);
                ++m_cells;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 cells:\n").arg(wrong.size()) + wrong.join(u'\n')));
}

void TestRightsMatrix::cleanupTestCase()
{
    qInfo("%d cells", m_cells);
    QVERIFY(m_cells >= 500);
    m_world.reset();
}

QTEST_GUILESS_MAIN(TestRightsMatrix)
#include "tst_rights_matrix.moc"
