// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportPage that follows the job and shows where it stands.
#include "views/components/import/ImportPage.h"

#include "models/core/NumberFormat.h"
#include "models/records/DraftStore.h"
#include "models/records/Lookups.h"
#include "models/records/UndoStack.h"
#include "views/components/Job.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/import/ImportBar.h"
#include "views/components/import/ImportKeptPanel.h"
#include "views/components/import/ImportMappingPanel.h"
#include "views/components/import/ImportRowsModel.h"
#include "views/components/import/ImportTable.h"
#include "views/components/import/ImportTiles.h"
#include "views/components/import/ImportsDialog.h"
#include "views/components/import/ImportsModel.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedLayout>
#include <QTemporaryDir>

namespace punte {

QString ImportPage::workTitle(ImportState state, const QString &name)
{
    switch (state) {
    case ImportState::Analysing: return tr("Reading %1").arg(name);
    case ImportState::Checking: return tr("Dry run of %1").arg(name);
    case ImportState::Applying: return tr("Importing %1").arg(name);
    case ImportState::Reverting: return tr("Taking %1 back").arg(name);
    default: return {};
    }
}

QString ImportPage::failedText(ImportState step)
{
    switch (step) {
    case ImportState::Applying: return tr("The file was not imported.");
    case ImportState::Reverting: return tr("The import was not taken back.");
    case ImportState::Checking: return tr("The dry run did not end.");
    default: return tr("The file could not be read.");
    }
}

/// The status bar's job lives as long as the step that runs.
void ImportPage::followWork(ImportState state)
{
    if (m_job->isBusy()) {
        m_step = state;
        m_percent = 0;
        m_clock.start();
        shell().clearError();
        const LiveText title = [state, name = QFileInfo(m_file).fileName()] { return workTitle(state, name); };
        if (!m_work) {
            m_work = shell().startJob(title);
            connect(m_work, &Job::cancelRequested, m_job, &ImportJob::cancel);
        } else {
            m_work->setTitle(title);
        }
    } else if (m_work) {
        m_work->finish();
        m_work = nullptr;
    }
}

void ImportPage::follow(ImportState state)
{
    followWork(state);
    m_rows->reload();
    switch (state) {
    case ImportState::Analysing:
        if (!m_isAnalysed)
            m_stack->setCurrentWidget(m_loading);
        break;
    case ImportState::Analysed:
        // Only a reading brings new columns; a mapping that was chosen keeps what is shown of them.
        if (std::exchange(m_step, ImportState::Idle) == ImportState::Analysing)
            m_mapping->showJob(m_job);
        else
            m_mapping->retranslate();
        m_isAnalysed = true;
        m_stack->setCurrentWidget(m_workArea);
        if (!resumeMapping())
            m_job->dryRun();
        return; // its states follow
    case ImportState::Failed: fail(); break;
    case ImportState::Checked:
        m_dryRunTook = m_clock.elapsed();
        m_isAnswered = false;
        resumeAnswers();
        if (m_job->counts().asks > 0)
            m_table->showNextQuestion();
        break;
    case ImportState::Applied: showApplied(); break;
    case ImportState::Reverted: showReverted(); break;
    default: break;
    }
    showAll();
    Q_EMIT readyChanged();
}

void ImportPage::fail()
{
    if (m_isAnalysed) {
        shell().drafts().setSending("import", {}, {});
        shell().showError([step = m_step] { return failedText(step); }, m_job->lastError());
    } else if (m_job->lastError().kind == ErrorKind::Cancelled) {
        m_stack->setCurrentWidget(m_empty);
        // Not from inside the job's signal.
        QMetaObject::invokeMethod(this, &ImportPage::closeFile, Qt::QueuedConnection);
    } else {
        m_error->setTitle(failedText(m_step));
        m_error->setError(m_job->lastError());
        m_stack->setCurrentWidget(m_error);
    }
}

void ImportPage::showApplied()
{
    m_isApplied = true;
    shell().drafts().drop("import", {});
    m_kept->setReverted({});
    const int rows = landing();
    shell().undoStack().push(m_job->actionId(), {"import", {{QStringLiteral("table"), QString::fromLatin1(importTable(m_job->kind()))},
                                                               {QStringLiteral("n"), double(rows)}}});
    shell().showToast([rows] { return tr("%Ln row(s) imported", nullptr, rows); }, m_job->actionId());
    m_past->reload();
}

void ImportPage::showReverted()
{
    m_isApplied = false;
    shell().undoStack().refresh();
    shell().showToast([reverted = m_job->reverted()] { return importRevertedText(reverted); });
    m_kept->setReverted(m_job->reverted());
    m_past->reload();
}

/// Ctrl+Z, another window or the list of imports may have taken back what lies here, or done it again.
void ImportPage::followUndo()
{
    if (!m_job || m_job->isBusy() || m_job->actionId().isNull())
        return;
    for (const PastImport &import : m_past->imports()) {
        if (import.id == m_job->importId() && import.isReverted == m_isApplied) {
            m_isApplied = !import.isReverted;
            showAll();
        }
    }
}

void ImportPage::showAll()
{
    const ImportCounts counts = m_job ? m_job->counts() : ImportCounts();
    m_tiles->setCounts(counts);
    const bool checked = m_job && m_job->state() == ImportState::Checked;
    m_mapping->setEnabled(m_job && !m_job->isBusy() && !m_isApplied);
    m_table->setAnswerable(checked);
    m_refused->setEnabled(counts.refused > 0);
    m_applyAction->setEnabled(checked && landing() > 0 && counts.asks == 0);
    m_applyWithoutAction->setEnabled(checked && landing() > 0 && counts.asks > 0);
    m_revertAction->setEnabled(m_isApplied && !m_job->isBusy());
    m_refusedAction->setEnabled(counts.refused > 0);
    m_questionAction->setEnabled(checked && counts.asks > 0);
    showBar();
    showPanel();
    showSums();
    if (isVisible())
        showHint();
    Q_EMIT statusFiguresChanged();
}

void ImportPage::showBar()
{
    QList<QByteArray> currencies;
    for (const LookupItem &item : Lookups::of(shell().database()).currencies())
        currencies.append(item.code.toLatin1());
    m_mapping->setCurrencies(currencies);
    ImportBarState state;
    state.kind = m_kindOf;
    state.file = m_file;
    if (m_job) {
        state.isAnalysed = m_isAnalysed;
        state.rows = m_job->analysis().rows;
        state.columns = static_cast<int>(m_job->analysis().header.size());
        state.isBusy = m_job->isBusy();
        state.state = m_job->state();
        // Taken back by Ctrl+Z, or done again: the job does not know.
        if (state.state == ImportState::Applied && !m_isApplied)
            state.state = ImportState::Reverted;
        else if (state.state == ImportState::Reverted && m_isApplied)
            state.state = ImportState::Applied;
        state.percent = m_percent;
        state.isApplied = m_isApplied;
        state.counts = m_job->counts();
    }
    m_bar->showState(state);
}

void ImportPage::showPanel()
{
    const ImportCounts counts = m_job ? m_job->counts() : ImportCounts();
    const bool isOver = m_job && (m_job->state() == ImportState::Applied || m_job->state() == ImportState::Reverted);
    m_panel->setTitle(isOver ? tr("What happened") : tr("What would happen"));
    if (m_isApplied)
        m_panel->setNote(tr("one undo step"));
    else if (m_job && m_job->state() == ImportState::Checked && counts.asks > 0)
        m_panel->setNote(tr("keys 1 to 9 answer"));
    else
        m_panel->setNote(isOver ? tr("taken back") : tr("nothing is written yet"));
    m_filter->setSegmentText(0, tr("All %1").arg(NumberFormat::integer(counts.rows)));
    m_filter->setSegmentText(1, tr("To answer %1").arg(NumberFormat::integer(counts.asks)));
    m_filter->setSegmentText(2, tr("Refused %1").arg(NumberFormat::integer(counts.refused)));
    m_filter->setSegmentText(3, tr("Changed %1").arg(NumberFormat::integer(counts.changed)));
}

void ImportPage::showSums()
{
    const ImportCounts counts = m_job ? m_job->counts() : ImportCounts();
    QStringList texts;
    for (auto it = counts.fileSums.cbegin(); it != counts.fileSums.cend(); ++it) {
        const auto sum = [&](const QMap<QByteArray, QString> &sums) { return NumberFormat::amount(sums.value(it.key(), QStringLiteral("0")), it.key()); };
        texts.append(tr("Sum %1 = %2 in Punte + %3 left out", "amounts; the first one with its currency")
                         .arg(NumberFormat::money(it.value(), it.key()), sum(counts.landingSums), sum(counts.leftSums)));
    }
    m_sums->setText(texts.join(QStringLiteral("; ")));
    m_sums->setVisible(!texts.isEmpty());
    const QStringList people = m_job ? m_job->newPeople() : QStringList();
    m_people->setText(people.isEmpty() ? QString() : tr("%Ln person(s) are added without a login: %1", nullptr, int(people.size())).arg(people.join(QStringLiteral(", "))));
    m_people->setVisible(!people.isEmpty());
}

/// The left half of the status bar: how long it took and how it is taken back.
void ImportPage::showHint()
{
    QStringList texts;
    if (m_job && m_dryRunTook >= 0 && !m_sceneFile) // pictures are the same each time
        texts.append(tr("Dry run took %1 s").arg(NumberFormat::decimal(QString::number(double(m_dryRunTook) / 1000.0, 'f', 1), 1)));
    if (m_job && !m_isApplied)
        texts.append(tr("One transaction; later: Ctrl+Z or Earlier imports, Revert – created and changed rows go back"));
    shell().showHint(m_isApplied ? QString() : texts.join(QStringLiteral("  |  ")));
}

} // namespace punte
