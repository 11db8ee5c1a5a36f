// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportFields.h"

namespace punte {

// The fields of each kind. Names of columns are those of English exports of HubSpot, Odoo, Pipedrive ("Deal - Value" is compared as
// "deal value") and EspoCRM, our own, and what Romanian files are headed with.
[[nodiscard]] const QList<ImportField> &companyImportFields();
[[nodiscard]] const QList<ImportField> &opportunityImportFields();
[[nodiscard]] const QList<ImportField> &personImportFields();
[[nodiscard]] const QList<ImportField> &taskImportFields();
[[nodiscard]] const QList<ImportField> &interactionImportFields();
[[nodiscard]] const QList<ImportField> &serviceImportFields();
[[nodiscard]] const QList<ImportField> &contractImportFields();

} // namespace punte
