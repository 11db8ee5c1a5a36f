// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "views/components/Page.h"

#include <QDateTime>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace punte {

class Job;
class JobView;
class KeyHintsView;
class PlainLabel;

/// 26 px: connection (dot and words), the last action with Undo or a hint, running jobs, the page's figures, the language.
class ShellStatusBar final : public QWidget {
    Q_OBJECT
public:
    explicit ShellStatusBar(QWidget *parent = nullptr);

    /// `local`: the embedded workspace, else the server's name is said. `waiting`: changes that are sent when the line is back.
    void setConnection(ConnectionState state, const QDateTime &since, bool local, const QString &server, int waiting = 0);
    /// Records with work that was put off.
    void setDrafts(const QStringList &titles);
    void setLastAction(const QString &text, bool canUndo);
    /// Replaces the last action while not empty.
    void setHint(const QString &text);
    /// What the keyboard does just now. The newer of these and the last action is shown.
    void setKeyHints(const QList<KeyHint> &hints);
    void setFigures(const QList<StatusFigure> &figures);
    void addJob(Job *job);
    /// Something that is there on every page; before the language.
    void addPart(QWidget *part);
    void retranslate();
    [[nodiscard]] QString connectionText() const;

Q_SIGNALS:
    void undoRequested();
    void draftsRequested();
    void languageToggleRequested();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMetrics();
    [[nodiscard]] QString figuresText(qsizetype first) const;
    void fitFigures();
    void showConnection();
    void showMessage();
    void showDrafts();

    QLabel *m_dot;
    QLabel *m_connection;
    QWidget *m_messageLine;
    PlainLabel *m_message;
    KeyHintsView *m_keys;
    QPushButton *m_undo;
    QPushButton *m_draftsButton;
    QWidget *m_jobArea;
    QHBoxLayout *m_jobs;
    QLabel *m_figures;
    QPushButton *m_language;
    QTimer *m_tick;
    ConnectionState m_state = ConnectionState::Connecting;
    QDateTime m_since;
    QString m_server;
    QStringList m_drafts;
    int m_waiting = 0;
    QString m_lastAction;
    QString m_hint;
    QList<StatusFigure> m_figureList;
    bool m_local = true;
    bool m_canUndo = false;
    bool m_keysAreNews = false;
};

} // namespace punte
