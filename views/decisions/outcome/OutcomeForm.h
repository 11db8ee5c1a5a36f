// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/outcome/OutcomeDetails.h"
#include "models/records/Saves.h"

#include <QAction>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QScrollArea;

namespace punte {

class Chip;
class ConflictDesk;
class DateEdit;
class MoneyEdit;
class OptionLetter;
class PanelFrame;
class PlainLabel;
class PlainTextEdit;
class RecordForm;
class SatisfactionScale;
class SegmentedSwitch;
class ShellServices;

/// Where a person says what came of a decision. Everything is one save, undone in one step; what is typed stays as a draft until then, and a
/// colleague's change meanwhile ends in the compare.
class OutcomeForm final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeForm(ShellServices &shell, QWidget *parent = nullptr);

    /// What it is about, and what is known of it; another case drops nothing that was typed.
    void showOutcome(const CaseFacts &facts, const OutcomeDetails::Facts &outcome);
    [[nodiscard]] bool isReady() const;
    /// Something is typed that is not saved.
    [[nodiscard]] bool isDirty() const;
    void focusFirst();
    void retranslate();
    [[nodiscard]] QAction *recordAction() const { return m_record; }
    [[nodiscard]] QAction *remindAction() const { return m_remind; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }

Q_SIGNALS:
    void readyChanged();
    void dirtyChanged();

private:
    struct Words {
        QByteArray column;
        PlainLabel *label = nullptr;
        PlainTextEdit *edit = nullptr;
    };
    static constexpr char draftForm[] = "decision_outcomes";
    void makeActions();
    void build();
    void buildFoot();
    void addSent(QBoxLayout &column);
    void addResolved(QBoxLayout &column);
    void addFelt(QBoxLayout &column);
    void addFollowUp(QBoxLayout &column);
    void addWords(QBoxLayout &column, const QByteArray &column_name, const char *objectName, int lines);
    PlainLabel *addLabel(QBoxLayout &column, PlainLabel **note = nullptr);
    void connectForm();
    void stage(const QByteArray &column, const QVariant &value);
    void showColumn(const QByteArray &column);
    void showAll();
    void showHead();
    void showHours();
    void showKept();
    void keepDraft();
    void enable();
    void record();
    void remind();
    [[nodiscard]] QString hindrance(QWidget **where) const;
    [[nodiscard]] QDate askAgainOn() const;
    void saved(const QUuid &action, const ActionLabel &label);
    void compare(const ConflictInfo &info);
    [[nodiscard]] ActionLabel label(const QByteArray &code) const;

    ShellServices &m_shell;
    RecordForm *m_form;
    ConflictDesk *m_conflicts;
    CaseFacts m_case;
    OutcomeDetails::Facts m_outcome;
    QByteArray m_staging;      ///< the column that is being typed in: its own words stay as they are
    bool m_filling = false;
    bool m_tooEarly = false;   ///< chosen, though nothing is stored for it
    bool m_missing = false;
    bool m_failed = false;    ///< could not be read; the page is ready to say so
    bool m_reminding = false; ///< on its way
    bool m_focusWanted = false; ///< as soon as it can be typed into

    QAction *m_record = nullptr;
    QAction *m_remind = nullptr;
    PanelFrame *m_frame;
    Chip *m_age;
    QScrollArea *m_scroll;
    PlainLabel *m_sentLabel = nullptr;
    OptionLetter *m_letter = nullptr;
    PlainLabel *m_sent = nullptr;
    PlainLabel *m_rank = nullptr;
    PlainLabel *m_resolvedLabel = nullptr;
    DateEdit *m_resolved = nullptr;
    PlainLabel *m_hoursLabel = nullptr;
    PlainLabel *m_hours = nullptr;
    PlainLabel *m_feltLabel = nullptr;
    PlainLabel *m_feltNote = nullptr;
    SatisfactionScale *m_felt = nullptr;
    PlainLabel *m_costLabel = nullptr;
    PlainLabel *m_costNote = nullptr;
    MoneyEdit *m_cost = nullptr;
    PlainLabel *m_keptLabel = nullptr;
    SegmentedSwitch *m_kept = nullptr;
    PlainLabel *m_keptNote = nullptr;
    QCheckBox *m_escalated = nullptr;
    QCheckBox *m_followUp = nullptr;
    DateEdit *m_followUpOn = nullptr;
    QList<Words> m_words;
    PlainLabel *m_message = nullptr;
};

} // namespace punte
