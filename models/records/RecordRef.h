// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

namespace punte {

/// One record, as ShellServices::openRecord() takes it: "company", "contact", "opportunity", "contract", "task", "request", "decision"; or a saved
/// view of a page: "view".
struct RecordRef {
    QByteArray kind;
    QUuid id;

    [[nodiscard]] bool isNull() const { return kind.isEmpty() || id.isNull(); }
    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

} // namespace punte
