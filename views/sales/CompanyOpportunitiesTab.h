// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/recordpage/RecordRowsTab.h"

namespace punte {

/// "Opportunities" on the page of a company or of a person: theirs as a list; Enter opens one.
class CompanyOpportunitiesTab final : public RecordRowsTab {
    Q_OBJECT
public:
    /// `column`: the link of an opportunity to the record of the page.
    CompanyOpportunitiesTab(ShellServices &shell, const QByteArray &column, QWidget *parent = nullptr);
};

} // namespace punte
