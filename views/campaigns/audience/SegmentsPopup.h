// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/audience/AudienceCommands.h"
#include "views/components/PopupFrame.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace punte {

class PlainLabel;
class SegmentValues;
class ShellServices;

/// The segments with a name: choose one for this campaign, save what stands here under a name, rename, replace or delete one. Everybody who reads
/// campaigns shares them. Enter uses, F2 renames, Del deletes.
class SegmentsPopup final : public PopupFrame {
    Q_OBJECT
public:
    struct Rights {
        bool use = false;  ///< this campaign's audience may be changed
        bool write = false; ///< segments may be
    };
    SegmentsPopup(ShellServices &shell, CampaignAudience &campaign, SegmentValues &values, const QJsonObject &criteria, const Rights &rights, QWidget *anchor);

Q_SIGNALS:
    void chosen(const QJsonObject &criteria);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Naming { Nothing, SaveAs, Rename };
    void build();
    void fill();
    void showState();
    void use();
    void askName(Naming what);
    void takeName();
    void replace();
    void remove();
    AudienceCommands::Done saved(std::function<QString()> said);
    [[nodiscard]] const SavedSegment *current() const;

    ShellServices &m_shell;
    CampaignAudience &m_campaign;
    SegmentValues &m_values;
    QJsonObject m_criteria;
    Rights m_rights;
    Naming m_naming = Naming::Nothing;
    QListWidget *m_list;
    PlainLabel *m_what;
    QPushButton *m_use;
    QPushButton *m_rename;
    QPushButton *m_replace;
    QPushButton *m_remove;
    QPushButton *m_saveAs;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    QPushButton *m_save;
    PlainLabel *m_problem;
};

} // namespace punte
