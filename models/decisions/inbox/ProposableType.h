// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace punte {

/// One of the types of answers that the organisation knows (decision.response_types).
struct ProposableType {
    QByteArray code;         ///< "refund_partial"
    QString name;            ///< in Romanian
    QString nameEnglish;
    QByteArray decisionType; ///< "refund_request"; empty = says nothing about it
    QStringList stakeholders; ///< roles that are asked by default: "support_manager"
    QStringList keywords;    ///< in both languages
    QDateTime target;        ///< by when, of a case that is written down now with an urgency under 4
};

} // namespace punte
