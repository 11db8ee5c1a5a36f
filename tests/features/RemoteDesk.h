// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QUuid>

namespace punte {

class TestDatabase;

/// Somebody's window in a process of its own, as if on his own computer: signed in as one login, worked by keys and clicks that are sent
/// as lines of text. Each gesture waits until the window has done it; false, with a warning that says why, when it could not.
class RemoteDesk final {
public:
    RemoteDesk(const TestDatabase &database, const QString &login, const QByteArray &page);
    ~RemoteDesk();
    Q_DISABLE_COPY_MOVE(RemoteDesk)

    /// "Ctrl+N", "Tab"; into whatever has the keyboard.
    bool press(const QString &keys) { return gesture(QStringLiteral("press"), keys); }
    bool type(const QString &text) { return gesture(QStringLiteral("type"), text); }
    /// The visible widget of this object name: with the left button in its middle; given the keyboard.
    bool click(const QString &widget) { return gesture(QStringLiteral("click"), widget); }
    bool focus(const QString &widget) { return gesture(QStringLiteral("focus"), widget); }
    /// Runs a command of the window by its id.
    bool command(const QString &id) { return gesture(QStringLiteral("command"), id); }
    bool open(const QByteArray &kind, const QString &id) { return gesture(QStringLiteral("open"), QString::fromLatin1(kind) + u' ' + id); }
    /// Until a visible widget shows this text, whole or as a part.
    bool sees(const QString &text) { return gesture(QStringLiteral("sees"), text); }
    /// Until one of the widgets of this object name is called by a name with this text.
    bool shows(const QString &widget, const QString &text) { return gesture(QStringLiteral("shows"), widget + u' ' + text); }
    /// Until a list that is open has a row with this text.
    bool isOffered(const QString &text) { return gesture(QStringLiteral("offered"), text); }
    /// Until no visible widget shows it.
    bool seesNot(const QString &text) { return gesture(QStringLiteral("seesnot"), text); }
    /// Ends the process at once, as a power cut would.
    void kill();
    /// Until the page has read and saved everything.
    bool rests() { return gesture(QStringLiteral("rests"), {}); }

private:
    bool gesture(const QString &what, const QString &with);

    QProcess m_process;
    QString m_login;
};

} // namespace punte
