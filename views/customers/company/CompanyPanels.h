// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/CompanyDetails.h"

#include <QWidget>

class QBoxLayout;

namespace punte {

class PanelFrame;
class ShellServices;

/// The right column of a customer's page: open opportunities with their sums, open tasks, people. Each line can be reached by keyboard.
class CompanyPanels final : public QWidget {
    Q_OBJECT
public:
    CompanyPanels(ShellServices &shell, CompanyDetails &details, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void taskChecked(const QUuid &task, int version, const QString &title);
    /// The next interaction is with this person.
    void contactChosen(const QUuid &contact, const QString &name);

private:
    void fill();
    void fillOpportunities();
    void fillTasks();
    void fillContacts();
    QWidget *contactRow(const CompanyDetails::Contact &contact);
    void showContactMenu(const CompanyDetails::Contact &contact, const QPoint &globalPos);
    /// An empty panel with its plus, if the command is there.
    PanelFrame *addPanel(const char *name, const QByteArray &command);

    ShellServices &m_shell;
    CompanyDetails &m_details;
    PanelFrame *m_opportunities = nullptr;
    PanelFrame *m_tasks = nullptr;
    PanelFrame *m_contacts = nullptr;
    QBoxLayout *m_column;
};

} // namespace punte
