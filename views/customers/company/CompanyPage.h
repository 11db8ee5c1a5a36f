// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "views/components/EditorSources.h"
#include "views/components/recordpage/RecordPage.h"

namespace punte {

class CompanyDetails;
class CompanyOverviewTab;
class Composer;
class RecordForm;

/// The page of one customer: head with key figures, and the tabs that the domains registered for companies.
class CompanyPage final : public RecordPage {
    Q_OBJECT
public:
    explicit CompanyPage(ShellServices &shell, QWidget *parent = nullptr);

    void retranslate() override;
    QList<Scene> scenes() override;

    /// Where an interaction is logged on this page; null without the right. Shows the tab it stands on.
    [[nodiscard]] Composer *showComposer();

protected:
    [[nodiscard]] QAction *recordAction() override;
    [[nodiscard]] QList<QAction *> recordActions() override;
    void showRecord(const QUuid &id) override;
    [[nodiscard]] RecordContext recordContext() const override;

private:
    void connectHead();
    void showHead();
    void showFigures();
    [[nodiscard]] CompanyOverviewTab *overview();

    EditorSources m_sources;
    RecordForm *m_form;
    CompanyDetails *m_details;
};

} // namespace punte
