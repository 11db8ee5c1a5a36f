// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"
#include "models/records/files/FileUpload.h"
#include "models/records/files/FilesModel.h"
#include "views/components/recordpage/RecordTab.h"

#include <QThreadPool>

#include <memory>

class QMimeData;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTemporaryDir;

namespace punte {

class EmptyState;
class LoadingState;
class ErrorState;
class FilePreviewPanel;
class PlainLabel;

/// The files of a record: drag them in, paste a picture, look at them, open a copy for reading, save, delete with undo. Nothing is opened
/// or run by itself; programs and scripts are never opened from here.
class FilesTab final : public RecordTab {
    Q_OBJECT
public:
    /// `kind`: of the records whose page this is ("company").
    FilesTab(ShellServices &shell, const QByteArray &kind, QWidget *parent);
    ~FilesTab() override;

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction *> actions() const override;
    /// Takes what lies on the clipboard or was dropped: files of the disk, or a picture. Anything else is refused with the reason.
    void take(const QMimeData *mime);
    bool takeFiles(const QMimeData *files) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    QWidget *makeSide();
    void followModel();
    void showState();
    [[nodiscard]] const FileRow *current() const;
    // FilesTabWork.cpp
    void chooseFiles();
    void addFiles(const QStringList &paths);
    void upload(FileUpload *next);
    void sendNext();
    void sent();
    void preview();
    void openFile();
    void saveFile();
    void deleteFile();
    void fetch(const FileRow &file, const QString &target, LiveText attempted, std::function<void(const QString &)> done);
    [[nodiscard]] QString newTarget(const QString &label);

    ShellServices &m_shell;
    QByteArray m_kind;
    QUuid m_record;
    FilesModel *m_model;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    ErrorState *m_error;
    LoadingState *m_loading;
    QWidget *m_list;
    QTableView *m_table;
    FilePreviewPanel *m_preview;
    PlainLabel *m_hint;
    QAction *m_add = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_emptyAdd = nullptr;
    QList<FileUpload *> m_waiting; ///< sent one after the other
    FileUpload *m_sending = nullptr;
    QUuid m_shown;                 ///< whose preview stands there
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_copies = 0;
    QThreadPool m_pool;
};

} // namespace punte
