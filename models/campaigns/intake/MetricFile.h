// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/intake/MetricColumns.h"
#include "models/campaigns/plan/MetricFlags.h"
#include "models/core/NumberText.h"
#include "models/records/import/ImportMapping.h"
#include "models/records/import/RowSource.h"

#include <QDate>

namespace punte {

/// What is strange about figures as a file writes them. Said, never changed.
enum class MetricRemark { SeveralRows, Rounded, OtherCurrency, OtherReading, OtherZone };

/// The figures of one day, channel and currency: the sum of the file's rows for them.
struct FileDay {
    QDate day;
    QString channel;    ///< as the file writes it; empty = the file names none
    QString currency;   ///< empty = the campaign's
    MetricDay figures;
    QList<qint64> lines;
    QList<MetricRemark> remarks;
};

/// A row that gives no figures, and why.
struct MetricRefusal {
    enum class Kind { Refused, Totals, Repeated };
    Kind kind = Kind::Refused;
    qint64 line = 0;
    QString day;
    QString reason;
};

struct MetricFile {
    QString source; ///< guessMetricSource()
    QStringList header;
    QMap<MetricColumn, int> columns;
    DateOrder dates = DateOrder::DayFirst;
    DecimalStyle numbers = DecimalStyle::Point;
    bool isUtc = false;      ///< its header says that its days are those of UTC
    qint64 headerLine = 1;   ///< some begin with the name of the report
    QList<FileDay> days;     ///< in order
    QList<MetricRefusal> left;
};

/// Reads an export of advertising figures: rows of days, whatever stands above the header and below the rows. Numbers in either style, with blanks
/// and currency signs; "--" is none. Rows of one day are added up and said to be several; a row that stands twice counts once. Invalid when the file
/// cannot be read or has no day or no figures. Any thread.
[[nodiscard]] Result<MetricFile> readMetricFile(const QString &file);

[[nodiscard]] QString metricRemarkText(MetricRemark remark);

} // namespace punte
