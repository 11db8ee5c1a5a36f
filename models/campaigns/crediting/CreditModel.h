// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/crediting/CreditTouches.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"

#include <QObject>

#include <optional>

namespace punte {

/// Attribution of a stretch of days: the sums, the conversions behind them, the path of one. What changed since the last time is computed when
/// the sums are first read; what changes later is said and waits for computeAgain(), so that nothing moves while it is read. GUI thread.
class CreditModel final : public QObject {
    Q_OBJECT
public:
    CreditModel(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    void setPeriod(QDate from, QDate to);
    /// Which conversions are listed: of this currency, that this campaign has a share in, or that nothing touched.
    void setListed(const QByteArray &currency, const QUuid &campaign, bool untouched);
    /// Whose path is shown; null: nobody's.
    void choose(const QUuid &conversion);

    [[nodiscard]] const CreditReport &report() const { return m_report; }
    [[nodiscard]] const ConversionList &conversions() const { return m_list; }
    [[nodiscard]] const ConversionFilter &listed() const { return m_filter; }
    [[nodiscard]] const QUuid &chosen() const { return m_chosen; }
    [[nodiscard]] const CreditConversion *chosenConversion() const;
    [[nodiscard]] const QList<CreditTouch> &path() const { return m_path; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isComputing() const { return m_computing; }
    [[nodiscard]] bool isStale() const { return m_report.stale || m_changed; }
    /// Nothing is on its way.
    [[nodiscard]] bool isQuiet() const { return !m_computing && !m_reading.isRunning() && !m_listing.isRunning() && !m_walking.isRunning(); }
    [[nodiscard]] const std::optional<AppError> &error() const { return m_error; }
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    void stop() { m_reading.stop(); }

public Q_SLOTS:
    void load();
    /// Computes every conversion anew.
    void computeAgain() { compute(false); }

Q_SIGNALS:
    void reportChanged();
    void conversionsChanged();
    void pathChanged();
    void staleChanged();
    /// isQuiet() may answer otherwise.
    void quietChanged();
    void failed(const punte::AppError &error);

private:
    void compute(bool onlyStale);
    void list();
    void walk();
    /// The latest that has a path to show, else the latest.
    [[nodiscard]] QUuid firstTouched() const;
    void fail(const AppError &error);

    CreditReport m_report;
    ConversionFilter m_filter;
    ConversionList m_list;
    QUuid m_chosen;
    QList<CreditTouch> m_path;
    std::optional<AppError> m_error;
    Reading m_reading;
    Reading m_listing;
    Reading m_walking;
    bool m_loaded = false;
    bool m_changed = false;
    bool m_computing = false;
    bool m_computedOnce = false;
};

} // namespace punte
