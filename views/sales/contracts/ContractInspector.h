// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/ContractDetails.h"
#include "views/components/EditorSources.h"
#include "views/components/InspectorFrame.h"

namespace punte {

class Chip;
class NewRecordForm;
class RecordForm;
class RecordFormController;
class RecordFormView;
class ShellServices;
struct ContractFacts;

/// One contract beside the list: what comes next, its details edited in place, its reminder, and the commands to renew or end it.
class ContractInspector final : public InspectorFrame {
    Q_OBJECT
public:
    ContractInspector(ShellServices &shell, const EditorSources &sources, QWidget *parent = nullptr);

    void showContract(const QUuid &id);
    [[nodiscard]] QUuid contract() const;
    /// An empty form; `company`: whose contract, if that is known already.
    void newContract(const QUuid &company = {}, const QString &companyName = {});
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    [[nodiscard]] bool isReady() const;
    /// The contract as it is shown, for a command on it.
    [[nodiscard]] ContractFacts facts() const;
    [[nodiscard]] QString companyName() const;
    [[nodiscard]] QUuid company() const;

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void readyChanged();
    void contractCreated(const QUuid &contract, const QUuid &action);
    void renewWanted(QWidget *place);
    void terminateWanted(QWidget *place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void keepTyped();
    void showHead();
    void showRights();
    void fillTasks();

    ShellServices &m_shell;
    EditorSources m_sources;
    RecordForm *m_form;
    ContractDetails *m_details;
    RecordFormView *m_view = nullptr;
    RecordFormController *m_controller = nullptr;
    NewRecordForm *m_new = nullptr;
    QBoxLayout *m_next = nullptr;
    QBoxLayout *m_tasks = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_terminate = nullptr;
    bool m_wanted = false;
};

} // namespace punte
