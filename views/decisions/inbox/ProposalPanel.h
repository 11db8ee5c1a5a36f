// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/inbox/TypeProposal.h"

#include <QDateTime>
#include <QWidget>

class QBoxLayout;

namespace punte {

class PlainLabel;

/// Which type the words of a new case speak for, with these words; what else it could be; and by when it would be decided.
class ProposalPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    /// `used`: the type that the form holds; another one than the proposed is offered to be taken.
    void setProposal(const TypeProposal &proposal, const QByteArray &used);
    void setTarget(const QDateTime &target);

Q_SIGNALS:
    void typeChosen(const QByteArray &responseType);

private:
    void fill();
    void addOffer(const QByteArray &type, const QString &text, const char *name);

    TypeProposal m_proposal;
    QByteArray m_used;
    QBoxLayout *m_rows;
    PlainLabel *m_target;
};

} // namespace punte
