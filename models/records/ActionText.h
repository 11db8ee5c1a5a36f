// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace punte {

/// Names commands in the window's language: the ledger keeps codes and arguments, never sentences. Known arguments: subject (the
/// record's name), n (how many), table, field, to (a code) with enum (its vocabulary), of (what an undo took back).
class ActionText final {
public:
    /// "Move “Acme” to Negotiation", "Edit 12 opportunities": what the Undo menu, toasts and the history say.
    [[nodiscard]] static QString sentence(const QByteArray &code, const QJsonObject &args);
    /// Words of the result, for a toast: "“Acme” moved to Negotiation".
    [[nodiscard]] static QString done(const QByteArray &code, const QJsonObject &args);
    /// Whether nobody can take it back: blind scores are asked for, or revealed. Undo is not offered for it.
    [[nodiscard]] static bool isFinal(const QByteArray &code, const QJsonObject &args);
};

} // namespace punte
