// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportPage.h"

#include "models/core/DateFormat.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Session.h"
#include "models/records/DraftStore.h"
#include "models/records/Lookups.h"
#include "models/records/UndoStack.h"
#include "views/components/Buttons.h"
#include "views/components/Job.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/import/ImportBar.h"
#include "views/components/import/ImportCommands.h"
#include "views/components/import/ImportKeptPanel.h"
#include "views/components/import/ImportMappingPanel.h"
#include "views/components/import/ImportPaste.h"
#include "views/components/import/ImportRowsModel.h"
#include "views/components/import/ImportTable.h"
#include "views/components/import/ImportTiles.h"
#include "views/components/import/ImportsDialog.h"
#include "views/components/import/ImportsModel.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedLayout>
#include <QTemporaryDir>

namespace punte {

namespace {

/// What the segments above the table show, in their order; nothing = all rows.
constexpr std::optional<ImportOutcome> importSegments[] = {std::nullopt, ImportOutcome::Asks, ImportOutcome::Refused, ImportOutcome::Changed};

} // namespace

ImportPage::ImportPage(ShellServices &shell, QWidget *parent)
    : Page("import", shell, parent)
    , m_past(new ImportsModel(shell.database(), this))
    , m_bar(new ImportBar(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
{
    setObjectName(QStringLiteral("importPage"));
    const QList<ImportKind> kinds = importableKinds(shell.session());
    if (!kinds.isEmpty())
        m_kindOf = kinds.first();
    m_bar->setKinds(kinds);
    makeWork();
    m_empty->setIcon(QStringLiteral("document-import"));
    m_emptyChoose = m_empty->addButton(QString(), ButtonVariant::Primary);
    m_emptyChoose->setObjectName(QStringLiteral("importChooseButton"));
    m_emptyList = m_empty->addButton(QString());
    m_loading->setStoppable(true);
    connect(m_loading, &LoadingState::stopRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    for (QWidget *state : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_error), m_workArea})
        m_stack->addWidget(state);
    if (kinds.isEmpty())
        showNoRight();
    makeActions();
    connectBar();
    retranslate();
}

ImportPage::~ImportPage()
{
    if (m_work)
        m_work->finish();
}

void ImportPage::showNoRight()
{
    m_noRight = new NoRightState({}, {});
    m_stack->addWidget(m_noRight);
    m_stack->setCurrentWidget(m_noRight);
}

void ImportPage::makeWork()
{
    m_workArea = new QWidget;
    m_mapping = new ImportMappingPanel;
    m_tiles = new ImportTiles;
    auto *row = new QHBoxLayout(m_workArea);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_mapping);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(m_tiles);
    m_kept = new ImportKeptPanel;
    connect(m_kept, &ImportKeptPanel::opened, this, [this](const QByteArray &kind, const QUuid &id) { shell().openRecord(kind, id); });
    column->addWidget(m_kept);
    column->addWidget(makePanel(), 1);
    row->addLayout(column, 1);
    connect(m_tiles, &ImportTiles::chosen, this, &ImportPage::filterBy);
    connect(m_mapping, &ImportMappingPanel::mappingChosen, this, [this](const ImportMapping &mapping) {
        if (!m_job || m_isApplied)
            return;
        m_job->setMapping(mapping);
        keepTyped();
    });
}

QWidget *ImportPage::makePanel()
{
    m_panel = new PanelFrame;
    m_filter = new SegmentedSwitch;
    m_rows = new ImportRowsModel(this);
    m_table = new ImportTable(m_rows);
    m_refused = Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("document-export"));
    m_sums = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    m_people = new PlainLabel(QString(), FontRole::Secondary, Token::Text2);
    m_refused->setObjectName(QStringLiteral("importRefusedButton"));
    m_sums->setObjectName(QStringLiteral("importSumsLabel"));
    m_people->setObjectName(QStringLiteral("importPeopleLabel"));
    m_filter->setObjectName(QStringLiteral("importFilterSwitch"));
    for ([[maybe_unused]] const auto &segment : importSegments)
        m_filter->addSegment(QString());
    m_panel->addHeadWidget(m_filter);
    m_panel->setContentPadding(0);
    m_panel->content()->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 8);
    foot->setSpacing(10);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(0);
    facts->addWidget(m_sums);
    facts->addWidget(m_people);
    foot->addWidget(m_refused);
    foot->addLayout(facts, 1);
    m_panel->content()->addLayout(foot);
    connect(m_filter, &SegmentedSwitch::currentChanged, this, [this](int index) { filterBy(importSegments[index]); });
    connect(m_table, &ImportTable::answered, this, [this] {
        m_isAnswered = true;
        keepTyped();
        showAll();
    });
    connect(m_refused, &QPushButton::clicked, this, &ImportPage::saveRefused);
    return m_panel;
}

void ImportPage::makeActions()
{
    static constexpr const char *context = "ImportPage";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Import");
    const auto add = [&](const char *id, const char *text, const char *icon, const QKeySequence &keys, auto slot) {
        QAction *action = shell().addAction({.id = id, .context = context, .text = text, .group = group, .icon = icon, .shortcut = keys}, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add("import.open", QT_TRANSLATE_NOOP("ImportPage", "Choose a file to import…"), "document-import", QKeySequence(QKeySequence::Open), &ImportPage::chooseFile)
        ->setEnabled(!m_noRight);
    m_questionAction = add("import.nextQuestion", QT_TRANSLATE_NOOP("ImportPage", "Next question of the import"), "data-warning", QKeySequence(Qt::Key_F6),
                           &ImportPage::nextQuestion);
    m_applyAction = add("import.apply", QT_TRANSLATE_NOOP("ImportPage", "Apply the import"), "checkmark", QKeySequence(Qt::CTRL | Qt::Key_Return), &ImportPage::apply);
    m_applyWithoutAction = add("import.applyWithout", QT_TRANSLATE_NOOP("ImportPage", "Apply the import without the rows that ask"), "checkmark",
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &ImportPage::apply);
    m_revertAction = add("import.revert", QT_TRANSLATE_NOOP("ImportPage", "Revert this import"), "edit-undo", {}, &ImportPage::revert);
    add("import.paste", QT_TRANSLATE_NOOP("ImportPage", "Paste rows to import"), "edit-paste", QKeySequence(QKeySequence::Paste), [this] { paste(); })
        ->setEnabled(!m_noRight);
    m_refusedAction = add("import.refused", QT_TRANSLATE_NOOP("ImportPage", "Save the refused rows as a file…"), "document-export", {}, &ImportPage::saveRefused);
    QAction *resume = shell().addAction({.id = "import.resume", .context = context, .text = QT_TRANSLATE_NOOP("ImportPage", "Go on with the import that was begun"),
                                            .group = group, .icon = "document-import", .inPalette = false}, this);
    connect(resume, &QAction::triggered, this, &ImportPage::takeUpDraft);
    m_listAction = new QAction(this); // the link in the status bar
    m_listAction->setEnabled(shell().action("import.list"));
    connect(m_listAction, &QAction::triggered, this, [this] {
        if (QAction *list = shell().action("import.list"))
            list->trigger();
    });
    connect(m_emptyChoose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_emptyList, &QPushButton::clicked, m_listAction, &QAction::trigger);
    connect(m_error, &ErrorState::retryRequested, this, [this] { start(m_file); });
    connect(m_past, &ImportsModel::loaded, this, [this] {
        followUndo();
        Q_EMIT statusFiguresChanged();
    });
    connect(&shell().changeFeed(), &ChangeFeed::rowsChanged, m_past, [this](const RowsChanged &change) {
        if (change.table == "core.imports")
            m_past->reload();
    });
    connect(&Lookups::of(shell().database()), &Lookups::changed, this, &ImportPage::showBar);
}

void ImportPage::connectBar()
{
    connect(m_bar, &ImportBar::fileRequested, this, &ImportPage::chooseFile);
    connect(m_bar, &ImportBar::rereadRequested, this, [this] { start(m_file); });
    connect(m_bar, &ImportBar::kindChosen, this, [this](ImportKind kind) {
        setKind(kind);
        if (!m_file.isEmpty())
            start(m_file); // the same file, read as the other kind
    });
    connect(m_bar, &ImportBar::listRequested, m_listAction, &QAction::trigger);
    connect(m_bar, &ImportBar::nextQuestionRequested, m_questionAction, &QAction::trigger);
    connect(m_bar, &ImportBar::closeRequested, this, &ImportPage::leave);
    connect(m_bar, &ImportBar::checkRequested, this, [this] {
        if (m_isAnalysed)
            m_job->dryRun();
    });
    connect(m_bar, &ImportBar::revertRequested, this, &ImportPage::revert);
    connect(m_bar, &ImportBar::applyRequested, this, &ImportPage::apply);
}

void ImportPage::nextQuestion()
{
    if (m_rows->nextQuestion(-1) < 0)
        filterBy(std::nullopt);
    m_table->setFocus(Qt::ShortcutFocusReason);
    m_table->showNextQuestion();
}

QWidget *ImportPage::topBarWidget()
{
    return m_bar;
}

QByteArray ImportPage::parentPage() const
{
    return importKindInfo(m_kindOf).page;
}

QByteArray ImportPage::fileKind() const
{
    return m_noRight || (m_job && m_job->isBusy()) ? QByteArray() : importKindName(m_kindOf);
}

void ImportPage::activate()
{
    m_past->reload();
    showHint();
}

void ImportPage::setKind(ImportKind kind)
{
    if (!mayImport(shell().session(), importKindName(kind)))
        return;
    m_kindOf = kind;
    retranslate();
    Q_EMIT placeChanged();
}

void ImportPage::openFile(const QByteArray &kind, const QString &file)
{
    const auto wanted = importKindOf(QString::fromLatin1(kind));
    if (!wanted || m_noRight || (m_job && m_job->isBusy()))
        return;
    const bool isOther = *wanted != m_kindOf;
    if (file.isEmpty() && m_job && !isOther)
        return; // it lies here, with its answers
    if (isOther) {
        closeFile();
        setKind(*wanted);
    }
    if (file.isEmpty())
        chooseFile();
    else
        start(file);
}

void ImportPage::chooseFile()
{
    if (m_noRight || (m_job && m_job->isBusy()))
        return;
    auto *dialog = new QFileDialog(this, tr("Import: %1").arg(importKindInfo(m_kindOf).titleText()));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables and cards (*.csv *.tsv *.txt *.xlsx *.ods *.vcf)"), tr("All files (*)")});
    if (!m_file.isEmpty())
        dialog->setDirectory(QFileInfo(m_file).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::start);
    dialog->open();
}

void ImportPage::start(QString file)
{
    if (file.isEmpty() || (m_job && m_job->isBusy()))
        return;
    closeFile();
    m_resume = {};
    m_file = std::move(file);
    m_job = new ImportJob(&shell().database(), m_kindOf, this);
    connect(m_job, &ImportJob::stateChanged, this, &ImportPage::follow);
    connect(m_job, &ImportJob::progressChanged, this, [this](int percent) {
        m_percent = percent;
        if (m_work)
            m_work->setProgress(percent, 100);
        showBar();
    });
    m_rows->setJob(m_job);
    filterBy(std::nullopt);
    m_job->analyse(m_file);
}

void ImportPage::closeFile()
{
    if (m_noRight || (m_job && m_job->isBusy()))
        return;
    shell().clearError();
    if (!m_file.isEmpty())
        shell().drafts().drop("import", {}); // put aside
    m_mapping->showJob(nullptr);
    m_rows->setJob(nullptr);
    delete std::exchange(m_job, nullptr);
    m_file.clear();
    m_isAnalysed = false;
    m_isApplied = false;
    m_dryRunTook = -1;
    m_stack->setCurrentWidget(m_empty);
    showAll();
}

/// Rows copied from a spreadsheet become a file of their own: the same dry run, the same questions.
void ImportPage::paste()
{
    if (m_noRight || (m_job && m_job->isBusy()))
        return;
    const Result<QString> file = savePastedTable();
    if (file)
        start(*file);
    else
        shell().showError([] { return tr("What was copied cannot be imported."); }, file.error());
}

/// What runs is stopped; a file that lies here is put aside, and the person is back where he came from.
void ImportPage::leave()
{
    if (m_job && m_job->isBusy())
        return m_job->cancel();
    closeFile();
    shell().showPage(parentPage());
}

void ImportPage::filterBy(std::optional<ImportOutcome> outcome)
{
    m_rows->setFilter(outcome);
    m_tiles->setCurrent(outcome);
    const auto segment = std::find(std::begin(importSegments), std::end(importSegments), outcome);
    const QSignalBlocker silent(m_filter);
    m_filter->setCurrentIndex(segment == std::end(importSegments) ? -1 : int(segment - std::begin(importSegments)));
}

int ImportPage::landing() const
{
    return m_job ? m_job->counts().created + m_job->counts().changed : 0;
}

void ImportPage::apply()
{
    if (!m_job || m_job->state() != ImportState::Checked || landing() == 0)
        return;
    m_job->apply();
    shell().drafts().setSending("import", {}, m_job->actionId());
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
            shell().showToast([rows = *written, file] { return tr("%Ln row(s) written to %1", nullptr, rows).arg(QFileInfo(file).fileName()); });
        else
            shell().showError([] { return tr("The refused rows were not written."); }, written.error());
    });
    dialog->open();
}

QList<StatusFigure> ImportPage::statusFigures() const
{
    const PastImport *last = m_past->last();
    if (!last)
        return {};
    return {{tr("Last import:"), tr("%1, %2", "date, rows").arg(DateFormat::shortDate(last->at.toLocalTime().date()), tr("%Ln row(s)", nullptr, last->landed)), m_listAction}};
}

bool ImportPage::isReady() const
{
    return (!m_job || !m_job->isBusy()) && !m_past->isLoading();
}

void ImportPage::retranslate()
{
    m_refused->setText(tr("Refused rows as file"));
    m_empty->setTitle(tr("Import from a file: %1").arg(importKindInfo(m_kindOf).titleText()));
    m_empty->setFact(tr("A spreadsheet, a table as CSV or cards: choose the file, drop it here, or paste rows copied from a spreadsheet (Ctrl+V). First you see what would happen to each row; nothing is written before you apply it."));
    m_emptyChoose->setText(tr("Choose a file…"));
    m_emptyList->setText(tr("Earlier imports…"));
    m_loading->setText(tr("Reading the file…"));
    if (m_noRight) {
        m_noRight->setTitle(tr("You may not import"));
        m_noRight->setFact(tr("Importing needs the right to write these records; a manager or an administrator has it."));
    }
    m_listAction->setText(tr("Revert…"));
    m_table->setAccessibleName(tr("Rows of the import"));
    m_tiles->setAccessibleName(tr("How many rows of each outcome"));
    m_filter->setAccessibleName(tr("Which rows are shown"));
    m_mapping->setAccessibleName(tr("How the file is read"));
    m_bar->retranslate();
    m_mapping->retranslate();
    m_rows->retranslate();
    showAll();
    // Reasons hold texts of checks in the language of the dry run; answers that were given weigh more than the language.
    if (std::exchange(m_language, QLocale().language()) != QLocale().language() && m_job && m_job->state() == ImportState::Checked && !m_isAnswered)
        m_job->dryRun();
}

} // namespace punte
