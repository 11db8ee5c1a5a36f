// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/plan/MetricFlags.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"

#include <QAbstractTableModel>
#include <QUuid>

#include <map>
#include <optional>

namespace punte {

/// The figures of one campaign on one channel as a table of days, typed cell by cell. Each cell is saved at once, with its day, and can be taken
/// back here: figures are no history of their own. GUI thread.
class MetricGrid final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Impressions, Clicks, Conversions, Cost, Revenue, Remarks, ColumnCount };
    /// Role: true where a figure of the row is strange.
    static constexpr int FlaggedRole = Qt::UserRole + 40;

    MetricGrid(Database &database, QObject *parent = nullptr);

    struct Place {
        QUuid campaign;
        QUuid channel;
        QString currency;
        QDate start; ///< of the campaign
        QDate end;
        bool operator==(const Place &) const = default;
    };
    /// Which figures; a null channel = none.
    void setPlace(const Place &place);
    [[nodiscard]] const Place &place() const { return m_place; }
    /// The days that are rows.
    void setDays(QDate first, QDate last);
    [[nodiscard]] QDate dayAt(int row) const { return m_first.addDays(row); }
    [[nodiscard]] int rowOf(QDate day) const { return int(m_first.daysTo(day)); }
    void setEditable(bool editable) { m_editable = editable; }
    /// What is stored of a day; nothing for one without figures.
    [[nodiscard]] std::optional<MetricDay> figures(QDate day) const;
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning() || m_saves > 0; }
    /// Days with figures in another currency, which are not shown.
    [[nodiscard]] int otherCurrencies() const { return m_others; }
    /// How many of the shown days are strange.
    [[nodiscard]] int flaggedDays() const;

    [[nodiscard]] bool canTakeBack() const { return !m_done.isEmpty(); }
    /// The last figure that was typed here stands as it did before.
    void takeBack();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void refresh();
    void retranslate();

Q_SIGNALS:
    void loaded();
    void failed(const punte::AppError &error);
    /// Typed text that is no such figure; in words.
    void notUnderstood(const QString &why);
    void saved(QDate day);
    void refused(const punte::AppError &error);

private:
    struct Row {
        QUuid id;
        MetricDay figures;
        QString source;
        bool imported = false;
    };
    struct Step {
        Place place;
        QDate day;
        std::optional<MetricDay> before;
    };
    void take(const ResultSet &rows);
    [[nodiscard]] QString remarks(QDate day) const;
    void put(const Place &place, QDate day, const MetricDay &figures, std::optional<Step> step);
    void removeDay(const Step &step);

    Reading m_reading;
    Database &m_database;
    Place m_place;
    QDate m_first;
    QDate m_last;
    std::map<QDate, Row> m_rows;
    QList<Step> m_done;
    int m_others = 0;
    int m_saves = 0; ///< on their way: what is read meanwhile is older than what stands here
    bool m_editable = false;
};

} // namespace punte
