// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/intake/MetricImport.h"
#include "views/campaigns/intake/IntakePage.h"

class QComboBox;

namespace punte {

class CampaignChannels;
class Reading;

/// Exports of advertisements as the figures of one campaign: its channel is chosen for rows that name none.
class FiguresPage final : public IntakePage {
    Q_OBJECT
public:
    explicit FiguresPage(ShellServices &shell, QWidget *parent = nullptr);

    /// "campaign_figures": the campaign that the figures belong to.
    void openRecord(const QByteArray &kind, const QUuid &id) override;
    [[nodiscard]] QString titleText() const override;
    [[nodiscard]] bool isReady() const override;
    void openFile(const QByteArray &kind, const QString &file) override;
    void retranslate() override;
    QList<Scene> scenes() override;

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] IntakeJob *makeJob() override;
    [[nodiscard]] QByteArray sampleFile() const override;

private:
    void fillChannels();

    CampaignChannels *m_channels;
    Reading *m_reading;
    QComboBox *m_channel;
    MetricImport::Place m_place;
    QString m_campaignName;
    QString m_waiting; ///< a file that came before its campaign was read
};

} // namespace punte
