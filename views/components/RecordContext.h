// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace punte {

/// What the person is looking at: a command that works everywhere (log a call, new task) starts from it. Null ids = nothing.
struct RecordContext {
    QUuid customer;
    QString customerName;
    QUuid opportunity;
    QUuid contact;
    QString contactName;
    QString phone; ///< of somebody who is not known yet: a new record begins with it
};

} // namespace punte
