// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/files/FilesTab.h"

#include "models/db/ChangeFeed.h"
#include "models/db/Session.h"
#include "models/records/files/FileFacts.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/files/FilePreviewPanel.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QTemporaryDir>

namespace punte {

FilesTab::FilesTab(ShellServices &shell, const QByteArray &kind, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_kind(kind)
    , m_model(new FilesModel(shell.database(), this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
    , m_list(new QWidget)
    , m_table(new QTableView)
    , m_preview(new FilePreviewPanel)
    , m_hint(new PlainLabel(QString(), FontRole::Caption, Token::Text3))
{
    setObjectName(QStringLiteral("filesTab"));
    setAcceptDrops(true);
    m_pool.setMaxThreadCount(1);
    m_add = shell.addAction({.id = "files.add." + kind, .context = "FilesTab", .text = QT_TRANSLATE_NOOP("FilesTab", "Add files…"),
                                .group = QT_TRANSLATE_NOOP("ActionGroups", "Files"), .icon = "list-add",
                                .keywords = QT_TRANSLATE_NOOP("FilesTab", "attach document picture"), .inPalette = false}, this);
    m_add->setEnabled(shell.session().may("files.write"));
    m_empty->setIcon(QStringLiteral("document-open"));
    m_emptyAdd = m_empty->addButton(QString(), ButtonVariant::Primary);
    m_emptyAdd->setObjectName(QStringLiteral("filesEmptyAddButton"));
    auto *row = new QHBoxLayout(m_list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_table, 3);
    row->addWidget(makeSide(), 2);
    makeTable();
    for (QWidget *state : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_loading), m_list})
        m_stack->addWidget(state);
    connect(m_add, &QAction::triggered, this, &FilesTab::chooseFiles);
    connect(m_emptyAdd, &QPushButton::clicked, m_add, &QAction::trigger);
    followModel();
    retranslate();
}

FilesTab::~FilesTab()
{
    m_pool.waitForDone();
}

void FilesTab::makeTable()
{
    m_table->setObjectName(QStringLiteral("filesTable"));
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FilesModel::NameColumn, QHeaderView::Stretch);
}

QWidget *FilesTab::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview, 1);
    column->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    m_open = Buttons::push(QString(), ButtonVariant::Primary, QStringLiteral("document-open"));
    m_save = Buttons::push(QString());
    m_delete = Buttons::push(QString(), ButtonVariant::Default, QStringLiteral("trash-empty"));
    const std::pair<QPushButton *, const char *> names[] = {{m_open, "fileOpenButton"}, {m_save, "fileSaveButton"}, {m_delete, "fileDeleteButton"}};
    for (const auto &[button, name] : names) {
        button->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &FilesTab::openFile);
    connect(m_save, &QPushButton::clicked, this, &FilesTab::saveFile);
    connect(m_delete, &QPushButton::clicked, this, &FilesTab::deleteFile);
    return side;
}

void FilesTab::followModel()
{
    m_loading->waitFor(*m_model);
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        m_stack->setCurrentWidget(m_loading);
        m_model->reload();
    });
    connect(m_model, &FilesModel::loaded, this, [this] {
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(m_shown)), 0));
        m_stack->setCurrentWidget(m_model->rowCount() > 0 ? m_list : static_cast<QWidget *>(m_empty));
        preview();
        Q_EMIT actionsChanged();
        Q_EMIT readyChanged();
    });
    connect(m_model, &FilesModel::failed, this, [this](const AppError &error) {
        m_error->setError(error);
        m_stack->setCurrentWidget(m_error);
        Q_EMIT readyChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilesTab::preview);
    connect(m_table, &QTableView::activated, this, &FilesTab::openFile);
    connect(&m_shell.changeFeed(), &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (change.table == "core.attachments")
            m_model->reload();
    });
}

void FilesTab::setRecord(const QUuid &id)
{
    m_record = id;
    m_shown = QUuid();
    m_stack->setCurrentWidget(id.isNull() ? m_list : static_cast<QWidget *>(m_loading));
    m_model->setRecord(id);
    showState();
}

bool FilesTab::isReady() const
{
    return !m_model->isLoading() && m_sending == nullptr;
}

void FilesTab::focusFirst()
{
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_emptyAdd)->setFocus(Qt::OtherFocusReason);
}

// Without files the next step stands in the middle of the tab.
QList<QAction *> FilesTab::actions() const
{
    return m_stack->currentWidget() == m_empty && m_add->isEnabled() ? QList<QAction *>() : QList<QAction *>{m_add};
}

const FileRow *FilesTab::current() const
{
    return m_model->fileAt(m_table->currentIndex().row());
}

void FilesTab::showState()
{
    const FileRow *file = current();
    const bool harmful = file != nullptr && FileFacts::isHarmful(file->mediaType, file->name);
    m_open->setEnabled(file != nullptr && !harmful);
    m_open->setToolTip(plainToolTip(harmful ? tr("This kind of file can run commands; it is not opened from here. Save it if you trust it.") : QString()));
    m_save->setEnabled(file != nullptr);
    m_delete->setEnabled(file != nullptr && m_shell.session().may("files.delete"));
    m_hint->setText(file == nullptr ? QString() : QString::fromLatin1(file->mediaType) + QStringLiteral(", ") + FileFacts::sizeText(file->size));
    if (file == nullptr)
        m_preview->showMessage({});
}

void FilesTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_add->isEnabled() && !m_record.isNull())
        event->acceptProposedAction(); // what cannot be kept is refused when it falls, with the reason
}

bool FilesTab::takeFiles(const QMimeData *files)
{
    if (!m_add->isEnabled() || m_record.isNull())
        return false;
    take(files);
    return true;
}

void FilesTab::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // the source keeps its file
    event->accept();
    take(event->mimeData());
}

void FilesTab::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return take(QGuiApplication::clipboard()->mimeData());
    if (event->key() == Qt::Key_Delete)
        return deleteFile();
    RecordTab::keyPressEvent(event);
}

/// Delete and Ctrl+V mean files here, not the page's commands that delete the record or paste rows.
bool FilesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->matches(QKeySequence::Paste))
            event->accept();
    }
    return RecordTab::eventFilter(watched, event);
}

void FilesTab::retranslate()
{
    const bool mayAdd = m_add->isEnabled();
    m_empty->setTitle(tr("No files yet"));
    m_empty->setFact(mayAdd ? tr("Drag files in, or paste a picture with Ctrl+V. They have the rights of this record.") : tr("You may look at the files of this record, not add any."));
    m_emptyAdd->setText(tr("Add files…"));
    m_emptyAdd->setVisible(mayAdd);
    m_loading->setText(tr("Loading the files…"));
    m_table->setAccessibleName(tr("Files"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as…"));
    m_delete->setText(tr("Delete"));
    m_model->retranslate();
    showState();
}

} // namespace punte
