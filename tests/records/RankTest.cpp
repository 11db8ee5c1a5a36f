// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RankTest.h"

#include "models/records/Rank.h"
#include "models/records/RowCache.h"

#include <QRandomGenerator>
#include <QTest>

namespace punte {

void RankTest::liesBetweenItsNeighbours()
{
    QRandomGenerator random(7);
    QList<QByteArray> ranks;
    for (int i = 0; i < 20'000; ++i) {
        const int at = random.bounded(int(ranks.size()) + 1);
        const QByteArray low = at > 0 ? ranks.at(at - 1) : QByteArray();
        const QByteArray high = at < ranks.size() ? ranks.at(at) : QByteArray();
        const auto rank = Rank::between(low, high);
        QVERIFY(rank);
        QVERIFY(Rank::isValid(*rank));
        QVERIFY2(low.isEmpty() || low < *rank, low + " " + *rank);
        QVERIFY2(high.isEmpty() || *rank < high, *rank + " " + high);
        ranks.insert(at, *rank);
    }
    qsizetype longest = 0;
    for (const QByteArray &rank : std::as_const(ranks))
        longest = std::max(longest, rank.size());
    QVERIFY2(longest < 24, QByteArray::number(longest));
}

void RankTest::staysShortWhenAppending()
{
    QByteArray last = Rank::atEnd();
    QVERIFY(Rank::isValid(last));
    for (int i = 0; i < 1'000; ++i) {
        const auto next = Rank::between(last, {});
        QVERIFY(next && *next > last);
        last = *next;
    }
    QVERIFY2(last.size() < 250, QByteArray::number(last.size()));
}

void RankTest::survivesTheSameGapOverAndOver()
{
    // The worst habit: always right behind the same card, or always right before it. The database takes 1,000 characters.
    const QByteArray low = "i0193a1b2c3d4e5f6i";
    QByteArray high = "i0193a1b2c3d4e5f7i";
    for (int i = 0; i < 2'000; ++i) {
        const auto rank = Rank::between(low, high);
        QVERIFY(rank && low < *rank && *rank < high);
        high = *rank;
    }
    QVERIFY2(high.size() < 1'000, QByteArray::number(high.size()));
}

void RankTest::givesManyAtOnceInOrder()
{
    const QByteArray low = "V";
    const QByteArray high = "W";
    const auto ranks = Rank::between(low, high, 500);
    QVERIFY(ranks && ranks->size() == 500);
    QVERIFY(std::is_sorted(ranks->begin(), ranks->end()));
    QVERIFY(std::adjacent_find(ranks->begin(), ranks->end()) == ranks->end());
    QVERIFY(low < ranks->first() && ranks->last() < high);
    for (const QByteArray &rank : *ranks)
        QVERIFY(rank.size() <= 4);
}

void RankTest::refusesWhereThereIsNoRoom()
{
    QVERIFY(!Rank::between("abc", "abc"));
    QVERIFY(!Rank::between("b", "a"));
    QVERIFY(!Rank::between("a", "a0")); // nothing fits between a rank and itself with the lowest digit behind
    QVERIFY(!Rank::between("ä", "b"));
}

// Random insertions, removals, gaps and loads against a list that holds everything.
void RankTest::cacheAnswersLikeAPlainList()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 30; ++round) {
        RowCache cache;
        QList<QUuid> rows; // null = not loaded
        rows.resize(400);
        const auto row = [] {
            CachedRow made;
            made.record.id = QUuid::createUuid();
            return made;
        };
        for (int step = 0; step < 200; ++step) {
            const int at = random.bounded(int(rows.size()));
            switch (random.bounded(6)) {
            case 0: {
                const int count = std::min<int>(1 + random.bounded(40), int(rows.size()) - at);
                QList<CachedRow> loaded;
                for (int i = 0; i < count; ++i) {
                    loaded.append(row());
                    rows[at + i] = loaded.last().record.id;
                }
                cache.put(at, loaded);
                break;
            }
            case 1: {
                const CachedRow made = row();
                cache.insertRow(at, made);
                rows.insert(at, made.record.id);
                break;
            }
            case 2: {
                const int count = 1 + random.bounded(3);
                cache.insertGap(at, count);
                rows.insert(at, count, QUuid());
                break;
            }
            case 3: {
                const int count = std::min<int>(1 + random.bounded(5), int(rows.size()) - at);
                if (rows.size() - count < 10)
                    break;
                cache.removeRows(at, count);
                rows.remove(at, count);
                break;
            }
            case 4: {
                const int last = std::min<int>(at + random.bounded(30), int(rows.size()) - 1);
                cache.drop(at, last);
                for (int i = at; i <= last; ++i)
                    rows[i] = QUuid();
                break;
            }
            default: {
                const auto missing = cache.firstMissing(at, int(rows.size()));
                int first = at;
                while (first < rows.size() && !rows.at(first).isNull())
                    ++first;
                QCOMPARE(missing.first, first);
                int end = first;
                while (end < rows.size() && rows.at(end).isNull())
                    ++end;
                QCOMPARE(missing.second, end);
                int before = at - 1;
                while (before >= 0 && rows.at(before).isNull())
                    --before;
                QCOMPARE(cache.nearestBefore(at), before);
                if (cache.row(at) != nullptr) {
                    const auto run = cache.run(at);
                    QVERIFY(run.first == 0 || rows.at(run.first - 1).isNull());
                    QVERIFY(run.second == rows.size() || rows.at(run.second).isNull());
                }
                break;
            }
            }
            int loaded = 0;
            for (int i = 0; i < rows.size(); ++i) {
                const CachedRow *cached = std::as_const(cache).row(i);
                QCOMPARE(cached != nullptr ? cached->record.id : QUuid(), rows.at(i));
                loaded += cached != nullptr ? 1 : 0;
            }
            QCOMPARE(cache.size(), loaded);
        }
    }
}

void RankTest::cacheKeepsItsSize()
{
    RowCache cache;
    for (int page = 0; page < 100; ++page) {
        cache.put(page * 200, QList<CachedRow>(200));
        cache.trim(page * 200, page * 200 + 199);
        QVERIFY(cache.size() <= RowCache::maxRows);
        QVERIFY(cache.row(page * 200) != nullptr);
    }
}

} // namespace punte
