// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportPage that keeps on disk what a person said about a file: how it is read, and the answers to its questions.
#include "views/components/import/ImportPage.h"

#include "models/records/DraftStore.h"
#include "views/components/ShellServices.h"
#include "views/components/import/ImportMappingPanel.h"

#include <QFileInfo>

namespace punte {

static const QString fileKey = QStringLiteral("file");
static const QString kindKey = QStringLiteral("kind");
static const QString sumKey = QStringLiteral("sha256");
static const QString mappingKey = QStringLiteral("mapping");
static const QString answersKey = QStringLiteral("answers");

// Answers belong to rows of the file: by their number.
void ImportPage::keepTyped()
{
    QJsonObject answers;
    for (const ImportRecord &record : m_job->records())
        if (record.chosen >= 0)
            answers.insert(QString::number(record.number), record.chosen);
    // What was only guessed is guessed again, and asks again: a mapping that says it would be certain.
    QJsonObject mapping = m_job->mapping().toJson();
    if (!m_job->mapping().decimalsCertain)
        mapping.remove(QStringLiteral("decimals"));
    if (!m_job->mapping().datesCertain)
        mapping.remove(QStringLiteral("dates"));
    shell().drafts().keep({.form = "import", .title = tr("Import of %1").arg(QFileInfo(m_file).fileName()), .kind = pageId(), .command = "import.resume",
        .typed = {{fileKey, m_file}, {kindKey, QString::fromLatin1(importKindName(m_kindOf))}, {sumKey, QString::fromLatin1(m_job->analysis().sha256)},
            {mappingKey, mapping}, {answersKey, answers}}});
}

void ImportPage::takeUpDraft()
{
    const QJsonObject left = shell().drafts().typed("import", {});
    if (left.isEmpty() || (m_job && m_job->isBusy()) || m_file == left.value(fileKey).toString())
        return;
    openFile(left.value(kindKey).toString().toLatin1(), left.value(fileKey).toString());
    m_resume = left;
}

bool ImportPage::resumeMapping()
{
    const QJsonObject mapping = m_resume.value(mappingKey).toObject();
    if (mapping.isEmpty())
        return false;
    m_resume.remove(mappingKey);
    if (QString::fromLatin1(m_job->analysis().sha256) != m_resume.value(sumKey).toString()) {
        m_resume = {};
        shell().showToast([] { return tr("The file has changed since: it is read anew."); });
        return false;
    }
    const Result<ImportMapping> wanted = ImportMapping::fromJson(mapping, m_job->kind(), m_job->mapping());
    if (!wanted)
        return false;
    // Not from inside the job's signal; its states follow.
    QMetaObject::invokeMethod(m_job, [this, wanted = *wanted] {
        if (wanted.format != m_job->mapping().format)
            m_resume.insert(mappingKey, wanted.toJson()); // another reading first: then the columns
        m_job->setMapping(wanted);
        m_mapping->showJob(m_job);
        keepTyped();
    }, Qt::QueuedConnection);
    return true;
}

void ImportPage::resumeAnswers()
{
    const QJsonObject answers = std::exchange(m_resume, {}).value(answersKey).toObject();
    const QList<ImportRecord> &records = m_job->records();
    for (int i = 0; i < records.size() && !answers.isEmpty(); ++i)
        if (const QJsonValue choice = answers.value(QString::number(records.at(i).number)); choice.isDouble() && m_job->answer(i, choice.toInt()))
            m_isAnswered = true;
    if (m_isAnswered)
        keepTyped();
}

} // namespace punte
