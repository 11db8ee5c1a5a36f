// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QUuid>

class QWidget;

namespace punte {

class Composer;
class ShellServices;
struct RecordContext;

/// Commands of the customer domain that work on every page: log an interaction, create a task. Lives with the session.
class CustomerCommands final : public QObject {
    Q_OBJECT
public:
    CustomerCommands(ShellServices &shell, QWidget *window);

    /// The composer about a customer, opened and with the keyboard in it: the one of the customer's own page where that is shown, else one over
    /// the page. What was typed about somebody else is kept as a draft.
    Composer *composerAbout(const RecordContext &about);
    /// The form of a new person at this customer, filled from a business card.
    void newPersonFromCard(const RecordContext &about, const QJsonObject &card);

private:
    void addLogCommands();
    void openComposer(const QString &type = {});
    [[nodiscard]] Composer *composerOfPage(const RecordContext &about) const;
    void openTask();
    void newCustomerWith(const QString &phone);

    ShellServices &m_shell;
    QWidget *m_window;
};

} // namespace punte
