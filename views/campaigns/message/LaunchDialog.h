// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/MessageLaunch.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace punte {

class ModalOverlay;
class PlainLabel;
class ShellServices;
class WhenChoice;

/// The one question before a message goes out: how many get it, a few of them by name, who does not and why, what it costs, when, and where
/// to. What keeps it from going out is said in its place, with the way to put it right. The safe button is the one that Enter presses.
class LaunchDialog final : public QWidget {
    Q_OBJECT
public:
    LaunchDialog(ShellServices &shell, MessageDraft &draft, MessageAudience &audience, const LaunchCheck &check, QWidget *window);
    void open();
    void close();

Q_SIGNALS:
    /// Where something is to be put right: as in LaunchCheck::Block.
    void placeWanted(const QByteArray &place);
    void launched(const punte::MessageLaunch::Launched &launched, const QString &folder);

private:
    void addNumbers(QVBoxLayout &column);
    void addBlocks(QVBoxLayout &column, const LaunchCheck &check);
    void addQuestion(QVBoxLayout &column);
    void addFoot(QVBoxLayout &column);
    void chooseFolder();
    void showVerb();
    void go();
    void say(const QString &problem);

    ShellServices &m_shell;
    MessageDraft &m_draft;
    MessageAudience &m_audience;
    const LaunchCheck m_check;
    ModalOverlay *m_overlay = nullptr;
    WhenChoice *m_when = nullptr;
    QLineEdit *m_folder = nullptr;
    PlainLabel *m_problem = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace punte
