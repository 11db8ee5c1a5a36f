// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PagedModelTest.h"

#include "RecordsWorld.h"
#include "models/core/TextClean.h"
#include "models/records/KeysetQuery.h"
#include "models/records/LiveBinding.h"
#include "models/records/Lookups.h"
#include "models/records/BulkJob.h"
#include "models/records/PagedTableModel.h"
#include "tests/support/ChaosProxy.h"

#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

namespace punte {

namespace {
constexpr int pagedRows = 1'500;

// Elena's save from another desk, in the form every client uses.
void saveElsewhere(Database &desk, const QUuid &id, const QVariantMap &values)
{
    const QUuid action = Saves::newId();
    const int version = askValue(desk, QStringLiteral("SELECT version FROM crm.opportunities WHERE id = $1"), {id}).toInt();
    const Statement statement = Saves::update("crm.opportunities", {RowChange {id, version, values}}, action, ActionLabel {"edit", {}});
    const BatchResult result = ask(desk, statement.sql, statement.params);
    QCOMPARE(result->first().rows.size(), 1);
}
} // namespace

PagedModelTest::PagedModelTest() = default;
PagedModelTest::~PagedModelTest() = default;

void PagedModelTest::initTestCase()
{
    m_world = std::make_unique<RecordsWorld>(pagedRows);
    m_ana = m_world->desk(QStringLiteral("ana"));
    m_elena = m_world->desk(QStringLiteral("elena"));
    QTRY_VERIFY(Lookups::of(*m_ana).isLoaded());
    m_feed = m_world->feed(*m_ana);
    QVERIFY(m_feed->isListening());
}

void PagedModelTest::cleanupTestCase()
{
    m_feed.reset();
    m_ana.reset();
    m_elena.reset();
    m_world.reset();
}

std::unique_ptr<PagedTableModel> PagedModelTest::open(const QByteArray &table, const QByteArray &sort, Qt::SortOrder order)
{
    auto model = std::make_unique<PagedTableModel>(*m_ana, FieldCatalogue::instance().table(table));
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, model.get());
    QSignalSpy selected(model.get(), &PagedTableModel::selected);
    model->setSort(sort, order);
    model->setVisibleRange(0, 30);
    model->select();
    (void)QTest::qWaitFor([&] { return selected.count() == 1 && model->countState() == PagedTableModel::CountState::Exact; }, 20'000);
    return model;
}

void PagedModelTest::loadAll(PagedTableModel &model)
{
    for (int row = 0; row < model.rowCount(); row += 100) {
        model.setVisibleRange(row, std::min(row + 99, model.rowCount() - 1));
        QTRY_VERIFY(!model.idAt(row).isNull() && !model.idAt(std::min(row + 99, model.rowCount() - 1)).isNull());
    }
}

void PagedModelTest::opensInThreeRoundTrips()
{
    ask(*m_ana, QStringLiteral("SELECT 1"));
    PagedTableModel model(*m_ana, FieldCatalogue::instance().table("opportunities"));
    const quint64 before = m_ana->roundTrips();
    model.select();
    QTRY_COMPARE(model.countState(), PagedTableModel::CountState::Exact);
    QCOMPARE(model.rowCount(), pagedRows);
    QVERIFY2(m_ana->roundTrips() - before <= 3, QByteArray::number(m_ana->roundTrips() - before));
}

void PagedModelTest::walksLikeASelect_data()
{
    QTest::addColumn<QByteArray>("sort");
    QTest::addColumn<QString>("orderBy");
    const auto row = [](const char *sort, const char *expression) {
        QTest::newRow(QByteArray(sort) + " up") << QByteArray(sort) << QStringLiteral("(%1) IS NULL, %1 ASC, o.id ASC").arg(QLatin1String(expression));
        QTest::newRow(QByteArray(sort) + " down") << QByteArray(sort) << QStringLiteral("(%1) IS NULL, %1 DESC, o.id DESC").arg(QLatin1String(expression));
    };
    row("title", "o.title");
    row("amount", "o.amount");
    row("stage", "o.stage_no");
    row("expected_close_date", "o.expected_close_date");
    row("probability", "o.probability");
    row("created_at", "o.created_at");
    row("customer_company_id", "c.company_name");
    row("owner_id", "u.display_name");
    row("competitor", "o.competitor");
    QTest::newRow("id") << QByteArray() << QStringLiteral("o.id ASC");
}

// Random jumps and scrolls: every loaded row is the one that a SELECT has at that place.
void PagedModelTest::walksLikeASelect()
{
    QFETCH(QByteArray, sort);
    QFETCH(QString, orderBy);
    const bool down = orderBy.endsWith(QStringLiteral("DESC"));
    const auto model = open("opportunities", sort, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    QCOMPARE(model->rowCount(), pagedRows);
    QList<QUuid> expected;
    const BatchResult plain = ask(*m_ana, QStringLiteral("SELECT o.id FROM crm.opportunities o LEFT JOIN crm.customer_companies c ON c.id = o.customer_company_id "
                                                         "LEFT JOIN core.users u ON u.id = o.owner_id WHERE o.deleted_at IS NULL ORDER BY %1").arg(orderBy));
    for (const QVariantList &line : plain->first().rows)
        expected.append(line.first().toUuid());
    QRandomGenerator random(3);
    int first = 0;
    for (int step = 0; step < 25; ++step) {
        first = random.bounded(3) == 0 ? random.bounded(pagedRows - 30) : std::clamp(first + random.bounded(-250, 250), 0, pagedRows - 31);
        if (step == 10)
            first = pagedRows - 31; // the end
        model->setVisibleRange(first, first + 30);
        QTRY_VERIFY(!model->isLoading());
        for (int row = 0; row < pagedRows; ++row) {
            const QUuid id = model->idAt(row);
            if (!id.isNull() || (row >= first && row <= first + 30))
                QVERIFY2(id == expected.at(row), QByteArray::number(row) + " at step " + QByteArray::number(step));
        }
    }
}

void PagedModelTest::farPagesMeetTheRowsWithoutKey_data()
{
    QTest::addColumn<QByteArray>("sort");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const char *sort : {"expected_close_date", "amount", "competitor", "title", ""}) {
        QTest::newRow(QByteArray(sort) + " up") << QByteArray(sort) << Qt::AscendingOrder;
        QTest::newRow(QByteArray(sort) + " down") << QByteArray(sort) << Qt::DescendingOrder;
    }
}

// Pages that skip more than a thousand rows, from either end and from a row in between, where rows with and without a sort key meet.
void PagedModelTest::farPagesMeetTheRowsWithoutKey()
{
    QFETCH(QByteArray, sort);
    QFETCH(Qt::SortOrder, order);
    const TableInfo &table = FieldCatalogue::instance().table("opportunities");
    const KeysetQuery query(table, RowSelect(table, {"title"}), *compileFilter(table, Filter {}, 1), sort, order);
    const auto keysOf = [&](const Statement &statement) {
        QList<RowKey> keys;
        const BatchResult result = ask(*m_ana, statement.sql, statement.params);
        for (const QVariantList &row : result->first().rows)
            keys.append(query.key(row));
        return keys;
    };
    QList<RowKey> all = keysOf(query.page(std::nullopt, false, 0, 2 * pagedRows));
    QCOMPARE(all.size(), pagedRows);
    const auto filled = std::count_if(all.begin(), all.end(), [](const RowKey &key) { return key.filled; });
    for (const bool reversed : {false, true}) {
        if (reversed)
            std::reverse(all.begin(), all.end());
        const qsizetype border = reversed ? pagedRows - filled : filled;
        for (const qsizetype from : {qsizetype(-1), qsizetype(7), border - 1, border}) {
            if (from >= pagedRows)
                continue;
            const std::optional<RowKey> start = from < 0 ? std::nullopt : std::optional(all.at(from));
            for (const qsizetype offset : {qsizetype(1'001), border - from - 61, border - from - 1, border - from + 40, qsizetype(pagedRows - 30), qsizetype(pagedRows + 9)}) {
                if (offset <= 1'000)
                    continue;
                QVERIFY2(keysOf(query.page(start, reversed, offset, 60)) == all.mid(from + 1 + offset, 60),
                         QByteArray::number(offset) + " behind " + QByteArray::number(from) + (reversed ? " backwards" : ""));
            }
        }
    }
}

// The end, asked for before the list is counted: it waits for the count and is not walked to through all rows.
void PagedModelTest::theEndIsReadFromTheEnd()
{
    m_world->database.exec(QStringLiteral("ANALYZE crm.opportunities")); // for the estimate
    const QStringList expected = askLines(*m_ana, QStringLiteral("SELECT id FROM crm.opportunities WHERE deleted_at IS NULL "
                                                           "ORDER BY expected_close_date IS NULL, expected_close_date, id"));
    PagedTableModel model(*m_ana, FieldCatalogue::instance().table("opportunities"));
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    model.setSort("expected_close_date", Qt::AscendingOrder);
    bool waited = false;
    connect(&model, &PagedTableModel::selected, &model, [&] {
        QMetaObject::invokeMethod(&model, [&] {
            waited = model.countState() == PagedTableModel::CountState::Estimated;
            model.setVisibleRange(pagedRows - 31, pagedRows - 1);
            waited = waited && model.isLoading();
        }, Qt::QueuedConnection);
    });
    model.select();
    QTRY_COMPARE(model.countState(), PagedTableModel::CountState::Exact);
    QVERIFY(waited);
    QCOMPARE(model.rowCount(), pagedRows);
    QTRY_VERIFY(!model.isLoading() && !model.idAt(pagedRows - 1).isNull());
    for (int row = pagedRows - 31; row < pagedRows; ++row)
        QCOMPARE(QVariant(model.idAt(row)).toString(), expected.at(row));
}

// However far a jump goes, what travels is the page.
void PagedModelTest::readsNoMoreThanThePage()
{
    const TableInfo &table = FieldCatalogue::instance().table("opportunities");
    for (const QByteArray &sort : {QByteArray(), QByteArray("title"), QByteArray("amount")}) {
        const KeysetQuery query(table, RowSelect(table, {"title"}), *compileFilter(table, {}, 1), sort, Qt::AscendingOrder);
        for (const qint64 offset : {qint64(0), qint64(500), qint64(1'001), qint64(1'200)}) {
            for (const bool reversed : {false, true}) {
                const Statement page = query.page(std::nullopt, reversed, offset, 50);
                QCOMPARE(ask(*m_ana, page.sql, page.params)->first().rows.size(), 50);
            }
        }
    }
}

void PagedModelTest::findsCommonWordsLikeASelect_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("sort");
    QTest::addColumn<QString>("orderBy");
    // 9,000 rows hold the first word: more than a list starts from.
    QTest::newRow("common, id") << QStringLiteral("zarzavat") << QByteArray() << QStringLiteral("id");
    QTest::newRow("common, title") << QStringLiteral("ZARZAVAT") << QByteArray("title") << QStringLiteral("title, id");
    QTest::newRow("common, empty keys") << QStringLiteral("zărzăvăt") << QByteArray("amount") << QStringLiteral("amount IS NULL, amount, id");
    QTest::newRow("few") << QStringLiteral("zarzavat 00017") << QByteArray("title") << QStringLiteral("title, id");
    QTest::newRow("none") << QStringLiteral("zarzavat ananas") << QByteArray() << QStringLiteral("id");
}

// A word that most rows hold is found by walking the list's order, a rare one from the hits: both show the rows of a plain SELECT.
void PagedModelTest::findsCommonWordsLikeASelect()
{
    static RecordsWorld world(60);
    static const bool filled = [] {
        world.database.exec(QStringLiteral(
            "INSERT INTO crm.opportunities (title, stage, position, amount) SELECT 'Zarzavat ' || lpad((i * 7919 % 100000)::text, 5, '0'), 'PROPOSAL',"
            " 'i' || i || 'i', CASE WHEN i % 3 > 0 THEN i * 31 % 9000 END FROM generate_series(1, 9000) i; ANALYZE"));
        return true;
    }();
    QVERIFY(filled);
    static const auto desk = world.desk(QStringLiteral("ana"));
    QTRY_VERIFY(Lookups::of(*desk).isLoaded());
    QFETCH(QString, text);
    QFETCH(QByteArray, sort);
    QFETCH(QString, orderBy);
    QList<QUuid> expected;
    const BatchResult plain = ask(*desk, QStringLiteral("SELECT id FROM crm.opportunities WHERE deleted_at IS NULL AND position($1 IN lower(title)) > 0"
                                                        " ORDER BY %1").arg(orderBy), {foldText(text)});
    for (const QVariantList &line : plain->first().rows)
        expected.append(line.first().toUuid());
    PagedTableModel model(*desk, FieldCatalogue::instance().table("opportunities"));
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    Filter filter;
    filter.text = text;
    model.setFilter(filter);
    model.setSort(sort, Qt::AscendingOrder);
    const quint64 before = desk->roundTrips();
    model.select();
    QTRY_VERIFY(!model.isSelecting());
    QVERIFY2(desk->roundTrips() - before <= 3, QByteArray::number(desk->roundTrips() - before));
    QTRY_COMPARE(model.countState(), PagedTableModel::CountState::Exact);
    QCOMPARE(model.rowCount(), int(expected.size()));
    for (const int first : {0, 150, 400, 4'000, 8'700, 5'900, 0}) {
        if (first > 0 && first + 30 > model.rowCount())
            continue;
        model.setVisibleRange(first, std::min(first + 30, model.rowCount() - 1));
        QTRY_VERIFY(!model.isLoading());
        for (int row = first; row < std::min(first + 31, model.rowCount()); ++row)
            QVERIFY2(model.idAt(row) == expected.at(row), QByteArray::number(row));
    }
}

void PagedModelTest::totalsFollowTheFilter()
{
    PagedTableModel model(*m_ana, FieldCatalogue::instance().table("opportunities"));
    model.setTotalsEnabled(true);
    Filter filter;
    filter.terms = {{"stage", FilterOp::AnyOf, {QStringLiteral("PROPOSAL")}}};
    model.setFilter(filter);
    QSignalSpy totals(&model, &PagedTableModel::totalsChanged);
    model.select();
    QTRY_COMPARE(totals.count(), 1);
    QStringList lines;
    for (const CurrencyTotals &line : model.totals())
        lines.append(QStringLiteral("%1|%2|%3").arg(line.currency).arg(line.rows).arg(line.sums.value(QStringLiteral("amount")).toString()));
    QCOMPARE(lines, askLines(*m_ana, QStringLiteral("SELECT currency::text, count(*), sum(amount)::text FROM crm.opportunities "
                                                    "WHERE deleted_at IS NULL AND stage = 'PROPOSAL' GROUP BY 1 ORDER BY 1")));
}

void PagedModelTest::emptyListsAreWell()
{
    PagedTableModel model(*m_ana, FieldCatalogue::instance().table("opportunities"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Filter filter;
    filter.terms = {{"amount", FilterOp::AtLeast, {QStringLiteral("999999999")}}};
    model.setFilter(filter);
    QSignalSpy selected(&model, &PagedTableModel::selected);
    model.select();
    QTRY_COMPARE(selected.count(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.countState(), PagedTableModel::CountState::Exact);
    model.setVisibleRange(0, 20);
    // A broken filter is told and changes nothing.
    filter.terms = {{"nonsense", FilterOp::Is, {QStringLiteral("x")}}};
    model.setFilter(filter);
    QSignalSpy failed(&model, &PagedTableModel::failed);
    model.select();
    QCOMPARE(failed.count(), 1);
}

void PagedModelTest::savesInPlace()
{
    const auto model = open("opportunities", "title");
    Filter mine;
    mine.terms = {{"owner_id", FilterOp::AnyOf, {QStringLiteral("me")}}};
    model->setFilter(mine);
    QSignalSpy selected(model.get(), &PagedTableModel::selected);
    model->select();
    QTRY_COMPARE(selected.count(), 1);
    const QUuid id = model->idAt(3);
    const QModelIndex cell = model->index(3, model->columnOf("competitor"));
    QSignalSpy saved(model.get(), &PagedTableModel::saved);
    QVERIFY(model->setData(cell, QStringLiteral("Rivalul <b>nou</b>")));
    QCOMPARE(cell.data(SaveStateRole).toInt(), int(SaveState::Saving)); // shown at once
    QCOMPARE(cell.data().toString(), QStringLiteral("Rivalul <b>nou</b>"));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT competitor FROM crm.opportunities WHERE id = $1"), {id}).toString(),
             QStringLiteral("Rivalul <b>nou</b>"));
    QCOMPARE(model->versionAt(model->rowOf(id)), 2);
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT label FROM core.undo_stack(1)")).toString(), QStringLiteral("edit"));
    // Exact money, and what is not a number never leaves.
    const QModelIndex amount = model->index(model->rowOf(id), model->columnOf("amount"));
    QVERIFY(!model->setData(amount, QStringLiteral("1,5")));
    QCOMPARE(model->lastError().kind, ErrorKind::Invalid);
    QVERIFY(model->setData(amount, QStringLiteral("9999999999.99")));
    QTRY_COMPARE(saved.count(), 2);
    QCOMPARE(model->rawValue(model->rowOf(id), "amount").toString(), QStringLiteral("9999999999.99"));
}

void PagedModelTest::neverLosesAnUpdate()
{
    const auto model = open("opportunities", "title");
    Filter mine;
    mine.terms = {{"owner_id", FilterOp::AnyOf, {QStringLiteral("me")}}};
    model->setFilter(mine);
    QSignalSpy selected(model.get(), &PagedTableModel::selected);
    model->select();
    QTRY_COMPARE(selected.count(), 1);
    const int row = 2;
    const QUuid id = model->idAt(row);
    saveElsewhere(*m_elena, id, {{QStringLiteral("competitor"), QStringLiteral("hers")}});
    QSignalSpy conflict(model.get(), &PagedTableModel::conflict);
    QSignalSpy refused(model.get(), &PagedTableModel::saveRefused);
    QVERIFY(model->setData(model->index(row, model->columnOf("competitor")), QStringLiteral("mine")));
    QTRY_COMPARE(conflict.count(), 1);
    QCOMPARE(refused.count(), 1);
    const auto info = conflict.first().first().value<ConflictInfo>();
    QCOMPARE(info.id, id);
    QCOMPARE(info.theirVersion, info.originalVersion + 1);
    QCOMPARE(info.theirs.value(QStringLiteral("competitor")).toString(), QStringLiteral("hers"));
    QCOMPARE(info.mine.value(QStringLiteral("competitor")).toString(), QStringLiteral("mine"));
    QVERIFY(info.theirName.startsWith(QStringLiteral("Elena")));
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT competitor FROM crm.opportunities WHERE id = $1"), {id}).toString(), QStringLiteral("hers"));
}

void PagedModelTest::typingOverAnOvertakenCellIsAConflict()
{
    const auto model = open("opportunities", "title");
    bindLive(*m_feed, *model);
    Filter mine;
    mine.terms = {{"owner_id", FilterOp::AnyOf, {QStringLiteral("me")}}};
    model->setFilter(mine);
    QSignalSpy selected(model.get(), &PagedTableModel::selected);
    model->select();
    QTRY_COMPARE(selected.count(), 1);
    const QUuid id = model->idAt(4);
    const RecordRow base = model->recordAt(4); // the editor opens here
    saveElsewhere(*m_elena, id, {{QStringLiteral("competitor"), QStringLiteral("hers")}});
    QTRY_COMPARE(model->rawValue(model->rowOf(id), "competitor").toString(), QStringLiteral("hers"));
    QSignalSpy conflict(model.get(), &PagedTableModel::conflict);
    QSignalSpy saved(model.get(), &PagedTableModel::saved);
    QVERIFY(model->edit(model->index(model->rowOf(id), model->columnOf("competitor")), QStringLiteral("mine"), base));
    QTRY_COMPARE(conflict.count(), 1);
    const auto info = conflict.first().first().value<ConflictInfo>();
    QCOMPARE(info.theirs.value(QStringLiteral("competitor")).toString(), QStringLiteral("hers"));
    QVERIFY(!model->saveOver(info, info.mine).isNull());
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT competitor FROM crm.opportunities WHERE id = $1"), {id}).toString(), QStringLiteral("mine"));
    // Another cell of the row was changed meanwhile: that is nobody's conflict.
    const RecordRow later = model->recordAt(model->rowOf(id));
    saveElsewhere(*m_elena, id, {{QStringLiteral("probability"), 35}});
    QTRY_COMPARE(model->rawValue(model->rowOf(id), "probability").toInt(), 35);
    QVERIFY(model->edit(model->index(model->rowOf(id), model->columnOf("competitor")), QStringLiteral("again"), later));
    QTRY_COMPARE(saved.count(), 2);
    QCOMPARE(conflict.count(), 1);
}

void PagedModelTest::toldWhileSelectingIsReadAgain()
{
    // The first page is on its way back when a row of it changes, and the notice overtakes it.
    ChaosProxy proxy(m_world->database.as(QStringLiteral("ana")));
    Database slow(proxy.settings());
    slow.open();
    QTRY_COMPARE(slow.state(), ConnectionState::Live);
    PagedTableModel model(slow, FieldCatalogue::instance().table("opportunities"));
    model.setSort("title", Qt::AscendingOrder);
    QSignalSpy selected(&model, &PagedTableModel::selected);
    model.select();
    QTRY_COMPARE(selected.count(), 1);
    const QUuid id = model.idAt(3);
    proxy.setRoundTrip(std::chrono::milliseconds(600));
    const QString before = m_world->database.value(QStringLiteral("SELECT clock_timestamp()"));
    model.select();
    QTRY_VERIFY(m_world->database.value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = $1"
                                                       " AND state = 'idle' AND query_start > $2::timestamptz AND query LIKE '%opportunities%'"),
                                        {slow.settings().login, before}) != u"0");
    saveElsewhere(*m_elena, id, {{QStringLiteral("competitor"), QStringLiteral("overtook")}});
    model.applyChange(RowsChanged {"crm.opportunities", {id}, {}});
    QTRY_COMPARE(selected.count(), 2);
    QTRY_COMPARE(model.rawValue(model.rowOf(id), "competitor").toString(), QStringLiteral("overtook"));
}

void PagedModelTest::refusalRestoresTheRow()
{
    const auto model = open("opportunities", "title");
    Filter his;
    his.terms = {{"owner_id", FilterOp::AnyOf, {m_world->mihai.id}}};
    model->setFilter(his);
    QSignalSpy selected(model.get(), &PagedTableModel::selected);
    model->select();
    QTRY_COMPARE(selected.count(), 1);
    const int row = 4;
    const QVariant before = model->rawValue(row, "competitor");
    QSignalSpy refused(model.get(), &PagedTableModel::saveRefused);
    QVERIFY(model->setData(model->index(row, model->columnOf("competitor")), QStringLiteral("not hers to change")));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().at(1).value<AppError>().kind, ErrorKind::Denied);
    QCOMPARE(model->rawValue(row, "competitor"), before);
}

void PagedModelTest::liveChangesKeepSelection()
{
    const auto model = open("opportunities", "title");
    bindLive(*m_feed, *model);
    QItemSelectionModel selection(model.get());
    const QUuid kept = model->idAt(20);
    const QUuid mover = model->idAt(10);
    const QUuid leaver = model->idAt(5);
    selection.setCurrentIndex(model->index(20, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selection.select(model->index(10, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

    saveElsewhere(*m_elena, mover, {{QStringLiteral("title"), QStringLiteral("Aaa first")}});
    QTRY_COMPARE(model->rowOf(mover), 0);
    QCOMPARE(selection.currentIndex().row(), 20);
    QVERIFY(selection.isRowSelected(0));

    const QUuid action = Saves::newId();
    const int version = model->versionAt(model->rowOf(leaver));
    const Statement gone = Saves::softDelete("crm.opportunities", {RowChange {leaver, version, {}}}, action, ActionLabel {"delete", {}});
    ask(*m_elena, gone.sql, gone.params);
    QTRY_COMPARE(model->rowOf(leaver), -1);
    QCOMPARE(model->idAt(selection.currentIndex().row()), kept);
    QCOMPARE(selection.currentIndex().row(), 19);
    QCOMPARE(model->rowCount(), pagedRows - 1);

    const QUuid added = Saves::newId();
    const Statement made = Saves::insert("crm.opportunities",
                                         {RowChange {added, 0, {{QStringLiteral("title"), QStringLiteral("Aab second")}}}}, Saves::newId(),
                                         ActionLabel {"create", {}});
    ask(*m_elena, made.sql, made.params);
    QTRY_COMPARE(model->rowOf(added), 1);
    QCOMPARE(model->rowCount(), pagedRows);
    QCOMPARE(model->idAt(selection.currentIndex().row()), kept);
    QCOMPARE(selection.selectedRows().size(), 2);
}

// What happens above the visible rows shifts row numbers, never what is looked at.
void PagedModelTest::liveChangesOutsideTheWindow()
{
    const auto model = open("opportunities", "title");
    bindLive(*m_feed, *model);
    model->setVisibleRange(900, 930);
    QTRY_VERIFY(!model->idAt(915).isNull() && !model->isLoading());
    const QPersistentModelIndex watched = model->index(915, 0);
    const QUuid id = model->idAt(915);
    const int before = model->rowCount();
    QList<RowChange> rows;
    for (int i = 0; i < 3; ++i)
        rows.append(RowChange {Saves::newId(), 0, {{QStringLiteral("title"), QStringLiteral("Aac %1").arg(i)}}});
    const Statement made = Saves::insert("crm.opportunities", rows, Saves::newId(), ActionLabel {"create", {}});
    ask(*m_elena, made.sql, made.params);
    QTRY_COMPARE(model->rowCount(), before + 3);
    QCOMPARE(watched.row(), 918);
    QCOMPARE(model->idAt(918), id);
    model->setVisibleRange(0, 30);
    QTRY_VERIFY(model->rowOf(rows.first().id) >= 0);
}

void PagedModelTest::bulkEditsAreOneAction()
{
    const auto model = open("opportunities", "title");
    bindLive(*m_feed, *model);
    RowSelection all;
    all.wholeFilter = true;
    all.filter.terms = {{"owner_id", FilterOp::AnyOf, {QStringLiteral("me")}}, {"stage", FilterOp::AnyOf, {QStringLiteral("PROPOSAL")}}};
    const qint64 expected = askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE deleted_at IS NULL AND stage = 'PROPOSAL' "
                                                            "AND owner_id = sec.me()")).toLongLong();
    QVERIFY(expected > 10);
    QSignalSpy saved(model.get(), &PagedTableModel::saved);
    const QUuid action = model->bulk(all, {.values = {{QStringLiteral("competitor"), QStringLiteral("toți")}}},
                                    ActionLabel {"bulk_edit", {{QStringLiteral("n"), int(expected)}}})->action();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE action_id = $1 AND competitor = 'toți'"), {action}).toLongLong(), expected);
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT count(*) FROM core.undo($1, $2)"), {action, Saves::newId()}).toLongLong(), expected);
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE competitor = 'toți'")).toLongLong(), 0);
}

void PagedModelTest::locatesAnyRecord()
{
    const auto model = open("opportunities", "amount", Qt::DescendingOrder);
    const BatchResult plain = ask(*m_ana, QStringLiteral("SELECT id FROM crm.opportunities WHERE deleted_at IS NULL ORDER BY amount IS NULL, amount DESC, id DESC"));
    for (const int row : {0, 700, int(plain->first().rows.size()) - 1}) {
        int found = -2;
        model->locate(plain->first().rows.at(row).first().toUuid(), [&](int at) { found = at; });
        QTRY_COMPARE(found, row);
    }
    int found = -2;
    model->locate(QUuid::createUuid(), [&](int at) { found = at; });
    QTRY_COMPARE(found, -1);
}

} // namespace punte
