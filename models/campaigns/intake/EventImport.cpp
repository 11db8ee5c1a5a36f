// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/intake/EventImport.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/db/SqlStore.h"
#include "models/records/Saves.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace punte {

static constexpr qsizetype eventsAtOnce = 1000; // of one statement

static QString eventTr(const char *text) { return QCoreApplication::translate("EventImport", text); }

// The database's word for a row as the dry run calls it.
static QByteArray eventOutcome(const QString &said)
{
    if (said == QLatin1String("applied"))
        return "new";
    if (said == QLatin1String("in_future"))
        return "bad_date";
    if (said == QLatin1String("duplicate") || said == QLatin1String("parked") || said == QLatin1String("before_send") || said == QLatin1String("bad_date"))
        return said.toLatin1();
    return "refused";
}

static QString eventReason(const QByteArray &outcome)
{
    if (outcome == "duplicate")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "It is here already."));
    if (outcome == "parked")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "No message to this recipient is known: kept until there is one."));
    if (outcome == "before_send")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "It lies before the message went out."));
    if (outcome == "bad_date")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "The time cannot be right."));
    if (outcome == "refused")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "The database cannot keep it as it is."));
    return {};
}

QString EventImport::kindText(ProviderEventKind kind)
{
    switch (kind) {
    case ProviderEventKind::Delivered: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Delivered"));
    case ProviderEventKind::Opened: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Opened"));
    case ProviderEventKind::Clicked: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Clicked"));
    case ProviderEventKind::SoftBounce: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Came back for now"));
    case ProviderEventKind::HardBounce: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Came back for good"));
    case ProviderEventKind::Failed: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Failed"));
    case ProviderEventKind::Replied: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Replied"));
    case ProviderEventKind::Unsubscribed: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Opted out"));
    case ProviderEventKind::Complained: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Complained of spam"));
    case ProviderEventKind::Booked: return eventTr(QT_TRANSLATE_NOOP("EventImport", "Booked"));
    }
    return {};
}

QStringList EventImport::columns() const
{
    return {eventTr(QT_TRANSLATE_NOOP("EventImport", "What")), eventTr(QT_TRANSLATE_NOOP("EventImport", "When")), eventTr(QT_TRANSLATE_NOOP("EventImport", "Recipient")),
        eventTr(QT_TRANSLATE_NOOP("EventImport", "By"))};
}

QList<QByteArray> EventImport::outcomes() const { return {"new", "duplicate", "parked", "before_send", "bad_date", "refused"}; }

QString EventImport::outcomeText(const QByteArray &outcome) const
{
    if (outcome == "new")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "New"));
    if (outcome == "duplicate")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "Already here"));
    if (outcome == "parked")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "Unknown recipients"));
    if (outcome == "before_send")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "Before the send"));
    if (outcome == "bad_date")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "Wrong dates"));
    return eventTr(QT_TRANSLATE_NOOP("EventImport", "Not understood"));
}

QString EventImport::outcomeFact(const QByteArray &outcome) const
{
    if (outcome == "new")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "These are added to their messages. Opt-outs, complaints and messages that came back for good close the address at once."));
    if (outcome == "duplicate")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "The same event was imported before, or stands twice in the file: it counts once."));
    if (outcome == "parked")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "Nobody here got such a message. They are kept with their address and find the message when it is there; an opt-out among them holds at once."));
    if (outcome == "before_send")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "Nothing can be heard of a message before it went out: they are left aside. Look at the file's time zone."));
    if (outcome == "bad_date")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "The time is none, or lies in the future: they are left aside."));
    if (outcome == "refused")
        return eventTr(QT_TRANSLATE_NOOP("EventImport", "They are left aside; the remarks say why."));
    return {};
}

QStringList EventImport::facts() const
{
    static const QHash<QString, QString> makers{{QStringLiteral("sendgrid"), QStringLiteral("SendGrid")}, {QStringLiteral("mailgun"), QStringLiteral("Mailgun")},
        {QStringLiteral("postmark"), QStringLiteral("Postmark")}, {QStringLiteral("brevo"), QStringLiteral("Brevo")}, {QStringLiteral("sparkpost"), QStringLiteral("SparkPost")},
        {QStringLiteral("ses"), QStringLiteral("Amazon SES")}, {QStringLiteral("twilio"), QStringLiteral("Twilio")}};
    QStringList facts{m_events.provider == QLatin1String("csv") ? eventTr(QT_TRANSLATE_NOOP("EventImport", "A table of events")) : eventTr(QT_TRANSLATE_NOOP("EventImport", "Export of %1")).arg(makers.value(m_events.provider, m_events.provider))};
    facts.append(m_events.dates == DateOrder::DayFirst ? eventTr(QT_TRANSLATE_NOOP("EventImport", "days before months")) : eventTr(QT_TRANSLATE_NOOP("EventImport", "months before days")));
    int machines = 0;
    int people = 0;
    for (const ProviderEvent &event : m_events.events)
        if (event.kind == ProviderEventKind::Clicked)
            ++(event.machine == MachineSign::None ? people : machines);
    if (people + machines > 0)
        facts.append(eventTr(QT_TRANSLATE_NOOP("EventImport", "clicks: %1 of people, %2 of machines")).arg(people).arg(machines));
    if (m_events.passing > 0)
        facts.append(QCoreApplication::translate("EventImport", "%n row(s) are steps on the way and no events", nullptr, m_events.passing));
    return facts;
}

void EventImport::read()
{
    inBackground([this, path = file(), now = QDateTime::currentDateTimeUtc()] {
        ProviderReading reading;
        reading.zone = QTimeZone::systemTimeZone();
        reading.now = now;
        auto events = readProviderFile(path, reading);
        toForeground([this, events = std::move(events)]() mutable {
            if (!events)
                return fail(events.error());
            m_events = std::move(*events);
            m_outcomes.fill(QByteArray(), m_events.events.size());
            tellProgress(20);
            tryFrom(0);
        });
    });
}

QJsonArray EventImport::json(const QList<int> &events) const
{
    QJsonArray rows;
    for (const int i : events)
        rows.append(m_events.events.at(i).toJson());
    return rows;
}

static QString compactJson(const QJsonArray &rows) { return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)); }

void EventImport::tryFrom(qsizetype at)
{
    if (at >= m_events.events.size()) {
        showRows();
        return finishCheck();
    }
    QList<int> piece;
    for (qsizetype i = at; i < std::min(at + eventsAtOnce, m_events.events.size()); ++i)
        piece.append(int(i));
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/try_events", {{QStringLiteral("source"), m_events.provider}, {QStringLiteral("rows"), compactJson(json(piece))}})};
    ask(std::move(request), [this, at](const QList<ResultSet> &results) {
        takeAnswers(at, results.first());
        tellProgress(int(20 + 80 * (at + eventsAtOnce) / std::max<qsizetype>(1, m_events.events.size())));
        tryFrom(at + eventsAtOnce);
    });
}

void EventImport::takeAnswers(qsizetype from, const ResultSet &answers)
{
    for (int i = 0; i < answers.rows.size(); ++i) {
        const qsizetype event = from + answers.value(i, u"row_no").toInt() - 1;
        if (event >= 0 && event < m_outcomes.size())
            m_outcomes[event] = eventOutcome(answers.value(i, u"outcome").toString());
    }
}

QStringList EventImport::cells(const ProviderEvent &event) const
{
    const bool judged = event.kind == ProviderEventKind::Clicked || event.kind == ProviderEventKind::Opened;
    return {kindText(event.kind), DateFormat::fullInstant(event.time.toLocalTime()), event.recipient.isEmpty() ? event.sendId.toString(QUuid::WithoutBraces) : event.recipient,
        !judged ? QString() : event.machine == MachineSign::None ? eventTr(QT_TRANSLATE_NOOP("EventImport", "a person")) : eventTr(QT_TRANSLATE_NOOP("EventImport", "a machine"))};
}

void EventImport::showRows()
{
    QList<IntakeRow> rows;
    for (qsizetype i = 0; i < m_events.events.size(); ++i) {
        const ProviderEvent &event = m_events.events.at(i);
        const QByteArray outcome = m_outcomes.at(i).isEmpty() ? QByteArray("refused") : m_outcomes.at(i);
        rows.append({event.line, outcome, cells(event), eventReason(outcome)});
    }
    const auto raw = [this](const ProviderRefusal &row) {
        const auto cell = [this, &row](ProviderColumn column) { return row.cells.value(m_events.columns.value(column, -1)); };
        return QStringList{cell(ProviderColumn::Event), cell(ProviderColumn::Time), cell(ProviderColumn::Recipient), QString()};
    };
    for (const ProviderRefusal &row : m_events.repeated)
        rows.append({row.line, "duplicate", raw(row), row.reason});
    for (const ProviderRefusal &row : m_events.refused)
        rows.append({row.line, row.isTime ? "bad_date" : "refused", raw(row), row.reason});
    std::ranges::stable_sort(rows, {}, &IntakeRow::line);
    setRows(std::move(rows));
}

QList<int> EventImport::landingEvents() const
{
    QList<int> events;
    for (qsizetype i = 0; i < m_outcomes.size(); ++i)
        if (m_outcomes.at(i) == "new" || m_outcomes.at(i) == "parked")
            events.append(int(i));
    // Deliveries first, over all pieces: a click is judged by them.
    std::ranges::stable_partition(events, [this](int i) { return m_events.events.at(i).kind == ProviderEventKind::Delivered; });
    return events;
}

QList<Statement> EventImport::statements() const
{
    QList<Statement> statements;
    const QList<int> events = landingEvents();
    for (qsizetype at = 0; at < events.size(); at += eventsAtOnce)
        statements.append(SqlStore::instance().statement("campaigns/record_events",
            {{QStringLiteral("source"), m_events.provider}, {QStringLiteral("rows"), compactJson(json(events.mid(at, eventsAtOnce)))}, {QStringLiteral("action"), Saves::newId()},
                {QStringLiteral("import"), importId()}}));
    return statements;
}

IntakeJob::Record EventImport::record() const
{
    QJsonArray header;
    for (const QString &name : m_events.header)
        header.append(name);
    const int left = count("before_send") + count("bad_date") + count("refused");
    return {"send_events", "marketing.send_events",
        QJsonObject{{QStringLiteral("rows"), rows().size()}, {QStringLiteral("created"), landing()}, {QStringLiteral("changed"), 0}, {QStringLiteral("unchanged"), count("duplicate")},
            {QStringLiteral("flagged"), 0}, {QStringLiteral("refused"), left}},
        QJsonObject{{QStringLiteral("provider"), m_events.provider}, {QStringLiteral("header"), header}}};
}

void EventImport::applied(const QList<ResultSet> &results)
{
    // What came of it; somebody may have imported the same meanwhile.
    const QList<int> events = landingEvents();
    for (qsizetype piece = 0; piece < results.size(); ++piece) {
        const ResultSet &answers = results.at(piece);
        for (int i = 0; i < answers.rows.size(); ++i) {
            const qsizetype at = piece * eventsAtOnce + answers.value(i, u"row_no").toInt() - 1;
            if (at >= 0 && at < events.size())
                m_outcomes[events.at(at)] = eventOutcome(answers.value(i, u"outcome").toString());
        }
    }
    showRows();
}

} // namespace punte
