// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/agenda/HomeFiguresModel.h"

#include "models/core/Clock.h"

#include <chrono>

namespace punte {

HomeFiguresModel::HomeFiguresModel(Database &database, const SessionInfo &session, QObject *parent)
    : QObject(parent)
    , m_me(session.userId)
    , m_reading(database, this)
{
    for (const HomeFigureSource &source : HomeFigures::all())
        if (source.permission.isEmpty() || session.may(source.permission))
            m_sources.append(source);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(400)); // figures follow the list; a bulk change is one question
    connect(&m_soon, &QTimer::timeout, this, &HomeFiguresModel::refresh);
}

void HomeFiguresModel::refresh()
{
    m_soon.stop();
    if (m_sources.isEmpty())
        return;
    AgendaQuestion question{m_me, Clock::now()};
    Request request;
    request.lane = Lane::Background;
    for (const HomeFigureSource &source : std::as_const(m_sources))
        request.statements.append(source.read(question));
    m_reading.ask(request, [this, question](const BatchResult &result) {
        m_error.reset();
        if (result) {
            m_results = *result;
            m_question = question;
            m_loaded = true;
        } else if (!m_loaded) {
            m_error = result.error();
        }
        Q_EMIT loadingChanged();
        Q_EMIT changed();
    });
    Q_EMIT loadingChanged();
}

QList<HomeFigure> HomeFiguresModel::figures() const
{
    QList<HomeFigure> figures;
    for (qsizetype i = 0; m_loaded && i < m_sources.size(); ++i)
        figures.append(m_sources.at(i).show(m_results.at(i), m_question));
    return figures;
}

void HomeFiguresModel::applyChange(const RowsChanged &change)
{
    if (!m_loaded && !isLoading())
        return;
    for (const HomeFigureSource &source : std::as_const(m_sources)) {
        if (source.tables.contains(change.table)) {
            m_soon.start();
            return;
        }
    }
}

} // namespace punte
