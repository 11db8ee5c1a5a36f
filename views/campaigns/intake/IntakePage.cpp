// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/intake/IntakePage.h"

#include "models/db/Session.h"
#include "views/campaigns/intake/IntakeRowsModel.h"
#include "views/components/Job.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/import/ImportTiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedLayout>
#include <QTableView>

namespace punte {

IntakePage::IntakePage(const QByteArray &id, const QByteArray &fileKind, ShellServices &shell, QWidget *parent)
    : Page(id, shell, parent)
    , m_fileKind(fileKind)
    , m_rows(new IntakeRowsModel(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
{
}

IntakePage::~IntakePage()
{
    if (m_work)
        m_work->finish();
}

bool IntakePage::mayImport() const { return shell().session().may("campaigns.write") && shell().session().may("imports.write"); }

QByteArray IntakePage::fileKind() const { return m_noRight || (m_job && m_job->isBusy()) ? QByteArray() : m_fileKind; }

QList<QAction *> IntakePage::secondaryActions() { return {m_open, m_save}; }

bool IntakePage::isReady() const { return !m_job || !m_job->isBusy(); }

void IntakePage::openFile(const QByteArray &kind, const QString &file)
{
    if (kind != m_fileKind || m_noRight || (m_job && m_job->isBusy()))
        return;
    if (!file.isEmpty())
        start(file);
    else if (!m_job)
        chooseFile();
}

void IntakePage::chooseFile()
{
    if (m_noRight || (m_job && m_job->isBusy()))
        return;
    auto *dialog = new QFileDialog(this, words().empty);
    dialog->setObjectName(QStringLiteral("intakeFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")});
    if (m_job)
        dialog->setDirectory(QFileInfo(m_job->file()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &IntakePage::start);
    dialog->open();
}

void IntakePage::start(const QString &file)
{
    if (file.isEmpty() || (m_job && m_job->isBusy()))
        return;
    shell().clearError();
    m_rows->setJob(nullptr);
    if (m_job)
        m_job->deleteLater();
    m_job = makeJob();
    if (!m_job)
        return showAll();
    connect(m_job, &IntakeJob::stateChanged, this, &IntakePage::follow);
    connect(m_job, &IntakeJob::progressChanged, this, [this](int percent) {
        if (m_work)
            m_work->setProgress(percent, 100);
    });
    m_rows->setJob(m_job);
    makeTiles();
    m_job->check(file);
}

void IntakePage::checkAgain()
{
    if (m_job && !m_job->isBusy() && !m_job->file().isEmpty())
        start(QString(m_job->file()));
}

void IntakePage::follow(IntakeState state)
{
    if (m_job->isBusy()) {
        const bool applying = state == IntakeState::Applying;
        const QString name = QFileInfo(m_job->file()).fileName();
        if (!m_work) {
            m_work = shell().startJob([applying, name] { return applying ? tr("Importing %1").arg(name) : tr("Trying %1").arg(name); });
            connect(m_work, &Job::cancelRequested, m_job, &IntakeJob::cancel);
        }
    } else if (m_work) {
        m_work->finish();
        m_work = nullptr;
    }
    if (state == IntakeState::Failed)
        m_error->setError(m_job->lastError(), tr("Nothing was changed."));
    if (state == IntakeState::Checked || state == IntakeState::Applied) {
        m_rows->refresh();
        filterBy({});
    }
    if (state == IntakeState::Applied)
        showApplied();
    showAll();
    Q_EMIT readyChanged();
}

void IntakePage::showApplied()
{
    const Words text = words();
    shell().showToast([sentence = text.applied, n = m_job->landing()] { return QCoreApplication::translate("IntakePage", sentence, nullptr, n); }, text.hasUndo ? m_job->action() : QUuid());
}

void IntakePage::filterBy(const QByteArray &outcome)
{
    m_rows->setFilter(outcome);
    for (const auto &[of, tile] : std::as_const(m_tiles))
        tile->setChecked(of == outcome);
    if (m_job)
        m_fact->setText(outcome.isEmpty() ? QString() : m_job->outcomeFact(outcome));
    m_fact->setVisible(!m_fact->text().isEmpty());
    m_remark->hide(); // of a row that is not there any more
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_rows->columnCount() - 1; ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i) + Theme::instance().px(10), Theme::instance().px(260)));
}

void IntakePage::saveRows()
{
    if (!m_job || m_job->rows().isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Rows as a file"));
    dialog->setObjectName(QStringLiteral("intakeSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables as text (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    const QFileInfo info(m_job->file());
    const QByteArray outcome = m_rows->filter() == IntakeRowsModel::strange ? QByteArray() : m_rows->filter();
    dialog->setDirectory(info.absolutePath());
    dialog->selectFile(outcome.isEmpty() ? tr("%1 dry run.csv").arg(info.completeBaseName()) : QStringLiteral("%1 %2.csv").arg(info.completeBaseName(), m_job->outcomeText(outcome)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, outcome](const QString &file) {
        if (!m_job)
            return;
        const Result<int> written = m_job->writeRows(file, outcome);
        if (written)
            shell().showToast([rows = *written, file] { return tr("%Ln row(s) written to %1", nullptr, rows).arg(QFileInfo(file).fileName()); });
        else
            shell().showError([] { return tr("The rows were not written."); }, written.error());
    });
    dialog->open();
}

QList<StatusFigure> IntakePage::statusFigures() const
{
    if (!m_job || m_job->state() == IntakeState::Failed || m_job->isBusy())
        return {};
    return {{QString(), m_job->state() == IntakeState::Applied ? tr("imported") : tr("dry run, nothing is written yet")}};
}

QList<KeyHint> IntakePage::keyHints() const
{
    if (!m_job || m_job->state() != IntakeState::Checked)
        return {{{QStringLiteral("Ctrl"), QStringLiteral("O")}, tr("choose the file")}};
    return {{{QStringLiteral("Ctrl"), QStringLiteral("Enter")}, tr("import")}, {{QStringLiteral("Ctrl"), QStringLiteral("O")}, tr("another file")}};
}

QString IntakePage::writeSample() const
{
    QFile file(QDir::temp().filePath(QStringLiteral("punte-sample-%1.csv").arg(QString::fromLatin1(m_fileKind))));
    if (file.open(QIODevice::WriteOnly))
        file.write(sampleFile());
    return file.fileName();
}

QList<Scene> IntakePage::scenes()
{
    if (m_noRight)
        return {};
    return {{"checked", [this] { openFile(m_fileKind, writeSample()); },
        [this] {
            m_rows->setJob(nullptr);
            if (m_job)
                m_job->deleteLater();
            m_job = nullptr;
            showAll();
        }}};
}

} // namespace punte
