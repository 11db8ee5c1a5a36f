// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/ShellServices.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

class QWidget;

namespace punte {

class Composer;
class CustomerCommands;
struct ContactWays;
struct Letter;

/// Reaching a customer from every page: call, write, open the website; the call form that comes with a call; and what a dropped e-mail or
/// card means. Part of CustomerCommands, lives with the session.
class ContactCommands final : public QObject {
    Q_OBJECT
public:
    ContactCommands(ShellServices &shell, CustomerCommands &commands);
    ~ContactCommands() override;

private:
    void addCommands();
    void withWays(LiveText attempted, std::function<void(const ContactWays &ways, const QUuid &asked)> act);
    void openCallForm(const CallRequest &request);
    bool readLetter(const RecordRef &record, const QString &file);
    bool readCard(const RecordRef &record, const QString &file);
    void takeLetter(const RecordContext &about, const QString &file, const Letter &letter);

    ShellServices &m_shell;
    CustomerCommands &m_commands;
    QTemporaryDir m_cards; ///< copies of dropped cards, as those of a customer
    QThreadPool m_reading;
};

} // namespace punte
