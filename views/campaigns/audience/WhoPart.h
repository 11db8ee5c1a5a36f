// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/audience/AudienceCommands.h"
#include "models/campaigns/audience/SegmentConditions.h"
#include "views/campaigns/audience/AudiencePeople.h"
#include "views/campaigns/parts/MessagePart.h"

#include <QPointer>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace punte {

class AudienceBar;
class AudienceRow;
class ConditionChips;
class SegmentValues;
class SegmentsPopup;

/// Who gets a campaign's message: its conditions as chips, how many they mean, how many of those get it and why the others do not, the first of
/// them by name. Every row opens its people, beside it where there is room. Each change is saved at once and can be taken back; one that the
/// database does not take stays here, marked, and is not saved.
class WhoPart final : public MessagePart {
    Q_OBJECT
public:
    /// `besideMessage`: a person that is chosen is shown by the page; otherwise it is opened.
    WhoPart(ShellServices &shell, bool besideMessage, QWidget *parent = nullptr);

    void setRecord(const QUuid &id) override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;
    void focusFirst() override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    QList<Scene> scenes() override;

    [[nodiscard]] ConditionChips &chips() const { return *m_chips; }
    [[nodiscard]] AudiencePeople &people() const { return *m_people; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFigures();
    void buildBody();
    [[nodiscard]] QWidget *conditionsBox();
    void connectParts();
    [[nodiscard]] const QJsonObject &criteria() const { return m_draft ? *m_draft : m_audience->criteria(); }
    [[nodiscard]] bool mayWrite() const;
    void take(const QList<SegmentCondition> &conditions);
    void takeCriteria(const QJsonObject &criteria);
    void save();
    void finishSave(const Result<QUuid> &action, const QJsonObject &criteria);
    void discard();
    void showAudience();
    void showRight();
    void showProblem();
    void showCount();
    void fillRows(const AudienceFigures &figures, bool stale);
    void openPart(const AudiencePeople::Part &part, bool keyboard);
    void refreshPeople();
    void closePeople();
    void openPerson(const QUuid &contact);
    void openSegments();
    void layOut();
    [[nodiscard]] QString partTitle(const AudiencePeople::Part &part) const;
    [[nodiscard]] qint64 partCount(const AudiencePeople::Part &part) const;

    ShellServices &m_shell;
    bool m_besideMessage;
    CampaignAudience *m_audience;
    AudienceCount *m_count;
    SegmentValues *m_values;
    std::optional<QJsonObject> m_draft; ///< not saved: on its way, or refused
    std::optional<AudienceCommands::Refusal> m_refusal;
    std::optional<AppError> m_error;
    bool m_saving = false;
    bool m_again = false; ///< edited while a save was on its way

    PanelFrame *m_card;
    AudiencePeople *m_people;
    ConditionChips *m_chips;
    QPushButton *m_segments;
    QPushButton *m_discard;
    PlainLabel *m_right;
    QWidget *m_figures;
    PlainLabel *m_number;
    PlainLabel *m_numberWords;
    PlainLabel *m_of;
    AudienceBar *m_bar;
    QScrollArea *m_scroll;
    QWidget *m_rows = nullptr;
    StatePanel *m_empty;
    LoadingState *m_loading;
    ErrorState *m_failed;
    PlainLabel *m_foot;
    QPointer<SegmentsPopup> m_popup;
    bool m_wide = false;
    bool m_wantsPeople = true; ///< beside the rows: those who get it, until somebody asks for others
};

} // namespace punte
