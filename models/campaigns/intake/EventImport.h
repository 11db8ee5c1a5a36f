// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/delivery/ProviderEvents.h"
#include "models/campaigns/intake/IntakeJob.h"

namespace punte {

/// A provider's export of what became of messages. The dry run is the very function that writes, taken back at once, so the two never differ;
/// the same file again finds nothing new. What is heard of nobody known is kept with its address until a message to it is there.
class EventImport final : public IntakeJob {
    Q_OBJECT
public:
    using IntakeJob::IntakeJob;

    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<QByteArray> outcomes() const override;
    [[nodiscard]] QString outcomeText(const QByteArray &outcome) const override;
    [[nodiscard]] QString outcomeFact(const QByteArray &outcome) const override;
    [[nodiscard]] QStringList facts() const override;
    [[nodiscard]] int landing() const override { return count("new") + count("parked"); }

    [[nodiscard]] static QString kindText(ProviderEventKind kind);

private:
    void read() override;
    [[nodiscard]] QList<Statement> statements() const override;
    [[nodiscard]] Record record() const override;
    void applied(const QList<ResultSet> &results) override;
    void tryFrom(qsizetype at);
    void takeAnswers(qsizetype from, const ResultSet &answers);
    void showRows();
    [[nodiscard]] QJsonArray json(const QList<int> &events) const;
    [[nodiscard]] QStringList cells(const ProviderEvent &event) const;
    [[nodiscard]] QList<int> landingEvents() const;

    ProviderFile m_events;
    QList<QByteArray> m_outcomes; ///< by event
};

} // namespace punte
