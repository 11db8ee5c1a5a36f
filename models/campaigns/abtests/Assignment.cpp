// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/Assignment.h"

#include "models/campaigns/MethodError.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace punte {

int assignmentBucket(const QByteArray &testId, const QByteArray &customerId)
{
    const QByteArray hash = QCryptographicHash::hash(testId + ':' + customerId, QCryptographicHash::Sha256);
    return int(qFromBigEndian<quint64>(hash.constData()) % quint64(assignmentBuckets));
}

Result<qsizetype> variantOfBucket(int bucket, const QList<int> &split)
{
    if (bucket < 0 || bucket >= assignmentBuckets)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "There is no such bucket."));
    if (std::ranges::any_of(split, [](int share) { return share < 0 || share > assignmentBuckets; })
        || std::accumulate(split.begin(), split.end(), qint64(0)) != assignmentBuckets)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The shares of the variants do not add up to 100 %."));
    qsizetype variant = 0;
    for (int end = split.first(); bucket >= end; end += split[variant])
        ++variant;
    return variant;
}

} // namespace punte
