// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/outcome/DecisionSheet.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/db/SqlStore.h"
#include "models/decisions/cases/CaseText.h"
#include "models/records/export/CsvWriter.h"
#include "models/records/export/TableWriter.h"

#include <QFile>

namespace punte {

QList<Statement> DecisionSheet::question(const QUuid &decision)
{
    const QVariantMap id{{QStringLiteral("id"), decision}};
    return {SqlStore::instance().statement("decisions/read_export_results", id), SqlStore::instance().statement("decisions/read_export_outcome", id)};
}

DecisionSheet DecisionSheet::make(const CaseFacts &facts, const QList<ResultSet> &answer)
{
    DecisionSheet sheet;
    sheet.m_title = CaseText::title(facts);
    sheet.addCase(facts);
    sheet.addCriteria(facts);
    sheet.addOptions(facts);
    if (facts.progress.state != "open") // while somebody scores no earlier result goes out either
        sheet.addResults(facts, answer.value(0));
    sheet.addOutcome(facts, answer.value(1));
    return sheet;
}

void DecisionSheet::add(const QString &item, const QString &name, const QString &text, bool isText)
{
    if (!text.isEmpty())
        m_parts.last().lines.append({item, name, text, {}, false, isText});
}

void DecisionSheet::addNumber(const QString &item, const QString &name, const QString &text, const QString &plain)
{
    m_parts.last().lines.append({item, name, text, plain, true, false});
}

void DecisionSheet::addMoment(const QString &name, const QDateTime &moment)
{
    if (moment.isValid())
        m_parts.last().lines.append({{}, name, DateFormat::shortInstant(moment), moment.toString(QStringLiteral("yyyy-MM-dd HH:mm")), false, false});
}

QByteArray DecisionSheet::csv() const
{
    const CsvWriter writer;
    QByteArray bytes = CsvWriter::byteOrderMark() + writer.record({tr("Part"), tr("Item"), tr("Field"), tr("Value")});
    for (const Part &part : m_parts) {
        for (const Line &line : part.lines)
            bytes += writer.record({part.title, line.item, line.name, line.plain.isEmpty() ? line.text : line.plain}, {false, false, false, line.isNumber});
    }
    return bytes;
}

PrintedRecord DecisionSheet::paper(const QString &user, const QString &organisation) const
{
    PrintedRecord paper;
    paper.head = {m_title, m_head, user, Clock::now(), organisation, QLocale()};
    for (const Part &part : m_parts) {
        if (part.lines.isEmpty())
            continue;
        paper.addHeading(part.title);
        for (qsizetype i = 0; i < part.lines.size(); ++i) {
            const Line &line = part.lines.at(i);
            if (line.item.isEmpty()) {
                paper.add({line.name, line.text, {}});
                continue;
            }
            // What belongs to one criterion or option stands together: figures and words of a list in one line, sentences below it.
            QStringList facts, sentences;
            for (; i < part.lines.size() && part.lines.at(i).item == line.item; ++i)
                (part.lines.at(i).isText ? sentences : facts) << (part.lines.at(i).isText ? part.lines.at(i).text : tr("%1: %2").arg(part.lines.at(i).name, part.lines.at(i).text));
            --i;
            paper.add({line.item, facts.join(QStringLiteral("; ")), sentences.join(u'\n')});
        }
    }
    return paper;
}

Result<> DecisionSheet::write(const QString &path, const QString &user, const QString &organisation) const
{
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        const PrintedRecord printed = paper(user, organisation);
        return Paper::writePdf(path, m_title, [&printed](QPagedPaintDevice &device) { return printed.paint(device); });
    }
    QFile file(path);
    const QByteArray bytes = csv();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush())
        return std::unexpected(exportError(file.errorString()));
    return {};
}

} // namespace punte
