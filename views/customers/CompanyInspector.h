// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/CompanyDetails.h"
#include "views/components/RecordInspector.h"

namespace punte {

class DuplicateStrip;

/// One company beside the list: its details edited in place, its people, open opportunities, open tasks and last interactions.
class CompanyInspector final : public RecordInspector {
    Q_OBJECT
public:
    CompanyInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    [[nodiscard]] QString companyName() const;
    /// An empty form for a new company; saved as a whole.
    void newCompany(const QString &phone = {});

Q_SIGNALS:
    /// A task was ticked off: the page completes it.
    void taskChecked(const QUuid &task, int version, const QString &title);
    /// The next interaction is with this person.
    void contactChosen(const QUuid &contact, const QString &name);

protected:
    void setUpForm(RecordFormView &view) override;
    void addSections(RecordFormView &view) override;
    void forgetSections() override;
    void showHead() override;
    void readAround(const QUuid &id) override;
    [[nodiscard]] bool isAroundReady() const override;
    void beginNewAgain() override { newCompany(); }
    [[nodiscard]] Words words() const override;

private:
    void watchTaxId(RecordFormView &view);
    void fill();
    void fillContacts();
    void showContactMenu(const CompanyDetails::Contact &contact, const QWidget &row);
    void fillOpportunities();
    void fillTasks();
    void fillInteractions();

    CompanyDetails *m_details;
    DuplicateStrip *m_duplicates = nullptr;
    QBoxLayout *m_contacts = nullptr;
    QBoxLayout *m_opportunities = nullptr;
    QBoxLayout *m_tasks = nullptr;
    QBoxLayout *m_interactions = nullptr;
    QString m_typedTaxId;
};

} // namespace punte
