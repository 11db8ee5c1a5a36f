// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/reveal/PlausibleDraws.h"

namespace punte {

PlausibleDraws::PlausibleDraws(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PlausibleDraws::~PlausibleDraws()
{
    m_pool.clear();
    m_pool.waitForDone(); // a few milliseconds
}

void PlausibleDraws::drop()
{
    m_pool.clear();
    m_answered = ++m_asked;
}

void PlausibleDraws::ask(const WhatIf &whatIf, const QList<double> &weights)
{
    m_pool.clear(); // what still waits is out of date
    const quint64 turn = ++m_asked;
    m_pool.start([this, whatIf, weights, turn] {
        QList<std::optional<double>> first;
        if (const auto answer = whatIf.with(weights); answer && answer->smaa) {
            first.resize(answer->contributions.size());
            for (qsizetype i = 0; i < answer->smaaOptions.size(); ++i)
                first[answer->smaaOptions[i]] = answer->smaa->first(i);
        }
        QMetaObject::invokeMethod(this, [this, weights, first, turn] {
            if (turn != m_asked)
                return;
            m_answered = turn;
            Q_EMIT drawn(weights, first);
        }, Qt::QueuedConnection);
    });
}

} // namespace punte
