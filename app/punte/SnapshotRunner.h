// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/punte/CommandLine.h"
#include "app/punte/SnapshotState.h"
#include "views/components/Scene.h"

#include <QObject>
#include <QSet>
#include <QSize>
#include <QTimer>

#include <memory>

class QImage;
class QTemporaryDir;

namespace punte {

class MainWindow;
class Page;
class Program;

/// --snapshot: renders every page and its scenes in the asked languages and themes on a sample of its own at 2026-01-27 09:41 and ends
/// the program with 0, or 1 if a picture could not be made. With `--state` the plain pages only, on a server that has nothing, does not
/// answer, refuses or is gone, or for a person who may not do everything, with the ways to what he may not see. Waits for pages by their
/// readyChanged, never by time; a page that is not ready after a minute has failed. `--page` takes the name of a page (and shows its
/// scenes too) or of one picture.
class SnapshotRunner final : public QObject {
    Q_OBJECT
public:
    explicit SnapshotRunner(const CommandLine &line);
    ~SnapshotRunner() override;

    /// What must be set before QApplication exists: platform, time zone.
    static void prepareProcess();
    void start();

    struct Picture {
        QByteArray page;
        Scene scene;             ///< without a name: the plain page
        QByteArray name;         ///< "pipeline", "pipeline-drag", "palette"
        QString language;
        QString theme;
        QSize size;
        [[nodiscard]] QString fileName() const;
    };
    /// For tests: other sizes and languages than the command line's.
    void setSizes(const QList<QSize> &sizes) { m_sizes = sizes; }
    void setLanguages(const QStringList &languages) { m_languages = languages; }
    void setWrites(bool writes) { m_writes = writes; }
    [[nodiscard]] Program &program() { return *m_program; }

Q_SIGNALS:
    /// The window shows this picture now.
    void pictureShown(const punte::SnapshotRunner::Picture &picture, punte::MainWindow *window);

private:
    void opened();
    void ended(const Result<> &state);
    [[nodiscard]] QList<Picture> wantedPictures();
    [[nodiscard]] QList<Picture> closedDoors();
    void next();
    void finish();
    [[nodiscard]] QImage render() const;
    void settled();
    void scheduleCheck();
    void check();
    void take();
    void write(const QImage &image);
    void giveUp(const QString &reason);

    CommandLine m_line;
    PageState m_state;
    QString m_login; ///< whose pages are shown
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<SnapshotState> m_server; ///< dies before the program: the server is as before then
    MainWindow *m_window = nullptr;
    QList<QSize> m_sizes;
    QStringList m_languages;
    QList<Picture> m_queue;
    Picture m_current;
    QTimer m_deadline;
    QTimer m_check;
    QTimer m_settle;
    QSet<quint64> m_pending;
    int m_quietTurns = 0;
    int m_failures = 0;
    bool m_sceneShown = false;
    bool m_stateMade = false;
    bool m_offlineSaid = false; ///< when this picture was looked at last
    bool m_writes = true;
};

} // namespace punte
