// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <functional>

class QObject;

namespace punte {

/// The list that an open record came from: what stands before and after it there, under the filter and order that were left. Both answer
/// later, once, only while `context` lives; a record that is not in the list (any more) has no place.
class RecordWalker {
public:
    virtual ~RecordWalker() = default;
    /// The record `step` rows further (1 = next, -1 = previous); null at the ends.
    virtual void neighbour(const QUuid &id, int step, QObject *context, std::function<void(const QUuid &found)> done) = 0;
    /// "4 of 128": row counts from 0 and is -1 without a place; `count` is what the list knows so far.
    virtual void position(const QUuid &id, QObject *context, std::function<void(int row, int count)> done) = 0;
};

} // namespace punte
