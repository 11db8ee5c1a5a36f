// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/punte/CommandLine.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QTemporaryDir;

namespace punte {

class MainWindow;
class Page;
class Program;

/// --snapshot: renders every page in the asked languages and themes on a sample of its own at 2026-01-27 09:41 and ends the program with
/// 0, or 1 if a picture could not be made. Waits for pages by their readyChanged, never by time; a page that is not ready after a minute
/// has failed.
class SnapshotRunner final : public QObject {
    Q_OBJECT
public:
    explicit SnapshotRunner(const CommandLine &line);
    ~SnapshotRunner() override;

    /// What must be set before QApplication exists: platform, time zone.
    static void prepareProcess();
    void start();

private:
    struct Picture {
        QByteArray page;
        QString language;
        QString theme;
        [[nodiscard]] QString fileName() const;
    };
    void opened();
    void next();
    void scheduleCheck();
    void check();
    void take();
    void giveUp(const QString &reason);

    CommandLine m_line;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    MainWindow *m_window = nullptr;
    QList<Picture> m_queue;
    Picture m_current;
    QTimer m_deadline;
    QTimer m_check;
    int m_pendingRequests = 0;
    int m_quietTurns = 0;
    int m_failures = 0;
};

} // namespace punte
