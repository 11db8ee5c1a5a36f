// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/intake/IntakeJob.h"
#include "models/campaigns/intake/MetricFile.h"

#include <map>

namespace punte {

/// The figures of one campaign out of an export of advertisements, by day and channel. What is strange is flagged and written as it is; what the
/// import replaces is kept aside and returns when the import is taken back.
class MetricImport final : public IntakeJob {
    Q_OBJECT
public:
    struct Channel {
        QUuid id;
        QStringList names; ///< what a file may call it
        QString text;      ///< in the window's language
    };
    /// Where the figures go.
    struct Place {
        QUuid campaign;
        QString currency;
        QDate start;
        QDate end;
        QUuid channel;            ///< of rows that name none
        QList<Channel> channels;
    };
    MetricImport(Database &database, Place place, QObject *parent = nullptr);

    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column >= 2; }
    [[nodiscard]] QList<QByteArray> outcomes() const override;
    [[nodiscard]] QString outcomeText(const QByteArray &outcome) const override;
    [[nodiscard]] QString outcomeFact(const QByteArray &outcome) const override;
    [[nodiscard]] QStringList facts() const override;
    [[nodiscard]] int landing() const override { return count("new") + count("changed"); }

private:
    using Key = std::tuple<QUuid, QDate, QString>;
    /// A day of the file where it goes.
    struct Target {
        FileDay day;
        QUuid channel;
        QByteArray outcome;
        QString reason;
        bool flagged = false;
    };

    void read() override;
    [[nodiscard]] QList<Statement> statements() const override;
    [[nodiscard]] Record record() const override;
    void lookUp();
    void compare(const ResultSet &there);
    void judge(Target &target, const std::map<Key, MetricDay> &there) const;
    void showRows();
    [[nodiscard]] QUuid channelOf(const QString &named) const;
    [[nodiscard]] QString channelText(const QUuid &channel) const;
    [[nodiscard]] QString currencyOf(const FileDay &day) const { return day.currency.isEmpty() ? m_place.currency : day.currency; }

    Place m_place;
    MetricFile m_figures;
    QList<Target> m_targets;
};

} // namespace punte
