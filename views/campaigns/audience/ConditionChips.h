// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/audience/SegmentConditions.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace punte {

class ConditionEditor;
class FilterChip;
class FlowLayout;
class PlainLabel;
class SegmentValues;

/// The conditions of a segment as chips in lines, with a dashed button for one more; a click edits one, its cross, Del or Backspace removes it.
/// What the database does not take stands below in words, its chip marked.
class ConditionChips final : public QWidget {
    Q_OBJECT
public:
    /// Of a criteria (joined by "and") or inside of a group (joined by "or").
    enum class Join { And, Or };

    /// The values outlive it; without a database no names of chosen people are found.
    ConditionChips(SegmentValues &values, Join join, QWidget *parent = nullptr);

    [[nodiscard]] const QList<SegmentCondition> &conditions() const { return m_conditions; }
    void setConditions(const QList<SegmentCondition> &conditions);
    /// At a chip; -1 = about all of them. An empty text takes it away.
    void setProblem(int index, const QString &text);
    void setWritable(bool writable);
    void openAdd();
    void editAt(int index);
    [[nodiscard]] QWidget *firstStop() const;
    void retranslate();

Q_SIGNALS:
    void edited(const QList<punte::SegmentCondition> &conditions);

private:
    void rebuild();
    void change(const QList<SegmentCondition> &conditions);
    void removeAt(int index);
    ConditionEditor *newEditor(QWidget *anchor);

    SegmentValues &m_values;
    Join m_join;
    QList<SegmentCondition> m_conditions;
    FlowLayout *m_flow;
    QList<FilterChip *> m_chips;
    QPushButton *m_add;
    PlainLabel *m_problem;
    QPointer<ConditionEditor> m_editor;
    int m_problemAt = -1;
    bool m_writable = true;
};

} // namespace punte
