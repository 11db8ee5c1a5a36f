// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/TimelinePrint.h"

#include "models/core/DateFormat.h"
#include "models/customers/TimelineModel.h"
#include "models/customers/TimelineText.h"
#include "models/records/export/PrintedRecord.h"

#include <QCoreApplication>

namespace punte {

void TimelinePrint::add(PrintedRecord &paper, const QString &title, const QAbstractItemModel &rows)
{
    if (rows.rowCount() == 0)
        return;
    paper.addHeading(title);
    for (int row = 0; row < std::min(rows.rowCount(), mostRows); ++row) {
        const auto item = rows.index(row, 0).data(TimelineModel::ItemRole).value<TimelineItem>();
        paper.add({item.at.isValid() ? DateFormat::shortInstant(item.at.toLocalTime()) : QString(), TimelineText::headline(item).plain(), TimelineText::detail(item)});
    }
    if (rows.rowCount() > mostRows || rows.canFetchMore({}))
        paper.add({{}, QCoreApplication::translate("TimelinePrint", "What lies further back is not printed."), {}});
}

} // namespace punte
