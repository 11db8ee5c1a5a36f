// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/crediting/CreditReport.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace punte {

class FilterChip;
class PlainLabel;

/// The filter of attribution: which days, which currency; and of when the shares are, with the command that computes them again.
class CreditBar final : public QWidget {
    Q_OBJECT
public:
    /// "Custom" keeps its days; the others follow the calendar.
    enum class Period { Days30, Days90, ThisYear, LastYear, Custom };

    explicit CreditBar(QWidget *parent = nullptr);

    [[nodiscard]] std::pair<QDate, QDate> days() const;
    /// The currency that is looked at: the chosen one as long as there is something in it, else the largest.
    [[nodiscard]] QByteArray currency() const;
    void setPeriod(Period period, QDate from = {}, QDate to = {});
    void showReport(const CreditReport &report, bool stale, bool computing);
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    /// Inside of a page's margins instead of in the window's bar.
    void setInset();
    void retranslate();

Q_SIGNALS:
    void periodChanged();
    void currencyChanged();
    void computeWanted();

private:
    void choosePeriod();
    void showTexts();
    [[nodiscard]] static QString periodText(Period period);

    Period m_period = Period::Days90;
    QDate m_from;
    QDate m_to;
    QByteArray m_wanted;
    QDateTime m_computedAt;
    bool m_isStale = false;
    bool m_isComputing = false;
    FilterChip *m_days;
    QComboBox *m_currency;
    PlainLabel *m_of;
    QPushButton *m_again;
};

} // namespace punte
