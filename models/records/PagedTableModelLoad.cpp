// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/ErrorMapping.h"
#include "models/db/WhenLive.h"
#include "models/records/PagedTableModel.h"

namespace punte {

namespace {
constexpr int pagedBookmarkStep = 10'000;
constexpr int pagedBookmarkFrom = 20'000; // below that an OFFSET costs less than the bookmarks
constexpr int pagedFarRows = 1'000;       // more to skip than one does twice

QString minorToDecimal(const QString &minor)
{
    const bool negative = minor.startsWith(QLatin1Char('-'));
    const QString digits = (negative ? minor.mid(1) : minor).rightJustified(3, QLatin1Char('0'));
    return (negative ? QStringLiteral("-") : QString()) + digits.chopped(2) + QLatin1Char('.') + digits.right(2);
}
} // namespace

Result<KeysetQuery> PagedTableModel::makeQuery(TextSearch text) const
{
    Filter wanted = m_filter;
    if (m_deleted) {
        text = TextSearch::Title;
        wanted.terms.append(deletedLately());
    }
    const Result<CompiledFilter> filter = compileFilter(m_table, wanted, 1, text);
    if (!filter)
        return std::unexpected(filter.error());
    QList<QByteArray> columns = m_readColumns;
    if (!m_table.titleColumn.isEmpty() && !columns.contains(m_table.titleColumn))
        columns.append(m_table.titleColumn);
    for (const QByteArray &column : m_alwaysRead) {
        if (!columns.contains(column))
            columns.append(column);
    }
    return KeysetQuery(m_table, RowSelect(m_table, columns), *filter, m_sortColumn, m_sortOrder, m_deleted);
}

void PagedTableModel::select()
{
    const Result<KeysetQuery> hits = makeQuery(TextSearch::Hits);
    if (!hits) {
        fail(hits.error());
        return;
    }
    Selecting what {*hits, *hits, *hits, m_deleted ? QString() : m_filter.text.simplified(), m_filter.isEmpty() && !m_deleted};
    if (!what.text.isEmpty()) {
        what.few = *makeQuery(TextSearch::FewHits);
        what.walk = *makeQuery(TextSearch::None);
    }
    m_context = std::make_unique<QObject>();
    m_selecting = true;
    m_pageRunning = false;
    m_countFailed = m_countRunning = m_waitsForCount = m_totalsRunning = m_changesRunning = m_resyncRunning = false;
    m_changedIds.clear();
    m_staleSelect = false;
    setLoading();
    requestFirstPage(what, what.text.isEmpty() ? TextSearch::Hits : TextSearch::FewHits);
}

void PagedTableModel::stop()
{
    if (!m_selecting)
        return;
    m_context = std::make_unique<QObject>(); // the end of the old one cancels what it asked for
    m_selecting = false;
    setLoading();
    m_lastError = cancelledError();
    Q_EMIT failed(m_lastError);
}

// A text filter starts from the hits when they are few, else with a walk through the order, and from all hits when that finds too little.
void PagedTableModel::requestFirstPage(const Selecting &what, TextSearch way)
{
    Request request;
    if (way == TextSearch::None)
        request.statements.append(what.walk.walk(std::nullopt, pageSize + 1, what.text));
    else
        request.statements.append((way == TextSearch::FewHits ? what.few : what.hits).page(std::nullopt, false, 0, pageSize + 1));
    if (what.estimates)
        request.statements.append(what.hits.estimate());
    m_database.run(m_context.get(), request, [this, what, way](const BatchResult &result) {
        const qsizetype rows = result ? result->first().rows.size() : 0;
        if (result && way == TextSearch::FewHits && rows == 0) {
            requestFirstPage(what, TextSearch::None);
            return;
        }
        if (result && way == TextSearch::None && rows <= pageSize) {
            requestFirstPage(what, TextSearch::Hits);
            return;
        }
        m_selecting = false;
        if (result) {
            showFirstPage(*result, what, way);
        } else {
            setLoading();
            fail(result.error());
            whenLiveAgain(m_database, m_context.get(), [this] { select(); });
        }
    });
}

void PagedTableModel::showFirstPage(const QList<ResultSet> &results, const Selecting &what, TextSearch way)
{
    m_lastError = AppError {};
    ++m_shape;
    beginResetModel();
    m_query = what.hits;
    m_walks = way == TextSearch::None;
    m_walkQuery = what.walk;
    m_walkText = what.text;
    m_valueIndex.clear();
    m_displayIndex.clear();
    m_currencyIndex.clear();
    for (int i = 0; i < m_columns.size(); ++i) {
        const Field &field = fieldAt(i);
        m_valueIndex.append(m_query.select().valueIndex(field.column));
        m_displayIndex.append(field.displayColumn.isEmpty() ? -1 : m_query.select().valueIndex(field.displayColumn));
        m_currencyIndex.append(field.currencyColumn.isEmpty() ? -1 : m_query.select().valueIndex(field.currencyColumn));
    }
    takeFirstRows(results);
    endResetModel();
    m_selectedOnce = true;
    Q_EMIT selected();
    Q_EMIT countChanged();
    if (m_countState != CountState::Exact)
        readCount(); // and then the places to jump to and the totals: a person jumps sooner than he adds up
    else if (m_totalsEnabled)
        readTotals();
    ensureVisible();
    setLoading();
    // What was told while the page was on its way may have happened after it was read.
    if (std::exchange(m_staleSelect, false))
        scheduleResync();
    else if (!m_changedIds.isEmpty())
        m_changesTimer.start();
}

void PagedTableModel::takeFirstRows(const QList<ResultSet> &results)
{
    m_cache.clear();
    m_bookmarks.clear();
    m_totals.clear();
    Rows rows = rowsOf(results.first(), false);
    const bool more = rows.size() > pageSize;
    if (more)
        rows.removeLast();
    m_rows = int(rows.size());
    m_countState = more ? CountState::Unknown : CountState::Exact;
    if (more && results.size() > 1) {
        const qint64 guess = results.at(1).value(0, u"n").toLongLong();
        if (guess > m_rows && guess < std::numeric_limits<int>::max() / 2) {
            m_rows = int(guess);
            m_countState = CountState::Estimated;
        }
    }
    m_cache.put(0, std::move(rows));
    m_visibleLast = std::max(0, m_visibleLast - m_visibleFirst);
    m_visibleFirst = 0;
}

PagedTableModel::Rows PagedTableModel::rowsOf(const ResultSet &result, bool reversed) const
{
    Rows rows;
    rows.reserve(result.rows.size());
    for (const QVariantList &values : result.rows)
        rows.append(CachedRow {m_query.select().row(values), m_query.key(values), SaveState::Clean});
    if (reversed)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

void PagedTableModel::setVisibleRange(int first, int last)
{
    m_visibleFirst = std::max(0, first);
    m_visibleLast = std::max(m_visibleFirst, last);
    if (m_selecting || !m_selectedOnce)
        return;
    // A page that nobody looks at any more gives way to the one that is looked at now.
    if (m_pageRunning && (m_pagePlan.end <= m_visibleFirst - pageSize || m_pagePlan.first > m_visibleLast + pageSize)) {
        m_database.cancel(m_pageRequest);
        m_pageRunning = false;
    }
    ensureVisible();
}

void PagedTableModel::ensureVisible()
{
    if (m_selecting || m_rows == 0)
        return;
    const int last = std::min(m_visibleLast, m_rows - 1);
    const int first = std::min(m_visibleFirst, last);
    const auto visible = m_cache.firstMissing(first, last + 1);
    const bool needed = visible.first < visible.second;
    if (m_pageRunning) {
        if (!needed || m_pageLane == Lane::Interactive)
            return;
        m_database.cancel(m_pageRequest); // a prefetch must not stand in the way of what is looked at
        m_pageRunning = false;
    }
    m_waitsForCount = false;
    if (needed) {
        const PagePlan plan = planPage(visible.first, visible.second);
        // Towards the end of a list that is still being counted: once the end is known, it is a short way from there.
        m_waitsForCount = m_countRunning && m_countState == CountState::Estimated && plan.offset > pagedFarRows && m_rows - plan.end < plan.offset;
        if (!m_waitsForCount)
            fetchPage(plan, Lane::Interactive);
    } else {
        // The neighbours, so that smooth scrolling meets no placeholder.
        const int from = std::max(0, first - pageSize / 2);
        const int end = std::min(m_rows, last + 1 + pageSize / 2);
        const auto near = m_cache.firstMissing(from, end);
        if (near.first < near.second)
            fetchPage(planPage(near.first, near.second), Lane::Background);
    }
    setLoading();
}

PagedTableModel::PagePlan PagedTableModel::planPage(int missingFirst, int missingEnd) const
{
    PagePlan plan;
    // Extend the missing stretch to a page: downwards, or upwards when what lies below is there already.
    if (m_cache.row(missingEnd) != nullptr && missingEnd - missingFirst < pageSize) {
        plan.end = missingEnd;
        plan.first = std::max({0, m_cache.nearestBefore(missingFirst) + 1, missingEnd - pageSize});
    } else {
        plan.first = missingFirst;
        plan.end = std::min(m_rows, missingFirst + pageSize);
        const int next = m_cache.nearestFrom(missingFirst);
        if (next >= 0)
            plan.end = std::min(plan.end, next);
    }
    return planRange(plan.first, plan.end);
}

PagedTableModel::PagePlan PagedTableModel::planRange(int first, int end) const
{
    PagePlan plan;
    plan.first = first;
    plan.end = end;
    // The nearest known key before and behind; the cheaper way wins.
    int before = m_cache.nearestBefore(plan.first);
    int behind = m_cache.nearestFrom(plan.end);
    std::optional<RowKey> keyBefore = before >= 0 ? std::optional(m_cache.row(before)->key) : std::nullopt;
    std::optional<RowKey> keyBehind = behind >= 0 ? std::optional(m_cache.row(behind)->key) : std::nullopt;
    auto mark = m_bookmarks.lower_bound(plan.end);
    if (mark != m_bookmarks.end() && (behind < 0 || mark->first < behind)) {
        behind = mark->first;
        keyBehind = mark->second;
    }
    mark = m_bookmarks.lower_bound(plan.first);
    if (mark != m_bookmarks.begin() && std::prev(mark)->first > before) {
        before = std::prev(mark)->first;
        keyBefore = std::prev(mark)->second;
    }
    if (behind < 0 && m_countState == CountState::Exact)
        behind = m_rows;
    const qint64 forward = plan.first - 1 - before;
    const qint64 backward = behind < 0 ? std::numeric_limits<qint64>::max() : qint64(behind) - plan.end;
    plan.reversed = backward < forward;
    plan.from = plan.reversed ? keyBehind : keyBefore;
    plan.offset = plan.reversed ? backward : forward;
    plan.walks = m_walks && !plan.reversed && plan.offset == 0 && m_walkQuery.canWalk(plan.from);
    return plan;
}

void PagedTableModel::fetchPage(const PagePlan &plan, Lane lane)
{
    m_pagePlan = plan;
    m_pageLane = lane;
    m_pageRunning = true;
    Request request;
    request.lane = lane;
    if (plan.walks)
        request.statements.append(m_walkQuery.walk(plan.from, plan.end - plan.first, m_walkText));
    else
        request.statements.append(m_query.page(plan.from, plan.reversed, plan.offset, plan.end - plan.first));
    const quint64 shape = m_shape;
    auto token = std::make_shared<Database::RequestId>(0);
    *token = m_database.run(m_context.get(), request, [this, plan, lane, shape, token](const BatchResult &result) {
        if (*token != m_pageRequest || !m_pageRunning)
            return; // replaced meanwhile
        m_pageRunning = false;
        if (result && plan.walks && shape == m_shape && result->first().rows.size() < plan.end - plan.first) {
            PagePlan again = plan; // what is wanted lies further on than the walk went
            again.walks = false;
            fetchPage(again, lane);
            return;
        }
        if (!result) {
            fail(result.error());
            whenLiveAgain(m_database, m_context.get(), [this] { refresh(); });
        } else if (shape == m_shape) {
            storePage(plan, result->first());
        }
        if (result || result.error().kind == ErrorKind::Cancelled)
            ensureVisible();
        setLoading();
    });
    m_pageRequest = *token;
}

void PagedTableModel::storePage(const PagePlan &plan, const ResultSet &result)
{
    Rows rows = rowsOf(result, plan.reversed);
    const int wanted = plan.end - plan.first;
    const int got = int(rows.size());
    const int start = plan.reversed ? plan.end - got : plan.first;
    bool consistent = got == wanted;
    if (!m_cache.isEmpty() && got > 0) {
        // A row that is already loaded elsewhere: the list moved under us.
        consistent = consistent && m_cache.find(rows.first().record.id) < 0 && m_cache.find(rows.last().record.id) < 0;
    }
    m_cache.put(start, std::move(rows));
    m_cache.trim(m_visibleFirst - pageSize, m_visibleLast + pageSize);
    if (got > 0)
        Q_EMIT dataChanged(index(start, 0), index(start + got - 1, int(m_columns.size()) - 1));
    if (consistent)
        return;
    if (got < wanted && !plan.reversed && m_countState != CountState::Exact)
        setRowCount(plan.first + got, CountState::Exact);
    else
        scheduleResync();
}

void PagedTableModel::setRowCount(int rows, CountState state)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        ++m_shape;
        beginRemoveRows({}, rows, m_rows - 1);
        m_cache.drop(rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    m_countState = state;
    Q_EMIT countChanged();
}

void PagedTableModel::readCount()
{
    if (m_countRunning)
        return;
    m_countRunning = true;
    Request request;
    request.lane = Lane::Background;
    request.statements.append(m_query.count());
    const quint64 shape = m_shape;
    m_database.run(m_context.get(), request, [this, shape](const BatchResult &result) {
        m_countRunning = false;
        m_countFailed = !result && m_countState == CountState::Unknown; // the list then grows page by page
        if (result && m_countState != CountState::Exact && shape != m_shape) {
            readCount();
            return;
        }
        if (result && m_countState != CountState::Exact)
            takeCount(result->first());
        else
            ensureVisible(); // what waited for it is read without it
        if (m_totalsEnabled)
            readTotals();
    });
}

void PagedTableModel::takeCount(const ResultSet &result)
{
    const qint64 rows = std::min<qint64>(result.value(0, u"n").toLongLong(), std::numeric_limits<int>::max() / 2);
    const int loadedEnd = m_cache.isEmpty() ? 0 : m_cache.nearestBefore(m_rows) + 1;
    setRowCount(std::max(int(rows), loadedEnd), CountState::Exact);
    if (m_rows > pagedBookmarkFrom)
        readBookmarks(result.value(0, u"filled").toLongLong());
    ensureVisible();
}

void PagedTableModel::readBookmarks(qint64 filled)
{
    Request request;
    request.lane = Lane::Background;
    request.statements.append(m_query.bookmarks(pagedBookmarkStep));
    const quint64 shape = m_shape;
    m_database.run(m_context.get(), request, [this, shape, filled](const BatchResult &result) {
        if (!result || shape != m_shape)
            return; // only slower jumps
        const ResultSet &marks = result->first();
        for (const QVariantList &mark : marks.rows) {
            RowKey key;
            key.id = mark.at(0).toUuid();
            const bool empty = mark.at(2).toBool();
            key.filled = !empty && !mark.at(1).isNull();
            key.value = mark.at(1).toString();
            m_bookmarks[int((empty ? filled : 0) + mark.at(3).toLongLong() - 1)] = key;
        }
    });
}

void PagedTableModel::readTotals()
{
    if (m_totalsRunning) {
        m_totalsStale = true;
        return;
    }
    m_totalsRunning = true;
    m_totalsStale = false;
    Request request;
    request.lane = Lane::Background;
    request.statements.append(m_query.totals());
    m_database.run(m_context.get(), request, [this](const BatchResult &result) {
        m_totalsRunning = false;
        if (m_totalsStale)
            readTotals();
        else if (result)
            takeTotals(result->first());
    });
}

void PagedTableModel::takeTotals(const ResultSet &result)
{
    m_totals.clear();
    for (const QVariantList &line : result.rows) {
        CurrencyTotals totals;
        totals.currency = line.at(0).toString().trimmed();
        totals.rows = line.at(1).toLongLong();
        for (int i = 0; i < m_query.totalColumns().size(); ++i) {
            const QVariant sum = line.at(2 + i);
            if (!sum.isNull())
                totals.sums.insert(QString::fromLatin1(m_query.totalColumns().at(i)),
                                   m_query.isMinorTotal(i) ? minorToDecimal(sum.toString()) : sum.toString());
        }
        m_totals.append(totals);
    }
    Q_EMIT totalsChanged();
}

bool PagedTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_countFailed && !m_selecting && !m_pageRunning;
}

// Only when the count could not be had: the list then grows by a page at its end, when the page is there.
void PagedTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows == 0)
        return;
    PagePlan plan = planRange(m_rows, m_rows + pageSize);
    m_pagePlan = plan;
    m_pageLane = Lane::Interactive;
    m_pageRunning = true;
    Request request;
    request.statements.append(m_query.page(plan.from, plan.reversed, plan.offset, pageSize));
    const quint64 shape = m_shape;
    m_pageRequest = m_database.run(m_context.get(), request, [this, plan, shape](const BatchResult &result) {
        m_pageRunning = false;
        if (result && shape == m_shape) {
            Rows rows = rowsOf(result->first(), plan.reversed);
            m_countFailed = rows.size() == pageSize;
            setRowCount(m_rows + int(rows.size()), m_countFailed ? CountState::Unknown : CountState::Exact);
            m_cache.put(plan.first, std::move(rows));
            if (m_rows > plan.first)
                Q_EMIT dataChanged(index(plan.first, 0), index(m_rows - 1, int(m_columns.size()) - 1));
        }
        setLoading();
    });
    setLoading();
}

void PagedTableModel::setLoading()
{
    if (m_loadingShown == isLoading())
        return;
    m_loadingShown = isLoading();
    Q_EMIT loadingChanged(m_loadingShown);
}

} // namespace punte
