// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/intake/MetricImport.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/SqlStore.h"
#include "models/records/import/ImportFields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace punte {

static constexpr qsizetype figuresAtOnce = 1000;

static QString figureTr(const char *text) { return QCoreApplication::translate("MetricImport", text); }

MetricImport::MetricImport(Database &database, Place place, QObject *parent)
    : IntakeJob(database, parent)
    , m_place(std::move(place))
{
}

QStringList MetricImport::columns() const
{
    return {figureTr(QT_TRANSLATE_NOOP("MetricImport", "Day")), figureTr(QT_TRANSLATE_NOOP("MetricImport", "Channel")), figureTr(QT_TRANSLATE_NOOP("MetricImport", "Impressions")),
        figureTr(QT_TRANSLATE_NOOP("MetricImport", "Clicks")), figureTr(QT_TRANSLATE_NOOP("MetricImport", "Conversions")), figureTr(QT_TRANSLATE_NOOP("MetricImport", "Cost")),
        figureTr(QT_TRANSLATE_NOOP("MetricImport", "Revenue"))};
}

QList<QByteArray> MetricImport::outcomes() const { return {"new", "changed", "unchanged", "refused", "left"}; }

QString MetricImport::outcomeText(const QByteArray &outcome) const
{
    if (outcome == "new")
        return figureTr(QT_TRANSLATE_NOOP("MetricImport", "New days"));
    if (outcome == "changed")
        return figureTr(QT_TRANSLATE_NOOP("MetricImport", "Changed days"));
    if (outcome == "unchanged")
        return figureTr(QT_TRANSLATE_NOOP("MetricImport", "Unchanged"));
    if (outcome == "left")
        return figureTr(QT_TRANSLATE_NOOP("MetricImport", "Left out"));
    return figureTr(QT_TRANSLATE_NOOP("MetricImport", "Refused"));
}

QString MetricImport::outcomeFact(const QByteArray &outcome) const
{
    if (outcome == "new")
        return figureTr(QT_TRANSLATE_NOOP("MetricImport", "These days have no figures yet."));
    if (outcome == "changed")
        return figureTr(QT_TRANSLATE_NOOP("MetricImport", "These days have other figures: they are replaced, kept aside, and return when the import is taken back."));
    if (outcome == "unchanged")
        return figureTr(QT_TRANSLATE_NOOP("MetricImport", "The same figures are here already."));
    if (outcome == "left")
        return figureTr(QT_TRANSLATE_NOOP("MetricImport", "Rows of sums and rows that stand twice."));
    if (outcome == "refused")
        return figureTr(QT_TRANSLATE_NOOP("MetricImport", "These rows cannot be kept; the remarks say why."));
    return figureTr(QT_TRANSLATE_NOOP("MetricImport", "What is strange is said beside the day and kept as the file has it."));
}

QStringList MetricImport::facts() const
{
    static const QMap<QString, QString> sources{{QStringLiteral("google_ads"), QStringLiteral("Google Ads")}, {QStringLiteral("meta_ads"), QStringLiteral("Meta Ads")},
        {QStringLiteral("microsoft_ads"), QStringLiteral("Microsoft Advertising")}, {QStringLiteral("linkedin_ads"), QStringLiteral("LinkedIn")}, {QStringLiteral("tiktok_ads"), QStringLiteral("TikTok")}};
    QStringList facts;
    facts.append(sources.contains(m_figures.source) ? figureTr(QT_TRANSLATE_NOOP("MetricImport", "Export of %1")).arg(sources.value(m_figures.source))
                                                    : figureTr(QT_TRANSLATE_NOOP("MetricImport", "A table of figures by day")));
    facts.append(m_figures.numbers == DecimalStyle::Comma ? figureTr(QT_TRANSLATE_NOOP("MetricImport", "numbers as 1.234,56")) : figureTr(QT_TRANSLATE_NOOP("MetricImport", "numbers as 1,234.56")));
    facts.append(m_figures.dates == DateOrder::DayFirst ? figureTr(QT_TRANSLATE_NOOP("MetricImport", "days before months")) : figureTr(QT_TRANSLATE_NOOP("MetricImport", "months before days")));
    if (m_figures.headerLine > 1)
        facts.append(figureTr(QT_TRANSLATE_NOOP("MetricImport", "header in line %1")).arg(m_figures.headerLine));
    if (flagged() > 0)
        facts.append(QCoreApplication::translate("MetricImport", "%n strange day(s), kept as they are", nullptr, flagged()));
    return facts;
}

void MetricImport::read()
{
    inBackground([this, path = file()] {
        auto figures = readMetricFile(path);
        toForeground([this, figures = std::move(figures)]() mutable {
            if (!figures)
                return fail(figures.error());
            m_figures = std::move(*figures);
            tellProgress(50);
            lookUp();
        });
    });
}

QUuid MetricImport::channelOf(const QString &named) const
{
    if (named.isEmpty())
        return m_place.channel;
    const QString key = importWordKey(named);
    for (const Channel &channel : m_place.channels)
        for (const QString &name : channel.names)
            if (importWordKey(name) == key)
                return channel.id;
    return {};
}

QString MetricImport::channelText(const QUuid &channel) const
{
    for (const Channel &each : m_place.channels)
        if (each.id == channel)
            return each.text;
    return {};
}

void MetricImport::lookUp()
{
    if (m_figures.days.isEmpty())
        return compare({});
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/list_figures_there",
        {{QStringLiteral("campaign"), m_place.campaign}, {QStringLiteral("from_day"), m_figures.days.first().day}, {QStringLiteral("to_day"), m_figures.days.last().day}})};
    ask(std::move(request), [this](const QList<ResultSet> &results) { compare(results.first()); });
}

void MetricImport::compare(const ResultSet &rows)
{
    std::map<Key, MetricDay> there;
    for (int i = 0; i < rows.rows.size(); ++i)
        there[{rows.value(i, u"channel_id").toUuid(), rows.value(i, u"metric_date").toDate(), rows.value(i, u"currency").toString()}] = {rows.value(i, u"impressions").toLongLong(),
            rows.value(i, u"clicks").toLongLong(), rows.value(i, u"conversions").toLongLong(), rows.value(i, u"cost").toString(), rows.value(i, u"revenue").toString()};
    m_targets.clear();
    for (const FileDay &day : std::as_const(m_figures.days)) {
        Target target{day, channelOf(day.channel), {}, {}, false};
        judge(target, there);
        m_targets.append(target);
    }
    showRows();
    finishCheck();
}

void MetricImport::judge(Target &target, const std::map<Key, MetricDay> &there) const
{
    const QString currency = currencyOf(target.day);
    if (target.channel.isNull()) {
        target.outcome = "refused";
        target.reason = target.day.channel.isEmpty() ? figureTr(QT_TRANSLATE_NOOP("MetricImport", "Choose the channel first."))
                                                     : figureTr(QT_TRANSLATE_NOOP("MetricImport", "No channel is called \u201C%1\u201D.")).arg(target.day.channel.left(60));
        return;
    }
    // Two names of a file for one channel would meet in one day.
    const bool twice = std::ranges::any_of(m_targets, [&](const Target &other) { return other.channel == target.channel && other.day.day == target.day.day && currencyOf(other.day) == currency; });
    if (twice) {
        target.outcome = "refused";
        target.reason = figureTr(QT_TRANSLATE_NOOP("MetricImport", "The day has figures under another name of the channel in this file."));
        return;
    }
    const auto found = there.find({target.channel, target.day.day, currency});
    target.outcome = found == there.end() ? "new" : found->second == target.day.figures ? "unchanged" : "changed";
    QList<MetricRemark> remarks = target.day.remarks;
    if (currency != m_place.currency)
        remarks.append(MetricRemark::OtherCurrency);
    QStringList words;
    for (const MetricFlags::Flag flag : MetricFlags::of(target.day.figures, target.day.day, Clock::today(), m_place.start, m_place.end))
        words.append(MetricFlags::text(flag));
    for (const MetricRemark remark : std::as_const(remarks))
        words.append(metricRemarkText(remark));
    target.reason = words.join(QStringLiteral(" \u00B7 "));
    target.flagged = !words.isEmpty() && target.outcome != "unchanged";
}

void MetricImport::showRows()
{
    QList<IntakeRow> rows;
    for (const Target &target : std::as_const(m_targets)) {
        const MetricDay &figures = target.day.figures;
        const QByteArray currency = currencyOf(target.day).toLatin1();
        rows.append({target.day.lines.size() == 1 ? target.day.lines.first() : 0, target.outcome,
            {DateFormat::shortDate(target.day.day), channelText(target.channel), NumberFormat::integer(figures.impressions), NumberFormat::integer(figures.clicks),
                NumberFormat::integer(figures.conversions), NumberFormat::money(figures.cost, currency), NumberFormat::money(figures.revenue, currency)},
            target.reason, target.flagged});
    }
    for (const MetricRefusal &row : std::as_const(m_figures.left))
        rows.append({row.line, row.kind == MetricRefusal::Kind::Refused ? "refused" : "left", {row.day, {}, {}, {}, {}, {}, {}}, row.reason, false});
    setRows(std::move(rows));
}

QList<Statement> MetricImport::statements() const
{
    const SqlStore &store = SqlStore::instance();
    QList<Statement> statements;
    QJsonArray figures;
    QJsonArray kept;
    const auto text = [](const QJsonArray &rows) { return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)); };
    const auto send = [&](bool last) {
        if (figures.size() >= figuresAtOnce || (last && !figures.isEmpty())) {
            statements.append(store.statement("campaigns/put_imported_metrics", {{QStringLiteral("rows"), text(figures)}, {QStringLiteral("import"), importId()}}));
            figures = {};
        }
    };
    for (const Target &target : m_targets) {
        if (target.outcome != "new" && target.outcome != "changed")
            continue;
        const MetricDay &day = target.day.figures;
        figures.append(QJsonObject{{QStringLiteral("campaign_id"), m_place.campaign.toString(QUuid::WithoutBraces)}, {QStringLiteral("channel_id"), target.channel.toString(QUuid::WithoutBraces)},
            {QStringLiteral("metric_date"), target.day.day.toString(Qt::ISODate)}, {QStringLiteral("impressions"), QString::number(day.impressions)},
            {QStringLiteral("clicks"), QString::number(day.clicks)}, {QStringLiteral("conversions"), QString::number(day.conversions)}, {QStringLiteral("cost"), day.cost},
            {QStringLiteral("revenue"), day.revenue}, {QStringLiteral("currency"), currencyOf(target.day)}, {QStringLiteral("source"), m_figures.source}});
        send(false);
    }
    send(true);
    // Each line of the dry run with its flag.
    int number = 0;
    for (const IntakeRow &row : rows()) {
        const QByteArray outcome = row.flagged ? "FLAGGED" : row.outcome == "new" ? "CREATED" : row.outcome == "changed" ? "CHANGED" : row.outcome == "unchanged" ? "UNCHANGED" : "REFUSED";
        QJsonObject line{{QStringLiteral("no"), ++number}, {QStringLiteral("outcome"), QString::fromLatin1(outcome)}, {QStringLiteral("raw"), QJsonArray::fromStringList(row.cells)}};
        if (!row.reason.isEmpty())
            line.insert(QStringLiteral("reason"), row.reason);
        kept.append(line);
    }
    statements.append(store.statement("records/import_rows", {{QStringLiteral("rows"), kept}, {QStringLiteral("import"), importId()}, {QStringLiteral("table"), QStringLiteral("marketing.campaign_metrics")}}));
    return statements;
}

IntakeJob::Record MetricImport::record() const
{
    const auto plain = [this](const char *outcome) {
        return int(std::ranges::count_if(m_targets, [outcome](const Target &target) { return !target.flagged && target.outcome == outcome; }));
    };
    return {"campaign_metrics", "marketing.campaign_metrics",
        QJsonObject{{QStringLiteral("rows"), rows().size()}, {QStringLiteral("created"), plain("new")}, {QStringLiteral("changed"), plain("changed")}, {QStringLiteral("unchanged"), count("unchanged")},
            {QStringLiteral("flagged"), flagged()}, {QStringLiteral("refused"), count("refused") + count("left")}},
        QJsonObject{{QStringLiteral("source"), m_figures.source}, {QStringLiteral("campaign"), m_place.campaign.toString(QUuid::WithoutBraces)},
            {QStringLiteral("header"), QJsonArray::fromStringList(m_figures.header)}}};
}

} // namespace punte
