// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"

#include <QHash>
#include <QRandomGenerator>
#include <QUuid>

namespace punte {

/// A filter as the filter bar could make it, and beside it the same condition written down independently as plain SQL with literals.
struct DiceThrow {
    Filter filter;
    QString sql;
};

/// Throws random filters over one table of the catalogue: every field that can be filtered by, every operator offered for it. The SQL
/// beside it shares nothing with the filter compiler: it compares amounts, not minor units; names, not numbers; days, not instants.
class FilterDice final {
public:
    FilterDice(const TableInfo &table, quint32 seed, const QUuid &me);

    /// Values that occur in a column: most throws hit something.
    void addValues(const QByteArray &column, const QStringList &values) { m_values.insert(column, values); }
    /// Words for the quick text and the SQL of the texts it looks through.
    void setSearch(const QStringList &words, const QStringList &haystacks);

    [[nodiscard]] DiceThrow roll();
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

private:
    [[nodiscard]] QString term(const Field &field, FilterTerm &term);
    [[nodiscard]] QString emptyTerm(const Field &field, const QString &column, bool empty) const;
    [[nodiscard]] QString textTerm(const QString &column, FilterTerm &term);
    [[nodiscard]] QString numberTerm(const Field &field, const QString &column, FilterTerm &term);
    [[nodiscard]] QString dateTerm(const Field &field, const QString &column, FilterTerm &term);
    [[nodiscard]] QString setTerm(const Field &field, const QString &column, FilterTerm &term);
    [[nodiscard]] QString textFilter(QString &text);
    [[nodiscard]] QString someValue(const QByteArray &column);
    [[nodiscard]] QString someNumber(FieldKind kind, const QByteArray &column);
    [[nodiscard]] QPair<QString, QString> someDay();
    template <class List>
    [[nodiscard]] auto oneOf(const List &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    const TableInfo &m_table;
    QRandomGenerator m_random;
    QUuid m_me;
    QHash<QByteArray, QStringList> m_values;
    QStringList m_words;
    QStringList m_haystacks;
};

/// A text as an SQL literal.
[[nodiscard]] QString sqlLiteral(QString text);

} // namespace punte
