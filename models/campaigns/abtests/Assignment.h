// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QList>

namespace punte {

/// The number of buckets; a split is given in buckets, so that 33.33 % are 3,333 of them.
inline constexpr int assignmentBuckets = 10'000;

/// The bucket of a customer in a test: the first 8 bytes, big-endian and unsigned, of SHA-256(test_id || ':' || customer_id), modulo
/// 10,000 (methods 2.1). Both ids as the text that the database prints. It depends on nothing else, so that sending again, another order
/// of the audience or another run never moves anybody.
[[nodiscard]] int assignmentBucket(const QByteArray &testId, const QByteArray &customerId);

/// The variant a bucket falls to: split by cumulative shares in the order of the variants. Invalid when the bucket is none, a share is
/// negative, or the shares are not 10,000 together.
[[nodiscard]] Result<qsizetype> variantOfBucket(int bucket, const QList<int> &split);

} // namespace punte
