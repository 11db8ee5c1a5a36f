// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/audience/SegmentConditions.h"
#include "views/components/PopupFrame.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace punte {

class ConditionValue;
class PlainLabel;
class SegmentValues;
struct SegmentKey;

/// The popup that makes or changes one condition: what it is about (type to find it), is or is not, and the value by its own editor. Enter applies,
/// Esc closes. A condition that has no editor is shown as it is.
class ConditionEditor final : public PopupFrame {
    Q_OBJECT
public:
    ConditionEditor(SegmentValues &values, QWidget *anchor);

    void chooseKey();
    void edit(const SegmentCondition &condition);

Q_SIGNALS:
    void applied(const punte::SegmentCondition &condition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillKeys(const QString &typed);
    void takeKey();
    void apply();
    void say(const QString &problem);

    SegmentValues &m_values;
    SegmentCondition m_condition;
    QLineEdit *m_find;
    QListWidget *m_keys;
    QWidget *m_form;
    PlainLabel *m_title;
    QComboBox *m_is;
    ConditionValue *m_value = nullptr;
    PlainLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace punte
