// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/customers/CompanyDetails.h"
#include "views/components/EditorSources.h"
#include "views/components/InspectorFrame.h"

namespace punte {

class DuplicateStrip;
class NewRecordForm;
class RecordForm;
class RecordFormController;
class RecordFormView;
class ShellServices;

/// One company beside the list: its details edited in place, its people, open opportunities, open tasks and last interactions.
class CompanyInspector final : public InspectorFrame {
    Q_OBJECT
public:
    CompanyInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    void showCompany(const QUuid &id);
    [[nodiscard]] QUuid company() const;
    [[nodiscard]] QString companyName() const;
    /// An empty form for a new company; saved as a whole.
    void newCompany(const QString &phone = {});
    /// Whether the person wants it open: kept over restarts.
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void readyChanged();
    /// A task was ticked off: the page completes it.
    void taskChecked(const QUuid &task, int version, const QString &title);
    void companyCreated(const QUuid &company, const QUuid &action);
    /// The next interaction is with this person.
    void contactChosen(const QUuid &contact, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void keepTyped();
    void showRights();
    void watchTaxId();
    void fill();
    void fillContacts();
    void showContactMenu(const CompanyDetails::Contact &contact, const QWidget &row);
    void fillOpportunities();
    void fillTasks();
    void fillInteractions();
    void showTitle();

    ShellServices &m_shell;
    EditorSources m_sources;
    CompanyDetails *m_details;
    RecordForm *m_form;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    NewRecordForm *m_new = nullptr;
    DuplicateStrip *m_duplicates = nullptr;
    QBoxLayout *m_contacts = nullptr;
    QBoxLayout *m_opportunities = nullptr;
    QBoxLayout *m_tasks = nullptr;
    QBoxLayout *m_interactions = nullptr;
    QString m_typedTaxId;
    bool m_wanted = false;
};

} // namespace punte
