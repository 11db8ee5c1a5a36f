// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/ForecastView.h"

#include "models/core/Clock.h"
#include "models/core/DayWatch.h"
#include "models/records/ActionText.h"
#include "models/records/BoardModel.h"
#include "models/records/LiveBinding.h"
#include "models/records/Lookups.h"
#include "models/sales/ForecastBoard.h"
#include "views/components/ConflictDesk.h"
#include "views/components/ShellServices.h"
#include "views/components/board/BoardFrame.h"
#include "views/components/board/BoardView.h"
#include "views/sales/ForecastBinding.h"

#include <QVBoxLayout>

namespace punte {

ForecastView::ForecastView(ShellServices &shell, LostReasons &reasons, ConflictDesk &conflicts, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_model(new BoardModel(shell.database(), forecastSource(Clock::today()), this))
    , m_binding(new ForecastBinding(*m_model, Lookups::of(shell.database()), reasons, shell.session(), this))
    , m_frame(new BoardFrame(*m_model, *m_binding))
{
    setObjectName(QStringLiteral("forecastView"));
    view().setObjectName(QStringLiteral("forecastBoard"));
    m_frame->setLoadingText(tr("Loading the forecast…"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    conflicts.watch(*m_model);
    connectModel();
    connectView();
    bindLive(shell.changeFeed(), *m_model);
    m_firstMonth = QDate(Clock::today().year(), Clock::today().month(), 1);
    connect(&DayWatch::instance(), &DayWatch::dayChanged, this, &ForecastView::followDay);
}

// Over midnight the cards' dates are one day nearer; with the first of a month its column begins the board.
void ForecastView::followDay(QDate today)
{
    view().refreshCards();
    const QDate month(today.year(), today.month(), 1);
    if (month == m_firstMonth)
        return;
    m_firstMonth = month;
    view().cancelDrag();
    m_model->roll(forecastSource(today));
}

void ForecastView::connectModel()
{
    connect(m_model, &BoardModel::headsChanged, this, &ForecastView::figuresChanged);
    connect(m_model, &BoardModel::readyChanged, this, &ForecastView::readyChanged);
    connect(m_frame, &BoardFrame::selected, this, [this] {
        m_shell.clearError();
        Q_EMIT selected();
        Q_EMIT readyChanged();
    });
    connect(m_frame, &BoardFrame::failedBehindCards, this, [this](const AppError &error) { m_shell.showError([] { return tr("The forecast could not be read."); }, error); });
    connect(m_model, &BoardModel::moveRefused, this, [this](const QList<QUuid> &, const AppError &error) {
        if (error.kind != ErrorKind::Conflict) // the compare says it
            m_shell.showError([] { return tr("The close date was not changed."); }, error);
    });
    connect(m_model, &BoardModel::saved, this, [this](const QUuid &action, const QList<QUuid> &, const ActionLabel &label) {
        m_shell.showToast([label] { return ActionText::done(label.code, label.args); }, action);
    });
}

BoardView &ForecastView::view() const
{
    return m_frame->view();
}

void ForecastView::connectView()
{
    connect(&view(), &BoardView::moveImpossible, this, [this](const DropVerdict &verdict) { m_shell.showToast(verdict.headline + QStringLiteral(": ") + verdict.reason); });
    connect(&view(), &BoardView::headActivated, this, [this](int column) {
        const BoardColumnInfo &info = m_model->columnInfo(column);
        QList<FilterTerm> terms{{"stage", FilterOp::NoneOf, {QStringLiteral("CLOSED_WON"), QStringLiteral("CLOSED_LOST")}}};
        const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
        if (info.from.isValid() || info.until.isValid())
            terms.append({"expected_close_date", FilterOp::Between, {day(info.from), info.until.isValid() ? day(info.until.addDays(-1)) : QString()}});
        else
            terms.append({"expected_close_date", FilterOp::IsEmpty, {}});
        Q_EMIT timeChosen(terms);
    });
}

void ForecastView::setFilter(const Filter &filter)
{
    m_model->setFilter(filter);
    m_asked = false;
}

void ForecastView::select()
{
    if (m_asked)
        return;
    m_asked = true;
    m_model->select();
}

bool ForecastView::isReady() const
{
    return m_asked && m_model->isReady();
}

void ForecastView::retranslate()
{
    m_frame->setLoadingText(tr("Loading the forecast…"));
    m_frame->refresh();
}

} // namespace punte
