// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Collation.h"

#include <unicode/coll.h>

#include <algorithm>
#include <memory>

namespace punte {

namespace {

const icu::Collator &romanianCollator()
{
    // One per thread: the object keeps no buffers, but ICU promises thread safety only for frozen ones.
    thread_local const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("ro"), status));
        if (U_FAILURE(status))
            qFatal("ICU has no collation data: %s", u_errorName(status));
        return made;
    }();
    return *collator;
}

} // namespace

int compareRo(QStringView left, QStringView right)
{
    UErrorCode status = U_ZERO_ERROR;
    const UCollationResult order = romanianCollator().compare(left.utf16(), static_cast<int32_t>(left.size()), right.utf16(),
                                                              static_cast<int32_t>(right.size()), status);
    if (order != UCOL_EQUAL)
        return order == UCOL_LESS ? -1 : 1;
    const int bytes = left.toUtf8().compare(right.toUtf8());
    return bytes < 0 ? -1 : (bytes > 0 ? 1 : 0);
}

QStringList sortedRo(QStringList words)
{
    std::ranges::stable_sort(words, [](const QString &a, const QString &b) { return compareRo(a, b) < 0; });
    return words;
}

} // namespace punte
