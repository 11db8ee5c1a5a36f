// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordPage.h"

namespace punte {

class ContractDetails;
class ContractOverview;
class RecordForm;

/// The page of one contract: details, key dates, reminders, files, history; renewed and terminated from here.
class ContractPage final : public RecordPage {
    Q_OBJECT
public:
    explicit ContractPage(ShellServices &shell, QWidget *parent = nullptr);

    QList<Scene> scenes() override;
    void retranslate() override;

protected:
    [[nodiscard]] QList<QAction *> recordActions() override;
    /// It has no timeline: what happened is what was changed.
    [[nodiscard]] QList<QByteArray> printedTabs() const override { return {"overview", "history"}; }
    void showRecord(const QUuid &id) override;
    [[nodiscard]] RecordContext recordContext() const override;

private:
    void makeCommands();
    void ask(bool renewal);
    void showHead();
    void showRights();
    [[nodiscard]] ContractOverview *overview();

    EditorSources m_sources;
    RecordForm *m_form;
    ContractDetails *m_details;
    QAction *m_renew = nullptr;
    QAction *m_terminate = nullptr;
};

} // namespace punte
