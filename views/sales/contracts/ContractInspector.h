// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/ContractDetails.h"
#include "views/components/RecordInspector.h"

namespace punte {

struct ContractFacts;

/// One contract beside the list: what comes next, its details edited in place, its reminder, and the commands to renew or end it.
class ContractInspector final : public RecordInspector {
    Q_OBJECT
public:
    ContractInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    /// An empty form; `company`: whose contract, if that is known already.
    void newContract(const QUuid &company = {}, const QString &companyName = {});
    /// The contract as it is shown, for a command on it.
    [[nodiscard]] ContractFacts facts() const;
    [[nodiscard]] QString companyName() const;
    [[nodiscard]] QUuid company() const;

Q_SIGNALS:
    void renewWanted(QWidget *place);
    void terminateWanted(QWidget *place);

protected:
    void setUpForm(RecordFormView &view) override;
    void addSections(RecordFormView &view) override;
    void forgetSections() override;
    void showHead() override;
    void showRights() override;
    void readAround(const QUuid &id) override;
    [[nodiscard]] bool isAroundReady() const override;
    void beginNewAgain() override { newContract(); }
    [[nodiscard]] Words words() const override;

private:
    void fillTasks();

    ContractDetails *m_details;
    QBoxLayout *m_next = nullptr;
    QBoxLayout *m_tasks = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_terminate = nullptr;
};

} // namespace punte
