// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/NumbersPanel.h"

#include "models/core/Clock.h"
#include "models/db/WhenLive.h"
#include "models/records/LiveBinding.h"
#include "models/records/agenda/HomeFiguresModel.h"
#include "views/components/ShellServices.h"
#include "views/components/home/CardState.h"
#include "views/components/home/FigureRow.h"

#include <QBoxLayout>
#include <QLocale>

namespace punte {

NumbersPanel::NumbersPanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_shell(shell)
    , m_model(new HomeFiguresModel(shell.database(), shell.session(), this))
    , m_state(new CardState("numbersMessage"))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("numbersPanel"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_state->waitFor(*m_model);
    m_column->addWidget(m_state);
    connect(m_state, &CardState::retryRequested, m_model, &HomeFiguresModel::refresh);
    bindLive(shell.changeFeed(), *m_model);
    connect(m_model, &HomeFiguresModel::loadingChanged, this, &NumbersPanel::showState);
    connect(m_model, &HomeFiguresModel::loadingChanged, this, &Panel::readyChanged);
    connect(m_model, &HomeFiguresModel::changed, this, [this] {
        fill();
        if (m_model->error())
            whenLiveAgain(m_shell.database(), this, [this] { m_model->refresh(); });
    });
}

QString NumbersPanel::note() const
{
    return QLocale().standaloneMonthName(Clock::today().month());
}

bool NumbersPanel::isWanted() const
{
    return !m_model->isEmpty();
}

void NumbersPanel::activate()
{
    m_model->refresh();
}

bool NumbersPanel::isReady() const
{
    return !m_model->isLoading();
}

void NumbersPanel::fill()
{
    const QList<HomeFigure> figures = m_model->figures();
    while (m_rows.size() > figures.size())
        delete m_rows.takeLast();
    while (m_rows.size() < figures.size()) {
        auto *row = new FigureRow;
        m_rows.append(row);
        m_column->addWidget(row);
        connect(row, &FigureRow::clicked, this, [this, row] { m_shell.openFiltered(row->figure().page, row->figure().filter); });
    }
    for (int i = 0; i < figures.size(); ++i) {
        m_rows.at(i)->setObjectName(QStringLiteral("figure%1").arg(i));
        m_rows.at(i)->setFigure(figures.at(i), i == 0);
    }
    showState();
}

// Why they could not be read, the list beside it says.
void NumbersPanel::showState()
{
    if (m_rows.isEmpty() && m_model->isLoading())
        m_state->showLoading();
    else if (m_rows.isEmpty() && m_model->error())
        m_state->showFailed(tr("The figures could not be read."), *m_model->error());
    else
        m_state->showMessage({});
}

void NumbersPanel::retranslate()
{
    m_state->setLoadingText(tr("Loading the figures…"));
    fill();
    Q_EMIT headingChanged();
}

} // namespace punte
