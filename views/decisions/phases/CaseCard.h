// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QUuid>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace punte {

class Chip;
class LevelBars;
class PhaseStepper;
class PhaseView;
class PlainLabel;
struct CaseFacts;

/// What a decision is about, beside the work on it: whose problem it is and how much is at stake, what happened, how far it is, who is
/// asked. Narrow and upright; scrolls when the window is low.
class CaseCard final : public QFrame {
    Q_OBJECT
public:
    /// Of the view `view`, which is asked for another phase when one is chosen here.
    explicit CaseCard(PhaseView &view, QWidget *parent = nullptr);

    /// `shown`: the phase that the view stands for.
    void setCase(const CaseFacts &facts, int shown = 0);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        PlainLabel *name = nullptr;
        QWidget *value = nullptr;
    };
    void buildColumn();
    void addHead();
    void addFigures();
    void addStory();
    void addWay();
    void addPeople();
    QBoxLayout *addSection(const QString &name);
    Row addRow(QBoxLayout *section, QWidget *value);
    PlainLabel *addText(QBoxLayout *section, bool strong);
    void placeTier();
    void showFigures(const CaseFacts &facts);
    void showEvaluators(const CaseFacts &facts);
    static void setRow(const Row &row, const QString &name, bool shown);

    PhaseView &m_view;
    QScrollArea *m_scroll;
    QBoxLayout *m_column;
    QBoxLayout *m_chips;      ///< type and number; the tier too where it fits
    QBoxLayout *m_secondChips;
    Chip *m_type;
    Chip *m_tier;
    PlainLabel *m_number;
    PlainLabel *m_title;
    QPushButton *m_customer;
    PlainLabel *m_customerName; ///< of one that has no record
    LevelBars *m_urgency;
    QList<Row> m_rows;       ///< customer, value, relationship, earlier issues, urgency, impact, target
    PlainLabel *m_description;
    QPushButton *m_request;
    PlainLabel *m_phase;
    PhaseStepper *m_stepper;
    PlainLabel *m_evaluatorsTitle;
    QBoxLayout *m_evaluators;
    QUuid m_company;
    QUuid m_requestId;
};

} // namespace punte
