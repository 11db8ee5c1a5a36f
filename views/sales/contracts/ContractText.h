// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

class QBoxLayout;

namespace punte {
class RecordForm;
}

namespace punte::ContractText {

/// The fields of a contract's form, in their order.
[[nodiscard]] const QList<QByteArray> &formColumns();
/// What comes next for the contract that a form shows, by when to give notice, or how it ended: labels added to a layout.
void addNext(QBoxLayout &layout, const RecordForm &form);

/// What comes next for a contract in force: "Renews in 64 days" or "Ends in 64 days", by whether it renews by itself; after that day "Was
/// to renew 3 days ago". Empty for one that is not in force or has no end.
[[nodiscard]] QString next(QDate renewal, bool renewsItself, QDate today);
/// "Notice by Friday, 30 January 2026, in 3 days", "The last day to give notice was 30 January 2026"; empty without that day.
[[nodiscard]] QString notice(QDate lastDay, QDate today);

} // namespace punte::ContractText
