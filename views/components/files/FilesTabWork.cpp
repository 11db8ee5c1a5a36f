// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FilesTab that sends, fetches and deletes.
#include "views/components/files/FilesTab.h"

#include "models/core/Clock.h"
#include "models/db/ErrorMapping.h"
#include "models/records/UndoStack.h"
#include "models/records/files/FileCommands.h"
#include "models/records/files/FileDownload.h"
#include "models/records/files/FileFacts.h"
#include "models/records/files/FileTables.h"
#include "models/records/files/PastedPicture.h"
#include "views/components/Desktop.h"
#include "views/components/Job.h"
#include "views/components/ShellServices.h"
#include "views/components/files/FilePreviewPanel.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace punte {

namespace {

constexpr int filesAtOnce = 50;
constexpr qint64 filePreviewBytes = 20 * 1024 * 1024;

AppError filesTabError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

} // namespace

void FilesTab::chooseFiles()
{
    if (m_record.isNull())
        return;
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setObjectName(QStringLiteral("filesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesTab::addFiles);
    dialog->open();
}

void FilesTab::addFiles(const QStringList &paths)
{
    if (paths.size() > filesAtOnce)
        return m_shell.showError([] { return tr("The files were not added."); }, filesTabError([] { return tr("At most %Ln file(s) at once.", nullptr, filesAtOnce); }));
    for (const QString &path : paths)
        upload(new FileUpload(m_shell.database(), {fileSubjectTable(m_kind), m_record}, path, this));
}

void FilesTab::take(const QMimeData *mime)
{
    if (m_record.isNull() || mime == nullptr || !m_add->isEnabled())
        return;
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        return addFiles(paths);
    // A picture as pixels; what else the clipboard offers beside it (markup, formats of a program) is not looked at.
    const QImage image = mime->hasImage() ? qvariant_cast<QImage>(mime->imageData()) : QImage();
    if (image.isNull())
        return m_shell.showError([] { return tr("Nothing was added."); }, filesTabError([] { return tr("Only files and pictures can be kept here. Text belongs into a note."); }));
    const Result<PastedPicture> picture = pastedPicture(image, Clock::now());
    if (!picture)
        return m_shell.showError([] { return tr("Nothing was added."); }, picture.error());
    upload(new FileUpload(m_shell.database(), {fileSubjectTable(m_kind), m_record}, picture->name, picture->bytes, this));
}

void FilesTab::upload(FileUpload *next)
{
    m_waiting.append(next);
    if (m_sending == nullptr)
        sendNext();
}

void FilesTab::sendNext()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT readyChanged();
        return;
    }
    m_sending = m_waiting.takeFirst();
    QPointer<Job> work = m_shell.startJob([label = m_sending->label()] { return tr("Adding %1").arg(label); });
    connect(work, &Job::cancelRequested, m_sending, &FileUpload::cancel);
    connect(m_sending, &QObject::destroyed, work, &Job::finish);
    connect(m_sending, &FileUpload::progressChanged, this, [work](qint64 done, qint64 size) {
        if (work)
            work->setProgress(done, size);
    });
    connect(m_sending, &FileUpload::finished, this, [this](const QUuid &file, const QUuid &action, const ActionLabel &label) {
        m_shown = QUuid();
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(file), 0));
        m_shell.undoStack().push(action, label);
        m_shell.showToast([label = m_sending->label()] { return tr("“%1” added").arg(label); }, action);
        sent();
    });
    connect(m_sending, &FileUpload::failed, this, [this](const AppError &error) {
        if (error.kind != ErrorKind::Cancelled)
            m_shell.showError([] { return tr("The file was not added."); }, error);
        sent();
    });
    m_sending->start();
}

void FilesTab::sent()
{
    std::exchange(m_sending, nullptr)->deleteLater();
    m_model->reload();
    sendNext();
}

/// A place of its own for each copy, in a folder that goes with this tab: nothing that lies there already is written to.
QString FilesTab::newTarget(const QString &label)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString place = m_folder->filePath(QString::number(++m_copies));
    QDir().mkdir(place);
    return place + u'/' + FileFacts::safeName(label);
}

void FilesTab::fetch(const FileRow &file, const QString &target, LiveText attempted, std::function<void(const QString &)> done)
{
    auto *download = new FileDownload(m_shell.database(), file.id, file.size, file.sha256, target, this);
    connect(download, &FileDownload::finished, this, [download, done = std::move(done)](const QString &path) {
        download->deleteLater();
        done(path);
    });
    connect(download, &FileDownload::failed, this, [this, download, attempted](const AppError &error) {
        download->deleteLater();
        if (error.kind != ErrorKind::Cancelled)
            m_shell.showError(attempted, error);
    });
    download->start();
}

void FilesTab::preview()
{
    const FileRow *file = current();
    showState();
    if (file == nullptr || file->id == m_shown)
        return;
    m_shown = file->id;
    const bool canShow = FileFacts::isPicture(file->mediaType) || FileFacts::isText(file->mediaType);
    if (!canShow || file->size > filePreviewBytes)
        return m_preview->showMessage([canShow] { return canShow ? tr("The file is too large for a preview.") : tr("There is no preview of this kind of file."); });
    m_preview->showMessage([] { return tr("Loading…"); });
    fetch(*file, newTarget(QStringLiteral("preview")), [] { return tr("The preview could not be read."); },
          [this, id = file->id, name = file->name, type = file->mediaType](const QString &path) {
              m_pool.start([this, id, name, path, type, room = m_preview->room()] {
                  const Result<FilePreview> seen = readFilePreview(path, type, room);
                  QMetaObject::invokeMethod(this, [this, id, name, seen] {
                      if (id != m_shown)
                          return; // another file is chosen meanwhile
                      if (seen)
                          m_preview->showPreview(name, *seen);
                      else
                          m_preview->showMessage([why = seen.error()] { return inPresentLanguage(why).what; });
                  }, Qt::QueuedConnection);
              });
          });
}

/// Only ever because a person asked: a copy that can be read, given to the program of the desktop.
void FilesTab::openFile()
{
    const FileRow *file = current();
    if (file == nullptr || !m_open->isEnabled())
        return;
    fetch(*file, newTarget(file->name), [] { return tr("The file could not be opened."); }, [](const QString &path) { Desktop::openCopy(path); });
}

void FilesTab::saveFile()
{
    const FileRow *file = current();
    if (file == nullptr)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the file"));
    dialog->setObjectName(QStringLiteral("fileSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(FileFacts::safeName(file->name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, wanted = *file](const QString &path) {
        // Fetched aside and put there when it is whole.
        fetch(wanted, newTarget(wanted.name), [] { return tr("The file was not saved."); }, [this, path](const QString &copy) {
            QFile::remove(path);
            QFile whole(copy);
            whole.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            if (whole.copy(path))
                m_shell.showToast([path] { return tr("Saved as %1").arg(QFileInfo(path).fileName()); });
            else
                m_shell.showError([] { return tr("The file was not saved."); }, filesTabError([why = whole.errorString()] { return why; }));
        });
    });
    dialog->open();
}

void FilesTab::deleteFile()
{
    const FileRow *file = current();
    if (file == nullptr || !m_delete->isEnabled())
        return;
    FileCommands::remove(m_shell.database(), this, file->id, file->version, file->name,
        [this, name = file->name](const Result<QUuid> &action, const ActionLabel &label) {
            if (!action)
                return m_shell.showError([] { return tr("The file was not deleted."); }, action.error());
            m_shell.undoStack().push(*action, label);
            m_shell.showToast([name] { return tr("“%1” deleted").arg(name); }, *action);
            m_model->reload();
        });
}

} // namespace punte
