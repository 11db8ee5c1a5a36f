// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordTab.h"

namespace punte {

class CreditBar;
class CreditView;
class Reading;
class ShellServices;

/// Attribution on the page of one campaign: its shares among those of all.
class CreditTab final : public RecordTab {
    Q_OBJECT
public:
    CreditTab(ShellServices &shell, QWidget *parent);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    [[nodiscard]] QList<StatusFigure> statusFigures() const override;
    QList<Scene> scenes() override;

    [[nodiscard]] CreditView &view() const { return *m_view; }

private:
    CreditBar *m_bar;
    CreditView *m_view;
    Reading *m_name;
    QUuid m_record;
};

} // namespace punte
