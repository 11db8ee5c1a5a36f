// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordPage.h"

namespace punte {

class Composer;
class PersonOverview;

/// The page of one person outside: details, roles over time, what was done with him and what is to be done.
class PersonPage final : public RecordPage {
    Q_OBJECT
public:
    explicit PersonPage(ShellServices &shell, QWidget *parent = nullptr);

    /// The composer of the overview, which comes to the front; null without the right to log.
    Composer *showComposer();

    QList<Scene> scenes() override;
    void retranslate() override;

protected:
    void showRecord(const QUuid &id) override;
    [[nodiscard]] bool isHeadReady() const override;
    [[nodiscard]] RecordContext recordContext() const override;

private:
    [[nodiscard]] PersonOverview *overview() const;
    void showHead();
};

} // namespace punte
