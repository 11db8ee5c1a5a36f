// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/intake/MetricFile.h"

#include "models/campaigns/delivery/ProviderTimes.h"
#include "models/records/import/ImportDates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <map>

namespace punte {

namespace {

constexpr int linesBeforeHeader = 30;
constexpr qint64 mostImpressions = 1'000'000'000'000;
constexpr qint64 mostClicks = 2'147'483'647;

QString metricTr(const char *text) { return QCoreApplication::translate("MetricFile", text); }

std::unexpected<AppError> metricRefused(const char *text)
{
    return std::unexpected(toldError(ErrorKind::Invalid, [text] { return metricTr(text); }));
}

bool isNone(const QString &cell)
{
    static const QRegularExpression dash(QStringLiteral("^[-\u2013\u2014]*$|^n/?a$"), QRegularExpression::CaseInsensitiveOption);
    return dash.match(cell).hasMatch();
}

/// Turns rows into days.
class MetricRows final {
public:
    explicit MetricRows(MetricFile &file) : m_file(file) {}

    void take(const CsvRow &row)
    {
        m_row = &row;
        m_remarks.clear();
        m_wrong.clear();
        if (std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty() || cell.trimmed().startsWith(QChar(0xA9)); }))
            return; // an empty line, or whose report it is
        const QString dayText = cell(MetricColumn::Day);
        if (isTotalsRow(row.cells, dayText))
            return leave(MetricRefusal::Kind::Totals, metricTr(QT_TRANSLATE_NOOP("MetricFile", "A row of sums: the days are added up here.")));
        if (row.cells.size() != m_file.header.size())
            return leave(MetricRefusal::Kind::Refused, metricTr(QT_TRANSLATE_NOOP("MetricFile", "The row has %1 cells, the header has %2.")).arg(row.cells.size()).arg(m_file.header.size()));
        if (m_seen.contains(row.cells.join(QChar(0x1F))))
            return leave(MetricRefusal::Kind::Repeated, metricTr(QT_TRANSLATE_NOOP("MetricFile", "The same row stands in the file already: it counts once.")));
        const std::optional<QDate> day = readDay(dayText);
        if (!day)
            return leave(MetricRefusal::Kind::Refused, metricTr(QT_TRANSLATE_NOOP("MetricFile", "\u201C%1\u201D is no day.")).arg(dayText.left(60)));
        if (const QString last = cell(MetricColumn::LastDay); !last.isEmpty() && readDay(last) != day)
            return leave(MetricRefusal::Kind::Refused, metricTr(QT_TRANSLATE_NOOP("MetricFile", "The row covers several days: export the figures by day.")));
        MetricDay figures;
        figures.impressions = readCount(MetricColumn::Impressions, mostImpressions);
        figures.clicks = readCount(MetricColumn::Clicks, mostClicks);
        figures.conversions = readCount(MetricColumn::Conversions, mostClicks);
        figures.cost = readAmount(MetricColumn::Cost);
        figures.revenue = readAmount(MetricColumn::Revenue);
        if (!m_wrong.isEmpty())
            return leave(MetricRefusal::Kind::Refused, m_wrong);
        m_seen.insert(row.cells.join(QChar(0x1F)));
        add(*day, figures);
    }

    void finish()
    {
        for (auto &[key, day] : m_days)
            m_file.days.append(day);
    }

private:
    using Key = std::tuple<QDate, QString, QString>;

    [[nodiscard]] QString cell(MetricColumn column) const
    {
        const int at = m_file.columns.value(column, -1);
        return at < 0 ? QString() : m_row->cells.value(at).trimmed();
    }

    void leave(MetricRefusal::Kind kind, const QString &reason) { m_file.left.append({kind, m_row->line, cell(MetricColumn::Day), reason}); }

    [[nodiscard]] std::optional<QDate> readDay(const QString &text) const
    {
        // A moment with a zone is a day here; a day is one everywhere.
        if (text.contains(u':'))
            if (const auto moment = readProviderTime(text, m_file.dates, QTimeZone::systemTimeZone()))
                return moment->toLocalTime().date();
        if (const auto day = readImportDate(text, m_file.dates))
            return day;
        const auto spoken = readProviderTime(text, m_file.dates, QTimeZone::utc()); // "Jan 5, 2026"
        return spoken ? std::optional(spoken->toUTC().date()) : std::nullopt;
    }

    void wrong(const char *sentence, MetricColumn column, const QString &text)
    {
        if (m_wrong.isEmpty())
            m_wrong = metricTr(sentence).arg(m_file.header.value(m_file.columns.value(column)), text.left(60));
    }

    // Plain exact text; "0" when there is none. What cannot be kept is said.
    QString readFigure(MetricColumn column)
    {
        const QString text = cell(column);
        if (text.isEmpty() || isNone(text))
            return QStringLiteral("0");
        const Result<NumberReading> reading = readNumber(text, m_file.numbers);
        if (!reading) {
            wrong(QT_TRANSLATE_NOOP("MetricFile", "%1: \u201C%2\u201D is no number."), column, text);
            return QStringLiteral("0");
        }
        if (reading->value.startsWith(u'-') && roundDecimalText(reading->value, 2, RoundingMode::HalfAway) != QLatin1String("0.00")) {
            wrong(QT_TRANSLATE_NOOP("MetricFile", "%1: \u201C%2\u201D is less than nothing. Such a correction is not kept: it belongs to the day that it corrects."), column, text);
            return QStringLiteral("0");
        }
        if (!reading->currency.isEmpty() && (column == MetricColumn::Cost || column == MetricColumn::Revenue))
            m_currency = QString::fromLatin1(reading->currency);
        if (!reading->inStyle)
            m_remarks.append(MetricRemark::OtherReading);
        return reading->value;
    }

    qint64 readCount(MetricColumn column, qint64 most)
    {
        QString value;
        // A count has no fraction but that of a share in a conversion: with one separator it is read as groups of three where that fits.
        const QString text = cell(column);
        static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}([.,\u00A0\u202F ]\\d{3})+$"));
        if (column != MetricColumn::Conversions && grouped.match(text).hasMatch())
            value = QString(text).remove(QRegularExpression(QStringLiteral("\\D")));
        else
            value = readFigure(column);
        const std::optional<QString> whole = roundDecimalText(value, 0, RoundingMode::HalfAway);
        if (!whole || whole->size() > 18 || whole->toLongLong() > most) {
            wrong(QT_TRANSLATE_NOOP("MetricFile", "%1: \u201C%2\u201D is more than can be kept."), column, text);
            return 0;
        }
        if (Decimal::fromText(value) != Decimal::fromText(*whole))
            m_remarks.append(MetricRemark::Rounded);
        return whole->toLongLong();
    }

    QString readAmount(MetricColumn column)
    {
        const QString value = readFigure(column);
        const std::optional<QString> rounded = roundDecimalText(value, 2, RoundingMode::HalfAway);
        if (!rounded || rounded->section(u'.', 0, 0).size() > 12) {
            wrong(QT_TRANSLATE_NOOP("MetricFile", "%1: \u201C%2\u201D is more than can be kept."), column, cell(column));
            return QStringLiteral("0.00");
        }
        return *rounded;
    }

    [[nodiscard]] QString currencyOf() const
    {
        const QString named = cell(MetricColumn::Currency).toUpper();
        static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$"));
        if (code.match(named).hasMatch())
            return named;
        const QString ofHeader = currencyOfName(m_file.header.value(m_file.columns.value(MetricColumn::Cost, -1)));
        return ofHeader.isEmpty() ? m_currency : ofHeader;
    }

    static QString sumOf(const QString &a, const QString &b)
    {
        const std::optional<Decimal> first = Decimal::fromText(a);
        const std::optional<Decimal> second = Decimal::fromText(b);
        const auto sum = first && second ? first->plus(*second) : std::nullopt;
        return sum ? roundDecimalText(sum->toText(), 2, RoundingMode::HalfAway).value_or(a) : a;
    }

    void add(QDate day, const MetricDay &figures)
    {
        FileDay fresh{day, cell(MetricColumn::Channel), currencyOf(), {}, {}, {}};
        m_currency.clear();
        FileDay &sum = m_days.try_emplace(Key{day, fresh.channel, fresh.currency}, fresh).first->second;
        sum.figures.impressions += figures.impressions;
        sum.figures.clicks += figures.clicks;
        sum.figures.conversions += figures.conversions;
        sum.figures.cost = sumOf(sum.figures.cost, figures.cost);
        sum.figures.revenue = sumOf(sum.figures.revenue, figures.revenue);
        sum.lines.append(m_row->line);
        if (sum.lines.size() == 2)
            m_remarks.append(MetricRemark::SeveralRows);
        for (const MetricRemark remark : std::as_const(m_remarks))
            if (!sum.remarks.contains(remark))
                sum.remarks.append(remark);
        if (m_file.isUtc && !sum.remarks.contains(MetricRemark::OtherZone))
            sum.remarks.append(MetricRemark::OtherZone);
    }

    MetricFile &m_file;
    const CsvRow *m_row = nullptr;
    std::map<Key, FileDay> m_days;
    QSet<QString> m_seen;
    QList<MetricRemark> m_remarks;
    QString m_wrong;
    QString m_currency; ///< beside an amount of this row
};

bool isMetricHeader(const QMap<MetricColumn, int> &columns)
{
    return columns.contains(MetricColumn::Day) && (columns.contains(MetricColumn::Impressions) || columns.contains(MetricColumn::Clicks) || columns.contains(MetricColumn::Cost));
}

// Which style most amounts can only be read in; without any the one that goes with the delimiter.
DecimalStyle guessNumbers(const QList<CsvRow> &rows, const QMap<MetricColumn, int> &columns, char delimiter)
{
    int point = 0;
    int comma = 0;
    for (const CsvRow &row : rows) {
        for (const MetricColumn column : {MetricColumn::Cost, MetricColumn::Revenue, MetricColumn::Conversions}) {
            const QString text = columns.contains(column) ? row.cells.value(columns.value(column)).trimmed() : QString();
            const Result<NumberReading> reading = readNumber(text, DecimalStyle::Point);
            if (!reading || reading->ambiguous || !(text.contains(u',') || text.contains(u'.')))
                continue;
            ++(reading->inStyle ? point : comma);
        }
    }
    if (point == comma)
        return delimiter == ';' ? DecimalStyle::Comma : DecimalStyle::Point;
    return point > comma ? DecimalStyle::Point : DecimalStyle::Comma;
}

} // namespace

QString metricRemarkText(MetricRemark remark)
{
    switch (remark) {
    case MetricRemark::SeveralRows: return metricTr(QT_TRANSLATE_NOOP("MetricFile", "Several rows of the file make up this day"));
    case MetricRemark::Rounded: return metricTr(QT_TRANSLATE_NOOP("MetricFile", "A fraction was rounded to a whole number"));
    case MetricRemark::OtherCurrency: return metricTr(QT_TRANSLATE_NOOP("MetricFile", "In another currency than the campaign"));
    case MetricRemark::OtherReading: return metricTr(QT_TRANSLATE_NOOP("MetricFile", "A number is written otherwise than the others"));
    case MetricRemark::OtherZone: return metricTr(QT_TRANSLATE_NOOP("MetricFile", "The day is one of UTC"));
    }
    return {};
}

Result<MetricFile> readMetricFile(const QString &path)
{
    const auto format = sniffImportFile(path);
    if (!format)
        return std::unexpected(format.error());
    if (format->container == FileContainer::Vcard)
        return metricRefused(QT_TRANSLATE_NOOP("MetricFile", "Business cards are no figures."));
    const auto source = makeRowSource(path, *format);
    if (auto opened = source->open(); !opened)
        return std::unexpected(opened.error());
    MetricFile file;
    QList<CsvRow> rows;
    CsvRow first;
    first.line = 1;
    first.cells = source->header();
    rows.append(first);
    for (CsvRow row; source->next(row);) {
        if (rows.size() > importMaxRows)
            return metricRefused(QT_TRANSLATE_NOOP("MetricFile", "The file has more than 500,000 rows. Export a shorter period."));
        rows.append(row);
    }
    if (const auto failure = source->failure())
        return std::unexpected(*failure);
    int header = 0;
    while (header < rows.size() && header < linesBeforeHeader && !isMetricHeader(guessMetricColumns(rows.at(header).cells)))
        ++header;
    if (header >= rows.size() || header >= linesBeforeHeader)
        return metricRefused(QT_TRANSLATE_NOOP("MetricFile", "No row names a day and impressions, clicks or cost. Export the figures by day."));
    file.header = rows.at(header).cells;
    file.headerLine = rows.at(header).line;
    file.columns = guessMetricColumns(file.header);
    file.source = guessMetricSource(file.header);
    for (int i = 0; i <= header; ++i)
        file.isUtc = file.isUtc || rows.at(i).cells.join(u' ').contains(QLatin1String("(in UTC)"), Qt::CaseInsensitive);
    rows.remove(0, header + 1);
    QStringList days;
    for (const CsvRow &row : std::as_const(rows))
        days.append(row.cells.value(file.columns.value(MetricColumn::Day)));
    file.dates = guessProviderDates(days.mid(0, 5000));
    file.numbers = guessNumbers(rows, file.columns, format->delimiter);
    MetricRows taker(file);
    for (const CsvRow &row : std::as_const(rows))
        taker.take(row);
    taker.finish();
    return file;
}

} // namespace punte
