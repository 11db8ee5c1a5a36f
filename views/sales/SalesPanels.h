// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

class QObject;

namespace punte {

class ShellServices;

/// What the record pages of sales share.
namespace SalesPanels {

/// Completes a task, with its toast.
void complete(ShellServices &shell, QObject *context, const QUuid &task, int version, const QString &title);

} // namespace SalesPanels

} // namespace punte
