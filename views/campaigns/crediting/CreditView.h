// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/crediting/CreditModel.h"
#include "views/campaigns/crediting/CreditTables.h"
#include "views/components/Scene.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace punte {

class CreditBar;
class CreditGrid;
class EmptyState;
class ErrorState;
class LoadingState;
class PanelFrame;
class PlainLabel;
class SegmentedSwitch;
class ShellServices;

/// Who gets the credit: campaigns under five models side by side with what is unattributed, the conversions behind a row, and the path of
/// touches of one, each of which opens where it comes from. Of all campaigns, or seen from one.
class CreditView final : public QWidget {
    Q_OBJECT
public:
    /// `bar` chooses the days and the currency; it stands wherever its owner puts it.
    CreditView(ShellServices &shell, CreditBar &bar, QWidget *parent = nullptr);

    /// Seen from this campaign: it stands first, and its conversions are listed. Null: from none.
    void setCampaign(const QUuid &campaign, const QString &name);
    /// Reads what is not read yet.
    void activate();
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] CreditModel &model() const { return *m_model; }
    [[nodiscard]] QList<StatusFigure> statusFigures() const;
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    void focusFirst();
    void exportCsv();
    QList<Scene> scenes();
    void retranslate();

Q_SIGNALS:
    void readyChanged();
    void statusFiguresChanged();

private:
    void build();
    void wire();
    void showReport();
    void showConversions();
    void showPath();
    void showState();
    void pick(int row);
    void listPicked();
    void openConversion(int row);
    void openTouch(int row);
    [[nodiscard]] CreditMeasure measure() const;
    [[nodiscard]] QString pickText() const;
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] int pickedRow() const;

    ShellServices &m_shell;
    CreditBar &m_bar;
    CreditModel *m_model;
    QUuid m_campaign;
    QString m_campaignName;
    CreditPick m_pick;
    QList<CreditPick> m_picks;
    QStackedLayout *m_stack;
    QWidget *m_body;
    PanelFrame *m_summary;
    SegmentedSwitch *m_measure;
    QPushButton *m_export;
    CreditGrid *m_campaigns;
    PanelFrame *m_listPanel;
    CreditGrid *m_list;
    PlainLabel *m_listNone;
    PanelFrame *m_pathPanel;
    CreditGrid *m_path;
    PlainLabel *m_pathNone;
    QPushButton *m_origin;
    LoadingState *m_loading;
    ErrorState *m_error;
    EmptyState *m_empty;
    bool m_activated = false;
};

} // namespace punte
