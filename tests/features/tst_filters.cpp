// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/customers/CustomerTables.h"
#include "models/records/BoardColumnModel.h"
#include "models/records/BoardModel.h"
#include "models/records/PagedTableModel.h"
#include "models/sales/PipelineBoard.h"
#include "models/sales/SalesTables.h"
#include "tests/features/FilterDice.h"
#include "tests/features/FilterOffice.h"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QTest>
#include <QTimer>

using namespace punte;

namespace {

/// Runs the event loop until `done`, without a pause that a test would pay a thousand times.
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

/// What a filter was, for the message of a failure.
QString described(const DiceThrow &thrown)
{
    QStringList terms;
    for (const FilterTerm &term : thrown.filter.terms)
        terms << QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(term.column), filterOpName(term.op), QVariant(term.values).toStringList().join(QLatin1Char('|')));
    return QStringLiteral("filter [%1] text \"%2\"\nSQL: %3").arg(terms.join(QStringLiteral("; ")), thrown.filter.text, thrown.sql);
}

} // namespace

/// A thousand random filters: the heads of the board, the totals, the counts and the rows of the lists against SELECTs that share nothing
/// with the program's own, asked by the same login.
class TestFilters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void boardHeadsAndCards();
    void opportunityList();
    void companyList();
    void cleanupTestCase();

private:
    static constexpr int boardThrows = 350;
    static constexpr int opportunityThrows = 350;
    static constexpr int companyThrows = 300;

    FilterDice opportunityDice(quint32 seed);
    FilterDice companyDice(quint32 seed);
    QList<QStringList> ask(const QString &sql);
    QStringList column(const QString &sql);
    void compareList(PagedTableModel &list, const DiceThrow &thrown, FilterDice &dice, const QString &from, const QString &order, const QString &money, const QString &currency);

    std::unique_ptr<FilterOffice> m_office;
    std::unique_ptr<Database> m_database;
    std::optional<AdminSession> m_ana;
};

void TestFilters::initTestCase()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    registerCustomerTables();
    registerSalesTables();
    m_office = std::make_unique<FilterOffice>();
    auto session = AdminSession::open(m_office->db.as(QStringLiteral("ana")));
    QVERIFY(session.has_value());
    m_ana.emplace(std::move(*session));
    m_database = std::make_unique<Database>(m_office->db.as(QStringLiteral("ana")));
    m_database->open();
    // The foreign organisation is really there, and really out of sight.
    QCOMPARE(m_office->db.value(QStringLiteral("SELECT count(*) FROM crm.opportunities")), QStringLiteral("1800"));
    QCOMPARE(column(QStringLiteral("SELECT count(*) FROM crm.opportunities")), QStringList(QStringLiteral("900")));
}

void TestFilters::cleanupTestCase()
{
    m_database->close();
    m_database.reset();
    m_ana.reset();
    m_office.reset();
}

QList<QStringList> TestFilters::ask(const QString &sql)
{
    const auto rows = m_ana->rows(sql);
    if (!rows)
        qFatal("%s\n%s", qPrintable(rows.error().detail), qPrintable(sql));
    return *rows;
}

QStringList TestFilters::column(const QString &sql)
{
    QStringList values;
    for (const QStringList &row : ask(sql))
        values << row.first();
    return values;
}

FilterDice TestFilters::opportunityDice(quint32 seed)
{
    FilterDice dice(FieldCatalogue::instance().table("opportunities"), seed, m_office->ana.id);
    const auto known = [&](const char *name) {
        dice.addValues(name, column(QStringLiteral("SELECT DISTINCT %1::text FROM crm.opportunities WHERE %1 IS NOT NULL ORDER BY 1 LIMIT 40").arg(QLatin1String(name))));
    };
    for (const char *name : {"title", "currency", "amount", "lost_reason", "competitor", "source", "description", "customer_company_id", "contact_person_id", "owner_id"})
        known(name);
    const QString haystack = QStringLiteral("concat_ws(' ', t.title, (SELECT c.company_name FROM crm.customer_companies c WHERE c.id = t.customer_company_id))");
    dice.setSearch({QStringLiteral("Campanie"), QStringLiteral("semințe"), QStringLiteral("târguri"), QStringLiteral("50%_"), QStringLiteral("Bărăgan"), QStringLiteral("d'Or"),
                       QStringLiteral("Stefanesti"), QStringLiteral("nimic")},
        {haystack});
    return dice;
}

FilterDice TestFilters::companyDice(quint32 seed)
{
    FilterDice dice(FieldCatalogue::instance().table("companies"), seed, m_office->ana.id);
    for (const char *name : {"company_name", "legal_name", "tax_id", "phone", "city", "county", "industry_name", "employee_count", "annual_revenue_amount", "annual_revenue_currency",
             "notes", "owner_id"})
        dice.addValues(name, column(QStringLiteral("SELECT DISTINCT %1::text FROM crm.customer_companies WHERE %1::text <> '' ORDER BY 1 LIMIT 40").arg(QLatin1String(name))));
    dice.addValues("tags", {QStringLiteral("cheie"), QStringLiteral("târg 2026"), QStringLiteral("export")});
    const QString phone = QStringLiteral("regexp_replace(%1, '[^0-9]', '', 'g') || ' 0' || substr(regexp_replace(%1, '[^0-9]', '', 'g'), 3)");
    dice.setSearch({QStringLiteral("Agro"), QStringLiteral("Țărănesc"), QStringLiteral("dobrogea"), QStringLiteral("Slobozia"), QStringLiteral("Popescu"), QStringLiteral("100%_"),
                       QStringLiteral("1000123"), QStringLiteral("072")},
        {QStringLiteral("concat_ws(' ', t.company_name, t.legal_name, t.tax_id, %1, t.city)").arg(phone.arg(QStringLiteral("t.phone"))),
            QStringLiteral("(SELECT concat_ws(' ', t.company_name, string_agg(concat_ws(' ', p.full_name, %1), ' ' ORDER BY p.id)) FROM crm.contact_persons p"
                           " WHERE p.customer_company_id = t.id AND p.deleted_at IS NULL)").arg(phone.arg(QStringLiteral("p.phone")))});
    return dice;
}

void TestFilters::boardHeadsAndCards()
{
    FilterDice dice = opportunityDice(20260127);
    BoardModel board(*m_database, pipelineSource());
    int hits = 0;
    for (int n = 0; n < boardThrows; ++n) {
        const DiceThrow thrown = dice.roll();
        const QByteArray what = described(thrown).toUtf8();
        board.setFilter(thrown.filter);
        board.select();
        QVERIFY2(runUntil([&] { return (board.isReady() && board.isComplete()) || !board.lastError().what.isEmpty(); }), what);
        QVERIFY2(board.lastError().what.isEmpty(), what + board.lastError().detail.toUtf8());
        const QString shown = thrown.sql + QStringLiteral(" AND (t.closed_at >= date '2026-01-27' - 30 OR t.stage NOT IN ('CLOSED_WON', 'CLOSED_LOST'))");
        QStringList expected;
        for (const QStringList &row : ask(QStringLiteral(
                 "SELECT t.stage, t.currency, count(*), count(t.amount), sum(t.amount), round(sum(t.amount * coalesce(t.probability, sd.probability)) / 100, 2)"
                 " FROM crm.opportunities t JOIN crm.stage_defaults sd ON sd.stage = t.stage WHERE %1 GROUP BY 1, 2").arg(shown)))
            expected << row.join(QLatin1Char(' '));
        // The same lines as the heads have them: a head counts all cards, its sums are of those with an amount.
        QHash<QString, qint64> counts;
        QStringList sums;
        for (const QString &line : std::as_const(expected)) {
            const QStringList parts = line.split(QLatin1Char(' '));
            counts[parts.at(0)] += parts.at(2).toLongLong();
            hits += parts.at(2).toInt();
            if (parts.at(3) != QLatin1String("0"))
                sums << QStringList{parts.at(0), parts.at(1), parts.at(3), parts.at(4), parts.at(5)}.join(QLatin1Char(' '));
        }
        QStringList heads;
        for (int c = 0; c < board.columnCount(); ++c) {
            const QString stage = QString::fromLatin1(board.columnInfo(c).code);
            QVERIFY2(board.head(c).count == counts.value(stage), what);
            for (const BoardSum &sum : board.head(c).sums)
                heads << QStringList{stage, sum.currency, QString::number(sum.cards), sum.total(), sum.weightedTotal()}.join(QLatin1Char(' '));
            QStringList cards;
            for (int row = 0; row < board.column(c)->rowCount(); ++row)
                cards << board.cardAt(c, row)->id.toString(QUuid::WithoutBraces);
            const QStringList rows = column(QStringLiteral("SELECT t.id FROM crm.opportunities t WHERE %1 AND t.stage = '%2' ORDER BY t.position, t.id").arg(shown, stage));
            QVERIFY2(cards == rows, what);
        }
        sums.sort();
        heads.sort();
        QVERIFY2(heads == sums, what + "\nSELECT: " + sums.join(QLatin1Char(',')).toUtf8() + "\nheads:  " + heads.join(QLatin1Char(',')).toUtf8());
    }
    QVERIFY2(hits > boardThrows * 50, "the filters let hardly anything through: they test nothing");
}

void TestFilters::compareList(PagedTableModel &list, const DiceThrow &thrown, FilterDice &dice, const QString &from, const QString &order, const QString &money, const QString &currency)
{
    const QByteArray what = described(thrown).toUtf8() + " ORDER BY " + order.toUtf8();
    list.setFilter(thrown.filter);
    bool selected = false;
    bool summed = false;
    bool failed = false;
    QObject scope;
    connect(&list, &PagedTableModel::selected, &scope, [&] { selected = true; });
    connect(&list, &PagedTableModel::totalsChanged, &scope, [&] { summed = true; });
    connect(&list, &PagedTableModel::failed, &scope, [&] { failed = true; });
    list.select();
    QVERIFY2(runUntil([&] { return failed || (selected && summed && list.countState() == PagedTableModel::CountState::Exact); }), what);
    QVERIFY2(!failed, what + list.lastError().detail.toUtf8());
    const QStringList ids = column(QStringLiteral("SELECT t.id FROM %1 t WHERE %2 ORDER BY %3").arg(from, thrown.sql, order));
    QVERIFY2(list.rowCount() == ids.size(), what + QByteArray::number(list.rowCount()) + " rows, SELECT has " + QByteArray::number(ids.size()));
    // A page somewhere in the middle too, reached as the scroll bar does.
    if (ids.size() > PagedTableModel::pageSize) {
        const int first = dice.below(int(ids.size()) - 40);
        list.setVisibleRange(first, first + 39);
        QVERIFY2(runUntil([&] { return failed || !list.isLoading(); }), what);
        for (int row = first; row < first + 40; ++row)
            QVERIFY2(list.idAt(row).toString(QUuid::WithoutBraces) == ids.at(row), what + " row " + QByteArray::number(row));
    } else {
        for (int row = 0; row < ids.size(); ++row)
            QVERIFY2(list.idAt(row).toString(QUuid::WithoutBraces) == ids.at(row), what + " row " + QByteArray::number(row));
    }
    QStringList sums;
    for (const QStringList &row : ask(QStringLiteral("SELECT t.%3, count(*), sum(t.%4) FROM %1 t WHERE %2 GROUP BY 1").arg(from, thrown.sql, currency, money)))
        sums << row.join(QLatin1Char(' '));
    QStringList totals;
    for (const CurrencyTotals &line : list.totals())
        totals << QStringList{line.currency, QString::number(line.rows), line.sums.value(money).toString()}.join(QLatin1Char(' '));
    sums.sort();
    totals.sort();
    QVERIFY2(totals == sums, what + "\nSELECT: " + sums.join(QLatin1Char(',')).toUtf8() + "\ntotals: " + totals.join(QLatin1Char(',')).toUtf8());
}

void TestFilters::opportunityList()
{
    FilterDice dice = opportunityDice(7);
    PagedTableModel list(*m_database, FieldCatalogue::instance().table("opportunities"));
    list.setTotalsEnabled(true);
    const QList<std::pair<QByteArray, QString>> sorts{{{}, {}}, {"title", QStringLiteral("t.title")},
        {"stage", QStringLiteral("array_position('{PROSPECTING,QUALIFICATION,PROPOSAL,NEGOTIATION,CLOSED_WON,CLOSED_LOST}', t.stage)")},
        {"amount", QStringLiteral("t.amount")}, {"expected_close_date", QStringLiteral("t.expected_close_date")}, {"created_at", QStringLiteral("t.created_at")}};
    for (int n = 0; n < opportunityThrows && !QTest::currentTestFailed(); ++n) {
        const DiceThrow thrown = dice.roll();
        const auto &[column, key] = sorts.at(dice.below(int(sorts.size())));
        const bool up = dice.below(2) == 0;
        list.setSort(column, up ? Qt::AscendingOrder : Qt::DescendingOrder);
        const QString direction = up ? QStringLiteral("ASC") : QStringLiteral("DESC");
        compareList(list, thrown, dice, QStringLiteral("crm.opportunities"),
            (key.isEmpty() ? QString() : QStringLiteral("%1 %2 NULLS LAST, ").arg(key, direction)) + QStringLiteral("t.id ") + direction, QStringLiteral("amount"),
            QStringLiteral("currency"));
    }
}

void TestFilters::companyList()
{
    FilterDice dice = companyDice(8);
    PagedTableModel list(*m_database, FieldCatalogue::instance().table("companies"));
    list.setTotalsEnabled(true);
    const QList<std::pair<QByteArray, QString>> sorts{{"company_name", QStringLiteral("t.company_name")}, {"county", QStringLiteral("t.county")},
        {"status", QStringLiteral("array_position('{LEAD,PROSPECT,ACTIVE,INACTIVE,CHURNED,SUSPENDED}', t.status)")},
        {"annual_revenue_amount", QStringLiteral("t.annual_revenue_amount")}, {"created_at", QStringLiteral("t.created_at")}};
    for (int n = 0; n < companyThrows && !QTest::currentTestFailed(); ++n) {
        const DiceThrow thrown = dice.roll();
        const auto &[column, key] = sorts.at(dice.below(int(sorts.size())));
        const bool up = dice.below(2) == 0;
        list.setSort(column, up ? Qt::AscendingOrder : Qt::DescendingOrder);
        const QString direction = up ? QStringLiteral("ASC") : QStringLiteral("DESC");
        compareList(list, thrown, dice, QStringLiteral("crm.customer_companies"), QStringLiteral("%1 %2 NULLS LAST, t.id %2").arg(key, direction),
            QStringLiteral("annual_revenue_amount"), QStringLiteral("annual_revenue_currency"));
    }
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest"); // days of an instant are local ones
    const QGuiApplication app(argc, argv);
    TestFilters cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_filters.moc"
