// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace punte {

/// The words and fields that list, inspector and page of campaigns share.
namespace CampaignText {

/// What is asked of a new campaign.
[[nodiscard]] const QList<QByteArray> &newColumns();
/// The form of one, in sections.
[[nodiscard]] const QList<QByteArray> &formColumns();
/// Headings of its sections, by the column that they stand above.
[[nodiscard]] QHash<QByteArray, QString> headings();
/// The command that leads to a state: "Start", "Pause", "Call off…".
[[nodiscard]] QString moveText(const QString &from, const QString &to);
/// What was done, for the toast: "Campaign started".
[[nodiscard]] QString movedText(const QString &from, const QString &to);
/// What a campaign lacks, by rule name.
[[nodiscard]] QString missingText(const QString &rule);
/// Amount and how far it is over or under: "1,200.00 RON less than the budget"; empty when equal.
[[nodiscard]] QString differenceText(const QString &parts, const QString &total, const QString &currency);

/// Words for the keys that budgets and criteria are stored under most: "cost_per_conversion" is Cost per conversion.
[[nodiscard]] QHash<QString, QString> purposeNames();
[[nodiscard]] QHash<QString, QString> measureNames();

} // namespace CampaignText

} // namespace punte
