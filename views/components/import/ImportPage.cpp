// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportPage.h"

#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/Job.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/import/ImportMappingPanel.h"
#include "views/components/import/ImportRowsModel.h"
#include "views/components/import/ImportTable.h"
#include "views/components/import/ImportTiles.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedLayout>

namespace punte {

ImportPage::ImportPage(ShellServices &shell, QWidget *parent)
    : Page("import", shell, parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_loading(new LoadingState)
{
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    makeBar();
    makeWork();
    m_empty->setIcon(QStringLiteral("document-import"));
    m_emptyChoose = m_empty->addButton(QString(), ButtonVariant::Primary);
    connect(m_emptyChoose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_workArea);
    makeActions();
    retranslate();
}

ImportPage::~ImportPage()
{
    if (m_work)
        m_work->finish();
}

void ImportPage::makeBar()
{
    m_bar = new QWidget(this);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_kind = new SegmentedSwitch;
    m_kind->addSegment(QString());
    if (shell().session().may("opportunities.write"))
        m_kind->addSegment(QString());
    m_choose = Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("document-open"));
    m_fileName = new PlainLabel;
    m_chip = new Chip;
    m_questions = Buttons::small(QString(), ButtonVariant::Link);
    m_close = Buttons::small(QString());
    m_again = Buttons::small(QString());
    m_revert = Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("edit-undo"));
    m_apply = Buttons::small(QString(), ButtonVariant::Primary);
    row->addWidget(m_kind);
    row->addWidget(m_choose);
    row->addWidget(m_fileName);
    row->addWidget(m_chip);
    row->addStretch(1);
    for (QPushButton *button : {m_questions, m_close, m_again, m_revert, m_apply})
        row->addWidget(button);
    connect(m_kind, &SegmentedSwitch::currentChanged, this, &ImportPage::chooseKind);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &ImportPage::closeFile);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_isAnalysed)
            m_job->dryRun();
    });
    connect(m_revert, &QPushButton::clicked, this, &ImportPage::revert);
    connect(m_apply, &QPushButton::clicked, this, &ImportPage::apply);
}

void ImportPage::makeWork()
{
    m_workArea = new QWidget;
    m_mapping = new ImportMappingPanel;
    m_tiles = new ImportTiles;
    m_panel = new PanelFrame;
    m_rows = new ImportRowsModel(this);
    m_table = new ImportTable(m_rows);
    m_refused = Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("document-export"));
    m_sums = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    auto *row = new QHBoxLayout(m_workArea);
    row->setContentsMargins(16, 10, 16, 12);
    row->setSpacing(10);
    row->addWidget(m_mapping);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(m_tiles);
    column->addWidget(m_panel, 1);
    row->addLayout(column, 1);
    m_panel->setContentPadding(0);
    m_panel->content()->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 8);
    foot->addWidget(m_refused);
    foot->addWidget(m_sums, 1);
    m_panel->content()->addLayout(foot);
    connect(m_tiles, &ImportTiles::chosen, m_rows, &ImportRowsModel::setFilter);
    connect(m_mapping, &ImportMappingPanel::mappingChosen, this, [this](const ImportMapping &mapping) {
        if (m_job && !m_isApplied)
            m_job->setMapping(mapping);
    });
    connect(m_table, &ImportTable::answered, this, &ImportPage::showCounts);
    connect(m_refused, &QPushButton::clicked, this, &ImportPage::saveRefused);
}

void ImportPage::makeActions()
{
    static constexpr const char *context = "ImportPage";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Import");
    QAction *open = shell().addAction({.id = "import.open", .context = context, .text = QT_TRANSLATE_NOOP("ImportPage", "Choose a file to import…"),
                                          .group = group, .icon = "document-import", .shortcut = QKeySequence(QKeySequence::Open)}, this);
    connect(open, &QAction::triggered, this, &ImportPage::chooseFile);
    m_questionAction = shell().addAction({.id = "import.nextQuestion", .context = context, .text = QT_TRANSLATE_NOOP("ImportPage", "Next question of the import"),
                                             .group = group, .icon = "data-warning", .shortcut = QKeySequence(Qt::Key_F6), .inPalette = false}, this);
    const auto nextQuestion = [this] {
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->showNextQuestion();
    };
    connect(m_questionAction, &QAction::triggered, this, nextQuestion);
    connect(m_questions, &QPushButton::clicked, this, nextQuestion);
    m_applyAction = shell().addAction({.id = "import.apply", .context = context, .text = QT_TRANSLATE_NOOP("ImportPage", "Apply the import"),
                                          .group = group, .icon = "checkmark", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return), .inPalette = false}, this);
    connect(m_applyAction, &QAction::triggered, this, &ImportPage::apply);
}

ImportKind ImportPage::chosenKind() const
{
    return m_kind->currentIndex() == 1 ? ImportKind::Opportunities : ImportKind::Companies;
}

void ImportPage::chooseKind()
{
    if (!m_file.isEmpty())
        openFile(m_file); // the same file, read as the other kind
}

void ImportPage::chooseFile()
{
    if (m_job && m_job->isBusy())
        return;
    auto *dialog = new QFileDialog(this, tr("Import a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables as text (*.csv *.tsv *.txt)"), tr("All files (*)")});
    if (!m_file.isEmpty())
        dialog->setDirectory(QFileInfo(m_file).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::openFile);
    dialog->open();
}

void ImportPage::openFile(const QString &file)
{
    if (m_job && m_job->isBusy())
        return;
    closeFile();
    m_file = file;
    m_job = new ImportJob(&shell().database(), chosenKind(), this);
    connect(m_job, &ImportJob::stateChanged, this, &ImportPage::follow);
    connect(m_job, &ImportJob::progressChanged, this, [this](int percent) {
        if (m_work)
            m_work->setProgress(percent, 100);
    });
    m_rows->setJob(m_job);
    m_tiles->setCurrent(std::nullopt);
    m_rows->setFilter(std::nullopt);
    m_job->analyse(file);
}

void ImportPage::closeFile()
{
    if (m_job && m_job->isBusy())
        return;
    shell().clearError();
    m_mapping->showJob(nullptr);
    m_rows->setJob(nullptr);
    delete std::exchange(m_job, nullptr);
    m_file.clear();
    m_isAnalysed = false;
    m_isApplied = false;
    m_stack->setCurrentWidget(m_empty);
    showCounts();
}

QString ImportPage::workTitle(ImportState state) const
{
    const QString name = QFileInfo(m_file).fileName();
    switch (state) {
    case ImportState::Analysing: return tr("Reading %1").arg(name);
    case ImportState::Checking: return tr("Dry run of %1").arg(name);
    case ImportState::Applying: return tr("Importing %1").arg(name);
    case ImportState::Reverting: return tr("Taking %1 back").arg(name);
    default: return {};
    }
}

QString ImportPage::failedText() const
{
    switch (m_step) {
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
        shell().clearError();
        if (!m_work) {
            m_work = shell().startJob(workTitle(state));
            connect(m_work, &Job::cancelRequested, m_job, &ImportJob::cancel);
        } else {
            m_work->setTitle(workTitle(state));
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
        m_job->dryRun();
        return; // its states follow
    case ImportState::Failed:
        shell().showError(failedText(), m_job->lastError());
        if (!m_isAnalysed)
            m_stack->setCurrentWidget(m_empty);
        break;
    case ImportState::Checked:
        if (m_job->counts().asks > 0)
            m_table->showNextQuestion();
        break;
    case ImportState::Applied:
    case ImportState::Reverted:
        showResult(state);
        break;
    default:
        break;
    }
    showCounts();
    Q_EMIT readyChanged();
}

void ImportPage::showResult(ImportState state)
{
    m_isApplied = state == ImportState::Applied;
    if (m_isApplied) {
        const int rows = landing();
        shell().undoStack().push(m_job->actionId(), {"import", {{QStringLiteral("table"), QString::fromLatin1(importTable(m_job->kind()))},
                                                                   {QStringLiteral("n"), double(rows)}}});
        shell().showToast(tr("%n row(s) imported", nullptr, rows), m_job->actionId());
        return;
    }
    const ImportReverted &back = m_job->reverted();
    QStringList texts{tr("%n row(s) taken back", nullptr, back.removed + back.restored)};
    int kept = 0;
    for (const int count : back.kept)
        kept += count;
    if (kept > 0)
        texts.append(tr("%n row(s) left as they are, they changed since", nullptr, kept));
    shell().showToast(texts.join(QStringLiteral(", ")));
}

int ImportPage::landing() const
{
    return m_job ? m_job->counts().created + m_job->counts().changed : 0;
}

void ImportPage::apply()
{
    if (m_job && m_job->state() == ImportState::Checked && landing() > 0)
        m_job->apply();
}

void ImportPage::revert()
{
    if (m_job && m_isApplied)
        m_job->revertAction(m_job->actionId());
}

void ImportPage::saveRefused()
{
    if (!m_job || m_job->counts().refused == 0)
        return;
    auto *dialog = new QFileDialog(this, tr("Refused rows as file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables as text (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    const QFileInfo info(m_file);
    dialog->setDirectory(info.absolutePath());
    dialog->selectFile(tr("%1 refused.csv").arg(info.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (!m_job)
            return;
        const Result<int> written = m_job->writeRefusedRows(file);
        if (written)
            shell().showToast(tr("%n row(s) written to %1", nullptr, *written).arg(QFileInfo(file).fileName()));
        else
            shell().showError(tr("The refused rows were not written."), written.error());
    });
    dialog->open();
}

void ImportPage::showCounts()
{
    const ImportCounts counts = m_job ? m_job->counts() : ImportCounts();
    m_tiles->setCounts(counts);
    const bool checked = m_job && m_job->state() == ImportState::Checked;
    m_mapping->setEnabled(m_job && !m_job->isBusy() && !m_isApplied);
    m_table->setAnswerable(checked);
    m_refused->setEnabled(counts.refused > 0);
    m_applyAction->setEnabled(checked && landing() > 0);
    m_questionAction->setEnabled(checked && counts.asks > 0);
    showBar();
    showSums();
    Q_EMIT statusFiguresChanged();
}

void ImportPage::showBar()
{
    const bool busy = m_job && m_job->isBusy();
    const ImportState state = m_job ? m_job->state() : ImportState::Idle;
    const ImportCounts counts = m_job ? m_job->counts() : ImportCounts();
    m_kind->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    m_fileName->setVisible(m_job);
    QString name = QFileInfo(m_file).fileName();
    if (m_isAnalysed)
        name += QStringLiteral("  ") + tr("%1, %2", "rows, columns")
                    .arg(tr("%n row(s)", nullptr, m_job->analysis().rows), tr("%n column(s)", nullptr, int(m_job->analysis().header.size())));
    m_fileName->setText(name);
    m_chip->setVisible(m_isAnalysed);
    if (state == ImportState::Reverted)
        m_chip->setSpec({tr("Taken back"), Semantic::Neutral, {}});
    else if (m_isApplied)
        m_chip->setSpec({tr("Imported"), Semantic::Positive, {}});
    else
        m_chip->setSpec({tr("Dry run"), Semantic::Info, {}});
    const bool checked = state == ImportState::Checked;
    m_questions->setVisible(checked && counts.asks > 0);
    m_questions->setText(tr("%n question(s) open", nullptr, counts.asks));
    m_close->setVisible(m_job);
    m_close->setEnabled(!busy);
    m_close->setText(m_isApplied || state == ImportState::Reverted ? tr("Done") : tr("Close"));
    m_again->setVisible(m_isAnalysed && !m_isApplied && (state == ImportState::Failed || state == ImportState::Reverted));
    m_revert->setVisible(m_isApplied);
    m_revert->setEnabled(!busy);
    m_apply->setVisible(m_isAnalysed && !m_isApplied && state != ImportState::Reverted);
    m_apply->setEnabled(checked && landing() > 0);
    m_apply->setText(counts.asks > 0 ? tr("Apply %1 without the %2").arg(NumberFormat::integer(landing()), NumberFormat::integer(counts.asks))
                                     : tr("Apply %n row(s)", nullptr, landing()));
}

void ImportPage::showSums()
{
    if (!m_job)
        return m_sums->setText(QString());
    QStringList texts;
    const ImportCounts counts = m_job->counts();
    for (auto it = counts.fileSums.cbegin(); it != counts.fileSums.cend(); ++it) {
        texts.append(tr("Sum in the file %1, of these rows that land or are there already %2")
                         .arg(NumberFormat::money(it.value(), it.key()), NumberFormat::money(counts.landingSums.value(it.key(), QStringLiteral("0")), it.key())));
    }
    if (const QStringList people = m_job->newPeople(); !people.isEmpty())
        texts.append(tr("%n person(s) are added without a login: %1", nullptr, int(people.size())).arg(people.join(QStringLiteral(", "))));
    m_sums->setText(texts.join(QStringLiteral("; ")));
}

QList<StatusFigure> ImportPage::statusFigures() const
{
    if (!m_job || m_job->counts().rows == 0)
        return {};
    return {{tr("To import"), tr("%n row(s)", nullptr, landing())}};
}

QJsonObject ImportPage::saveState() const
{
    return {{QStringLiteral("kind"), QString::fromLatin1(importKindName(chosenKind()))}};
}

void ImportPage::restoreState(const QJsonObject &state)
{
    if (importKindOf(state.value(QLatin1String("kind")).toString()) == ImportKind::Opportunities && !m_job)
        m_kind->setCurrentIndex(1);
}

bool ImportPage::isReady() const
{
    return !m_job || !m_job->isBusy();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && (!m_job || !m_job->isBusy()))
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(urls.first().toLocalFile());
}

void ImportPage::retranslate()
{
    m_kind->setSegmentText(0, tr("Customers"));
    if (m_kind->count() > 1)
        m_kind->setSegmentText(1, tr("Opportunities"));
    m_kind->setAccessibleName(tr("What the file holds"));
    m_choose->setText(tr("Choose a file…"));
    m_again->setText(tr("Check again"));
    m_revert->setText(tr("Revert"));
    m_refused->setText(tr("Refused rows as file"));
    m_empty->setTitle(tr("Import a file"));
    m_empty->setFact(tr("Customers or opportunities as CSV. First you see what would happen to each row; nothing is written before you apply it."));
    m_emptyChoose->setText(tr("Choose a file…"));
    m_loading->setText(tr("Reading the file"));
    m_panel->setTitle(tr("What would happen"));
    m_table->setAccessibleName(tr("Rows of the import"));
    m_tiles->setAccessibleName(tr("How many rows of each outcome"));
    m_mapping->setAccessibleName(tr("How the file is read"));
    m_mapping->retranslate();
    m_rows->retranslate();
    showCounts();
}

} // namespace punte
