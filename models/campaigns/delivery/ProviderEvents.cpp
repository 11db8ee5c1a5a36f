// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/delivery/ProviderEvents.h"

#include "models/campaigns/delivery/MachineClicks.h"
#include "models/core/Email.h"
#include "models/core/Phone.h"
#include "models/core/TextClean.h"
#include "models/records/import/ImportWords.h"
#include "models/records/import/RowSource.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace punte {

QJsonObject ProviderEvent::toJson() const
{
    const bool soft = kind == ProviderEventKind::SoftBounce;
    const bool bounced = soft || kind == ProviderEventKind::HardBounce;
    QJsonObject row{{QStringLiteral("event_id"), sourceId}, {QStringLiteral("kind"), bounced ? QStringLiteral("bounced") : QString::fromLatin1(providerEventCode(kind))},
        {QStringLiteral("at"), time.toString(Qt::ISODateWithMs)}, {QStringLiteral("machine"), machine != MachineSign::None}};
    if (bounced)
        row.insert(QStringLiteral("bounce"), soft ? QStringLiteral("soft") : QStringLiteral("hard"));
    const auto add = [&row](QLatin1String key, const QString &text) {
        if (!text.isEmpty())
            row.insert(key, text);
    };
    add(QLatin1String("send_id"), sendId.isNull() ? QString() : sendId.toString(QUuid::WithoutBraces));
    add(QLatin1String("recipient"), recipient);
    if (!recipient.isEmpty())
        row.insert(QStringLiteral("channel"), recipient.contains(u'@') ? QStringLiteral("email") : QStringLiteral("sms"));
    add(QLatin1String("url"), url);
    add(QLatin1String("user_agent"), agent);
    add(QLatin1String("note"), reason);
    return row;
}

namespace {

QString providerText(const char *text)
{
    return QCoreApplication::translate("ProviderEvents", text);
}

std::unexpected<AppError> providerRefused(const char *text)
{
    return std::unexpected(toldError(ErrorKind::Invalid, [text] { return providerText(text); }));
}

/// Turns rows into events.
class ProviderRows final {
public:
    ProviderRows(ProviderFile &file, const ProviderReading &reading) : m_file(file), m_reading(reading) {}

    void take(const CsvRow &row)
    {
        m_row = &row;
        if (!row.error.isEmpty())
            return refuse(row.error);
        const ProviderWord word = readProviderWord(cell(ProviderColumn::Event), cell(ProviderColumn::BounceKind));
        if (word.passing) {
            ++m_file.passing;
            return;
        }
        if (!word.kind)
            return refuse(providerText(QT_TRANSLATE_NOOP("ProviderEvents", "“%1” is no event that is known here.")).arg(cell(ProviderColumn::Event).left(60)));
        ProviderEvent event;
        event.kind = *word.kind;
        event.line = row.line;
        if (const auto time = readProviderTime(cell(ProviderColumn::Time), m_file.dates, m_reading.zone))
            event.time = *time;
        else
            return refuse(providerText(QT_TRANSLATE_NOOP("ProviderEvents", "“%1” is no time.")).arg(cell(ProviderColumn::Time).left(60)), true);
        if (m_reading.now.isValid() && event.time > m_reading.now.addSecs(3600))
            return refuse(providerText(QT_TRANSLATE_NOOP("ProviderEvents", "The event lies in the future.")), true);
        if (!takeWho(event))
            return;
        event.url = shortened(ProviderColumn::Url, 2000);
        event.agent = shortened(ProviderColumn::Agent, 500);
        event.reason = shortened(ProviderColumn::Reason, 500);
        event.providerSaysMachine = word.machine || saysMachine();
        event.sourceId = sourceId(event);
        if (m_seen.contains(event.sourceId)) {
            ++m_file.duplicates;
            m_file.repeated.append({row.line, row.cells, providerText(QT_TRANSLATE_NOOP("ProviderEvents", "The file has this event already."))});
            return;
        }
        m_seen.insert(event.sourceId);
        m_file.events.append(event);
    }

private:
    [[nodiscard]] QString cell(ProviderColumn column) const
    {
        const int at = m_file.columns.value(column, -1);
        return at < 0 ? QString() : m_row->cells.value(at).trimmed();
    }
    [[nodiscard]] QString shortened(ProviderColumn column, qsizetype length) const { return cell(column).simplified().left(length); }
    void refuse(const QString &reason, bool isTime = false) { m_file.refused.append({m_row->line, m_row->cells, reason, isTime}); }

    bool takeWho(ProviderEvent &event)
    {
        // Ours are of version 7; what some providers call their message by is of version 4.
        static const QRegularExpression uuid(QStringLiteral("\\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\b"));
        if (const auto match = uuid.match(cell(ProviderColumn::Message)); match.hasMatch())
            event.sendId = QUuid::fromString(match.captured());
        QString who = cell(ProviderColumn::Recipient);
        static const QRegularExpression inAngles(QStringLiteral("<([^<>]+)>$")); // "Petra Novak <petra@example.ro>"
        if (const auto match = inAngles.match(who); match.hasMatch())
            who = match.captured(1);
        if (firstUnstorable(who) >= 0) {
            refuse(providerText(QT_TRANSLATE_NOOP("ProviderEvents", "The recipient holds a character that cannot be stored.")));
            return false;
        }
        if (who.contains(u'@') && checkEmail(who).level != Check::Level::Error)
            event.recipient = who.toLower();
        else if (const PhoneCheck phone = checkPhone(who); !phone.e164.isEmpty())
            event.recipient = phone.e164;
        else if (!who.isEmpty() && event.sendId.isNull()) {
            refuse(providerText(QT_TRANSLATE_NOOP("ProviderEvents", "“%1” is neither an e-mail address nor a phone number.")).arg(who.left(60)));
            return false;
        }
        if (event.sendId.isNull() && event.recipient.isEmpty()) {
            refuse(providerText(QT_TRANSLATE_NOOP("ProviderEvents", "The row names neither a message nor a recipient.")));
            return false;
        }
        return true;
    }

    // Yes, or the name of the machine ("apple", "gmail", "generic"); "no", "0" and "human" mean a person.
    [[nodiscard]] bool saysMachine() const
    {
        const QString word = cell(ProviderColumn::Machine);
        if (word.isEmpty())
            return false;
        const QString known = guessImportBool(word);
        const QString folded = foldText(word);
        return known.isEmpty() ? folded != QLatin1String("human") && folded != QLatin1String("none") && folded != QLatin1String("null") && folded != QLatin1String("[]") && folded != QLatin1String("{}")
                               : known == QLatin1String("true");
    }

    // The provider's identifier of the event, otherwise what makes it this one. The kind is part of it: some give one identifier to all
    // that happens to a message.
    [[nodiscard]] QString sourceId(const ProviderEvent &event) const
    {
        const QString own = cell(ProviderColumn::EventId);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QStringList parts{m_file.provider, QString::fromLatin1(providerEventCode(event.kind)), own};
        if (own.isEmpty())
            parts << cell(ProviderColumn::LooseId) << event.recipient << cell(ProviderColumn::Message) << event.time.toString(Qt::ISODateWithMs) << event.url;
        hash.addData(parts.join(QChar(0x1F)).toUtf8());
        return QString::fromLatin1(hash.result().toHex());
    }

    ProviderFile &m_file;
    const ProviderReading &m_reading;
    const CsvRow *m_row = nullptr;
    QSet<QString> m_seen;
};

} // namespace

Result<ProviderFile> readProviderFile(const QString &path, const ProviderReading &reading)
{
    CsvFormat format;
    if (reading.format) {
        format = *reading.format;
    } else {
        const auto sniffed = sniffImportFile(path);
        if (!sniffed)
            return std::unexpected(sniffed.error());
        format = *sniffed;
    }
    if (format.container == FileContainer::Vcard)
        return providerRefused(QT_TRANSLATE_NOOP("ProviderEvents", "Business cards are no events."));
    const auto source = makeRowSource(path, format);
    if (auto opened = source->open(); !opened)
        return std::unexpected(opened.error());
    ProviderFile file;
    file.header = source->header();
    file.provider = guessProvider(file.header);
    file.columns = reading.columns.isEmpty() ? guessProviderColumns(file.header) : reading.columns;
    if (!file.columns.contains(ProviderColumn::Event) || !file.columns.contains(ProviderColumn::Time))
        return providerRefused(QT_TRANSLATE_NOOP("ProviderEvents", "No column says what happened, or none says when."));
    if (!file.columns.contains(ProviderColumn::Recipient) && !file.columns.contains(ProviderColumn::Message))
        return providerRefused(QT_TRANSLATE_NOOP("ProviderEvents", "No column says to whom or which message it happened."));
    QList<CsvRow> rows;
    QStringList times;
    const int timeColumn = file.columns.value(ProviderColumn::Time);
    for (CsvRow row; source->next(row);) {
        if (rows.size() >= importMaxRows)
            return providerRefused(QT_TRANSLATE_NOOP("ProviderEvents", "The file has more than 500,000 rows. Export a shorter period."));
        if (times.size() < 5000)
            times.append(row.cells.value(timeColumn));
        rows.append(row);
    }
    if (const auto failure = source->failure())
        return std::unexpected(*failure);
    file.dates = reading.dates.value_or(guessProviderDates(times));
    ProviderRows taker(file, reading);
    for (const CsvRow &row : std::as_const(rows))
        taker.take(row);
    markMachineEvents(file.events);
    return file;
}

} // namespace punte
