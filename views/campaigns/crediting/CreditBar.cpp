// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/crediting/CreditBar.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/campaigns/dashboard/DashboardBarPopups.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/components/Buttons.h"
#include "views/components/FilterChip.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace punte {

CreditBar::CreditBar(QWidget *parent)
    : QWidget(parent)
    , m_days(new FilterChip(this))
    , m_currency(new QComboBox(this))
    , m_of(new PlainLabel(QString(), FontRole::Secondary, Token::Text2, this))
    , m_again(Buttons::small(QString(), ButtonVariant::Default, QStringLiteral("view-refresh"), this))
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("creditBar"));
    m_days->setObjectName(QStringLiteral("creditPeriod"));
    m_days->setRemovable(false);
    m_currency->setObjectName(QStringLiteral("creditCurrency"));
    setSmallControl(m_currency);
    m_currency->hide();
    m_of->setObjectName(QStringLiteral("creditFiguresOf"));
    m_again->setObjectName(QStringLiteral("creditAgain"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    row->setSpacing(theme.px(6));
    row->addWidget(m_days);
    row->addWidget(m_currency);
    row->addStretch(1);
    row->addWidget(m_of);
    row->addWidget(m_again);
    connect(m_days, &QAbstractButton::clicked, this, &CreditBar::choosePeriod);
    connect(m_again, &QPushButton::clicked, this, &CreditBar::computeWanted);
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_currency->currentData().toByteArray();
        Q_EMIT currencyChanged();
    });
    retranslate();
}

void CreditBar::setInset() { layout()->setContentsMargins(0, 0, 0, 0); }

std::pair<QDate, QDate> CreditBar::days() const
{
    const QDate today = Clock::today();
    switch (m_period) {
    case Period::Days30: return {today.addDays(-29), today};
    case Period::Days90: return {today.addDays(-89), today};
    case Period::ThisYear: return {QDate(today.year(), 1, 1), today};
    case Period::LastYear: return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case Period::Custom: return {m_from, m_to};
    }
    return {today, today};
}

QByteArray CreditBar::currency() const { return m_currency->currentData().toByteArray(); }

void CreditBar::setPeriod(Period period, QDate from, QDate to)
{
    m_period = period;
    m_from = from;
    m_to = to;
    showTexts();
    Q_EMIT periodChanged();
}

QString CreditBar::periodText(Period period)
{
    switch (period) {
    case Period::Days30: return tr("Last 30 days");
    case Period::Days90: return tr("Last 90 days");
    case Period::ThisYear: return tr("This year");
    case Period::LastYear: return tr("Last year");
    case Period::Custom: return tr("From \u2026 to \u2026");
    }
    return {};
}

void CreditBar::choosePeriod()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("creditPeriodMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i <= int(Period::Custom); ++i) {
        const auto period = Period(i);
        QAction *action = menu->addAction(periodText(period), this, [this, period] {
            if (period != Period::Custom)
                return setPeriod(period);
            const auto [from, to] = days();
            auto *popup = new DaysPopup(from, to, m_days);
            connect(popup, &DaysPopup::applied, this, [this](QDate first, QDate last) { setPeriod(Period::Custom, first, last); });
            popup->popup();
        });
        action->setObjectName(QStringLiteral("creditPeriod%1").arg(i));
        action->setCheckable(true);
        action->setChecked(period == m_period);
    }
    menu->popup(m_days->mapToGlobal(QPoint(0, m_days->height())));
}

void CreditBar::showReport(const CreditReport &report, bool stale, bool computing)
{
    m_computedAt = report.computedAt;
    m_isStale = stale;
    m_isComputing = computing;
    const QSignalBlocker quiet(m_currency);
    m_currency->clear();
    for (const CreditTotal &total : report.totals)
        m_currency->addItem(QString::fromLatin1(total.currency), total.currency);
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(m_wanted)));
    m_currency->setVisible(report.totals.size() > 1);
    showTexts();
}

void CreditBar::showTexts()
{
    const auto [from, to] = days();
    m_days->setTexts(tr("Period"), DashboardText::period(from, to));
    m_of->setText(m_isComputing               ? tr("Computing\u2026")
                  : !m_computedAt.isValid()   ? QString()
                  : m_isStale                 ? tr("Figures of %1, something changed since").arg(DateFormat::shortInstant(m_computedAt))
                                              : tr("Figures of %1").arg(DateFormat::shortInstant(m_computedAt)));
    m_of->setToken(m_isStale && !m_isComputing ? Token::Warning : Token::Text2);
    m_again->setEnabled(!m_isComputing);
}

QJsonObject CreditBar::saveState() const
{
    return {{QStringLiteral("period"), int(m_period)}, {QStringLiteral("from"), m_from.toString(Qt::ISODate)}, {QStringLiteral("to"), m_to.toString(Qt::ISODate)},
        {QStringLiteral("currency"), QString::fromLatin1(m_wanted)}};
}

void CreditBar::restoreState(const QJsonObject &state)
{
    m_period = Period(std::clamp(state.value(QStringLiteral("period")).toInt(int(Period::Days90)), 0, int(Period::Custom)));
    m_from = QDate::fromString(state.value(QStringLiteral("from")).toString(), Qt::ISODate);
    m_to = QDate::fromString(state.value(QStringLiteral("to")).toString(), Qt::ISODate);
    if (m_period == Period::Custom && (!m_from.isValid() || !m_to.isValid() || m_to < m_from))
        m_period = Period::Days90;
    m_wanted = state.value(QStringLiteral("currency")).toString().toLatin1();
    showTexts();
}

void CreditBar::retranslate()
{
    m_again->setText(tr("Compute again"));
    m_currency->setAccessibleName(tr("Currency"));
    showTexts();
}

} // namespace punte
