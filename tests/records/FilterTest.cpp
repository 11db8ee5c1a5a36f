// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilterTest.h"

#include "RecordsWorld.h"
#include "models/core/Clock.h"
#include "models/records/Filter.h"
#include "models/records/KeysetQuery.h"
#include "models/records/PagedTableModel.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>

namespace punte {

namespace {

// An independent description of a term: the plain SQL that a person would write, literals and all.
struct RandomTerm {
    FilterTerm term;
    QString plain;
};

QString quotedList(const QStringList &values)
{
    QStringList quoted;
    for (const QString &value : values)
        quoted.append(QStringLiteral("'%1'").arg(value));
    return quoted.join(QLatin1Char(','));
}

RandomTerm randomTerm(QRandomGenerator &random, const RecordsWorld &world)
{
    RandomTerm r;
    const QStringList stages {QStringLiteral("PROSPECTING"), QStringLiteral("QUALIFICATION"), QStringLiteral("PROPOSAL"),
                              QStringLiteral("NEGOTIATION"), QStringLiteral("CLOSED_WON"), QStringLiteral("CLOSED_LOST")};
    const auto decimal = [&](int limit) {
        return QStringLiteral("%1.%2").arg(random.bounded(limit)).arg(random.bounded(100), 2, 10, QLatin1Char('0'));
    };
    const auto day = [&] { return QDate(2025, 12, 20).addDays(random.bounded(120)); };
    switch (random.bounded(12)) {
    case 0: {
        const QStringList chosen {stages.at(random.bounded(6)), stages.at(random.bounded(6))};
        const bool none = random.bounded(2) == 0;
        r.term = {"stage", none ? FilterOp::NoneOf : FilterOp::AnyOf, {chosen.at(0), chosen.at(1)}};
        r.plain = QStringLiteral("o.stage %1 (%2)").arg(none ? QStringLiteral("NOT IN") : QStringLiteral("IN"), quotedList(chosen));
        break;
    }
    case 1: {
        const QString value = decimal(50000);
        r.term = {"amount", FilterOp::AtLeast, {value}};
        r.plain = QStringLiteral("o.amount >= %1").arg(value);
        break;
    }
    case 2: {
        const QString from = decimal(30000);
        const QString to = QString::number(from.section(QLatin1Char('.'), 0, 0).toInt() + random.bounded(20000));
        r.term = {"amount", FilterOp::Between, {from, to}};
        r.plain = QStringLiteral("o.amount BETWEEN %1 AND %2").arg(from, to);
        break;
    }
    case 3: {
        const QString value = decimal(50000) + QString::number(random.bounded(1000)); // more digits than money has
        r.term = {"amount", FilterOp::AtMost, {value}};
        r.plain = QStringLiteral("o.amount <= %1").arg(value);
        break;
    }
    case 4: {
        const QDate from = day();
        const QDate to = from.addDays(random.bounded(40));
        r.term = {"expected_close_date", FilterOp::Between, {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}};
        r.plain = QStringLiteral("o.expected_close_date BETWEEN '%1' AND '%2'").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
        break;
    }
    case 5: {
        const QDate date = day();
        const bool before = random.bounded(2) == 0;
        r.term = {"expected_close_date", before ? FilterOp::Before : FilterOp::After, {date.toString(Qt::ISODate)}};
        r.plain = QStringLiteral("o.expected_close_date %1 '%2'").arg(before ? QStringLiteral("<") : QStringLiteral(">"), date.toString(Qt::ISODate));
        break;
    }
    case 6: {
        const QStringList people {world.ana.id.toString(QUuid::WithoutBraces), world.mihai.id.toString(QUuid::WithoutBraces)};
        r.term = {"owner_id", FilterOp::AnyOf, {people.at(0), people.at(random.bounded(2))}};
        r.plain = QStringLiteral("o.owner_id IN (%1)").arg(quotedList({r.term.values.at(0).toString(), r.term.values.at(1).toString()}));
        break;
    }
    case 7:
        r.term = {"owner_id", FilterOp::NoneOf, {QStringLiteral("me")}};
        r.plain = QStringLiteral("o.owner_id IS DISTINCT FROM '%1'").arg(world.ana.id.toString(QUuid::WithoutBraces));
        break;
    case 8: {
        const bool empty = random.bounded(2) == 0;
        const QList<QByteArray> columns {"customer_company_id", "amount", "expected_close_date", "probability", "competitor"};
        const QByteArray column = columns.at(random.bounded(5));
        r.term = {column, empty ? FilterOp::IsEmpty : FilterOp::IsNotEmpty, {}};
        r.plain = QStringLiteral("o.%1 IS %2NULL").arg(QString::fromLatin1(column), empty ? QString() : QStringLiteral("NOT "));
        break;
    }
    case 9: {
        const QString value = QString::number(random.bounded(100));
        r.term = {"probability", FilterOp::AtLeast, {value}};
        r.plain = QStringLiteral("o.probability >= %1").arg(value);
        break;
    }
    case 10: {
        const QStringList words {QStringLiteral("stiri"), QStringLiteral("ȚINT"), QStringLiteral("00"), QStringLiteral("o 01")};
        const QString word = words.at(random.bounded(4));
        r.term = {"title", FilterOp::Contains, {word}};
        r.plain = QStringLiteral("strpos(core.fold(o.title), core.fold('%1')) > 0").arg(word);
        break;
    }
    default: {
        const QString value = QStringLiteral("Concurent %1").arg(random.bounded(6));
        const bool is = random.bounded(2) == 0;
        r.term = {"competitor", is ? FilterOp::Is : FilterOp::IsNot, {value}};
        r.plain = is ? QStringLiteral("o.competitor = '%1'").arg(value) : QStringLiteral("o.competitor IS DISTINCT FROM '%1'").arg(value);
        break;
    }
    }
    return r;
}

} // namespace

FilterTest::FilterTest() = default;
FilterTest::~FilterTest() = default;

void FilterTest::initTestCase()
{
    m_world = std::make_unique<RecordsWorld>(600);
    m_ana = m_world->desk(QStringLiteral("ana"));
}

void FilterTest::cleanupTestCase()
{
    m_ana.reset();
    m_world.reset();
}

void FilterTest::comesBackFromJson()
{
    Filter filter;
    filter.text = QStringLiteral("  câmpia „verde” \"x\" ");
    filter.terms = {{"stage", FilterOp::AnyOf, {QStringLiteral("PROPOSAL"), QStringLiteral("NEGOTIATION")}},
                    {"amount", FilterOp::Between, {QStringLiteral("0.10"), QStringLiteral("9999999999999.99")}},
                    {"is_startup", FilterOp::Is, {true}},
                    {"competitor", FilterOp::IsEmpty, {}}};
    const QByteArray text = QJsonDocument(filter.toJson()).toJson();
    QCOMPARE(Filter::fromJson(QJsonDocument::fromJson(text).object()), filter);
    // A term that only a newer program knows is left out; the rest holds.
    QJsonObject json = filter.toJson();
    QByteArray newer = QJsonDocument(json).toJson();
    newer.replace("any_of", "sounds_like");
    QCOMPARE(Filter::fromJson(QJsonDocument::fromJson(newer).object()).terms.size(), 3);
    QCOMPARE(Filter::fromJson({}), Filter());
}

void FilterTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("op");
    QTest::addColumn<QVariantList>("values");
    const auto row = [](const char *name, const char *column, FilterOp op, const QVariantList &values) {
        QTest::newRow(name) << QByteArray(column) << int(op) << values;
    };
    row("unknown column", "password", FilterOp::Is, {QStringLiteral("x")});
    row("column with SQL", "title) OR (TRUE", FilterOp::Is, {QStringLiteral("x")});
    row("no value", "title", FilterOp::Is, {});
    row("money in words", "amount", FilterOp::AtLeast, {QStringLiteral("1e5")});
    row("money with SQL", "amount", FilterOp::AtLeast, {QStringLiteral("0); DROP TABLE crm.opportunities; --")});
    row("NaN", "amount", FilterOp::AtLeast, {QStringLiteral("NaN")});
    row("no such date", "expected_close_date", FilterOp::Before, {QStringLiteral("2026-02-30")});
    row("infinity", "expected_close_date", FilterOp::Before, {QStringLiteral("infinity")});
    row("no such stage", "stage", FilterOp::AnyOf, {QStringLiteral("WON'T")});
    row("no uuid", "owner_id", FilterOp::AnyOf, {QStringLiteral("ana")});
    row("half a pair", "amount", FilterOp::Between, {QStringLiteral("1")});
    row("NUL", "title", FilterOp::Contains, {QString(QChar(u'\0'))});
    row("lone surrogate", "title", FilterOp::Is, {QString(QChar(u'\xd800'))});
    row("wrong operator", "stage", FilterOp::Contains, {QStringLiteral("PROPOSAL")});
}

void FilterTest::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, column);
    QFETCH(int, op);
    QFETCH(QVariantList, values);
    Filter filter;
    filter.terms = {{column, FilterOp(op), values}};
    const auto compiled = compileFilter(FieldCatalogue::instance().table("opportunities"), filter, 1);
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().kind, ErrorKind::Invalid);
}

void FilterTest::bindsEveryValue()
{
    const QString nasty = QStringLiteral("'; DROP TABLE x; -- $1 %1 \\ \"");
    Filter filter;
    filter.text = nasty;
    filter.terms = {{"title", FilterOp::Is, {nasty}}, {"title", FilterOp::Contains, {nasty}}, {"amount", FilterOp::AtLeast, {QStringLiteral("10.005")}}};
    const auto compiled = compileFilter(FieldCatalogue::instance().table("opportunities"), filter, 4);
    QVERIFY(compiled);
    QVERIFY(!compiled->condition.contains(QStringLiteral("DROP")));
    QVERIFY(compiled->condition.contains(QStringLiteral("$4")));
    QVERIFY(!compiled->needsJoins);
    QCOMPARE(compiled->params.at(2), QVariant(qint64(1001))); // not a cent less than asked for
}

// 1,000 random filters: rows, count and sums per currency are those of a plain SELECT by the same login.
void FilterTest::agreesWithPlainSelect()
{
    QRandomGenerator random(20260127);
    const TableInfo &table = FieldCatalogue::instance().table("opportunities");
    const RowSelect select(table, {"title", "amount"});
    int nonEmpty = 0;
    for (int i = 0; i < 1'000; ++i) {
        Filter filter;
        QStringList plain {QStringLiteral("o.deleted_at IS NULL")};
        const int terms = 1 + random.bounded(3);
        for (int t = 0; t < terms; ++t) {
            const RandomTerm term = randomTerm(random, *m_world);
            filter.terms.append(term.term);
            plain.append(term.plain);
        }
        const auto compiled = compileFilter(table, filter, 1);
        QVERIFY2(compiled, QJsonDocument(filter.toJson()).toJson());
        const KeysetQuery query(table, select, *compiled, "amount", random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        Request request;
        request.statements = {query.count(), query.totals(), query.page(std::nullopt, false, 0, 1000)};
        request.statements.append(Statement {"plain", QStringLiteral("SELECT o.currency::text, count(*), sum(o.amount_minor)::text FROM crm.opportunities o "
                                                                     "WHERE %1 GROUP BY 1 ORDER BY 1").arg(plain.join(QStringLiteral(" AND "))), {}});
        request.statements.append(Statement {"plain ids", QStringLiteral("SELECT o.id FROM crm.opportunities o WHERE %1").arg(plain.join(QStringLiteral(" AND "))), {}});
        std::optional<BatchResult> answer;
        m_ana->run(this, request, [&](BatchResult result) { answer = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30'000);
        QVERIFY2(answer->has_value(), qUtf8Printable(answer->has_value() ? QString() : answer->error().what + answer->error().detail));
        const QList<ResultSet> &sets = **answer;
        QCOMPARE(sets.at(1).rows, sets.at(3).rows);
        qint64 rows = 0;
        for (const QVariantList &line : sets.at(3).rows)
            rows += line.at(1).toLongLong();
        QCOMPARE(sets.at(0).value(0, u"n").toLongLong(), rows);
        QSet<QUuid> listed;
        for (const QVariantList &line : sets.at(2).rows)
            listed.insert(line.at(0).toUuid());
        QSet<QUuid> expected;
        for (const QVariantList &line : sets.at(4).rows)
            expected.insert(line.at(0).toUuid());
        QCOMPARE(listed, expected);
        QCOMPARE(sets.at(2).rows.size(), rows);
        nonEmpty += rows > 0 ? 1 : 0;
    }
    QVERIFY(nonEmpty > 400); // otherwise this proves little
}

void FilterTest::textFindsFoldedWords()
{
    PagedTableModel model(*m_ana, FieldCatalogue::instance().table("opportunities"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy selected(&model, &PagedTableModel::selected);
    Filter filter;
    filter.text = QStringLiteral("stiri 0002");
    model.setFilter(filter);
    model.select();
    QTRY_COMPARE(selected.count(), 1);
    const qint64 plain = askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE deleted_at IS NULL AND title = 'Știri 0002'")).toLongLong();
    QVERIFY(plain > 0);
    QCOMPARE(model.rowCount(), int(plain));
    QCOMPARE(model.titleAt(0), QStringLiteral("Știri 0002"));
}

void FilterTest::moneyLimitsMayNameACurrency()
{
    Filter filter;
    filter.terms = {{"amount", FilterOp::AtLeast, {QStringLiteral("5000.00"), QStringLiteral("EUR")}}};
    const TableInfo &table = FieldCatalogue::instance().table("opportunities");
    const auto compiled = compileFilter(table, filter, 1);
    QVERIFY(compiled);
    const KeysetQuery query(table, RowSelect(table, {"title"}), *compiled, {}, Qt::AscendingOrder);
    const BatchResult counted = ask(*m_ana, query.count().sql, query.count().params);
    QCOMPARE(counted->first().rows.first().first().toLongLong(),
             askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE deleted_at IS NULL AND amount >= 5000 AND currency = 'EUR'")).toLongLong());
}

} // namespace punte
